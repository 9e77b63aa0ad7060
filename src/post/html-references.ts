import type { Html } from 'mdast';
import { readTags, type Tag } from './html.ts';
import type { Live } from './live.ts';
import type { Placed } from './nodes.ts';
import type { Image, Link } from './references.ts';
import type { Span } from './span.ts';

interface HtmlReading {
  readonly links: Link[];
  readonly images: Image[];
}

/** Tags of all HTML in order: a link opened in one node encloses the images until it is closed in another. */
export function readHtmlReferences(source: string, html: readonly Placed<Html>[], live: Live): HtmlReading {
  const found: HtmlReading = { links: [], images: [] };
  let open: Link | undefined;
  for (const placed of html) {
    for (const tag of readTags(source, placed.span)) {
      if (!live.has(tag.span.start)) continue;
      if (tag.name === 'a') open = tag.closing ? undefined : htmlLink(source, tag);
      if (tag.name === 'a' && open !== undefined) found.links.push(open);
      if (!tag.closing) found.images.push(...htmlImages(tag, open));
    }
  }
  return found;
}

function htmlLink(source: string, tag: Tag): Link | undefined {
  const href = tag.attributes.find((attribute) => attribute.name === 'href');
  if (href?.valueSpan === undefined) return undefined;
  const end = source.indexOf('</a', tag.span.end);
  const text = end === -1 ? '' : source.slice(tag.span.end, end).replace(/<[^>]*>/gu, '');
  const span = { start: tag.span.start, end: end === -1 ? tag.span.end : end + 4 };
  return { syntax: 'html', href: href.value.trim(), hrefSpan: href.valueSpan, span, text, inTable: false };
}

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
};

function htmlImages(tag: Tag, link: Link | undefined): readonly Image[] {
  const alt = tag.attributes.find((attribute) => attribute.name === 'alt');
  const insertion = { start: tag.span.start + 4, end: tag.span.start + 4 };
  return (SHOWN[tag.name] ?? []).flatMap((name) => {
    const attribute = tag.attributes.find((one) => one.name === name);
    if (attribute?.valueSpan === undefined) return [];
    return addressesIn(attribute.value, attribute.valueSpan, name).map((one) => ({
      syntax: 'html' as const,
      ...one,
      span: tag.span,
      ...(tag.name === 'img' && alt !== undefined ? { alt: alt.value } : {}),
      ...(tag.name === 'img' ? { altSpan: alt?.valueSpan ?? insertion } : {}),
      shownBy: tag.name,
      ...(link === undefined ? {} : { link }),
      inTable: false,
    }));
  });
}

/** One address of `src`, or each of a `srcset`'s. */
function addressesIn(
  value: string,
  span: Span,
  name: string,
): readonly { readonly href: string; readonly hrefSpan: Span }[] {
  if (name !== 'srcset') {
    const lead = value.length - value.trimStart().length;
    return [
      {
        href: value.trim(),
        hrefSpan: { start: span.start + lead, end: span.end - (value.length - lead - value.trim().length) },
      },
    ];
  }
  return [...value.matchAll(/(?:^|,)\s*([^\s,]\S*?)(?=,?(?:\s|$))/gu)].map((match) => {
    const href = match[1] ?? '';
    const start = span.start + match.index + match[0].length - href.length;
    return { href, hrefSpan: { start, end: start + href.length } };
  });
}
