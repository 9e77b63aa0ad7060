/** A moment as the clocks and calendars of one zone show it. */
export interface ZonedParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 1 is the first of January. */
  readonly yearDay: number;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** A wall clock time without a zone; parts out of range roll over (30 February is 1 or 2 March). */
export interface ClockParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Since 1973 all clocks of the world are changed on quarter hours, so that one question an interval is enough. */
const QUARTER = 15 * MINUTE;
const QUARTERS_FROM = Date.UTC(1973, 0);

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone | undefined>();

/** Whether a name is a time zone that the IANA database (or a fixed offset such as `+08:00`) knows. */
export function isZone(name: string): boolean {
  // The first zone of a process costs 12 ms; most sites name none.
  return name === 'UTC' || zoneOf(name) !== undefined;
}

/**
 * The calendar and clock of a moment in a zone.
 *
 * @param zone IANA name or fixed offset; an unknown one counts as UTC, as the C library has it.
 */
export function zonedParts(moment: Date, zone: string): ZonedParts {
  const offset = offsetAt(moment.getTime(), zone);
  const local = new Date(moment.getTime() + offset);
  const year = local.getUTCFullYear();
  return {
    year,
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
    yearDay: Math.floor((local.getTime() - utc({ year, month: 1, day: 1 })) / DAY) + 1,
    offsetMinutes: offset / MINUTE,
  };
}

/**
 * The moment at which the clocks of a zone show a time.
 *
 * A time that a change of the clocks skips is read with the offset from before it, one that it repeats is the first.
 *
 * @param zone IANA name or fixed offset; an unknown one counts as UTC.
 */
export function momentOf(parts: ClockParts, zone: string): Date {
  const local = utc(parts);
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  const first = local - before;
  if (offsetAt(first, zone) === before) return new Date(first);
  const second = local - after;
  return new Date(offsetAt(second, zone) === after ? second : first);
}

/** `YYYY-MM-DD` of a moment in a zone. */
export function dayInZone(moment: Date, zone: string): string {
  const { year, month, day } = zonedParts(moment, zone);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A whole number with zeros in front. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Week of the year by ISO 8601 and the year that the week belongs to. */
export function isoWeek(parts: Pick<ZonedParts, 'year' | 'weekday' | 'yearDay'>): {
  year: number;
  week: number;
} {
  const week = Math.floor((parts.yearDay - (parts.weekday || 7) + 10) / 7);
  if (week < 1) return { year: parts.year - 1, week: weeksIn(parts.year - 1) };
  if (week > weeksIn(parts.year)) return { year: parts.year + 1, week: 1 };
  return { year: parts.year, week };
}

function weeksIn(year: number): number {
  const first = new Date(utc({ year, month: 1, day: 1 })).getUTCDay();
  const last = new Date(utc({ year, month: 12, day: 31 })).getUTCDay();
  return first === 4 || last === 4 ? 53 : 52;
}

// Date.UTC takes the years 0 to 99 for 1900 to 1999.
function utc(parts: ClockParts): number {
  const date = new Date(0);
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return date.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0, 0);
}

function offsetAt(time: number, zone: string): number {
  const known = zone === 'UTC' ? undefined : zoneOf(zone);
  if (known === undefined || Number.isNaN(time)) return 0;
  if (time < QUARTERS_FROM) return shownOffset(time, known.format);
  const quarter = Math.floor(time / QUARTER);
  const offset = known.offsets.get(quarter) ?? shownOffset(time, known.format);
  known.offsets.set(quarter, offset);
  return offset;
}

function shownOffset(time: number, format: Intl.DateTimeFormat): number {
  const shown = new Map(format.formatToParts(time).map((part) => [part.type, Number(part.value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => shown.get(type) ?? 0;
  const local = utc({
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  });
  return local - Math.floor(time / 1000) * 1000;
}

function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) {
    const format = createFormat(name);
    zones.set(name, format === undefined ? undefined : { format, offsets: new Map() });
  }
  return zones.get(name);
}

function createFormat(zone: string): Intl.DateTimeFormat | undefined {
  const numeric = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
