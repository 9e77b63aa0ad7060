import { GHOST, withoutBot } from './accounts.ts';
import { associationOf } from './answers.ts';
import { commitObject } from './graphql-git.ts';
import { actorObject, pullObject } from './graphql-pulls.ts';
import { repositoryObject } from './graphql-repository.ts';
import { connection, type GraphObject, type World } from './graphql-world.ts';
import type { Comment, IssueComment, Review, Thread } from './model.ts';
import { may, mayMutate } from './permissions.ts';

const INT_MAX = 2_147_483_647;

/** A pending review and what it carries is its author's alone. */
export function isMine(world: World, review: Review): boolean {
  return review.state !== 'PENDING' || review.author === world.viewer.login;
}

export function isVisible(world: World, thread: Thread): boolean {
  return thread.comments.some((comment) => isMine(world, comment.review));
}

export function threadObject(world: World, thread: Thread): GraphObject {
  const { state, viewer } = world;
  const mayResolve = mayMutate(viewer, 'resolveReviewThread');
  const resolved = thread.resolvedBy !== null;
  return {
    __typename: 'PullRequestReviewThread',
    id: thread.nodeId,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: thread.originalLine,
    originalStartLine: thread.originalStartLine,
    diffSide: thread.side,
    startDiffSide: thread.startSide,
    subjectType: thread.subject.toUpperCase(),
    isResolved: resolved,
    isOutdated: thread.outdated,
    isCollapsed: resolved,
    resolvedBy: () => (thread.resolvedBy === null ? null : actorObject(world, thread.resolvedBy)),
    viewerCanResolve: mayResolve && !resolved,
    viewerCanUnresolve: mayResolve && resolved,
    viewerCanReply: mayMutate(viewer, 'addPullRequestReviewThreadReply'),
    pullRequest: () => owner(world, thread.pull),
    repository: () => repositoryObject(world, `${state.owner}/${state.name}`),
    comments: connection(
      () => thread.comments.filter((comment) => isMine(world, comment.review)),
      (comment) => commentObject(world, thread, comment),
    ),
  };
}

function owner(world: World, number: number): GraphObject | null {
  const pull = world.state.pull(number);
  return pull === undefined ? null : pullObject(world, pull);
}

export function commentObject(world: World, thread: Thread, comment: Comment): GraphObject {
  const replied = thread.comments.find((candidate) => candidate.id === comment.inReplyTo);
  return {
    __typename: 'PullRequestReviewComment',
    ...spokenFields(world, comment),
    url: `${world.places.html}/pull/${thread.pull}#discussion_r${comment.id}`,
    state: comment.review.state === 'PENDING' ? 'PENDING' : 'SUBMITTED',
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: thread.originalLine,
    originalStartLine: thread.originalStartLine,
    subjectType: thread.subject.toUpperCase(),
    diffHunk: thread.diffHunk,
    outdated: thread.outdated,
    commit: () => commitObject(world, thread.commit),
    originalCommit: () => commitObject(world, thread.originalCommit),
    replyTo: () => (replied === undefined ? null : commentObject(world, thread, replied)),
    pullRequestReview: () => reviewObject(world, comment.review),
    pullRequest: () => owner(world, thread.pull),
  };
}

export function issueCommentObject(world: World, comment: IssueComment): GraphObject {
  const url = `${world.places.html}/pull/${comment.pull}#issuecomment-${comment.id}`;
  return {
    __typename: 'IssueComment',
    ...spokenFields(world, comment),
    url,
    pullRequest: () => owner(world, comment.pull),
  };
}

/** What the two kinds of comments share. */
function spokenFields(world: World, comment: Comment | IssueComment): GraphObject {
  const { state, viewer } = world;
  const mayWrite = may(viewer, [['pull-requests', 'write']]);
  return {
    id: comment.nodeId,
    // Too large for its type, which is why GitHub has the other one.
    databaseId: comment.id > INT_MAX ? null : comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: () => (comment.author === GHOST ? null : actorObject(world, comment.author)),
    authorAssociation: associationOf(state, comment.author),
    viewerDidAuthor: withoutBot(comment.author) === withoutBot(viewer.login),
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
    viewerCanMinimize: mayMutate(viewer, 'minimizeComment'),
    viewerCanUnminimize: mayMutate(viewer, 'unminimizeComment'),
    viewerCanUpdate: mayWrite,
    viewerCanDelete: mayWrite,
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.editedAt,
    includesCreatedEdit: comment.editedAt !== null,
  };
}

export function reviewObject(world: World, review: Review): GraphObject {
  const { state, places, viewer } = world;
  const said = () =>
    state.threads.flatMap((thread) =>
      thread.comments.filter((comment) => comment.review === review).map((comment) => ({ thread, comment })),
    );
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    databaseId: review.id > INT_MAX ? null : review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    author: () => (review.author === GHOST ? null : actorObject(world, review.author)),
    authorAssociation: associationOf(state, review.author),
    viewerDidAuthor: withoutBot(review.author) === withoutBot(viewer.login),
    url: `${places.html}/pull/${review.pull}#pullrequestreview-${review.id}`,
    submittedAt: review.submittedAt,
    isMinimized: review.minimized !== null,
    minimizedReason: review.minimized,
    commit: () => commitObject(world, review.commit),
    comments: connection(said, ({ thread, comment }) => commentObject(world, thread, comment)),
    pullRequest: () => owner(world, review.pull),
  };
}
