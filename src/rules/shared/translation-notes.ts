import { isSameLanguage } from '../../post/language-names.ts';
import type { Note } from '../../post/notes.ts';
import type { Post } from '../../post/post.ts';
import type { Link } from '../../post/references.ts';
import type { Span } from '../../post/span.ts';
import { decodePath } from '../../site/encoding.ts';
import type { Reference } from '../../site/generator.ts';
import { basename, withoutExtension } from '../../site/paths.ts';
import { linkReference } from '../../site/references.ts';
import type { Sibling, Site, Target } from '../../site/site.ts';

/** What sends the reader to another language: a note in the text, or an address in the front matter. */
export interface Pointer {
  readonly reference: Reference;
  /** The address in the source. */
  readonly at: Span;
  /** The language that it says the target is in. */
  readonly language?: string;
  readonly note?: Note;
}

/** Where a pointer leads, as far as it can be told. */
export type Aim =
  /** To a post of the group. */
  | { readonly kind: 'sibling'; readonly sibling: Sibling }
  /** A switcher's entry for the very language that the reader has. */
  | { readonly kind: 'own' }
  /** To a post or file that no group forbids. */
  | { readonly kind: 'free'; readonly path: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown' }
  | Astray;

/** It leads wrong; `meant` is the sibling that it is surely for. */
export interface Astray {
  readonly kind: 'nowhere' | 'itself' | 'other' | 'file-name';
  readonly meant?: Sibling;
  readonly target: Target;
}

/** The language of a post that nothing names. */
const UNDETERMINED = 'und';

const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;

/** Whether a link is a note's, so that `translation-target` judges it and `post-link` does not. */
export function isTranslationNote(post: Post, link: Link, site: Site): boolean {
  const isNote = post.notes.some((note) => note.link.hrefSpan.start === link.hrefSpan.start);
  return isNote && site.resolve(linkReference(link), post.path).status !== 'external';
}

/** All pointers of a post: its notes, and what the site's front matter key for translations holds. */
export function pointersOf(post: Post, site: Site): readonly Pointer[] {
  const notes = post.notes.map((note) => ({
    reference: linkReference(note.link),
    at: note.link.hrefSpan,
    ...(note.language === undefined ? {} : { language: note.language }),
    note,
  }));
  return [...frontMatterPointers(post, site), ...notes];
}

function frontMatterPointers(post: Post, site: Site): readonly Pointer[] {
  const key = site.settings.translations?.links;
  if (key === undefined) return [];
  const own = post.frontMatter
    .fields()
    .filter((field) => field.key === key || field.key.startsWith(`${key}.`));
  return own.flatMap((field) => {
    if (typeof field.value !== 'string' || field.value === '') return [];
    const quote = field.quoted ? 1 : 0;
    const at = { start: field.valueSpan.start + quote, end: field.valueSpan.end - quote };
    return [{ reference: { href: field.value, kind: 'front-matter', key }, at }];
  });
}

/** Where a pointer leads, and what is wrong with that. */
export function aimOf(pointer: Pointer, post: Post, site: Site): Aim {
  const target = site.resolve(pointer.reference, post.path);
  if (target.status === 'external') return { kind: 'foreign' };
  const siblings = site.translations.siblings(post.path);
  const meant = meantSibling(pointer, post, siblings ?? [], site);
  const about = { target, ...(meant === undefined ? {} : { meant }) };
  if (target.status === 'found') {
    return target.path === post.path
      ? aimAtSelf(pointer, post, about, site)
      : aimAtPost(target, siblings, pointer, about, site);
  }
  // What a template or a hook of the site makes of an address is its own affair.
  const isPlain = target.status === 'missing' || (target.url !== null && target.why?.kind !== 'unread');
  if (isPlain && isFileName(pointer, siblings ?? [])) return { kind: 'file-name', ...about };
  return target.status === 'missing' ? { kind: 'nowhere', ...about } : { kind: 'unknown' };
}

function aimAtSelf(pointer: Pointer, post: Post, about: Omit<Astray, 'kind'>, site: Site): Aim {
  if (isOwnEntry(pointer, post, site)) return { kind: 'own' };
  // Two posts with one address: which of them the site serves there cannot be told.
  const address = pageAddress(post.path, site);
  const isShared = about.meant !== undefined && pageAddress(about.meant.path, site) === address;
  return isShared ? { kind: 'unknown' } : { kind: 'itself', ...about };
}

function aimAtPost(
  target: Target,
  siblings: readonly Sibling[] | undefined,
  { language }: Pointer,
  about: Omit<Astray, 'kind'>,
  site: Site,
): Aim {
  const path = target.path ?? '';
  if (siblings === undefined) return { kind: 'unknown' };
  const sibling = siblings.find((one) => one.path === path);
  if (sibling !== undefined) return { kind: 'sibling', sibling };
  // A page is no post, and a language that the group lacks may be kept elsewhere.
  const isJudged = site.isPost(path) && siblings.some((one) => speaks(one, language));
  return isJudged ? { kind: 'other', ...about } : { kind: 'free', path };
}

/** The one sibling that is in the language that is said, else the only one that may be meant. */
function meantSibling(
  { language }: Pointer,
  post: Post,
  siblings: readonly Sibling[],
  site: Site,
): Sibling | undefined {
  const published = siblings.filter((sibling) => speaks(sibling, language) && isPublished(sibling, site));
  const named = published.filter((sibling) => sibling.language !== UNDETERMINED);
  const able = language !== undefined && named.length > 0 ? named : published;
  if (able.length === 1) return able[0];
  const own = site.translations.language(post.path);
  const isVague = language === undefined || own === undefined;
  return isVague && siblings.length === 1 ? siblings.find((one) => isPublished(one, site)) : undefined;
}

/** Whether a sibling may be in the language that is said; one that nothing names may be in any. */
export function speaks(sibling: Sibling, language: string | undefined): boolean {
  const isUnnamed = sibling.language === UNDETERMINED;
  return language === undefined || isUnnamed || isSameLanguage(sibling.language, language);
}

/** Whether the site writes the sibling, now or on its day, at whatever address. */
export function isPublished({ path }: Pick<Sibling, 'path'>, site: Site): boolean {
  return pageAddress(path, site) !== undefined || site.page(path)?.why?.kind === 'unknown';
}

/** The address that a post has, or will have on its day. */
export function pageAddress(path: string, site: Site): string | undefined {
  const page = site.page(path);
  return page?.address ?? page?.futureAddress;
}

function isOwnEntry({ note, language }: Pointer, post: Post, site: Site): boolean {
  const own = site.translations.language(post.path);
  const isListed = post.notes.some((one) => one !== note && one.span.start === note?.span.start);
  return isListed && isSameLanguage(own, language);
}

/** Whether the address is a sibling's file rather than its page: its name, or its address with a source's ending. */
function isFileName({ reference }: Pointer, siblings: readonly Sibling[]): boolean {
  const path = decodePath(reference.href.split(/[?#]/u)[0] ?? '').replace(/\/+$/u, '');
  const [name, bare] = [basename(path), basename(path).replace(/\.(?:html?|md|markdown|mdx)$/u, '')];
  return siblings.some((sibling) => {
    const file = basename(sibling.path);
    if (/^_?index\./u.test(file)) return false;
    const undated = withoutExtension(file).replace(DAY, '');
    const isDated = undated !== withoutExtension(file);
    const isSource = /\.(?:md|markdown|mdx)$/u.test(name);
    return name === file || (isDated && withoutExtension(file) === bare) || (isSource && undated === bare);
  });
}
