import type { Definition, Image as ImageNode, ImageReference, Link as LinkNode, LinkReference } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { definitionSpan, destinationSpan } from './destination.ts';
import { readHtmlReferences } from './html-references.ts';
import type { Live } from './live.ts';
import { findLoose, type Loose } from './loose-references.ts';
import type { Nodes, Placed } from './nodes.ts';
import type { Span } from './span.ts';
import { findTagLinks, findTagReferences } from './tag-references.ts';

/** How a reference is written. `loose` is a link or image that only the generator's Markdown or Liquid makes one. */
export type Syntax = 'inline' | 'reference' | 'html' | 'loose' | 'tag' | 'bare' | 'import';

/** A link as a post writes it. */
export interface Link {
  readonly syntax: Syntax;
  /** The address with Markdown escapes and character references decoded; Liquid is left as written. */
  readonly href: string;
  readonly span: Span;
  /** The address in the source: what a fix replaces. For a reference it lies in the definition. */
  readonly hrefSpan: Span;
  /** The text that a reader sees. */
  readonly text: string;
  readonly inTable: boolean;
}

/** An image, video or embedded file as a post shows it. */
export interface Image {
  readonly syntax: Syntax;
  readonly href: string;
  readonly span: Span;
  readonly hrefSpan: Span;
  /** Undefined where there is no alt text at all, or where none can be written (a video). */
  readonly alt?: string;
  /** The alt text in the source, empty where it is to be inserted. */
  readonly altSpan?: Span;
  /** What shows it: `img`, `video`, `source`, `iframe`, an include's or shortcode's name. */
  readonly shownBy: string;
  /** The innermost link around it. */
  readonly link?: Link;
  readonly inTable: boolean;
}

/** All references of a post's body, in the order of the text. */
export interface References {
  readonly images: readonly Image[];
  readonly links: readonly Link[];
}

/** Finds what a post links and shows: in Markdown, HTML, Liquid text, includes, shortcodes and MDX imports. */
export function findReferences(source: string, nodes: Nodes, live: Live): References {
  const definitions = indexDefinitions(nodes);
  const alive = <T extends { readonly span: Span }>(items: readonly T[]): readonly T[] =>
    items.filter((item) => live.has(item.span.start));
  const links: Link[] = [];
  const images: Image[] = [];
  for (const placed of alive(nodes.links)) {
    const link = markdownLink(source, placed, definitions);
    if (link !== undefined) links.push(link);
  }
  const html = readHtmlReferences(source, alive(nodes.html), live);
  links.push(...html.links);
  const markdown = [...links];
  for (const placed of alive(nodes.images)) {
    const image = markdownImage(source, placed, definitions);
    if (image !== undefined) images.push(enclose(image, markdown));
  }
  images.push(...html.images);
  const loose = findLoose(
    source,
    live,
    [...links, ...images].map((one) => one.hrefSpan),
  );
  links.push(...loose.filter((one) => !one.isImage).map(looseLink));
  images.push(...loose.filter((one) => one.isImage).map((one) => enclose(looseImage(one), links)));
  images.push(...findTagReferences(source, live));
  links.push(
    ...findTagLinks(
      live,
      [...links, ...images].map((one) => one.hrefSpan),
    ),
  );
  return { images: inOrder(images), links: inOrder(links) };
}

function inOrder<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

type Definitions = ReadonlyMap<string, Placed<Definition>>;

function indexDefinitions(nodes: Nodes): Definitions {
  const found = new Map<string, Placed<Definition>>();
  for (const placed of nodes.definitions) {
    if (!found.has(placed.node.identifier)) found.set(placed.node.identifier, placed);
  }
  return found;
}

function address(
  source: string,
  placed: Placed<LinkNode | LinkReference | ImageNode | ImageReference>,
  definitions: Definitions,
): { readonly href: string; readonly hrefSpan: Span } | undefined {
  const { node, span } = placed;
  if (node.type === 'link' || node.type === 'image') {
    return { href: node.url, hrefSpan: destinationSpan(source, span) ?? angle(source, span) };
  }
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return undefined;
  const hrefSpan = definitionSpan(source, definition.span) ?? definition.span;
  return { href: definition.node.url, hrefSpan };
}

/** `<https://…>`: the address is what stands between the angle brackets. */
function angle(source: string, span: Span): Span {
  return source[span.start] === '<' ? { start: span.start + 1, end: span.end - 1 } : span;
}

function markdownLink(
  source: string,
  placed: Placed<LinkNode | LinkReference>,
  definitions: Definitions,
): Link | undefined {
  const found = address(source, placed, definitions);
  if (found === undefined) return undefined;
  const syntax = placed.node.type === 'link' ? 'inline' : 'reference';
  return { syntax, ...found, span: placed.span, text: textOf(placed.node), inTable: inTable(placed) };
}

function markdownImage(
  source: string,
  placed: Placed<ImageNode | ImageReference>,
  definitions: Definitions,
): Image | undefined {
  const found = address(source, placed, definitions);
  if (found === undefined) return undefined;
  const alt = placed.node.alt ?? '';
  return {
    syntax: placed.node.type === 'image' ? 'inline' : 'reference',
    ...found,
    span: placed.span,
    alt,
    altSpan: bracketed(source, placed.span),
    shownBy: 'img',
    inTable: inTable(placed),
  };
}

/** What stands between the first brackets of an image, brackets within it counted. */
function bracketed(source: string, span: Span): Span {
  const start = span.start + 2;
  let depth = 1;
  for (let at = start; at < span.end; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth === 0) return { start, end: at };
  }
  return { start, end: start };
}

function inTable(placed: Placed<LinkNode | LinkReference | ImageNode | ImageReference>): boolean {
  return placed.parents.some((parent) => parent.type === 'tableCell');
}

function enclose(image: Image, links: readonly Link[]): Image {
  const around = links.filter(
    (link) => link.span.start <= image.span.start && link.span.end >= image.span.end,
  );
  const link = around.at(-1);
  return link === undefined || image.link !== undefined ? image : { ...image, link };
}

function looseLink(loose: Loose): Link {
  return {
    syntax: 'loose',
    href: loose.href,
    hrefSpan: loose.hrefSpan,
    span: loose.span,
    text: loose.text,
    inTable: false,
  };
}

function looseImage(loose: Loose): Image {
  const altSpan = { start: loose.span.start + 2, end: loose.span.start + 2 + loose.text.length };
  return {
    syntax: 'loose',
    href: loose.href,
    hrefSpan: loose.hrefSpan,
    span: loose.span,
    alt: loose.text,
    altSpan,
    shownBy: 'img',
    inTable: false,
  };
}
