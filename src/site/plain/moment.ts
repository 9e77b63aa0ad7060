import { pad, zonedParts } from '../calendar.ts';

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/u;
const ZONED = /(?:[Zz]|GMT|UTC|[+-]\d{2}:?\d{2})$/u;

/** The moment that a date in front matter means; without a zone it is UTC, as static site tools in JavaScript have it. */
export function readMoment(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = ISO.exec(text);
  const time = iso === null ? Date.parse(ZONED.test(text) ? text : `${text} UTC`) : isoTime(iso);
  return Number.isNaN(time) ? undefined : new Date(time);
}

function isoTime([
  ,
  year,
  month,
  day,
  hour = '0',
  minute = '0',
  second = '0',
  zone = 'Z',
]: RegExpExecArray): number {
  const sign = zone.startsWith('-') ? -1 : 1;
  const [hours = '0', minutes = '0'] = /(\d{2}):?(\d{2})/u.exec(zone)?.slice(1) ?? [];
  const offset = sign * (Number(hours) * 60 + Number(minutes));
  return Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offset,
    Number(second),
  );
}

/** A moment in UTC by a pattern of `%Y %m %d %y %H %M %S %j %e %B %b` and, without zeros in front, `%-m` and the like. */
export function formatMoment(moment: Date, pattern: string): string {
  const { year, month, day, hour, minute, second, yearDay } = zonedParts(moment, 'UTC');
  const monthName = moment.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const numbers: Readonly<Record<string, readonly [value: number, width: number]>> = {
    Y: [year, 4],
    y: [year % 100, 2],
    m: [month, 2],
    d: [day, 2],
    e: [day, 1],
    H: [hour, 2],
    M: [minute, 2],
    S: [second, 2],
    j: [yearDay, 3],
  };
  return pattern.replace(/%(-?)([A-Za-z])/gu, (whole, bare: string, letter: string) => {
    const [value, width] = numbers[letter] ?? [];
    if (value !== undefined && width !== undefined) return pad(value, bare === '' ? width : 1);
    if (letter === 'B') return monthName;
    return letter === 'b' ? monthName.slice(0, 3) : whole;
  });
}
