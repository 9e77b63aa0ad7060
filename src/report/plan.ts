import { commentBody, fixedBody, type LineLink, type Remark } from './comment.ts';
import { type Marker, readMarker } from './marker.ts';

/** A thread as the plan sees it: what GitHub keeps of one that this program began. */
export interface OwnThread {
  readonly id: string;
  readonly path: string;
  readonly isResolved: boolean;
  /** Whether this program's account resolved it. */
  readonly isResolvedByOwn: boolean;
  readonly isOutdated: boolean;
  /** The lines under it in the head, from 1; null on outdated ones and on those about a file. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  /** The first comment, by its node and by the REST API's number. */
  readonly commentId: string;
  readonly databaseId: string;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly canMinimize: boolean;
  /** Whether anybody else has answered. */
  readonly isAnswered: boolean;
}

/** What earlier runs said, what is to be said now, and what may be done. */
export interface PlanInput {
  readonly remarks: readonly Remark[];
  readonly threads: readonly OwnThread[];
  /** Whether a rule could be judged for a path as it was called then: it ran, or the file is out of the change. */
  readonly wasJudged: (path: string, rule: string) => boolean;
  readonly link: LineLink;
  readonly commit: string;
  readonly maxComments: number;
  readonly maxFileComments: number;
}

export interface Edit {
  readonly commentId: string;
  readonly body: string;
}

/** What to write, in the order of writing; whatever is not in it is left alone. */
export interface Plan {
  /** Remarks for the one review, at lines of the diff, bottom-up within a file. */
  readonly post: readonly Remark[];
  /** Remarks about a file as a whole. */
  readonly postOnFile: readonly Remark[];
  readonly edit: readonly Edit[];
  readonly resolve: readonly OwnThread[];
  readonly minimize: readonly OwnThread[];
  readonly reopen: readonly OwnThread[];
  readonly unminimize: readonly OwnThread[];
  /** Threads that stand as they are. */
  readonly keep: readonly OwnThread[];
  /** Remarks that found no room, worst first: the summary says them. */
  readonly unsaid: readonly Remark[];
}

interface Known {
  readonly thread: OwnThread;
  readonly marker: Marker;
}

/** Decides what a run writes: a pure function of findings, threads and what ran. */
export function planReview(input: PlanInput): Plan {
  const known = input.threads.flatMap((thread): readonly Known[] => {
    const marker = readMarker(thread.body);
    return marker === undefined ? [] : [{ thread, marker }];
  });
  const pairs = pair(input.remarks, known);
  const standing = [...pairs].map(([remark, { thread, marker }]) =>
    standingWrites(remark, thread, marker, input),
  );
  const matched = new Set([...pairs.values()]);
  const isClean = input.remarks.length === 0;
  const gone = known
    .filter((one) => !matched.has(one))
    .map((one) => sayFixed(goneWrites(one, input), one, isClean ? 'clean' : 'more', input));
  const fresh = input.remarks.filter((remark) => !pairs.has(remark) && !isTakenByPerson(remark, known));
  return { ...room(fresh, input), ...gather([...standing, ...gone]) };
}

/** Same fingerprint and path; else, for a post renamed between pushes, the only one left on either side. */
function pair(remarks: readonly Remark[], known: readonly Known[]): ReadonlyMap<Remark, Known> {
  const pairs = new Map<Remark, Known>();
  const free = new Set(known);
  const take = (remark: Remark, found: Known | undefined): void => {
    if (found === undefined) return;
    pairs.set(remark, found);
    free.delete(found);
  };
  for (const remark of remarks) {
    const { fingerprint, path } = remark.marker;
    const same = [...free].filter(
      (one) =>
        one.marker.fingerprint === fingerprint && (one.marker.path === path || one.thread.path === path),
    );
    take(remark, same.find((one) => !one.thread.isResolved) ?? same[0]);
  }
  const left = remarks.filter((remark) => !pairs.has(remark));
  for (const remark of left) {
    const { fingerprint } = remark.marker;
    const rivals = left.filter((one) => one.marker.fingerprint === fingerprint);
    const candidates = [...free].filter(
      (one) => one.marker.fingerprint === fingerprint && !one.thread.isResolved,
    );
    if (rivals.length === 1 && candidates.length === 1) take(remark, candidates[0]);
  }
  return pairs;
}

function isTakenByPerson(remark: Remark, known: readonly Known[]): boolean {
  const { fingerprint, path } = remark.marker;
  return known.some(
    ({ thread, marker }) =>
      marker.fingerprint === fingerprint &&
      marker.path === path &&
      thread.isResolved &&
      !thread.isResolvedByOwn,
  );
}

type Writes = Partial<
  Record<'edit', Edit> & Record<'resolve' | 'minimize' | 'reopen' | 'unminimize' | 'keep', OwnThread>
>;

/** A finding that stands and has a thread: nothing, unless it was closed by this program or its words changed. */
function standingWrites(remark: Remark, thread: OwnThread, marker: Marker, input: PlanInput): Writes {
  if (thread.isResolved && !thread.isResolvedByOwn) return { keep: thread };
  const body = commentBody(remark, input.link, isApplicable(remark, thread) ? 'with-suggestion' : 'without');
  const isSame =
    withoutCommit(body) === withoutCommit(thread.body) || (thread.isAnswered && marker.fixed === undefined);
  const edit = isSame || thread.isAnswered ? {} : { edit: { commentId: thread.commentId, body } };
  const reopen = thread.isResolved && thread.canUnresolve ? { reopen: thread } : {};
  const unminimize = thread.isMinimized ? { unminimize: thread } : {};
  const writes = { ...edit, ...reopen, ...unminimize };
  return Object.keys(writes).length === 0 ? { keep: thread } : writes;
}

/** Links to lines name the head's commit and the line there, which a push moves without a word of its own. */
function withoutCommit(body: string): string {
  return body.replace(/\[[^\]\n]*\]\([^)\n]*\/blob\/[0-9a-f]{40}\/[^)\n]*#L\d+\)/gu, '');
}

/** A suggestion replaces the lines under its thread: they must be the very ones that the fix is for. */
function isApplicable(remark: Remark, thread: OwnThread): boolean {
  const { suggestion } = remark.placed;
  if (suggestion === undefined || thread.isOutdated || thread.line === null) return false;
  return thread.line === suggestion.line && (thread.startLine ?? thread.line) === suggestion.startLine;
}

/** A finding that is gone: closed by the mildest means that the token has, unless a person is in the thread. */
function goneWrites({ thread, marker }: Known, input: PlanInput): Writes {
  const isClosed = thread.isResolved || thread.isMinimized || marker.fixed !== undefined;
  if (isClosed || thread.isAnswered || !input.wasJudged(thread.path, marker.rule)) return { keep: thread };
  if (thread.canResolve) return { resolve: thread };
  if (thread.canMinimize) return { minimize: thread };
  return { edit: { commentId: thread.commentId, body: fixedBody(thread.body, marker, input.commit) } };
}

/** The run after which nothing is left says so once, in what was said before. */
function sayFixed(
  writes: Writes,
  { thread, marker }: Known,
  left: 'clean' | 'more',
  input: PlanInput,
): Writes {
  if (left === 'more' || (writes.resolve === undefined && writes.minimize === undefined)) return writes;
  return {
    ...writes,
    edit: { commentId: thread.commentId, body: fixedBody(thread.body, marker, input.commit) },
  };
}

function gather(writes: readonly Writes[]): Omit<Plan, 'post' | 'postOnFile' | 'unsaid'> {
  const all = <Key extends keyof Writes>(key: Key): NonNullable<Writes[Key]>[] =>
    writes.flatMap((one) => (one[key] === undefined ? [] : [one[key] as NonNullable<Writes[Key]>]));
  return {
    edit: all('edit'),
    resolve: all('resolve'),
    minimize: all('minimize'),
    reopen: all('reopen'),
    unminimize: all('unminimize'),
    keep: all('keep'),
  };
}

/** Worst first, as many as there is room for; in the review bottom-up, so that applied suggestions shift no others. */
function room(fresh: readonly Remark[], input: PlanInput): Pick<Plan, 'post' | 'postOnFile' | 'unsaid'> {
  const ranked = [...fresh].sort((a, b) => rank(a) - rank(b));
  const post: Remark[] = [];
  const postOnFile: Remark[] = [];
  const unsaid: Remark[] = [];
  for (const remark of ranked) {
    const { kind } = remark.placed.place;
    const isFull = post.length + postOnFile.length >= input.maxComments;
    if (kind === 'line' && !isFull && !clashes(remark, post)) post.push(remark);
    else if (kind === 'file' && !isFull && postOnFile.length < input.maxFileComments) postOnFile.push(remark);
    else unsaid.push(remark);
  }
  return { post: post.sort(bottomUp), postOnFile, unsaid };
}

function rank(remark: Remark): number {
  const [first] = remark.findings;
  return (first?.severity === 'error' ? 0 : 2) + (first?.blocking === true ? 0 : 1);
}

/** Two suggestions for the same lines would undo each other: the second waits for the next run. */
function clashes(remark: Remark, others: readonly Remark[]): boolean {
  const { suggestion, finding } = remark.placed;
  if (suggestion === undefined) return false;
  return others.some((other) => {
    const theirs = other.placed.suggestion;
    if (theirs === undefined || other.placed.finding.path !== finding.path) return false;
    return suggestion.startLine <= theirs.line && theirs.startLine <= suggestion.line;
  });
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
