import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isAsciiDoc } from './asciidoc.ts';
import { type Badge, findBadges } from './badges.ts';
import type { FrontMatter } from './front-matter.ts';
import { findLive, type Live } from './live.ts';
import { parseMarkdown } from './markdown.ts';
import { gatherNodes, type Nodes } from './nodes.ts';
import { findNotes, type Note } from './notes.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { findReferences, type Image, type Link, type References } from './references.ts';
import { indexLines, type Lines, type Span } from './span.ts';

/** A heading of a post. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
}

/** A post as written: what it says, shows and links, each with its place. Everything is found once, when first asked. */
export interface Post {
  /** From the repository's root. */
  readonly path: string;
  /** The text without a byte order mark. */
  readonly source: string;
  readonly lines: Lines;
  readonly frontMatter: FrontMatter;
  /** Parsed anew when it is asked for, unless it was to be kept: it is by far the largest part of a post. */
  readonly tree: Root;
  /** Where the tree has code, HTML and images. */
  readonly spans: NodeSpans;
  readonly live: Live;
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly badges: readonly Badge[];
  readonly notes: readonly Note[];
  readonly headings: readonly Heading[];
}

/** Spans of nodes that rules ask about for no more than their place. */
export type NodeSpans = Readonly<Record<'code' | 'html' | 'images', readonly Span[]>>;

/** What one walk over the tree tells; the tree goes before the next post's is made. */
interface Body {
  readonly live: Live;
  readonly references: References;
  readonly headings: readonly Heading[];
  readonly spans: NodeSpans;
}

/**
 * Parses a post. Nothing throws: whatever is wrong with it is a fact about it.
 *
 * @param keeps `tree` where each tree is asked for besides.
 */
export function parsePost(path: string, source: string, keeps: 'facts' | 'tree' = 'facts'): Post {
  const frontMatter = parseFrontMatter(source);
  const read = isAsciiDoc(path) ? source.slice(0, frontMatter.span.end) : source;
  let kept: Root | undefined;
  const parse = (): Root => kept ?? parseMarkdown(read, frontMatter.span);
  const lines = once(() => indexLines(source));
  const body = once(() => {
    const tree = parse();
    if (keeps === 'tree') kept = tree;
    return readBody(read, frontMatter.span, gatherNodes(tree));
  });
  const badges = once(() => findBadges(body().references.images));
  const notes = once(() => findNotes(read, body().references.links, lines(), body().live));
  return {
    path,
    source,
    frontMatter,
    get lines() {
      return lines();
    },
    get tree() {
      kept = parse();
      return kept;
    },
    get spans() {
      return body().spans;
    },
    get live() {
      return body().live;
    },
    get images() {
      return body().references.images;
    },
    get links() {
      return body().references.links;
    },
    get badges() {
      return badges();
    },
    get notes() {
      return notes();
    },
    get headings() {
      return body().headings;
    },
  };
}

function readBody(source: string, frontMatter: Span, nodes: Nodes): Body {
  const live = findLive(source, frontMatter, nodes);
  const spansOf = (placed: readonly { readonly span: Span }[]): readonly Span[] =>
    placed.map(({ span }) => span);
  return {
    live,
    references: findReferences(source, nodes, live),
    headings: headingsOf(nodes),
    spans: { code: spansOf(nodes.code), html: spansOf(nodes.html), images: spansOf(nodes.images) },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function headingsOf(nodes: Nodes): readonly Heading[] {
  return nodes.headings.map(({ node, span }) => ({ depth: node.depth, text: textOf(node), span }));
}
