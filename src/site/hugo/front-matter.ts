import type { FrontMatter } from '../../post/front-matter.ts';
import { type Data, dataOf, scalarOf, textOf, textsOf } from '../values.ts';
import type { DateKeys } from './date-keys.ts';
import { readTime, type Time } from './times.ts';

/** The dates of a page; `slug` is what remains of a file name that gave a date. */
export interface Dates {
  readonly date?: Time;
  readonly publishDate?: Time;
  readonly expiryDate?: Time;
  readonly slug?: string;
  /** The address's date is the file's own or its last commit's, which the tree does not tell. */
  readonly isUnknown: boolean;
}

/** The part of a page's front matter that says whether and where it is published. */
export interface Facts {
  readonly title: string;
  readonly slug: string;
  readonly url?: string;
  readonly aliases: readonly string[];
  readonly isDraft: boolean;
  /** False where `build.render` keeps the page from being written. */
  readonly isRendered: boolean;
  /** Keeps a leaf's page from being written. */
  readonly isHeadless: boolean;
  readonly dates: Dates;
}

/** Reads front matter, whose keys Hugo does not tell apart by case (0.111, `pageMeta.setMetadata`). */
export function readFacts(frontMatter: FrontMatter, name: string, keys: DateKeys, zone: string): Facts {
  const data: Data = Object.fromEntries(
    Object.entries(frontMatter.data).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const dates = readDates(data, name, keys, zone);
  const url = textOf(data.url);
  const build = dataOf(data.build ?? data._build);
  const published = flag(data.published);
  return {
    title: scalarOf(data.title) ?? '',
    slug: scalarOf(data.slug)?.replace(/^-+|-+$/gu, '') ?? dates.slug ?? '',
    ...(url === undefined ? {} : { url }),
    aliases: textsOf(data.aliases ?? []),
    isDraft: flag(data.draft) ?? published === false,
    isRendered: !['never', 'link', 'false'].includes(scalarOf(build.render) ?? ''),
    isHeadless: flag(data.headless) === true,
    dates,
  };
}

function flag(value: unknown): boolean | undefined {
  const written = scalarOf(value);
  if (written === undefined) return undefined;
  if (['1', 't', 'true'].includes(written.toLowerCase())) return true;
  return ['0', 'f', 'false'].includes(written.toLowerCase()) ? false : undefined;
}

function readDates(data: Data, name: string, keys: DateKeys, zone: string): Dates {
  const inName = readName(name, zone);
  const pick = (list: readonly string[]): Time | 'unknown' | undefined => {
    for (const key of list) {
      if (key === ':filemodtime' || key === ':git') return 'unknown';
      const time = key === ':filename' ? inName?.time : readTime(data[key], zone);
      if (time !== undefined) return time;
    }
    return undefined;
  };
  const date = pick(keys.date);
  const publishDate = pick(keys.publishDate);
  const expiryDate = pick(keys.expiryDate);
  const usesName = date !== undefined && date === inName?.time && data.slug === undefined;
  return {
    ...(date === undefined || date === 'unknown' ? {} : { date }),
    ...(publishDate === undefined || publishDate === 'unknown' ? {} : { publishDate }),
    ...(expiryDate === undefined || expiryDate === 'unknown' ? {} : { expiryDate }),
    ...(usesName ? { slug: inName.slug } : {}),
    isUnknown: date === 'unknown',
  };
}

/** The date that a name begins with and the rest of it (Hugo 0.111, `dateAndSlugFromBaseFilename`). */
function readName(name: string, zone: string): { readonly time: Time; readonly slug: string } | undefined {
  const stem = name.replace(/(?<=.)\.[^.]*$/u, '');
  const time = readTime(stem.slice(0, 10), zone);
  return time === undefined ? undefined : { time, slug: stem.slice(10).replace(/^[ _-]+|[ _-]+$/gu, '') };
}
