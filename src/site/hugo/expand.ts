import { pad } from '../calendar.ts';
import { decodePath } from '../encoding.ts';
import { type PathStyle, sanitizePath } from './sanitize.ts';
import { MONTHS, type Time } from './times.ts';

/** What the placeholders of a permalink pattern stand for. */
export interface PatternValues {
  readonly time: Time;
  readonly title: string;
  readonly slug: string;
  /** The file's name, a leaf's folder; `''` for a section. */
  readonly name: string;
  /** The folder of the page's section. */
  readonly section: string;
}

const PLACEHOLDER = /:\w+(?:\[.+?\])?/gu;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A permalink pattern with its placeholders filled (Hugo 0.111, `page.PermalinkExpander`; newer names too).
 *
 * @returns undefined where a placeholder is unknown, so that the build stops.
 */
export function expandPattern(pattern: string, values: PatternValues, style: PathStyle): string | undefined {
  const known = { ...nameValues(values, style), ...dateValues(values.time), ...layoutValues(values.time) };
  let isKnown = true;
  const filled = pattern.replace(PLACEHOLDER, (placeholder) => {
    const value = fillPlaceholder(placeholder.slice(1), known, values.section);
    isKnown &&= value !== undefined;
    return value ?? '';
  });
  // The pattern's result is unescaped like a query, in which a plus is a blank.
  return isKnown ? decodePath(filled.replace(/\+/gu, ' ')) : undefined;
}

function fillPlaceholder(name: string, known: Values, section: string): string | undefined {
  const slice = /^sections\[(.*)\]$/u.exec(name)?.[1];
  if (slice !== undefined) return sliceOf(section.split('/'), slice);
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

type Values = Readonly<Record<string, string | undefined>>;

function nameValues(values: PatternValues, style: PathStyle): Values {
  const written = (text: string): string => sanitizePath(text, style).replace(/#$/u, '');
  const { title, slug, section } = values;
  const name = written(values.name);
  return {
    section: section.split('/')[0],
    sections: section,
    title: written(title),
    slug: written(slug === '' ? title : slug),
    filename: name,
    contentbasename: name,
    slugorfilename: slug === '' ? name : written(slug),
    slugorcontentbasename: slug === '' ? name : written(slug),
  };
}

function dateValues({ parts }: Time): Values {
  const day = new Date(0);
  day.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  const first = new Date(0);
  first.setUTCFullYear(parts.year, 0, 1);
  return {
    year: String(parts.year),
    month: pad(parts.month, 2),
    monthname: MONTHS[parts.month - 1],
    day: pad(parts.day, 2),
    weekday: String(day.getUTCDay()),
    weekdayname: WEEKDAYS[day.getUTCDay()],
    yearday: String(Math.round((day.getTime() - first.getTime()) / DAY) + 1),
  };
}

/** Layouts of Go's reference time, the ones that a single word can hold. */
function layoutValues({ parts }: Time): Values {
  return {
    2006: pad(parts.year, 4),
    '06': pad(parts.year % 100, 2),
    '01': pad(parts.month, 2),
    1: String(parts.month),
    January: MONTHS[parts.month - 1],
    Jan: MONTHS[parts.month - 1]?.slice(0, 3),
    '02': pad(parts.day, 2),
    2: String(parts.day),
    15: pad(parts.hour ?? 0, 2),
    '04': pad(parts.minute ?? 0, 2),
    '05': pad(parts.second ?? 0, 2),
  };
}

/** `[1]`, `[1:]`, `[:2]`, `[last]`: part of a list; what lies outside it is nothing. */
function sliceOf(names: readonly string[], slice: string): string {
  const [low = '', high] = slice.toLowerCase().split(':');
  const index = (text: string, empty: number): number =>
    text === 'last' ? names.length - 1 : text === '' ? empty : Number(text) || 0;
  const from = index(low, 0);
  const to = high === undefined ? from + 1 : index(high, names.length);
  return from >= names.length ? '' : names.slice(from, to).join('/');
}
