/** A stretch of a diff: where it lies on both sides, and its lines in order. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly HunkLine[];
}

/** A line of a hunk with its number on the side or sides where it is, from 1. */
export interface HunkLine {
  readonly kind: 'context' | 'added' | 'removed';
  readonly old?: number;
  readonly new?: number;
}

/** The one hunk of a text where there was none; none of an empty text. */
export function hunksOfNew(text: string): readonly Hunk[] {
  if (text === '') return [];
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const lines = Array.from({ length: count }, (_, index): HunkLine => ({ kind: 'added', new: index + 1 }));
  return [{ oldStart: 1, newStart: 1, lines }];
}

const HEADER = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u;

/** Reads a patch as GitHub's API gives it: hunks only, from the first `@@`. */
export function parsePatch(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let lines: HunkLine[] = [];
  let at = { old: 0, new: 0 };
  for (const text of patch.split('\n')) {
    const header = HEADER.exec(text);
    if (header !== null) {
      at = { old: Number(header[1]), new: Number(header[2]) };
      lines = [];
      hunks.push({ oldStart: at.old, newStart: at.new, lines });
      continue;
    }
    const line = hunkLine(text, at);
    if (line === undefined || hunks.length === 0) continue;
    lines.push(line);
    at = { old: at.old + (line.old === undefined ? 0 : 1), new: at.new + (line.new === undefined ? 0 : 1) };
  }
  return hunks;
}

/** `\ No newline at end of file` and what follows the last line are none of the file's lines. */
function hunkLine(text: string, at: { readonly old: number; readonly new: number }): HunkLine | undefined {
  if (text.startsWith('+')) return { kind: 'added', new: at.new };
  if (text.startsWith('-')) return { kind: 'removed', old: at.old };
  if (text.startsWith(' ')) return { kind: 'context', old: at.old, new: at.new };
  return undefined;
}

/** The line in the old text that each line of the new text was, by the diff; undefined for an added one. From 1. */
export function oldLinesOf(hunks: readonly Hunk[]): (line: number) => number | undefined {
  const inside = new Map<number, number | undefined>();
  for (const { lines } of hunks)
    for (const line of lines) if (line.new !== undefined) inside.set(line.new, line.old);
  const shifts = hunks.map((hunk) => ({ from: firstLineOf(hunk), shift: shiftAfter(hunk) }));
  return (line) => {
    if (inside.has(line)) return inside.get(line);
    return line - (shifts[countUpTo(shifts, line) - 1]?.shift ?? 0);
  };
}

/** How many of ascending hunks begin at a line or before it. */
function countUpTo(hunks: readonly { readonly from: number }[], line: number): number {
  let low = 0;
  let high = hunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hunks[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstLineOf({ newStart, lines }: Hunk): number {
  return Math.min(newStart, lines.findLast((one) => one.new !== undefined)?.new ?? newStart);
}

function shiftAfter({ newStart, oldStart, lines }: Hunk): number {
  const added = lines.filter((line) => line.kind === 'added').length;
  const removed = lines.filter((line) => line.kind === 'removed').length;
  return newStart - oldStart + added - removed;
}
