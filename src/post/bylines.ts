import type { Post } from './post.ts';
import type { Link } from './references.ts';
import type { Span } from './span.ts';

/** A line that names somebody or something with a label: `> Author: [Name](link)`. */
export interface Byline {
  /** The label as the site spells it. */
  readonly label: string;
  /** The line without its end. */
  readonly span: Span;
  /**
   * The links that stand for what the label names: one right behind it and those joined to it by nothing but commas and
   * the like. What free text behind them links (a company, another blog) is not among them; a plain name has none.
   */
  readonly links: readonly Link[];
}

/** Quote marks, bullets, numbers and emphasis before a label. */
const LEAD = /^[\s>]*(?:[*+-]\s+|\d{1,3}[.)]\s+)?[\s>*_]*/u;
const COLON = /^[*_\s]*[:：][*_]*/u;

/** What may stand between a label and the name, and between two names. */
const BEFORE = /^(?:[\s*_@~]|&[a-z\d#]{1,8};)*$/iu;
const JOINT = /^(?:[\s*_@~,，、;；&+/·和与及]|&[a-z\d#]{1,8};|(?<=\s)(?:and|und|et|y|e)(?=[\s@]))*$/iu;

/** The lines of a post that begin with one of the labels and a colon, half or full width. */
export function findBylines(post: Post, labels: readonly string[]): readonly Byline[] {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const found: Byline[] = [];
  for (const match of post.live.text.matchAll(/[^\r\n]+/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const byline = readByline(post, span, longestFirst);
    if (byline !== undefined) found.push(byline);
  }
  return found;
}

function readByline(post: Post, span: Span, labels: readonly string[]): Byline | undefined {
  const line = post.live.text.slice(span.start, span.end);
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const label = labels.find((one) => rest.slice(0, one.length).toLowerCase() === one.toLowerCase());
  const colon = label === undefined ? null : COLON.exec(rest.slice(label.length));
  if (label === undefined || colon === null) return undefined;
  const start = span.start + lead + label.length + colon[0].length;
  return { label, span, links: namesFrom(post, { start, end: span.end }) };
}

function namesFrom(post: Post, within: Span): readonly Link[] {
  const found: Link[] = [];
  let from = within.start;
  for (const link of post.links) {
    if (link.span.start < from || link.span.start >= within.end) continue;
    const between = post.live.text.slice(from, link.span.start);
    if (!(found.length === 0 ? BEFORE : JOINT).test(between)) break;
    found.push(link);
    from = link.span.end;
  }
  return found;
}
