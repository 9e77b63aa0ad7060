import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Badge, findBadges } from './badges.ts';
import type { FrontMatter } from './front-matter.ts';
import { findLive, type Live } from './live.ts';
import { parseMarkdown } from './markdown.ts';
import { gatherNodes, type Nodes } from './nodes.ts';
import { findNotes, type Note } from './notes.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { findReferences, type Image, type Link } from './references.ts';
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
  readonly tree: Root;
  readonly nodes: Nodes;
  readonly live: Live;
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly badges: readonly Badge[];
  readonly notes: readonly Note[];
  readonly headings: readonly Heading[];
}

/** Parses a post. Nothing throws: whatever is wrong with it is a fact about it. */
export function parsePost(path: string, source: string): Post {
  const frontMatter = parseFrontMatter(source);
  const lines = once(() => indexLines(source));
  const tree = once(() => parseMarkdown(source, frontMatter.span));
  const nodes = once(() => gatherNodes(tree()));
  const live = once(() => findLive(source, frontMatter.span, nodes()));
  const references = once(() => findReferences(source, nodes(), live()));
  const badges = once(() => findBadges(references().images));
  const notes = once(() => findNotes(source, references().links, lines(), live()));
  const headings = once(() => headingsOf(nodes()));
  return {
    path,
    source,
    frontMatter,
    get lines() {
      return lines();
    },
    get tree() {
      return tree();
    },
    get nodes() {
      return nodes();
    },
    get live() {
      return live();
    },
    get images() {
      return references().images;
    },
    get links() {
      return references().links;
    },
    get badges() {
      return badges();
    },
    get notes() {
      return notes();
    },
    get headings() {
      return headings();
    },
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
