import type { SiteSettings } from '../../site/generator.ts';
import type { Site } from '../../site/site.ts';
import { newest } from './lesson.ts';
import type { ObservedPost } from './observed.ts';

type Keys = NonNullable<SiteSettings['keys']>;

/** Front matter keys for author, teaser and date that are not the usual ones. */
export function findKeys(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'keys'> {
  const recent = newest(posts).map((post) => ({ ...post, texts: textsOf(post.data) }));
  const keys: Keys = {
    ...authorKey(recent),
    ...teaserKey(recent, site),
    ...dateKey(recent),
  };
  return Object.keys(keys).length === 0 ? {} : { keys };
}

type Read = ObservedPost & { readonly texts: ReadonlyMap<string, string> };

/** Every text in front matter by its dotted key. */
function textsOf(data: Readonly<Record<string, unknown>>, above = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string') texts.set(`${above}${key}`, value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [inner, text] of textsOf(value as Readonly<Record<string, unknown>>, `${above}${key}.`))
        texts.set(inner, text);
  }
  return texts;
}

/** The first key that fits and that most posts have a fitting value for. */
function usualKey(posts: readonly Read[], fits: (key: string, value: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const { texts } of posts)
    for (const [key, value] of texts) if (fits(key, value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= Math.max(4, posts.length * 0.6) ? best[0] : undefined;
}

function isRare(posts: readonly Read[], has: (post: Read) => boolean): boolean {
  return posts.filter(has).length < posts.length / 2;
}

function authorKey(posts: readonly Read[]): Keys {
  if (!isRare(posts, (post) => post.authors.length > 0)) return {};
  const author = usualKey(posts, (key) => /(?:^|\.)(?:authors?|writers?|by|byline|creator)$/iu.test(key));
  return author === undefined ? {} : { author };
}

function dateKey(posts: readonly Read[]): Keys {
  if (!isRare(posts, (post) => post.date !== undefined)) return {};
  const date = usualKey(posts, (_, value) => /^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(value));
  return date === undefined ? {} : { date };
}

const IMAGE = /\.(?:png|jpe?g|webp|gif|svg|avif)$/iu;

/** The key of the teaser, and the folder that its values are relative to where they name a file alone. */
function teaserKey(posts: readonly Read[], site: Site): Keys {
  const key = usualKey(posts, (_, value) => IMAGE.test(value));
  if (key === undefined) return {};
  const values = posts.flatMap(({ texts }) => texts.get(key) ?? []).filter((value) => IMAGE.test(value));
  const base = baseOf(values, posts, site);
  if (base !== undefined) return { teaser: { key, base } };
  const isUnknown = isRare(posts, (post) => post.teasers.length > 0);
  return isUnknown || areRelative(values, posts, site) ? { teaser: key } : {};
}

/**
 * Whether the values are files beside the posts. A template could make anything of a relative path: that it is the file
 * beside the post is known only from where all files lie.
 */
function areRelative(values: readonly string[], posts: readonly Read[], site: Site): boolean {
  const relative = values.filter((value) => /^[^/:{]+\/?[^:]*$/u.test(value));
  if (relative.length < values.length) return false;
  const found = posts.filter(({ path, texts }) =>
    [...texts.values()].some(
      (href) =>
        values.includes(href) && site.resolve({ href, kind: 'front-matter' }, path).status === 'found',
    ),
  );
  return found.length >= values.length * 0.9;
}

function baseOf(values: readonly string[], posts: readonly Read[], site: Site): string | undefined {
  const bare = values.filter((value) => /^[^/.:][^:]*$/u.test(value));
  const from = posts[0]?.path;
  if (from === undefined || bare.length < values.length * 0.8) return undefined;
  const found = (value: string) =>
    site.resolve({ href: value, kind: 'front-matter' }, from).status === 'found';
  if (bare.some(found)) return undefined;
  const files = site.files.under(site.model.root);
  const counts = new Map<string, number>();
  for (const value of bare) {
    const places = files.filter((path) => path.endsWith(`/${value}`));
    for (const base of new Set(places.flatMap((path) => site.addressOf(path) ?? []))) {
      const folder = base.endsWith(value) ? base.slice(0, -value.length) : '';
      if (folder !== '') counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= bare.length * 0.6 ? served(best[0], bare, site) : undefined;
}

/** The folder as it is served, where its first part is a folder whose files are served from the top. */
function served(base: string, values: readonly string[], site: Site): string {
  const inner = base.replace(/^\/[^/]+(?=\/)/u, '');
  const isThere = values.some((value) => site.model.staticFile(`${inner}${value}`) !== undefined);
  return isThere ? inner : base;
}
