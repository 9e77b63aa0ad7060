import { commentBody, fixedBody, type LineLink, type Remark } from './comment.ts';
import { chooseNew, type NewRemarks, suggesting, withoutSuggestion, worstFirst } from './new-remarks.ts';
import { isClosedByPerson, type Known, knownThreads, pairThreads } from './pair-threads.ts';

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
  /** Minimised for another reason than this program would give. */
  readonly isHiddenByPerson: boolean;
  readonly canMinimize: boolean;
  /** The review that the first comment came with. */
  readonly reviewId: string;
  /** Whether anybody else has answered. */
  readonly isAnswered: boolean;
}

/** What earlier runs said, what is to be said now, and what may be done. */
export interface PlanInput {
  readonly remarks: readonly Remark[];
  readonly threads: readonly OwnThread[];
  /** Whether a rule could be judged for a path as it was called then: it ran, or the file is out of the change. */
  readonly wasJudged: (path: string, rule: string) => boolean;
  /** Whether the change still has a file by that name. */
  readonly isStillThere: (path: string) => boolean;
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
export interface Plan extends NewRemarks {
  readonly edit: readonly Edit[];
  readonly resolve: readonly OwnThread[];
  readonly minimize: readonly OwnThread[];
  readonly reopen: readonly OwnThread[];
  readonly unminimize: readonly OwnThread[];
  /** Threads that stand as they are. */
  readonly keep: readonly OwnThread[];
}

/** Decides what a run writes: a pure function of findings, threads and what ran. */
export function planReview(input: PlanInput): Plan {
  const known = knownThreads(input.threads);
  const pairs = pairThreads(input.remarks, known, input.isStillThere);
  const fresh = worstFirst(input.remarks.filter((remark) => !pairs.has(remark)));
  const suggestions = suggesting([...standingSuggestions(pairs), ...fresh]);
  const standing = [...pairs].map(([remark, one]) =>
    standingWrites(remark, one, suggestions.has(remark) ? 'with-suggestion' : 'without', input),
  );
  const matched = new Set([...pairs.values()]);
  const isClean = input.remarks.length === 0;
  const gone = known
    .filter((one) => !matched.has(one))
    .map((one) => sayFixed(goneWrites(one, input), one, isClean ? 'clean' : 'more', input));
  const said = fresh.map((remark) => (suggestions.has(remark) ? remark : withoutSuggestion(remark)));
  return { ...chooseNew(said, input), ...gather([...standing, ...gone]) };
}

/** What stands and suggests already comes first, so that two findings do not take turns. */
function standingSuggestions(pairs: ReadonlyMap<Remark, Known>): readonly Remark[] {
  const usable = [...pairs].filter(
    ([remark, { thread }]) => isApplicable(remark, thread) && !isClosedByPerson(thread),
  );
  return [
    ...usable.filter(([, { marker }]) => marker.lines !== undefined),
    ...usable.filter(([, { marker }]) => marker.lines === undefined),
  ].map(([remark]) => remark);
}

type Writes = Partial<
  Record<'edit', Edit> & Record<'resolve' | 'minimize' | 'reopen' | 'unminimize' | 'keep', OwnThread>
>;

/** A finding that stands and has a thread: nothing, unless it was closed by this program or its words changed. */
function standingWrites(
  remark: Remark,
  { thread, marker }: Known,
  suggestion: 'with-suggestion' | 'without',
  input: PlanInput,
): Writes {
  if (isClosedByPerson(thread)) return { keep: thread };
  const body = commentBody(remark, input.link, suggestion);
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

function gather(writes: readonly Writes[]): Omit<Plan, keyof NewRemarks> {
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
