import { zonedParts } from '../calendar.ts';
import { readTimestamp } from '../yaml-timestamp.ts';

/** What makes `Date.parse` read a text in a zone of the text's own. */
const HAS_ZONE =
  /(?:\d\s*Z|UTC|GMT|:\d{2}(?:\.\d+)?\s*[+-]\d{1,2}(?::?\d{2})?|\b[ECMP][SD]T)(?:\s*\(.*\))?$/iu;
const MINUTE = 60_000;

/**
 * A `date` as Hexo 7.3 reads it on a machine whose zone is UTC: a YAML timestamp, else whatever `new Date` takes.
 *
 * @returns undefined for what is no date; the file's own time counts then.
 */
export function readDate(value: unknown): Date | undefined {
  if (typeof value === 'number' && value !== 0) return valid(new Date(value));
  if (typeof value !== 'string' || value === '') return undefined;
  return valid(readTimestamp(value) ?? loosely(value));
}

/** `new Date` reads what names no zone in the machine's own: here that zone is taken out again. */
function loosely(value: string): Date {
  const date = new Date(value);
  if (HAS_ZONE.test(value) || Number.isNaN(date.getTime())) return date;
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE);
}

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The date that a file's name gives, at midnight; parts out of range roll over. */
export function dateOfName(parts: Readonly<Record<string, string>>): Date | undefined {
  const month = parts.month ?? parts.i_month;
  const day = parts.day ?? parts.i_day;
  if (parts.year === undefined || month === undefined || day === undefined) return undefined;
  return new Date(Date.UTC(Number(parts.year), Number(month) - 1, Number(day)));
}

/**
 * A date as the clocks of the site's zone would show it, meant as a time of the build machine (Hexo 7.3, `timezone`
 * of the processors): the address is then made of it in the machine's zone, which is why its day may differ.
 */
export function shiftToZone(date: Date, zone: string | undefined): Date {
  if (zone === undefined) return date;
  return new Date(date.getTime() - zonedParts(date, zone).offsetMinutes * MINUTE);
}
