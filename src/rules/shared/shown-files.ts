import type { Post } from '../../post/post.ts';
import type { Image } from '../../post/references.ts';
import type { Span } from '../../post/span.ts';
import { findTags, type Parameter, type Tag } from '../../post/tags.ts';
import { splitAddress } from '../../site/address-parts.ts';
import { decodePath } from '../../site/encoding.ts';
import type { Reference } from '../../site/generator.ts';
import { includeAddress } from '../../site/includes.ts';
import { imageReference } from '../../site/references.ts';
import type { Site } from '../../site/site.ts';

/** A file that a post shows, as an address that the site can resolve. */
export interface Shown {
  readonly reference: Reference;
  /** The address in the source; for a reference it lies in the definition. */
  readonly address: Span;
  /** Where a person would point: the address, or the reference that is used. */
  readonly at: Span;
  /** What names the file: an image or frame of the body, a key, or an include of which the configuration speaks. */
  readonly by: 'body' | 'front-matter' | 'include';
  /** The body's image, for `body`. */
  readonly image?: Image;
  /** Who decides what the browser is asked for: the site by its own rules, or a template that nobody has read. */
  readonly decidedBy: 'site' | 'template';
}

/** Everything that a post shows, in the order of the text. */
export function shownFiles(post: Post, site: Site): readonly Shown[] {
  const all = [...teasers(post, site), ...included(post, site), ...pictures(post, site)];
  return all.sort((a, b) => a.at.start - b.at.start);
}

/** Whether it is surely to be an image, rather than a video, a document or a page in a frame. */
export function isPicture({ by, image }: Shown): boolean {
  return by === 'front-matter' || image?.shownBy === 'img';
}

/** The address as it stands in the post. */
export function rawAddress({ address }: Shown, post: Post): string {
  return post.source.slice(address.start, address.end);
}

/** What a finding about an image is about: its target as written, without query, fragment and percent-encoding. */
export function subjectOf({ reference }: Shown): string {
  return decodePath(splitAddress(reference.href).path).trim();
}

function teasers(post: Post, site: Site): readonly Shown[] {
  const decidedBy = site.settings.keys?.teaser === undefined ? 'template' : 'site';
  return site
    .teasers(post)
    .map(({ reference, span }) => ({ reference, address: span, at: span, by: 'front-matter', decidedBy }));
}

function pictures(post: Post, site: Site): readonly Shown[] {
  const { includes = {} } = site.settings;
  return post.images
    .filter((image) => image.syntax !== 'tag' || !Object.hasOwn(includes, image.shownBy))
    .map((image) => ({
      reference: imageReference(image),
      address: image.hrefSpan,
      at: image.syntax === 'reference' ? image.span : image.hrefSpan,
      by: 'body',
      image,
      decidedBy: isTemplates(image, site) ? 'template' : 'site',
    }));
}

/** Hugo, Hexo and Docusaurus know their own tags and say so of the others; an include is a template of the blog's. */
function isTemplates(image: Image, site: Site): boolean {
  const { generator } = site.model;
  return image.syntax === 'tag' && (generator === 'jekyll' || generator === 'plain');
}

/** What includes show of which the configuration says how they make the address. */
function included(post: Post, site: Site): readonly Shown[] {
  const { includes = {} } = site.settings;
  if (Object.keys(includes).length === 0) return [];
  return [...findTags(post.live)].flatMap((tag) => {
    const href = includeAddress(tag.name, valuesOf(tag), site.settings);
    if (href === undefined) return [];
    const reference: Reference = { href, kind: 'html-image' };
    const { span } = filePart(tag, includes[tag.name] ?? '');
    return [{ reference, address: span, at: span, by: 'include' as const, decidedBy: 'site' as const }];
  });
}

function valuesOf(tag: Tag): Readonly<Record<string, string>> {
  return Object.fromEntries([...tag.parameters].map(([name, { value }]) => [name, value]));
}

/** The parameter that ends the address: the file's name rather than its folder. */
function filePart(tag: Tag, pattern: string): Pick<Parameter, 'span'> {
  const holes = [...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = '']) => hole);
  return holes.map((hole) => tag.parameters.get(hole)).findLast((one) => one !== undefined) ?? tag;
}
