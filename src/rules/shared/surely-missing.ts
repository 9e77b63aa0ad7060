import type { Post } from '../../post/post.ts';
import { splitAddress } from '../../site/address-parts.ts';
import { decodePath } from '../../site/encoding.ts';
import { isFileName } from '../../site/file-kinds.ts';
import { join, pathBelow } from '../../site/paths.ts';
import type { Site, Target } from '../../site/site.ts';
import { filesFromTop, isValue } from './meant-files.ts';
import { isPicture, type Shown } from './shown-files.ts';

/** Whether a file that the site does not find is missing beyond doubt, whatever templates make of its address. */
export function isSurelyMissing(shown: Shown, target: Target, post: Post, site: Site): boolean {
  const { href } = shown.reference;
  if (target.why?.build === true || isGeneratorsOwnTag(shown, target)) return true;
  const isWhole = /^(?:\/|[a-z]+:)/iu.test(href);
  // A relative address hangs on the address of the post, which unreadable front matter may change.
  if (!post.frontMatter.readable && !isWhole) return false;
  // A frame may show a page, of which other tools make many.
  if (!isPicture(shown) && !isFileName(splitAddress(href).path)) return false;
  // Templates put the site's base before a value, or its top.
  if (isValue(shown) && filesFromTop(shown, site).length > 0) return false;
  if (shown.decidedBy === 'site') return true;
  return isNowhere(
    isWhole ? (target.address ?? '') : `/${join(decodePath(splitAddress(href).path))}`,
    shown,
    site,
  );
}

/** A tag that the generator looks up by itself, and says that it finds nothing. */
function isGeneratorsOwnTag({ image, decidedBy }: Shown, { why, url }: Target): boolean {
  return image?.syntax === 'tag' && decidedBy === 'site' && why?.kind === 'missing' && url === null;
}

/** Where generators keep the files that they serve from the top. */
const SERVED_FROM = /^\/(?:static|source|public)\//u;

/**
 * Whether no prefix that a template may add leads to a file. It may add another host, too: only a path in a folder that
 * the blog has is surely the blog's. A teaser from the top is taken for what it says.
 */
function isNowhere(address: string, { by, reference }: Shown, site: Site): boolean {
  const paths = site.files
    .under(site.model.root)
    .map((path) => `/${pathBelow(site.model.root, path) ?? path}`);
  const [, top = '', ...rest] = address.split('/');
  const isTaken = by === 'front-matter' && /^(?:\/|[a-z]+:)/iu.test(reference.href);
  const isTop = (path: string): boolean => path.replace(SERVED_FROM, '/').startsWith(`/${top}/`);
  const isOwn = isTaken || (rest.length > 0 && paths.some(isTop));
  return isOwn && !paths.some((path) => path.endsWith(address));
}
