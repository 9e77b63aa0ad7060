import { pad, zonedParts } from '../calendar.ts';
import { basename } from '../paths.ts';
import { type Data, scalarOf, textOf } from '../values.ts';
import { fillPattern, placeholdersOf } from './patterns.ts';
import type { Settings } from './settings.ts';
import { sha1 } from './sha1.ts';
import { slugize } from './slugize.ts';

/** What the path of a post is made of. */
export interface PostFacts {
  readonly slug: string;
  readonly title: string;
  /** Undefined when the post has no date of its own and the file's counts. */
  readonly date: Date | undefined;
  /** The front matter and what the file's name says. */
  readonly data: Data;
}

const DATED = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'i_month', 'i_day', 'hash']);

/**
 * The path of a post below the root (Hexo 7.3, the `post_permalink` filter).
 *
 * @returns null when the path is made of something that the tree does not tell: the file's own time, or an id;
 * or when Hexo fails to make it.
 */
export function postPath(facts: PostFacts, settings: Settings): string | null {
  const own = textOf(facts.data.permalink);
  if (own !== undefined) return own.startsWith('/') ? folded(own, settings) : `/${folded(own, settings)}`;
  const names = placeholdersOf(settings.permalink);
  const needsDate = facts.date === undefined && names.some((name) => DATED.has(name));
  // Identifiers that Hexo or a plugin of many sites invents for a post that has none.
  const needsId = names.some((name) => ['id', 'abbrlink'].includes(name) && facts.data[name] === undefined);
  // Hexo reads these before they are there, and loses the post.
  const needsTerms = names.some((name) => name === 'categories' || name === 'tags');
  if (needsDate || needsId || needsTerms) return null;
  return folded(fillPattern(settings.permalink, valuesOf(facts, settings)), settings);
}

/** A post with assets is always a folder. */
function folded(path: string, settings: Settings): string {
  return settings.hasPostAssets && !/(?:\/|\.html)$/u.test(path) ? `${path}/` : path;
}

function valuesOf(facts: PostFacts, settings: Settings): Data {
  const { slug, title, date, data } = facts;
  return {
    ...settings.permalinkDefaults,
    ...data,
    id: data.id,
    title: slug,
    name: basename(slug),
    post_title: slugize(title, 'lower'),
    ...(date === undefined ? {} : dateValues(date, slug)),
    category: categoryOf(data, settings) ?? settings.defaultCategory,
  };
}

function dateValues(date: Date, slug: string): Data {
  const { year, month, day, hour, minute, second } = zonedParts(date, 'UTC');
  return {
    year: pad(year, 4),
    month: pad(month, 2),
    day: pad(day, 2),
    hour: pad(hour, 2),
    minute: pad(minute, 2),
    second: pad(second, 2),
    i_month: String(month),
    i_day: String(day),
    hash: sha1(slug + String(Math.floor(date.getTime() / 1000))).slice(0, 12),
  };
}

/** The path of the last category: a list is a way down a tree, a list of lists is several. */
function categoryOf(data: Data, settings: Settings): string | undefined {
  const written = data.categories || data.category;
  const all: readonly unknown[] = Array.isArray(written) ? written : [written];
  const isForest = all.some(Array.isArray);
  const last: unknown = isForest ? all.at(-1) : all;
  const names = (Array.isArray(last) ? last : [last]).flatMap((name) => scalarOf(name) ?? []);
  if (names.length === 0) return undefined;
  return names.map((name) => slugize(scalarOf(settings.categoryMap[name]) ?? name, settings.case)).join('/');
}
