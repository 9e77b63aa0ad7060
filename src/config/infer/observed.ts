import type { Post } from '../../post/post.ts';
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
  readonly teasers: number;
  readonly images: readonly ObservedImage[];
  readonly badges: readonly {
    readonly identity: string;
    readonly href: string;
    readonly link?: string;
    readonly label: string;
  }[];
  readonly siblings: readonly Sibling[];
  /** Languages of siblings that a note leads to. */
  readonly noted: ReadonlySet<string>;
  readonly language?: string;
}

/** A local image as a post writes it. */
export interface ObservedImage {
  readonly href: string;
  /** The folder of the address, with a final slash. */
  readonly folder: string;
  readonly path?: string;
  readonly isLocal: boolean;
  readonly hasAlt: boolean;
}

/** Reads off a post what the lessons need. */
export function observe(post: Post, site: Site): ObservedPost {
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
    isAuthorRegistered: authors.every((author) => site.authors.find(author.name) !== undefined),
    teasers: site.teasers(post).length,
    images: post.images.flatMap((image) => observedImage(image, post, site)),
    badges: post.badges.map((badge) => ({
      identity: badge.identity,
      href: badge.image.href,
      label: badge.image.alt ?? '',
      ...(badge.image.link === undefined ? {} : { link: badge.image.link.href }),
    })),
    siblings,
    noted: new Set(notedLanguages(post, site, siblings)),
    ...(language === undefined ? {} : { language }),
  };
}

function observedImage(image: Post['images'][number], post: Post, site: Site): readonly ObservedImage[] {
  if (image.shownBy !== 'img' && image.shownBy !== 'source') return [];
  const target = site.resolve(imageReference(image), post.path);
  const href = image.href.replace(/[?#].*$/u, '');
  const isLocal = target.status !== 'external';
  const folder = href.slice(0, href.lastIndexOf('/') + 1);
  const path = target.path === undefined ? {} : { path: target.path };
  return [{ href, folder, isLocal, hasAlt: (image.alt ?? '').trim() !== '', ...path }];
}

function notedLanguages(post: Post, site: Site, siblings: readonly Sibling[]): readonly string[] {
  return post.notes.flatMap((note) => {
    const target = site.resolve({ href: note.link.href, kind: 'markdown-link' }, post.path);
    return siblings.filter((sibling) => sibling.path === target.path).map((sibling) => sibling.language);
  });
}
