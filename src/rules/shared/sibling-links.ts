import { languagesIn } from '../../post/language-names.ts';
import type { Post } from '../../post/post.ts';
import type { Link } from '../../post/references.ts';
import { decodePath } from '../../site/encoding.ts';
import { basename, dirname, withoutExtension } from '../../site/paths.ts';
import { linkReference } from '../../site/references.ts';
import type { Sibling, Site } from '../../site/site.ts';
import {
  type Aim,
  aimOf,
  isPublished,
  type Pointer,
  pageAddress,
  pointersOf,
  speaks,
} from './translation-notes.ts';

const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;

/**
 * Whether a post sends its readers to a sibling: by a note, a front matter key, or a link in words that may well be a note
 * in a wording of their own. A note that leads astray is another rule's, and one whose target cannot be told gets the
 * benefit of the doubt.
 */
export function sendsTo(sibling: Sibling, post: Post, site: Site): boolean {
  return (
    pointersOf(post, site).some((pointer) => isFor(sibling, aimOf(pointer, post, site), pointer)) ||
    post.links
      .filter((link) => mayMean(sibling, link.href, site) && mayBeNote(link, post))
      .some((link) => site.resolve(linkReference(link), post.path).path === sibling.path)
  );
}

function isFor(sibling: Sibling, aim: Aim, { language }: Pointer): boolean {
  if (aim.kind === 'sibling') return aim.sibling.path === sibling.path;
  if (aim.kind === 'foreign' || aim.kind === 'own' || aim.kind === 'free') return false;
  if (aim.kind !== 'unknown' && aim.meant !== undefined) return aim.meant.path === sibling.path;
  return speaks(sibling, language);
}

/** Resolving every link would ask for posts that have nothing to do with it. */
function mayMean({ path }: Sibling, href: string, site: Site): boolean {
  const address = pageAddress(path, site) ?? '';
  const names = [basename(address.replace(/\/+$/u, '')), withoutExtension(basename(path))];
  const decoded = decodePath(href);
  return names.some((name) => name !== '' && decoded.includes(name));
}

/** A link that is quoted, alone on its line and no item, or whose line speaks of languages; in a sentence about something else it is none. */
function mayBeNote({ span, text }: Link, { source, lines }: Post): boolean {
  const start = lines.line(lines.point(span.start).line).start;
  const { end } = lines.line(lines.point(span.end).line);
  const around = `${source.slice(start, span.start)} ${source.slice(span.end, end)}`;
  const isItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/u.test(around);
  const isSetApart = /^[ \t]*>/u.test(around) || !(isItem || /[\p{L}\p{N}]/u.test(around));
  const words = `${around} ${text}`;
  return (
    isSetApart || languagesIn(words).length > 0 || /translat|original|version|译|譯|原文|翻/iu.test(words)
  );
}

/** The siblings that readers can be sent to; none while the group is not known. */
export function linkableSiblings(post: Post, site: Site): readonly Sibling[] {
  const own = pageAddress(post.path, site);
  // Two posts with one address are a conflict that no note can mend.
  return (site.translations.siblings(post.path) ?? []).filter(
    (sibling) => isPublished(sibling, site) && (own === undefined || pageAddress(sibling.path, site) !== own),
  );
}

/** What a sibling is called in findings: its name without the date, which may change, and its language where needed. */
export function siblingName({ path, language }: Sibling, site: Site): string {
  const file = withoutExtension(basename(path)).replace(DAY, '');
  const name = /^_?index(?:\.|$)/u.test(file) ? `${basename(dirname(path)).replace(DAY, '')}/${file}` : file;
  return site.translations.kind === 'suffix' ? name : `${language}/${name}`;
}
