import { editDistance, slipLimit } from '../../site/distance.ts';
import { basename } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
const NAMED_IN_TAG = /\{%-?\s*(?:post_url|post_path|post_link|link)\s+"?([^\s"%]+)/u;

/** Posts of the same name but another day, for a tag that names a source which is not there. */
export function nearByName(href: string, site: Site): readonly string[] {
  const name = NAMED_IN_TAG.exec(href)?.[1];
  if (name === undefined) return [];
  const slug = slugOf(name);
  return site.posts().filter((path) => slugOf(path) === slug);
}

/** Whether a near source differs by its day, its letters' case or a slip of the fingers, and not by a whole word. */
export function isSlip(address: string, path: string, site: Site): boolean {
  const own = slugOf(NAMED_IN_TAG.exec(address)?.[1] ?? address);
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
