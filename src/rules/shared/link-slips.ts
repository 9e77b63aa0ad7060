import type { Post } from '../../post/post.ts';
import { overlap, type Span } from '../../post/span.ts';
import type { Site } from '../../site/site.ts';

/** A link whose halves are written the wrong way round. */
export interface SwappedLink {
  readonly at: Span;
  readonly written: string;
  readonly expected: string;
}

const SWAPPED = /(?<![\])\w])\((https?:\/\/[^\s()<>]+|\/[\w/.-]+)\)\[([^\][\r\n]{1,200})\](?![([:])/gu;

/** `(address)[text]`, which Markdown takes for plain text. */
export function swappedLinks(post: Post): readonly SwappedLink[] {
  const nodes = [...post.links, ...post.images].map((one) => one.span);
  return [...post.live.text.matchAll(SWAPPED)].flatMap((match) => {
    const at = { start: match.index, end: match.index + match[0].length };
    if (nodes.some((span) => overlap(span, at))) return [];
    return [{ at, written: match[0], expected: `[${match[2] ?? ''}](${match[1] ?? ''})` }];
  });
}

/** Ports on which the generators serve a site to its author. */
const PREVIEW = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0):(?:4000|1313|3000|8000)(\/[^?#]*)/iu;

/**
 * The address on the site that a link to its preview on the author's machine is meant for; undefined for every other
 * address, as tutorials rightly speak of programs on the reader's own machine.
 */
export function localAddress(href: string, site: Site): string | undefined {
  const path = PREVIEW.exec(href)?.[1];
  if (path === undefined || path === '/') return undefined;
  const origin = site.model.origin ?? '';
  const isOwn =
    origin !== '' &&
    site.resolve({ href: `${origin}${path}`, kind: 'markdown-link' }, site.posts()[0] ?? '').status ===
      'found';
  return isOwn ? path : undefined;
}
