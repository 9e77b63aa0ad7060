import type { Post } from '../../post/post.ts';
import { isAbsoluteAddress, splitAddress } from '../../site/address-parts.ts';
import { dirname, pathBelow } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { Shown } from './shown-files.ts';

/** How an address departs from the way in which a blog writes addresses of files: from the top of the site, plainly. */
export type Departure = 'relative' | 'backslash' | 'liquid';

/** How a text departs that shows a file; undefined where it is written in the site's way. */
export function departure(
  text: string,
  file: string,
  shown: Pick<Shown, 'reference'>,
  post: Post,
  site: Site,
): Departure | undefined {
  if (splitAddress(text).path.includes('\\')) return 'backslash';
  // Below a base path Liquid is the one way that survives a change of it.
  if (/\{\{-?\s*site\.(?:baseurl|url)\b/u.test(text)) return site.model.base === '' ? 'liquid' : undefined;
  if (/^(?:\/|\{[{%])/u.test(text) || isAbsoluteAddress(text)) return undefined;
  return isNamedRelatively(file, shown, post, site) ? undefined : 'relative';
}

/** A file of the page's own folder, a name under the configuration's base, and what a bundler or a tag looks up. */
function isNamedRelatively(
  file: string,
  { reference }: Pick<Shown, 'reference'>,
  post: Post,
  site: Site,
): boolean {
  const folders = [site.page(post.path)?.assetFolder, dirname(post.path)];
  if (folders.some((folder) => folder !== undefined && pathBelow(folder, file) !== undefined)) return true;
  if (reference.kind === 'front-matter') return typeof site.settings.keys?.teaser === 'object';
  return reference.kind === 'tag';
}
