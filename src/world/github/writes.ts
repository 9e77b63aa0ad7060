import type { GitHubClient } from './client.ts';
import type { PullReference } from './pull-context.ts';
import { PENDING } from './queries.ts';
import { Refusal } from './refusal.ts';
import { record, records } from './shapes.ts';

/** A comment of a review as GitHub's API takes it. Lines are the head's, from 1. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly startLine?: number;
}

/** Where writes go. */
export interface WriteContext {
  readonly client: GitHubClient;
  readonly pull: PullReference;
  /** The head commit that the lines are of. */
  readonly commit: string;
}

const pullPath = ({ pull }: WriteContext): string => `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}`;

function commentFields(comment: ReviewComment) {
  const side = 'RIGHT';
  const { path, body, line, startLine } = comment;
  return {
    path,
    body,
    line,
    side,
    ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
  };
}

/** Posts one review with event COMMENT. @throws Refusal */
export async function postReview(
  context: WriteContext,
  body: string,
  comments: readonly ReviewComment[],
): Promise<void> {
  const fields = { commit_id: context.commit, body, event: 'COMMENT', comments: comments.map(commentFields) };
  await context.client.rest({
    method: 'POST',
    path: `${pullPath(context)}/reviews`,
    body: fields,
    shape: 'object',
  });
}

/**
 * Whether GitHub takes these comments: tried as a pending review, which nobody sees and which is deleted at once.
 *
 * @throws Refusal for every trouble but a refused comment.
 */
export async function wouldTake(
  context: WriteContext,
  comments: readonly ReviewComment[],
): Promise<'taken' | 'refused'> {
  const fields = { commit_id: context.commit, body: '', comments: comments.map(commentFields) };
  const path = `${pullPath(context)}/reviews`;
  const answer = await context.client
    .rest({ method: 'POST', path, body: fields, shape: 'object' })
    .catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 422) return undefined;
      throw error;
    });
  if (answer === undefined) return 'refused';
  await deletePending(context, record(answer.data).id);
  return 'taken';
}

async function deletePending(context: WriteContext, id: unknown): Promise<void> {
  if (!/^\d+$/u.test(String(id))) return;
  const path = `${pullPath(context)}/reviews/${id}`;
  await context.client
    .rest({ method: 'DELETE', path, shape: 'nothing', repeatable: true })
    .catch((error: unknown) => {
      // Gone already: an earlier try was carried out and its answer lost.
      if (!(error instanceof Refusal) || error.status !== 404) throw error;
    });
}

/** Removes a pending review of our own that a crashed run left: it blocks every other. Whether there was one. */
export async function removePending(context: WriteContext): Promise<boolean> {
  const { data } = await context.client.graphql(PENDING, { ...context.pull });
  const { reviews } = record(record(data.repository).pullRequest);
  const own = records(record(reviews).nodes).filter(
    (review) => review.state === 'PENDING' && review.viewerDidAuthor === true,
  );
  for (const review of own) await deletePending(context, review.fullDatabaseId);
  return own.length > 0;
}

/** Posts a comment about a file as a whole, which a review cannot carry. @throws Refusal */
export async function postFileComment(context: WriteContext, path: string, body: string): Promise<void> {
  const fields = { commit_id: context.commit, path, body, subject_type: 'file' };
  await context.client.rest({
    method: 'POST',
    path: `${pullPath(context)}/comments`,
    body: fields,
    shape: 'object',
  });
}
