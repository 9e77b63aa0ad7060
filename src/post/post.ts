import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isAsciiDoc } from './asciidoc.ts';
import { type Badge, findBadges } from './badges.ts';
import { LIMIT } from './cost-meter.ts';
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

/** Where the parser was stopped: by what the post costs, or by what those before it did. */
export interface Stop {
  readonly by: 'post' | 'run';
  readonly at: Span;
}

/** What the posts of a run may cost together, in microseconds; each takes from it. */
export interface Budget {
  left: number;
}

const UNBOUNDED: Budget = { left: Number.POSITIVE_INFINITY };

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
  /** Why nothing is known of the body: it, or all posts of the run together, would take too long to parse. */
  readonly stopped?: Stop | undefined;
  readonly live: Live;
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly badges: readonly Badge[];
  readonly notes: readonly Note[];
  readonly headings: readonly Heading[];
  /**
   * Lets go of what is large and can be found again, for whoever goes through thousands of posts.
   *
   * @param again reads the text anew.
   */
  letGo(again: () => string): void;
}

/** Spans of nodes that rules ask about for no more than their place. */
export type NodeSpans = Readonly<Record<'code' | 'html' | 'images', readonly Span[]>>;

/** What one walk over the tree tells; the tree goes before the next post's is made. */
interface Body {
  readonly live: Live;
  readonly references: References;
  readonly headings: readonly Heading[];
  readonly spans: NodeSpans;
  readonly stop?: Stop;
}

/** What was found so far, until it is let go of. */
interface Known {
  body?: Body;
  lines?: Lines;
  badges?: readonly Badge[];
  notes?: readonly Note[];
}

/** How a post is parsed among others. */
export interface Parsing {
  /** Its front matter, where that was parsed before. */
  readonly frontMatter?: FrontMatter;
  /** `tree` where each tree is asked for besides; `facts` unless told. */
  readonly keeps?: 'facts' | 'tree';
  /** What it takes from; by itself a post has its own limit only. */
  readonly budget?: Budget;
}

/** Parses a post. Nothing throws: whatever is wrong with it is a fact about it. */
export function parsePost(path: string, source: string, parsing: Parsing = {}): Post {
  const { frontMatter = parseFrontMatter(source), keeps = 'facts', budget = UNBOUNDED } = parsing;
  const isHeaderOnly = isAsciiDoc(path);
  let text: string | undefined = source;
  let again: (() => string) | undefined;
  /** Remembered when the rest is let go of: every question about a post begins with it. */
  let stopped: { readonly stop: Stop | undefined } | undefined;
  let kept: Root | undefined;
  let known: Known = {};
  let share = budget;
  const whole = (): string => {
    text ??= again?.() ?? '';
    return text;
  };
  const read = (): string => (isHeaderOnly ? whole().slice(0, frontMatter.span.end) : whole());
  const body = (): Body => {
    known.body ??= makeBody();
    return known.body;
  };
  const makeBody = (): Body => {
    const { tree, stop } = parseWithin(read(), frontMatter.span, share);
    // What was parsed once may be parsed again: a budget that is used up since does not make it another post.
    share = UNBOUNDED;
    if (keeps === 'tree' || stop !== undefined) kept = tree;
    stopped = { stop };
    return readBody(read(), frontMatter.span, gatherNodes(tree), stop);
  };
  const lines = (): Lines => {
    known.lines ??= indexLines(whole());
    return known.lines;
  };
  return {
    path,
    frontMatter,
    get source() {
      return whole();
    },
    get lines() {
      return lines();
    },
    get tree() {
      // One that was stopped is kept empty.
      body();
      kept ??= parseMarkdown(read(), frontMatter.span).tree;
      return kept;
    },
    get stopped() {
      return (stopped ?? body()).stop;
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
      known.badges ??= findBadges(body().references.images);
      return known.badges;
    },
    get notes() {
      known.notes ??= findNotes(read(), body().references.links, lines(), body().live);
      return known.notes;
    },
    get headings() {
      return body().headings;
    },
    letGo(anew) {
      if ((stopped ?? body()).stop !== undefined) return;
      known = {};
      again = anew;
      text = undefined;
    },
  };
}

function readBody(source: string, frontMatter: Span, nodes: Nodes, stop: Stop | undefined): Body {
  const live = findLive(source, stop === undefined ? frontMatter : all(source), nodes);
  const spansOf = (placed: readonly { readonly span: Span }[]): readonly Span[] =>
    placed.map(({ span }) => span);
  return {
    ...(stop === undefined ? {} : { stop }),
    live,
    references: findReferences(source, nodes, live),
    headings: headingsOf(nodes),
    spans: { code: spansOf(nodes.code), html: spansOf(nodes.html), images: spansOf(nodes.images) },
  };
}

/** What a post may still cost when those before it have used up the budget: more than an ordinary one does. */
const LITTLE = 25_000;

function parseWithin(
  source: string,
  frontMatter: Span,
  budget: Budget,
): { readonly tree: Root; readonly stop?: Stop } {
  const by = budget.left > 0 ? 'post' : 'run';
  const { tree, stopped, cost } = parseMarkdown(source, frontMatter, by === 'post' ? LIMIT : LITTLE);
  budget.left -= cost;
  return stopped === undefined ? { tree } : { tree, stop: { by, at: { start: stopped, end: stopped } } };
}

function all(source: string): Span {
  return { start: 0, end: source.length };
}

function headingsOf(nodes: Nodes): readonly Heading[] {
  return nodes.headings.map(({ node, span }) => ({ depth: node.depth, text: textOf(node), span }));
}
