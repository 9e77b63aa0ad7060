/** A stretch of a text in UTF-16 units from its start, the end exclusive; columns and lines are made of it late. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for a person: line and column from 1, the column in UTF-16 units, as unist counts. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A replacement of one span of a text by another text. */
export interface Edit extends Span {
  readonly text: string;
}

/** Where a finding about a post as a whole stands: 1:1 to 1:1. */
export const WHOLE: Span = { start: 0, end: 0 };

/** Turns offsets of one text into lines and columns; `\r\n`, `\n` and a lone `\r` end a line, as CommonMark has it. */
export interface Lines {
  readonly count: number;
  point(offset: number): Point;
  /** The span of a line (from 1) without its line end; lines past the end are empty at the end. */
  line(number: number): Span;
  /** The offset after the line end of a line (from 1). */
  after(number: number): number;
}

/** Finds the lines of a text once, so that every later question is a binary search. */
export function indexLines(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
  const startOf = (number: number): number => starts[number - 1] ?? text.length;
  return {
    count: starts.length,
    point(offset) {
      const line = lineAt(starts, offset);
      return { line, column: offset - startOf(line) + 1 };
    },
    line(number) {
      const start = startOf(number);
      const next = startOf(number + 1);
      return { start, end: start + text.slice(start, next).replace(/[\r\n]+$/u, '').length };
    },
    after: (number) => startOf(number + 1),
  };
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
