import { findAnchor } from './anchors.ts';
import type { Side } from './diff.ts';
import type { Comment, IssueComment, Review, Thread } from './model.ts';
import { ACTIONS_BOT } from './model.ts';
import { isProblem, reply } from './reviewing.ts';
import type { GitHubState } from './state.ts';

/** A thread that is there before the program runs. */
export interface SeededThread {
  readonly path: string;
  /** Without a line it is about the whole file. */
  readonly line?: number;
  readonly startLine?: number;
  readonly side?: Side;
  readonly body: string;
  /** By any account, so that a marker can be forged, too. */
  readonly author?: string;
  readonly replies?: readonly { readonly author: string; readonly body: string }[];
  readonly resolvedBy?: string;
  readonly minimized?: string;
  /** It has lost its line, as after a push that rewrote it. */
  readonly outdated?: true;
  readonly number?: number;
}

export function seedThread(state: GitHubState, seed: SeededThread): Thread {
  const pull = state.pull(seed.number ?? state.pulls[0]?.number ?? 1);
  if (pull === undefined) throw new Error('Unexpected pull request');
  const { path, line, side, startLine } = seed;
  const anchor = findAnchor(state.diff(pull), {
    path,
    line,
    side,
    startLine,
    subject: line === undefined ? 'file' : 'line',
  });
  if (isProblem(anchor)) throw new Error(`${path}:${line ?? ''} ${anchor.sentence}`);
  const author = seed.author ?? ACTIONS_BOT;
  const thread = state.addThread(
    pull,
    anchor,
    state.addReview(pull, { author, body: '', state: 'COMMENTED' }),
    seed.body,
  );
  for (const answer of seed.replies ?? []) reply(state, thread, answer.author, answer.body);
  thread.resolvedBy = seed.resolvedBy ?? null;
  if (seed.outdated) Object.assign(thread, { outdated: true, line: null, startLine: null });
  const comment = thread.comments[0];
  if (comment !== undefined) comment.minimized = seed.minimized ?? null;
  return thread;
}

/** A person's or a program's answer to a thread. */
export function seedReply(
  state: GitHubState,
  thread: Thread,
  author: string,
  body: string,
): Comment | undefined {
  reply(state, thread, author, body);
  return thread.comments.at(-1);
}

/** A review that a crashed run left behind between creating and submitting it. */
export function seedPendingReview(state: GitHubState, author = ACTIONS_BOT, number?: number): Review {
  const pull = state.pull(number ?? state.pulls[0]?.number ?? 1);
  if (pull === undefined) throw new Error('Unexpected pull request');
  return state.addReview(pull, { author, body: '', state: 'PENDING' });
}

/** A comment in the conversation. */
export function seedIssueComment(
  state: GitHubState,
  author: string,
  body: string,
  number?: number,
): IssueComment {
  const pull = state.pull(number ?? state.pulls[0]?.number ?? 1);
  if (pull === undefined) throw new Error('Unexpected pull request');
  return state.addIssueComment(pull, author, body);
}
