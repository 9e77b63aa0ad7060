import type { SiteSettings } from '../../site/generator.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** How the addresses of a blog of no known generator are made, as the links between its posts show. */
export function findAddress(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'address'> {
  if (site.model.generator !== 'plain') return {};
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const links = [...new Set(posts.flatMap((post) => post.links))].filter((href) => /^\/[^/]/u.test(href));
  const patterns = links.flatMap((href) => patternOf(href.replace(/[?#].*$/u, ''), bySlug) ?? []);
  const counts = new Map<string, number>();
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 3 || best[1] < patterns.length * 0.8) return {};
  return { address: best[0] };
}

/** The address with the slug and the date of the post that it names as holes. */
function patternOf(address: string, bySlug: ReadonlyMap<string, ObservedPost>): string | undefined {
  const parts = address.split('/');
  const index = parts.findLastIndex((part) => part !== '');
  const [slug = '', ending = ''] = (parts[index] ?? '').split(/(?=\.html$)/u);
  const post = bySlug.get(slug);
  if (post === undefined) return undefined;
  const rest = parts.slice(index + 1).join('/');
  const folder = parts.slice(0, index).join('/');
  const day = (post.date ?? '').replaceAll('-', '/');
  const before =
    day !== '' && folder.endsWith(day) ? `${folder.slice(0, -day.length)}{date:%Y/%m/%d}` : folder;
  return `${before}/{slug}${ending}${parts.length > index + 1 ? `/${rest}` : ''}`;
}
