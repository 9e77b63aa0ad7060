import { type Anchor, type AnchorProblem, type AnchorRequest, findAnchor } from './anchors.ts';
import type { Pull, Review, Thread } from './model.ts';
import { Refusal, unprocessable } from './refusal.ts';
import type { GitHubState } from './state.ts';

/** The most that GitHub's database takes, whatever the characters. */
const BODY_BYTES = 262_144;

/** A comment that a review is to carry. */
export interface Draft extends AnchorRequest {
  readonly body: string;
}

export interface ReviewRequest {
  readonly author: string;
  readonly body: string;
  readonly state: Review['state'];
  readonly commit: string;
  readonly drafts: readonly Draft[];
}

/** Makes a review with all its comments, or refuses the whole and keeps nothing. */
export function startReview(state: GitHubState, pull: Pull, request: ReviewRequest): Review {
  if (state.pending(pull.number, request.author) !== undefined) {
    throw unprocessable('User can only have one pending review per pull request');
  }
  if (!isCommitOf(state, pull, request.commit)) throw unprocessable('Commit is not part of the pull request');
  const needsBody = request.state === 'COMMENTED' || request.state === 'CHANGES_REQUESTED';
  if (needsBody && request.body === '') throw unprocessable("Body can't be blank");
  const problem = bodyProblem(state, request.body);
  if (problem !== undefined) throw unprocessable(problem);
  const anchors = placeDrafts(state, pull, request);
  const { author, body, commit } = request;
  const review = state.addReview(pull, { author, body, commit, state: request.state });
  for (const { anchor, draft } of anchors) state.addThread(pull, anchor, review, draft.body);
  return review;
}

/** Finds a place for every comment; GitHub does not tell which of them it was that has none. */
export function placeDrafts(
  state: GitHubState,
  pull: Pull,
  { commit, drafts }: ReviewRequest,
): { anchor: Anchor; draft: Draft }[] {
  const diff = state.diff(pull, commit);
  return drafts.map((draft) => {
    const anchor = findAnchor(diff, draft);
    if (isProblem(anchor)) throw unprocessable(anchor.sentence);
    if (state.refuse?.(draft) === true) {
      throw unprocessable('Pull request review thread line must be part of the diff');
    }
    const problem = draft.body === '' ? "Body can't be blank" : bodyProblem(state, draft.body);
    if (problem !== undefined) throw unprocessable(problem);
    return { anchor, draft };
  });
}

export function isProblem(anchor: Anchor | AnchorProblem): anchor is AnchorProblem {
  return 'sentence' in anchor;
}

/** What is wrong with the text of a comment. */
export function bodyProblem(state: GitHubState, body: string): string | undefined {
  const long = [...body].length > state.limits.body || Buffer.byteLength(body) > BODY_BYTES;
  return long ? `Body is too long (maximum is ${state.limits.body} characters)` : undefined;
}

/** Whether a commit is one that the pull request has or had. */
export function isCommitOf(state: GitHubState, pull: Pull, commit: string): boolean {
  const base = state.git.commitOf(pull.baseRef) ?? pull.baseSha;
  return pull.heads.some((head) => head === commit || state.git.commitsBetween(base, head).includes(commit));
}

/** Adds a reply; it makes a review of its own, as GitHub does, unless a pending one is named. */
export function reply(
  state: GitHubState,
  thread: Thread,
  author: string,
  body: string,
  pending?: Review,
): void {
  const pull = state.pull(thread.pull);
  if (pull === undefined) throw new Refusal(404, 'Not Found');
  const review = pending ?? state.addReview(pull, { author, body: '', state: 'COMMENTED' });
  state.addComment(thread, review, body);
}
