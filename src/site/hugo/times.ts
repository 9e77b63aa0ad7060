import { type ClockParts, momentOf } from '../calendar.ts';

/** A date as front matter gives it. Hugo makes addresses of the calendar as written, whatever zone stands beside it. */
export interface Time {
  readonly parts: ClockParts;
  readonly moment: Date;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?: ?([Zz]|[+-]\d\d:?\d\d)(?: [A-Z]{3,4})?)?)?$/u;
const DAY_FIRST =
  /^(?:[A-Z][a-z]{2,8}, )?(\d\d) ([A-Z][a-z]{2}) (\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?(?: ([A-Z]{3,4}|[+-]\d{4}))?)?$/u;
const MONTH_FIRST =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) [ \d](\d) (\d\d):(\d\d):(\d\d)(?: ([A-Z]{3,4}|[+-]\d{4}))? (\d{4})$/u;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Go's zero time, which an address is made of when a page has no date: 1 January of the year 1, a Monday. */
export const ZERO: Time = { parts: { year: 1, month: 1, day: 1 }, moment: new Date('0001-01-01T00:00:00Z') };

/**
 * Reads a date in the formats that Hugo takes (0.111, `cast.StringToDateInDefaultLocation`).
 *
 * @param zone IANA name: what a date without a zone is meant in.
 * @returns undefined for everything else, which Hugo 0.111 passes over in silence: `2020-8-4`, `2020-08-04 10:00`.
 */
export function readTime(value: unknown, zone: string): Time | undefined {
  if (typeof value === 'number') return fromMoment(new Date(value * 1000));
  if (typeof value !== 'string') return undefined;
  if (/^\d+$/u.test(value)) return undefined;
  const match = ISO.exec(value) ?? dayFirst(value) ?? monthFirst(value);
  if (match === undefined || match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const parts = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  return exists(parts) ? { parts, moment: momentOf(parts, offsetZone(match[7]) ?? zone) } : undefined;
}

function dayFirst(value: string): readonly (string | undefined)[] | undefined {
  const match = DAY_FIRST.exec(value);
  if (match === null) return undefined;
  const [, day, month, year, ...rest] = match;
  return ['', year, monthNumber(month), day, ...rest];
}

function monthFirst(value: string): readonly (string | undefined)[] | undefined {
  const match = MONTH_FIRST.exec(value);
  if (match === null) return undefined;
  const [whole, month, , hour, minute, second, zone, year] = match;
  return ['', year, monthNumber(month), whole.slice(8, 10).trim(), hour, minute, second, zone];
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.findIndex((month) => month.slice(0, 3) === name) + 1);
}

function offsetZone(written: string | undefined): string | undefined {
  if (written === undefined || /^[A-Y]{3,4}$/u.test(written)) return undefined;
  if (/^z$/iu.test(written)) return 'UTC';
  return `${written.slice(0, 3)}:${written.slice(-2)}`;
}

function exists(parts: Required<ClockParts>): boolean {
  const { year, month, day } = parts;
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= days;
  return isDay && parts.hour < 24 && parts.minute < 60 && parts.second < 60;
}

function fromMoment(moment: Date): Time | undefined {
  if (Number.isNaN(moment.getTime())) return undefined;
  const year = moment.getUTCFullYear();
  return { parts: { year, month: moment.getUTCMonth() + 1, day: moment.getUTCDate() }, moment };
}
