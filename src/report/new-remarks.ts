import type { Remark } from './comment.ts';

/** What is said anew, and what found no room. */
export interface NewRemarks {
  /** Remarks for the one review, at lines of the diff, bottom-up within a file. */
  readonly post: readonly Remark[];
  /** Remarks about a file as a whole. */
  readonly postOnFile: readonly Remark[];
  /** Remarks that found no room, worst first: the summary says them. */
  readonly unsaid: readonly Remark[];
}

/** Worst first, as many as there is room for; in the review bottom-up, so that applied suggestions shift no others. */
export function chooseNew(
  ranked: readonly Remark[],
  limits: { readonly maxComments: number; readonly maxFileComments: number },
): NewRemarks {
  const post: Remark[] = [];
  const postOnFile: Remark[] = [];
  const unsaid: Remark[] = [];
  for (const remark of ranked) {
    const { kind } = remark.placed.place;
    const isFull = post.length + postOnFile.length >= limits.maxComments;
    if (kind === 'line' && !isFull) post.push(remark);
    else if (kind === 'file' && !isFull && postOnFile.length < limits.maxFileComments)
      postOnFile.push(remark);
    else unsaid.push(remark);
  }
  return { post: post.sort(bottomUp), postOnFile, unsaid };
}

/** Worst first: what blocks, then other errors, then warnings. */
export function worstFirst(remarks: readonly Remark[]): readonly Remark[] {
  return [...remarks].sort((a, b) => rank(a) - rank(b));
}

function rank(remark: Remark): number {
  const [first] = remark.findings;
  return (first?.severity === 'error' ? 0 : 2) + (first?.blocking === true ? 0 : 1);
}

/** Of the remarks, in order, those that may suggest: two suggestions for the same lines would undo each other. */
export function suggesting(remarks: readonly Remark[]): ReadonlySet<Remark> {
  const chosen = new Set<Remark>();
  const taken = new Map<string, Set<number>>();
  for (const remark of remarks) {
    const { suggestion, finding } = remark.placed;
    if (suggestion === undefined) continue;
    const lines = taken.get(finding.path) ?? new Set();
    const own = Array.from(
      { length: suggestion.line - suggestion.startLine + 1 },
      (_, at) => suggestion.startLine + at,
    );
    if (own.some((line) => lines.has(line))) continue;
    for (const line of own) lines.add(line);
    taken.set(finding.path, lines);
    chosen.add(remark);
  }
  return chosen;
}

/** A remark in words alone; its suggestion comes once the one in its way is gone. */
export function withoutSuggestion(remark: Remark): Remark {
  const { lines: _, ...marker } = remark.marker;
  const { suggestion: __, ...placed } = remark.placed;
  return { ...remark, marker, placed };
}

function bottomUp(a: Remark, b: Remark): number {
  const [one, other] = [a.placed, b.placed];
  if (one.finding.path !== other.finding.path) return one.finding.path < other.finding.path ? -1 : 1;
  return lineOf(b) - lineOf(a);
}

function lineOf(remark: Remark): number {
  const { place } = remark.placed;
  return place.kind === 'line' ? place.line : 0;
}
