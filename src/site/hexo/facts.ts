import type { FrontMatter } from '../../post/front-matter.ts';
import { basename, extension, withoutExtension } from '../paths.ts';
import { type Data, scalarOf, textOf } from '../values.ts';
import { dateOfName, readDate, shiftToZone } from './dates.ts';
import { postPath } from './permalink.ts';
import type { Settings } from './settings.ts';
import { slugize } from './slugize.ts';
import { readSource, type Source } from './sources.ts';

/** Reads a name below the folder of posts by `new_post_name`. */
export type NameReader = (name: string) => Readonly<Record<string, string>> | undefined;

/** What a page is made of. */
export interface PageFacts {
  readonly source: Source;
  readonly slug: string;
  readonly title: string;
  /** The path below the root, whether published or not; null when it cannot be told. */
  readonly path: string | null;
  readonly date: Date | undefined;
  readonly data: Data;
}

/** What Hexo knows of a source; undefined for a file that it passes over or copies. */
export function readFacts(
  path: string,
  frontMatter: FrontMatter,
  settings: Settings,
  readName: NameReader,
): PageFacts | undefined {
  const source = readSource(path, settings);
  if (source === undefined || source.kind === 'file') return undefined;
  if (source.kind === 'page') return pageFacts(source, frontMatter.data, settings);
  const { slug, ...named } = slugOf(source.place, readName);
  // A name's parts win over the front matter, but for those that dates and titles are made of.
  const data = { ...frontMatter.data, ...namedKeys(named) };
  const written = data.date === '' || data.date === 0 ? undefined : data.date;
  const read = written === undefined || written === null ? dateOfName(named) : readDate(written);
  const date = read === undefined ? undefined : shiftToZone(read, settings.timeZone);
  const title = scalarOf(data.title) ?? (settings.usesSlugAsTitle ? slug : '');
  return { source, slug, title, date, data, path: postPath({ slug, title, date, data }, settings) };
}

/** The slug that a name gives: what stands for `:title`, else the whole name made into one. */
export function slugOf(
  place: string,
  readName: NameReader,
): Readonly<Record<string, string>> & { readonly slug: string } {
  const name = withoutExtension(place);
  const named = readName(name);
  return { ...named, slug: named?.title ?? slugize(name, 'kept') };
}

const OF_DATES = new Set(['title', 'year', 'month', 'day', 'i_month', 'i_day', 'hash']);

function namedKeys(named: Readonly<Record<string, string>>): Data {
  return Object.fromEntries(Object.entries(named).filter(([key]) => !OF_DATES.has(key)));
}

function pageFacts(source: Source, data: Data, settings: Settings): PageFacts {
  const own = textOf(data.permalink);
  const written = own === undefined ? source.output : `${own}${own.endsWith('/') ? 'index' : ''}`;
  const path = extension(written) === '' ? `${written}.html` : written;
  const read = readDate(data.date);
  const date = read === undefined ? undefined : shiftToZone(read, settings.timeZone);
  const slug = withoutExtension(basename(source.place));
  return { source, slug, title: scalarOf(data.title) ?? '', path, date, data };
}
