import type { Image, Link } from '../post/references.ts';
import type { Reference } from './generator.ts';

/** A post's image as the reference that a site resolves. */
export function imageReference(image: Image): Reference {
  if (image.syntax === 'html') return { href: image.href, kind: 'html-image' };
  if (image.syntax === 'tag') return { href: image.href, kind: 'tag', shownBy: image.shownBy };
  if (image.syntax === 'import') return { href: image.href, kind: 'tag' };
  return { href: image.href, kind: 'markdown-image' };
}

/** A post's link as the reference that a site resolves. */
export function linkReference(link: Link): Reference {
  if (link.syntax === 'tag') return { href: link.href, kind: 'tag' };
  return { href: link.href, kind: link.syntax === 'html' ? 'html-link' : 'markdown-link' };
}
