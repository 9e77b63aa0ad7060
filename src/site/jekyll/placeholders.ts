import type { ZonedParts } from '../calendar.ts';
import { basename, withoutExtension } from '../paths.ts';
import { prettySlug, slugify } from './slugify.ts';
import { strftime } from './strftime.ts';

/** What the placeholders of a template are filled with (Jekyll 4.3, `Drops::UrlDrop`). */
export interface Placeholders {
  readonly collection: string;
  /** From the folder of collections. */
  readonly path: string;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly ending: string;
  /** The document's date in the site's zone. */
  readonly time: ZonedParts;
}

const FORMATS: Readonly<Record<string, string>> = {
  year: '%Y',
  month: '%m',
  day: '%d',
  hour: '%H',
  minute: '%M',
  second: '%S',
  i_day: '%-d',
  i_month: '%-m',
  short_month: '%b',
  long_month: '%B',
  short_year: '%y',
  w_year: '%G',
  week: '%V',
  w_day: '%u',
  short_day: '%a',
  long_day: '%A',
  y_day: '%j',
};

/** Whether a template's placeholder tells of the date. */
export function tellsDate(name: string): boolean {
  return Object.hasOwn(FORMATS, name) || Object.hasOwn(FORMATS, name.replace(/_$/u, ''));
}

const VALUES: Readonly<Record<string, (values: Placeholders) => string>> = {
  collection: ({ collection }) => collection,
  path: cleanedPath,
  output_ext: ({ ending }) => ending,
  name: ({ path }) => slugify(withoutExtension(basename(path))),
  title: ({ slug }) => prettySlug(slug),
  slug: ({ slug }) => slugify(slug),
  categories: ({ categories }) => distinct(categories.map((category) => category.toLowerCase())),
  slugified_categories: ({ categories }) => distinct(categories.map((category) => slugify(category))),
};

/** The text for a placeholder; undefined for a name that is none. */
export function placeholder(name: string, values: Placeholders): string | undefined {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format !== undefined) return strftime(values.time, format);
  return Object.hasOwn(VALUES, name) ? VALUES[name]?.(values) : undefined;
}

function cleanedPath({ path, collection }: Placeholders): string {
  return withoutExtension(path).replace(`_${collection}`, '').replace(/\.+$/u, '');
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('/');
}
