import { isoWeek, pad, type ZonedParts } from '../calendar.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const COMPOUNDS: Readonly<Record<string, string>> = {
  D: '%m/%d/%y',
  x: '%m/%d/%y',
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  X: '%H:%M:%S',
  R: '%H:%M',
  r: '%I:%M:%S %p',
  c: '%a %b %e %H:%M:%S %Y',
};

type Directive = (time: ZonedParts) => string;

const twelve = (hour: number): number => hour % 12 || 12;

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  Y: ({ year }) => pad(year, 4),
  C: ({ year }) => pad(Math.floor(year / 100), 2),
  y: ({ year }) => pad(year % 100, 2),
  m: ({ month }) => pad(month, 2),
  B: ({ month }) => MONTHS[month - 1] ?? '',
  b: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  h: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
  d: ({ day }) => pad(day, 2),
  e: ({ day }) => String(day).padStart(2),
  j: ({ yearDay }) => pad(yearDay, 3),
  H: ({ hour }) => pad(hour, 2),
  k: ({ hour }) => String(hour).padStart(2),
  I: ({ hour }) => pad(twelve(hour), 2),
  l: ({ hour }) => String(twelve(hour)).padStart(2),
  M: ({ minute }) => pad(minute, 2),
  S: ({ second }) => pad(second, 2),
  L: () => '000',
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  z: offset,
  A: ({ weekday }) => DAYS[weekday] ?? '',
  a: ({ weekday }) => (DAYS[weekday] ?? '').slice(0, 3),
  u: ({ weekday }) => String(weekday || 7),
  w: ({ weekday }) => String(weekday),
  G: (time) => pad(isoWeek(time).year, 4),
  g: (time) => pad(isoWeek(time).year % 100, 2),
  V: (time) => pad(isoWeek(time).week, 2),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};

/** Ruby's `Time#strftime` for what dates in addresses need: flags `-`, `_`, `0` and `^`; the rest stays as written. */
export function strftime(time: ZonedParts, format: string): string {
  return format.replace(/%([-_0^]*)([A-Za-z%])/gu, (text, flags: string, letter: string) => {
    const compound = COMPOUNDS[letter];
    const value = compound === undefined ? DIRECTIVES[letter]?.(time) : strftime(time, compound);
    return value === undefined ? text : flag(value, flags);
  });
}

function flag(value: string, flags: string): string {
  const digits = value.trimStart();
  if (flags.includes('-')) return digits.replace(/^0+(?=\d)/u, '');
  if (flags.includes('_')) return value.replace(/^0+(?=\d)/u, (zeros) => ' '.repeat(zeros.length));
  if (flags.includes('0')) return digits.padStart(value.length, '0');
  return flags.includes('^') ? value.toUpperCase() : value;
}

function offset({ offsetMinutes }: ZonedParts): string {
  const minutes = Math.abs(Math.trunc(offsetMinutes));
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${pad(minutes % 60, 2)}`;
}
