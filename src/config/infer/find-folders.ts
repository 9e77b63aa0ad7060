import type { SiteSettings } from '../../site/generator.ts';
import { basename, pathBelow } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** From which folders files are served that posts name and that the generator's own way does not find. */
export function findFolders(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'files'> {
  const lost = [
    ...new Set(
      posts.flatMap((post) =>
        [...post.images, ...post.teasers]
          .filter(({ href, path }) => path === undefined && /^\/[^/]/u.test(href))
          .map(({ href }) => decoded(href)),
      ),
    ),
  ];
  if (lost.length < 2) return servedFromTop(posts, site);
  const byName = new Map<string, string[]>();
  for (const path of site.files.under(''))
    byName.set(basename(path), [...(byName.get(basename(path)) ?? []), path]);
  const counts = new Map<string, number>();
  for (const href of lost) {
    const pair = pairOf(href, byName.get(basename(href)) ?? [], site.model.root);
    if (pair !== undefined) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const sure = [...counts].filter(([, count]) => count >= 2 && count >= lost.length * 0.2);
  const files = Object.fromEntries(
    sure.sort((a, b) => a[1] - b[1]).map(([pair]) => pair.split('\n') as [string, string]),
  );
  return sure.length === 0 ? {} : { files: { ...site.settings.files, ...files } };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A broken escape is compared as it stands.
    return href;
  }
}

/**
 * The folder that all images with addresses from the top lie in. It has to be said, as for all one knows the whole tree
 * could be served as it lies, and `/public/x.png` be right where it is not.
 */
function servedFromTop(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'files'> {
  if (site.model.generator !== 'plain' || site.settings.files !== undefined) return {};
  const shown = posts.flatMap((post) => post.images).filter(({ href }) => /^\/[^/]/u.test(href));
  const folders = new Set(
    shown.map(({ href, path = '' }) => {
      const place = `/${pathBelow(site.model.root, path) ?? path}`;
      return place.endsWith(decoded(href)) ? place.slice(1, -decoded(href).length) : '';
    }),
  );
  const [folder = ''] = folders;
  return shown.length < 4 || folders.size > 1 || folder === '' ? {} : { files: { '/': folder } };
}

/** The prefix of the address and the folder of the file that has the longest tail of it, when the tail is taken off both. */
function pairOf(href: string, paths: readonly string[], root: string): string | undefined {
  const address = href.split('/');
  const tails = paths.map((path) => ({ place: placeOf(path, root), tail: tailOf(address, path.split('/')) }));
  const [best] = tails.sort((a, b) => b.tail - a.tail || a.place.length - b.place.length);
  if (best === undefined) return undefined;
  const place = best.place.split('/');
  // Beside the site's folder not everything is served: at least one folder is named.
  const isBeside = place[0] === '..';
  const most = Math.min(address.length, place.length) - 1 - (isBeside ? 1 : 0);
  const tail = Math.min(best.tail, most);
  if (tail === best.tail - 1 && !isBeside) return `${address.slice(0, -best.tail).join('/')}/\n`;
  return tail < 1 ? undefined : `${address.slice(0, -tail).join('/')}/\n${place.slice(0, -tail).join('/')}`;
}

/** From the site's folder; `..` leads to what lies beside it. */
function placeOf(path: string, root: string): string {
  const below = pathBelow(root, path);
  return below ?? `${'../'.repeat(root.split('/').length)}${path}`;
}

function tailOf(address: readonly string[], place: readonly string[]): number {
  const most = Math.min(address.length - 1, place.length);
  let tail = 0;
  while (tail < most && address.at(-1 - tail) === place.at(-1 - tail)) tail += 1;
  return tail;
}
