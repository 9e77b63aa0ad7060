import { lazy } from '../lazy.ts';
import { basename } from '../paths.ts';
import { type DatedName, readDatedName } from './document-date.ts';

/** A post by its name alone. */
export interface NamedPost {
  /** From the repository's root. */
  readonly path: string;
  /** From the folder of the collections. */
  readonly local: string;
  /** Undefined for a draft without a date in its name. */
  readonly name: DatedName | undefined;
}

/** Posts by their names, so that a tag that names one does not look at all of them. */
export interface PostIndex {
  readonly all: readonly NamedPost[];
  /** Posts whose path from the folder of the collections begins so. */
  beginningWith(start: string): readonly NamedPost[];
  /** Posts whose name has the slug or, as written, the date. */
  alike(date: string, slug: string): readonly NamedPost[];
}

/** @param locals path in the repository and path from the folder of the collections, of each post. */
export function indexPosts(locals: readonly (readonly [string, string])[]): PostIndex {
  const all = locals.map(([path, local]) => ({ path, local, name: readDatedName(basename(path)) }));
  const ordered = lazy(() => all.toSorted((a, b) => (a.local < b.local ? -1 : 1)));
  const byDate = lazy(() => groupBy(all, ({ name }) => name?.date));
  const bySlug = lazy(() => groupBy(all, ({ name }) => name?.rest));
  return {
    all,
    beginningWith: (start) => {
      const posts = ordered();
      const from = firstFrom(posts, start);
      let to = from;
      while (posts[to]?.local.startsWith(start) === true) to += 1;
      return posts.slice(from, to);
    },
    alike: (date, slug) => [...new Set([...(byDate().get(date) ?? []), ...(bySlug().get(slug) ?? [])])],
  };
}

function firstFrom(posts: readonly NamedPost[], start: string): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.local ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupBy(
  posts: readonly NamedPost[],
  keyOf: (post: NamedPost) => string | undefined,
): ReadonlyMap<string | undefined, readonly NamedPost[]> {
  const groups = new Map<string | undefined, NamedPost[]>();
  for (const post of posts) {
    const group = groups.get(keyOf(post));
    if (group === undefined) groups.set(keyOf(post), [post]);
    else group.push(post);
  }
  return groups;
}
