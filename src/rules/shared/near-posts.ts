import type { Post } from '../../post/post.ts';
import type { Link } from '../../post/references.ts';
import { editDistance, slipLimit } from '../../site/distance.ts';
import { decodePath } from '../../site/encoding.ts';
import { basename, dirname, join } from '../../site/paths.ts';
import type { Site, Target } from '../../site/site.ts';

const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
const NAMED_IN_TAG =
  /\{(?:%-?|\{[<%])\s*(?:post_url|post_path|post_link|link|(?:rel)?ref)\s+"?([^\s"%>]+)|^(?![a-z]+:)([^\s?#{}]+\.mdx?)(?:#.*)?$/iu;

/** Posts of the same name but another day, else of nearly that name, for an address that names a source. */
export function nearByName(href: string, site: Site): readonly string[] {
  const name = sourceIn(href);
  if (name === undefined) return [];
  const slug = slugOf(name);
  const same = site.posts().filter((path) => slugOf(path) === slug);
  if (same.length > 0) return same;
  return site.posts().filter((path) => editDistance(slug, slugOf(path), slipLimit(slug)) !== undefined);
}

function sourceIn(href: string): string | undefined {
  const [, tagged, written] = NAMED_IN_TAG.exec(href) ?? [];
  return tagged ?? written;
}

/**
 * A Markdown link to a source that is not there: Docusaurus 3 looks for it beside the post, in the folders of posts and
 * in the site's own, and leaves the link as it is, which leads nowhere.
 */
export function isMissingSource(link: Link, { status }: Target, post: Post, site: Site): boolean {
  const { generator, root, postFolders } = site.model;
  const isMarkdown = link.syntax === 'inline' || link.syntax === 'reference';
  const [, path] = /^(?![/@]|[a-z]+:)([^?#{}]+\.mdx?)(?:[?#].*)?$/iu.exec(link.href) ?? [];
  if (generator !== 'docusaurus' || status !== 'unknown' || !isMarkdown || path === undefined) return false;
  const folders = [dirname(post.path), ...postFolders, root];
  return folders.every((folder) => !site.files.has(join(folder, decodePath(path))));
}

/** Whether a near source differs by its day, its letters' case or a slip of the fingers, and not by a whole word. */
export function isSlip(address: string, path: string, site: Site): boolean {
  const own = slugOf(sourceIn(address) ?? address);
  const page = site.page(path);
  const others = [path, page?.address ?? page?.futureAddress ?? path].map(slugOf);
  return others.some((other) => own === other || editDistance(own, other, slipLimit(own)) !== undefined);
}

/** The last name of a path or an address without day and ending. */
function slugOf(path: string): string {
  return basename(path.replace(/\/+$/u, ''))
    .replace(/\.(?:html?|mdx?|markdown)$/iu, '')
    .replace(DAY, '')
    .toLowerCase();
}
