import type { Post } from './post.ts';
import type { Link } from './references.ts';
import type { Span } from './span.ts';

/** A line that names somebody or something with a label: `> Author: [Name](link)`. */
export interface Byline {
  /** The label as the site spells it. */
  readonly label: string;
  /** The line without its end. */
  readonly span: Span;
  /** The links on the line; a plain name has none. */
  readonly links: readonly Link[];
  /** What stands behind the label, as written. */
  readonly text: string;
}

/** Quote marks, bullets and emphasis before a label. */
const LEAD = /^[\s>*+_-]*/u;

/** The lines of a post that begin with one of the labels and a colon, half or full width. */
export function findBylines(post: Post, labels: readonly string[]): readonly Byline[] {
  const found: Byline[] = [];
  for (const match of post.live.text.matchAll(/[^\r\n]+/gu)) {
    const byline = readByline(post, { start: match.index, end: match.index + match[0].length }, labels);
    if (byline !== undefined) found.push(byline);
  }
  return found;
}

function readByline(post: Post, span: Span, labels: readonly string[]): Byline | undefined {
  const line = post.live.text.slice(span.start, span.end);
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const label = labels.find((one) => rest.slice(0, one.length).toLowerCase() === one.toLowerCase());
  const after = label === undefined ? null : /^[*_\s]*[:：][*_]*\s*/u.exec(rest.slice(label.length));
  if (label === undefined || after === null) return undefined;
  const start = span.start + lead + label.length + after[0].length;
  const links = post.links.filter((one) => one.span.start >= start && one.span.start < span.end);
  return { label, span, links, text: post.source.slice(start, span.end).trimEnd() };
}
