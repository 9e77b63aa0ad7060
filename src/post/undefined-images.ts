import type { Post } from './post.ts';
import { overlap, type Span } from './span.ts';

/** An image reference whose label the post does not define: the reader sees the brackets. */
export interface UndefinedImage {
  readonly label: string;
  /** The label, without its brackets. */
  readonly labelSpan: Span;
  readonly span: Span;
  /** What is missing: the label's definition, or nothing but the right way to write the address that follows. */
  readonly gap?: Span;
  /** The address, where a space keeps it apart from the brackets: `![Party] (/party.png)`. */
  readonly href?: string;
}

/**
 * `![alt][label]`, `![label][]`, and `![label]` alone on its line or before an address. Elsewhere an exclamation mark
 * before brackets is prose (`Great![1]`), and `![[file]]` and `![^1]` belong to other dialects.
 */
const IMAGE =
  /(?<![^\s[(>|*_~])!\[(?![[^])((?:[^[\]\\\r\n]|\\.){1,300})\](?:\[((?:[^[\]\\\r\n]|\\.){0,300})\](?![[(])|([ \t]+)\(([^\s()]{1,500})\)|(?=[ \t]*(?:[\r\n]|$)))/gu;

const LONE = /^[ \t>]*$/u;

/** Finds them in the live text: to a Markdown parser they are words. */
export function findUndefinedImages(post: Post): readonly UndefinedImage[] {
  const { text } = post.live;
  if (!text.includes('![')) return [];
  const defined = definedLabels(text);
  const parsed = [...post.spans.images, ...post.spans.html];
  return [...text.matchAll(IMAGE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const lineStart = text.slice(post.lines.line(post.lines.point(span.start).line).start, span.start);
    const found = read(match, span);
    const isLone = match[2] !== undefined || match[4] !== undefined || LONE.test(lineStart);
    const isTaken = parsed.some((other) => overlap(other, span)) || defined.has(normal(found.label));
    return isTaken || !isLone ? [] : [found];
  });
}

function read(match: RegExpExecArray, span: Span): UndefinedImage {
  const [, first = '', second, space, href] = match;
  const isFull = second !== undefined && second !== '';
  const label = isFull ? second : first;
  const start = isFull ? span.end - 1 - second.length : span.start + 2;
  const labelSpan = { start, end: start + label.length };
  if (space === undefined || href === undefined) return { label, labelSpan, span };
  const gap = { start: labelSpan.end + 1, end: labelSpan.end + 1 + space.length };
  return { label, labelSpan, span, gap, href };
}

/** Labels that anything looks like a definition of, wherever it stands: generators are laxer than the parser. */
function definedLabels(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]:/gu)].map(([, label = '']) => normal(label)),
  );
}

function normal(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}
