/** A stretch of a diff: where it lies on both sides, and its lines in order. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  /** Kept as runs: a change can bring a million lines, nearly all of one kind. */
  readonly runs: readonly Run[];
}

/** Lines of one kind that follow one another. */
export interface Run {
  readonly kind: 'context' | 'added' | 'removed';
  readonly count: number;
}

/** A line of a hunk with its number on the side or sides where it is, from 1. */
export interface HunkLine {
  readonly kind: Run['kind'];
  readonly old?: number;
  readonly new?: number;
}

/** A line in both texts, from 1: where added lines were put in, and where removed ones were. */
interface At {
  readonly old: number;
  readonly new: number;
}

type PlacedRun = Run & At;

function placed({ oldStart, newStart, runs }: Hunk): readonly PlacedRun[] {
  let at: At = { old: oldStart, new: newStart };
  return runs.map((run) => {
    const here = { ...run, ...at };
    at = after(here);
    return here;
  });
}

function after(run: PlacedRun): At {
  return {
    old: run.old + (run.kind === 'added' ? 0 : run.count),
    new: run.new + (run.kind === 'removed' ? 0 : run.count),
  };
}

/** The lines of a hunk, one by one. */
export function* linesOf(hunk: Hunk): Iterable<HunkLine> {
  for (const { kind, count, ...from } of placed(hunk)) {
    for (let index = 0; index < count; index += 1) {
      yield {
        kind,
        ...(kind === 'added' ? {} : { old: from.old + index }),
        ...(kind === 'removed' ? {} : { new: from.new + index }),
      };
    }
  }
}

/** The one hunk of a text where there was none; none of an empty text. */
export function hunksOfNew(text: string): readonly Hunk[] {
  if (text === '') return [];
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return [{ oldStart: 1, newStart: 1, runs: [{ kind: 'added', count }] }];
}

const KINDS: ReadonlyMap<string | undefined, Run['kind']> = new Map([
  ['+', 'added'],
  ['-', 'removed'],
  [' ', 'context'],
]);

/** Lines as patches have them; `\ No newline at end of file` and what follows the last line are none of the file's. */
export function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: { kind: Run['kind']; count: number }[] = [];
  for (const line of lines) {
    const kind = KINDS.get(line[0]);
    const last = runs.at(-1);
    if (kind === undefined) continue;
    if (last?.kind === kind) last.count += 1;
    else runs.push({ kind, count: 1 });
  }
  return runs;
}

const HEADER = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u;

/** Reads a patch as GitHub's API gives it: hunks only, from the first `@@`. */
export function parsePatch(patch: string): readonly Hunk[] {
  const hunks: { readonly oldStart: number; readonly newStart: number; readonly lines: string[] }[] = [];
  for (const line of patch.split('\n')) {
    const header = HEADER.exec(line);
    if (header === null) hunks.at(-1)?.lines.push(line);
    else hunks.push({ oldStart: Number(header[1]), newStart: Number(header[2]), lines: [] });
  }
  return hunks.map(({ lines, ...start }) => ({ ...start, runs: runsOf(lines) }));
}

/** The line in the old text that each line of the new text was, by the diff; undefined for an added one. From 1. */
export function oldLinesOf(hunks: readonly Hunk[]): (line: number) => number | undefined {
  const stretches = hunks.flatMap((hunk): readonly PlacedRun[] => {
    const runs = placed(hunk);
    const last = runs.at(-1);
    const end = last === undefined ? { old: hunk.oldStart, new: hunk.newStart } : after(last);
    // What follows a hunk, up to the next one, is as far from its old place as the hunk's end is.
    const rest = { kind: 'context', count: Number.POSITIVE_INFINITY, ...end } as const;
    return [...runs.filter(({ kind }) => kind !== 'removed'), rest];
  });
  return (line) => {
    const found = stretches[countUpTo(stretches, line) - 1];
    if (found === undefined) return line;
    return found.kind === 'added' ? undefined : found.old + line - found.new;
  };
}

/** How many of ascending stretches begin at a line or before it. */
function countUpTo(stretches: readonly { readonly new: number }[], line: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.new ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
