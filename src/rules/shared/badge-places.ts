import type { Badge } from '../../post/badges.ts';
import type { Post } from '../../post/post.ts';
import type { Link } from '../../post/references.ts';
import type { Span } from '../../post/span.ts';
import { linkReference } from '../../site/references.ts';
import type { Site } from '../../site/site.ts';

/** The link around a badge, be it one that only the generator's Liquid makes a link. */
export function linkAround({ image }: Badge, post: Post): Link | undefined {
  return image.link ?? post.links.find((link) => encloses(link.span, image.span));
}

/** The badge with its link; the badge alone where the link is around more than that. */
export function wholeOf(badge: Badge, post: Post): Span {
  const link = linkAround(badge, post);
  if (link === undefined) return badge.image.span;
  const isAlone = post.images.every(
    ({ span }) => span.start === badge.image.span.start || !encloses(link.span, span),
  );
  return isAlone ? link.span : badge.image.span;
}

/** Whether a badge stands in a table: of Markdown, also one that has no head, or of HTML. */
export function isInTable({ image }: Badge, post: Post): boolean {
  if (image.inTable) return true;
  const line = post.lines.line(post.lines.point(image.span.start).line);
  if (/^[\s>]*\|/u.test(post.source.slice(line.start, line.end))) return true;
  const before = post.live.text.slice(0, image.span.start).toLowerCase();
  return before.lastIndexOf('<table') > before.lastIndexOf('</table');
}

/** Where a link leads, with scheme and host; undefined where that cannot be told. */
export function addressOf(link: Link, post: Post, site: Site): string | undefined {
  const href = link.href.trim();
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/iu.test(href)) return href;
  const { url, why } = site.resolve(linkReference(link), post.path);
  if (url === null || why?.kind === 'unread' || why?.kind === 'unknown') return undefined;
  if (/^https?:/iu.test(url)) return url;
  return url.startsWith('/') && site.model.origin !== undefined ? `${site.model.origin}${url}` : undefined;
}

function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
