import type { SiteSettings } from '../../site/generator.ts';
import { basename, pathBelow } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** From which folders files are served that posts name and that the generator's own way does not find. */
export function findFolders(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'files'> {
  const lost = [
    ...new Set(
      posts.flatMap((post) =>
        post.images
          .filter(({ href, path }) => path === undefined && /^\/[^/]/u.test(href))
          .map(({ href }) => href),
      ),
    ),
  ];
  if (lost.length < 2) return servedFromTop(posts, site);
  const byName = new Map<string, string[]>();
  for (const path of site.files.under(site.model.root))
    byName.set(basename(path), [...(byName.get(basename(path)) ?? []), path]);
  const counts = new Map<string, number>();
  for (const href of lost) {
    const pairs = new Set(
      (byName.get(basename(decoded(href))) ?? []).map((path) => pairOf(decoded(href), path, site)),
    );
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const sure = [...counts].filter(([, count]) => count >= 2 && count >= lost.length * 0.2);
  const files = Object.fromEntries(
    sure.sort((a, b) => a[1] - b[1]).map(([pair]) => pair.split('\n') as [string, string]),
  );
  return sure.length === 0 ? {} : { files };
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

/** The prefix of the address and the folder of the file, when their longest common tail is taken off both. */
function pairOf(href: string, path: string, site: Site): string {
  const address = href.split('/');
  const place = (pathBelow(site.model.root, path) ?? path).split('/');
  while (address.length > 1 && place.length > 1 && address.at(-1) === place.at(-1)) {
    address.pop();
    place.pop();
  }
  if (address.at(-1) === place.at(-1) && place.length === 1) return `${address.slice(0, -1).join('/')}/\n`;
  return `${address.join('/')}/\n${place.join('/')}`;
}
