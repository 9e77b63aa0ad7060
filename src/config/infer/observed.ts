import { isBadgeAddress } from '../../post/badges.ts';
import type { Post } from '../../post/post.ts';
import { proseOf } from '../../post/prose.ts';
import { otherLanguage } from '../../post/written-language.ts';
import { withoutBase } from '../../site/addresses/place.ts';
import type { Reference } from '../../site/generator.ts';
import { pathBelow } from '../../site/paths.ts';
import { imageReference } from '../../site/references.ts';
import type { Sibling, Site } from '../../site/site.ts';

/** What a post shows of its blog's habits. */
export interface ObservedPost {
  readonly path: string;
  /** `YYYY-MM-DD`; undefined when nothing dates the post. */
  readonly date?: string;
  readonly slug: string;
  readonly fileName: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly authors: readonly string[];
  readonly isAuthorRegistered: boolean;
  /** What front matter names as images. */
  readonly teasers: readonly ObservedImage[];
  readonly images: readonly ObservedImage[];
  readonly badges: readonly ObservedBadge[];
  /** Addresses that the post links to. */
  readonly links: readonly string[];
  readonly siblings: readonly Sibling[];
  /** Languages of siblings that a note leads to. */
  readonly noted: ReadonlySet<string>;
  /** Notes that lead to siblings, each in its words, with the link as `[…]`. */
  readonly wordings: readonly string[];
  readonly language?: string;
  /** The language that a post without a mark, whose translations have one, is written in. */
  readonly written?: string;
}

/** A badge as a post writes it. */
export interface ObservedBadge {
  readonly identity: string;
  readonly href: string;
  readonly link?: string;
  readonly label: string;
}

/** An image as a post writes it. */
export interface ObservedImage {
  readonly href: string;
  /** The folder of the address that it is served at, below the site's base, with a final slash. */
  readonly folder: string;
  readonly path?: string;
  readonly bytes?: number;
  readonly isLocal: boolean;
  /** In the folder that the generator gives the post for its own files. */
  readonly isBundled: boolean;
  readonly isBadge: boolean;
  /** Of a foreign image. */
  readonly host?: string;
  /** Asks for the first bytes of a file of the blog; undefined while they are not read. */
  readonly head?: () => Uint8Array | undefined;
}

type Head = (path: string) => Uint8Array | undefined;

/** Reads off a post what the lessons need. */
export function observe(post: Post, site: Site, head: Head): ObservedPost {
  const page = site.page(post.path);
  const authors = site.authors.of(post).filter((author) => !author.isDefault);
  const siblings = site.translations.siblings(post.path) ?? [];
  const language = site.translations.language(post.path);
  return {
    path: post.path,
    ...(page?.date === undefined ? {} : { date: page.date }),
    slug: page?.slug ?? '',
    fileName: post.path.slice(post.path.lastIndexOf('/') + 1),
    data: post.frontMatter.data,
    authors: authors.map((author) => author.name),
    isAuthorRegistered: authors.every(
      (author) => author.kind === 'plain' || site.authors.find(author.name) !== undefined,
    ),
    teasers: site.teasers(post).map(({ reference }) => observedFile(reference, post.path, site, head)),
    images: post.images.flatMap((image) => observedImage(image, post, site, head)),
    badges: post.badges.map((badge) => ({
      identity: badge.identity,
      href: badge.image.href,
      label: badge.image.alt ?? '',
      ...(badge.image.link === undefined ? {} : { link: badge.image.link.href }),
    })),
    links: post.links.map((link) => link.href),
    siblings,
    noted: new Set(notedLanguages(post, site, siblings)),
    wordings: siblings.length === 0 ? [] : post.notes.map((note) => wordingOf(note, post)),
    ...(language === undefined ? {} : { language }),
    ...writtenIn(post, site, siblings),
  };
}

function writtenIn(post: Post, site: Site, [sibling]: readonly Sibling[]): Pick<ObservedPost, 'written'> {
  if (sibling === undefined || site.translations.declares(post.path)) return {};
  const written = otherLanguage(proseOf(post), sibling.language);
  return written === undefined ? {} : { written };
}

function observedImage(
  image: Post['images'][number],
  post: Post,
  site: Site,
  head: Head,
): readonly ObservedImage[] {
  if (image.shownBy !== 'img' && image.shownBy !== 'source') return [];
  return [observedFile(imageReference(image), post.path, site, head)];
}

function observedFile(reference: Reference, from: string, site: Site, head: Head): ObservedImage {
  const target = site.resolve(reference, from);
  const href = reference.href.replace(/[?#].*$/u, '');
  const isLocal = target.status !== 'external';
  const { path } = target;
  const bytes = path === undefined ? undefined : site.files.entry(path)?.size;
  return {
    href,
    folder: folderOf(path === undefined ? href : servedAt(path, site)),
    isLocal,
    isBundled: isBundled(path, site.page(from)?.assetFolder),
    isBadge: isBadgeAddress(reference.href),
    ...(isLocal ? {} : hostOf(href)),
    ...(path === undefined ? {} : { path, head: () => head(path) }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

function isBundled(path: string | undefined, folder: string | undefined): boolean {
  return path !== undefined && folder !== undefined && pathBelow(folder, path) !== undefined;
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

function servedAt(path: string, site: Site): string {
  const address = site.addressOf(path) ?? '';
  return withoutBase(address, site.model) ?? address;
}

function hostOf(href: string): { readonly host?: string } {
  const absolute = href.startsWith('//') ? `https:${href}` : href;
  return URL.canParse(absolute) ? { host: new URL(absolute).host } : {};
}

function wordingOf({ span, link }: Post['notes'][number], { source }: Post): string {
  const [before, after] = [source.slice(span.start, link.span.start), source.slice(link.span.end, span.end)];
  return `${before}[…]${after}`.replaceAll(/\s+/gu, ' ').trim();
}

function notedLanguages(post: Post, site: Site, siblings: readonly Sibling[]): readonly string[] {
  return post.notes.flatMap((note) => {
    const target = site.resolve({ href: note.link.href, kind: 'markdown-link' }, post.path);
    return siblings.filter((sibling) => sibling.path === target.path).map((sibling) => sibling.language);
  });
}
