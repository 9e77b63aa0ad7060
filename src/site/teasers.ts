import type { Field, FrontMatter } from '../post/front-matter.ts';
import type { Span } from '../post/span.ts';
import type { SiteSettings } from './generator.ts';
import type { Teaser } from './site.ts';

/** Keys that name an image in the themes of the known generators; a list or an object is looked into. */
const USUAL = [
  'image',
  'images',
  'cover',
  'banner',
  'thumbnail',
  'thumb',
  'teaser',
  'featured_image',
  'featuredImage',
  'feature_image',
  'heroImage',
  'og_image',
  'top_img',
  'header.image',
  'header.teaser',
  'header.overlay_image',
  'header.og_image',
];
/** Where the address stands when the value is an object. */
const PARTS = ['path', 'src', 'url', 'image', 'feature', 'teaser'];

/** The front matter keys that may name an image: the configured one, else the usual ones. */
export function teaserKeys(settings: SiteSettings): readonly string[] {
  const configured = settings.keys?.teaser;
  if (configured === undefined) return USUAL;
  return [typeof configured === 'object' ? configured.key : configured];
}

/** The images that front matter names: by the configured key, else by the usual ones. */
export function findTeasers(frontMatter: FrontMatter, settings: SiteSettings): readonly Teaser[] {
  const configured = settings.keys?.teaser;
  const base = typeof configured === 'object' ? configured.base : '';
  return teaserKeys(settings).flatMap((name) => {
    const field = frontMatter.field(name);
    return field === undefined ? [] : addressFields(field, frontMatter).map((one) => teaser(one, base));
  });
}

function addressFields(field: Field, frontMatter: FrontMatter): readonly Field[] {
  if (typeof field.value === 'string') return isAddress(field.value) ? [field] : [];
  const inside = Array.isArray(field.value)
    ? field.value.map((_, index) => frontMatter.field(`${field.key}.${index}`))
    : PARTS.map((part) => frontMatter.field(`${field.key}.${part}`));
  return inside
    .filter((one) => one !== undefined)
    .filter((one) => typeof one.value === 'string' && isAddress(one.value));
}

/** A path or an address, rather than a word such as `true`, a colour or a class name. */
function isAddress(value: string): boolean {
  return /^(?:https?:)?\/|^\.{1,2}\/|^\{[{%]|\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)(?:[?#].*)?$/iu.test(
    value.trim(),
  );
}

function teaser(field: Field, base: string): Teaser {
  const value = String(field.value).trim();
  const isWhole = base === '' || /^(?:[a-z]+:)?\//iu.test(value);
  const href = isWhole ? value : `${base.replace(/\/?$/u, '/')}${value}`;
  return { reference: { href, kind: 'front-matter', key: field.key }, span: unquoted(field) };
}

/** The address without its quotes: what a fix replaces. */
function unquoted(field: Field): Span {
  const { start, end } = field.valueSpan;
  return field.quoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : field.valueSpan;
}
