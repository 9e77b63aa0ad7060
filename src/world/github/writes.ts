import type { Edit, OwnThread } from '../../report/plan.ts';
import type { GitHubClient } from './client.ts';
import type { PullReference } from './pull-context.ts';
import { Refusal } from './refusal.ts';

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
  try {
    const answer = await context.client.rest({
      method: 'POST',
      path: `${pullPath(context)}/reviews`,
      body: fields,
      shape: 'object',
    });
    await deletePending(context, (answer.data as { readonly id?: number }).id);
    return 'taken';
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return 'refused';
    throw error;
  }
}

async function deletePending(context: WriteContext, id: number | undefined): Promise<void> {
  if (id === undefined) return;
  await context.client.rest({
    method: 'DELETE',
    path: `${pullPath(context)}/reviews/${id}`,
    shape: 'nothing',
  });
}

/** Removes a pending review of our own that a crashed run left: it blocks every other. Whether there was one. */
export async function removePending(context: WriteContext, viewer: string | undefined): Promise<boolean> {
  const path = `${pullPath(context)}/reviews?per_page=100`;
  const answer = await context.client.rest({ method: 'GET', path, shape: 'array' });
  const reviews = answer.data as readonly {
    readonly id: number;
    readonly state?: string;
    readonly user?: { readonly login?: string } | null;
  }[];
  const own = reviews.filter(
    (review) =>
      review.state === 'PENDING' &&
      (viewer === undefined || review.user?.login?.replace(/\[bot\]$/u, '') === viewer),
  );
  for (const review of own) await deletePending(context, review.id);
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

/** Deletes a comment of our own by its number. @throws Refusal */
export async function deleteComment(context: WriteContext, databaseId: string): Promise<void> {
  const { owner, name } = context.pull;
  const path = `/repos/${owner}/${name}/pulls/comments/${databaseId}`;
  await context.client.rest({ method: 'DELETE', path, shape: 'nothing' });
}

/** The changes to threads and comments that one document carries. */
export interface ThreadWrites {
  readonly edit: readonly Edit[];
  readonly resolve: readonly OwnThread[];
  readonly minimize: readonly OwnThread[];
  readonly reopen: readonly OwnThread[];
  readonly unminimize: readonly OwnThread[];
}

interface Mutation {
  readonly id: string;
  readonly field: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Mutations a document: each is charged, and GitHub's ten seconds are for all of them. */
const AT_ONCE = 20;

/**
 * Carries out changes to threads, many in one request. GitHub answers 200 even to those it refuses.
 *
 * @returns the ids that were refused, each with GitHub's reason.
 */
export async function writeThreads(
  context: WriteContext,
  writes: ThreadWrites,
): Promise<ReadonlyMap<string, string>> {
  const mutations = [
    ...writes.reopen.map((thread) => mutation(thread.id, 'unresolveReviewThread', 'threadId')),
    ...writes.unminimize.map((thread) => mutation(thread.commentId, 'unminimizeComment', 'subjectId')),
    ...writes.edit.map(({ commentId, body }) => ({
      id: commentId,
      field:
        'updatePullRequestReviewComment(input: {pullRequestReviewCommentId: $id#, body: $body#}) { clientMutationId }',
      variables: { 'id#': commentId, 'body#': body },
    })),
    ...writes.resolve.map((thread) => mutation(thread.id, 'resolveReviewThread', 'threadId')),
    ...writes.minimize.map((thread) => ({
      id: thread.id,
      field: 'minimizeComment(input: {subjectId: $id#, classifier: RESOLVED}) { clientMutationId }',
      variables: { 'id#': thread.commentId },
    })),
  ];
  const refused = new Map<string, string>();
  for (let at = 0; at < mutations.length; at += AT_ONCE) {
    for (const [id, why] of await runMutations(context, mutations.slice(at, at + AT_ONCE)))
      refused.set(id, why);
  }
  return refused;
}

function mutation(id: string, name: string, argument: string): Mutation {
  return { id, field: `${name}(input: {${argument}: $id#}) { clientMutationId }`, variables: { 'id#': id } };
}

async function runMutations(
  context: WriteContext,
  mutations: readonly Mutation[],
): Promise<ReadonlyMap<string, string>> {
  const variables: Record<string, string> = {};
  const declared: string[] = [];
  const fields = mutations.map((one, index) => {
    for (const [name, value] of Object.entries(one.variables)) {
      const own = name.replace('#', String(index));
      variables[own] = value;
      declared.push(`$${own}: ${name.startsWith('id') ? 'ID' : 'String'}!`);
    }
    return `m${index}: ${one.field.replaceAll('#', String(index))}`;
  });
  const document = `mutation Threads(${declared.join(', ')}) {\n  ${fields.join('\n  ')}\n}`;
  try {
    const { errors } = await context.client.graphql(document, variables);
    return new Map(errors.map((error) => [idOf(error.path, mutations), error.message]));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Map(mutations.map((one) => [one.id, error.message]));
  }
}

function idOf(path: readonly unknown[], mutations: readonly Mutation[]): string {
  const index = Number(/^m(\d+)$/u.exec(String(path[0]))?.[1] ?? -1);
  return mutations[index]?.id ?? '';
}
