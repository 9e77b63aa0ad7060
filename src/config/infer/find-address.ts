import type { SiteSettings } from '../../site/generator.ts';
import { literalPattern } from '../../site/literal-pattern.ts';
import { pathBelow, withoutExtension } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** A pattern that a link shows when it is taken for a post's, by the link. */
type Shown = ReadonlyMap<string, ReadonlySet<string>>;

/** How the addresses of a blog of no known generator are made, as the links between its posts show. */
export function findAddress(
  posts: readonly ObservedPost[],
  site: Site,
  folder: string,
): Pick<SiteSettings, 'address' | 'url'> {
  if (site.model.generator !== 'plain') return {};
  const facts = posts.map((post) => factsOf(post, folder));
  const names = byName(facts);
  const fromTop = addressIn(linksOf(posts, ''), names, facts);
  if (site.model.origin !== undefined) return fromTop;
  // A blog that names itself by its host shows the same, and its host.
  const named = originsOf(posts).flatMap((url) => {
    const { address } = addressIn(linksOf(posts, url), names, facts);
    const isOwn = address !== undefined && (fromTop.address ?? address) === address;
    return isOwn ? [{ address, url }] : [];
  });
  return named[0] ?? fromTop;
}

/** Which addresses a set of links shows. */
function addressIn(
  links: readonly string[],
  names: ReadonlyMap<string, readonly Facts[]>,
  facts: readonly Facts[],
): Pick<SiteSettings, 'address'> {
  const shown = patternsOf(links, names);
  const explained = new Set([...shown.values()].flatMap((links) => [...links])).size;
  const [best] = [...shown]
    .filter(([, links]) => links.size >= 3 && links.size >= explained * 0.8)
    .filter(([pattern]) => isDistinct(pattern, facts))
    .sort(([a, x], [b, y]) => y.size - x.size || rank(a) - rank(b));
  return best === undefined ? {} : { address: best[0] };
}

/** Of patterns that explain as much, the one with fewer holes; a path that is no more than a name is better said as one. */
function rank(pattern: string): number {
  return holesOf(pattern).length + (pattern.includes('{path}') ? 0.5 : 0);
}

/** What of a post can stand in its address. */
interface Facts {
  readonly holes: ReadonlyMap<string, string>;
  readonly names: readonly string[];
}

const DATES = [
  ['{date:%Y/%m/%d}', /^(\d{4})-(\d\d)-(\d\d)$/u, '$1/$2/$3'],
  ['{date:%Y-%m-%d}', /^(\d{4})-(\d\d)-(\d\d)$/u, '$1-$2-$3'],
  ['{date:%Y/%m}', /^(\d{4})-(\d\d)-\d\d$/u, '$1/$2'],
  ['{date:%Y}', /^(\d{4})-\d\d-\d\d$/u, '$1'],
] as const;

function factsOf(post: ObservedPost, folder: string): Facts {
  const path = withoutExtension(pathBelow(folder, post.path) ?? post.path).replace(/(?:^|\/)_?index$/iu, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dates = DATES.map(([hole, day, form]) => [hole, post.date?.replace(day, form)] as const);
  const words = Object.entries(post.data).map(([key, value]) => [`{front.${key}}`, value] as const);
  const holes = [
    ['{path}', path] as const,
    ...dates,
    ['{language}', post.language] as const,
    ['{slug}', post.slug] as const,
    ['{name}', name === post.slug ? undefined : name] as const,
    ...words,
  ];
  return {
    holes: new Map(
      holes.flatMap(([hole, value]) => (typeof value === 'string' && value !== '' ? [[hole, value]] : [])),
    ),
    names: [...new Set([post.slug, name, ...words.map(([, value]) => String(value))])],
  };
}

function byName(facts: readonly Facts[]): ReadonlyMap<string, readonly Facts[]> {
  const all = new Map<string, Facts[]>();
  for (const one of facts)
    for (const name of one.names) {
      const known = all.get(name);
      if (known === undefined) all.set(name, [one]);
      else if (known.length < MANY) known.push(one);
    }
  return all;
}

/** A value that so many posts have names none of them. */
const MANY = 8;

/** Hosts that posts name again and again. */
function originsOf(posts: readonly ObservedPost[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const href of posts.flatMap((post) => post.links)) {
    const origin = /^https?:\/\/[^/?#]+(?=\/.)/u.exec(href)?.[0];
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1]);
  return often.map(([origin]) => origin);
}

function linksOf(posts: readonly ObservedPost[], origin: string): readonly string[] {
  const links = posts
    .flatMap((post) => post.links)
    .flatMap((href) => (href.startsWith(`${origin}/`) ? [href.slice(origin.length)] : []))
    .filter((href) => /^\/[^/]/u.test(href));
  return [...new Set(links.map((href) => decoded(href.replace(/[?#].*$/u, ''))))];
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    // A broken escape names no post.
    return href;
  }
}

function patternsOf(links: readonly string[], posts: ReadonlyMap<string, readonly Facts[]>): Shown {
  const shown = new Map<string, Set<string>>();
  for (const link of links) {
    const last = link.replace(/\/$/u, '').replace(/\.html$/u, '');
    for (const one of posts.get(last.slice(last.lastIndexOf('/') + 1)) ?? [])
      for (const pattern of generalised(link, one))
        shown.set(pattern, (shown.get(pattern) ?? new Set()).add(link));
  }
  return shown;
}

/** A link with parts of it taken for what the post has: the whole path, or each of its parts. */
function generalised(link: string, { holes }: Facts): readonly string[] {
  let patterns: readonly string[] = [link];
  for (const [hole, value] of holes) {
    const more = patterns.flatMap((pattern) => withHole(pattern, hole, value) ?? []);
    patterns = [...patterns, ...more].slice(0, MOST);
  }
  return patterns.filter((pattern) => /\{(?:path|slug|name|front\.)/u.test(pattern));
}

/** Patterns of one link that are looked at. */
const MOST = 64;

/** A hole stands for whole parts of an address. */
function withHole(pattern: string, hole: string, value: string): string | undefined {
  const part = new RegExp(`(?<=/)${literalPattern(value)}(?=/|$|\\.html$)`, 'u');
  return part.test(pattern) ? pattern.replace(part, () => hole) : undefined;
}

function holesOf(pattern: string): readonly string[] {
  return pattern.match(/\{[^{}]+\}/gu) ?? [];
}

/** Whether a pattern gives each post an address of its own: two posts at one address are a pattern misread. */
function isDistinct(pattern: string, facts: readonly Facts[]): boolean {
  const filled = facts.map(({ holes }) =>
    holesOf(pattern).map((hole) => holes.get(hole) ?? (hole === '{name}' ? holes.get('{slug}') : '')),
  );
  return new Set(filled.map(String)).size === facts.length;
}
