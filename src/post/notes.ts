import type { Live } from './live.ts';
import { type Note, readNotes } from './note-line.ts';
import type { Link } from './references.ts';
import type { Lines } from './span.ts';

export type { Note } from './note-line.ts';

/** A note's words and link may be broken over so many lines. */
const MOST_LINES = 3;
const BARE_URL = /(?<![("'=<[\w])https?:\/\/[^\s<>()（）"'，。；]+[^\s<>()（）"'，。；,.;:!?]/giu;

/** Finds the notes among a post's links; a line can hold several (`[English](…) | [中文](…)`). */
export function findNotes(source: string, links: readonly Link[], lines: Lines, live: Live): readonly Note[] {
  const all = [...links, ...bareLinks(links, live)].sort((a, b) => a.span.start - b.span.start);
  return stretchesOf(all, lines).flatMap((stretch) => stretchNotes(source, stretch, all, lines));
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly links: readonly Link[];
}

/** The links by the lines that they stand on; a link over several lines joins them. */
function stretchesOf(links: readonly Link[], lines: Lines): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const link of links) {
    const first = lines.point(link.span.start).line;
    const last = lines.point(link.span.end).line;
    const open = stretches.at(-1);
    if (open === undefined || first > open.last) stretches.push({ first, last, links: [link] });
    else {
      const joined = { first: open.first, last: Math.max(open.last, last), links: [...open.links, link] };
      stretches.splice(-1, 1, joined);
    }
  }
  return stretches;
}

function stretchNotes(source: string, stretch: Stretch, all: readonly Link[], lines: Lines): readonly Note[] {
  if (stretch.last - stretch.first >= MOST_LINES) return [];
  for (let first = stretch.first; first > stretch.last - MOST_LINES && first > 0; first -= 1) {
    const isLed = first < stretch.first;
    if (isLed && !continues(source, lines, first, all)) return [];
    const span = { start: lines.line(first).start, end: lines.line(stretch.last).end };
    const notes = readNotes(source, span, stretch.links);
    if (notes.length > 0) return notes;
  }
  return [];
}

/** Whether the line goes on in the next one: the same paragraph and quote, and no link of its own. */
function continues(source: string, lines: Lines, line: number, links: readonly Link[]): boolean {
  const own = lines.line(line);
  const next = lines.line(line + 1);
  const [text, following] = [source.slice(own.start, own.end), source.slice(next.start, next.end)];
  const quote = (one: string): string => /^[\s>]*/u.exec(one)?.[0].replace(/\s/gu, '') ?? '';
  if (quote(text) !== quote(following)) return false;
  const words = text.replace(/^[\s>]*/u, '');
  if (words === '' || /^(?:#{1,6}\s|\||-{3,}|<|```|~~~)/u.test(words)) return false;
  if (/^(?:[-*+]|\d+[.)])\s/u.test(following.replace(/^[\s>]*/u, ''))) return false;
  return !links.some((link) => link.span.start < own.end && link.span.end > own.start);
}

/** Addresses that stand in the text as they are: not every Markdown makes links of them, every reader does. */
function bareLinks(links: readonly Link[], live: Live): readonly Link[] {
  if (!/https?:/iu.test(live.text)) return [];
  return [...live.text.matchAll(BARE_URL)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (links.some((link) => link.span.start < span.end && link.span.end > span.start)) return [];
    const href = match[0];
    return [{ syntax: 'bare' as const, href, hrefSpan: span, span, text: href, inTable: false }];
  });
}
