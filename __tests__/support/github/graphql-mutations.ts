import { findAnchor } from './anchors.ts';
import { pullNodeId } from './answers.ts';
import { pullObject } from './graphql-pulls.ts';
import { commentObject, issueCommentObject, reviewObject, threadObject } from './graphql-threads.ts';
import { type Arguments, type GraphObject, inputText, type World } from './graphql-world.ts';
import type { Comment, IssueComment, Pull, Review, Thread } from './model.ts';
import { isObject } from './openapi-schema.ts';
import { graphqlRefusal } from './refusal.ts';
import { bodyProblem, type Draft, isProblem, reply, startReview } from './reviewing.ts';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

type Mutation = (world: World, input: Arguments) => GraphObject;

export const mutations: Readonly<Record<string, Mutation>> = {
  resolveReviewThread: (world, input) => {
    const thread = find(world.state.threads, input, 'threadId');
    thread.resolvedBy ??= world.viewer.login;
    return { thread: threadObject(world, thread) };
  },

  unresolveReviewThread: (world, input) => {
    const thread = find(world.state.threads, input, 'threadId');
    thread.resolvedBy = null;
    return { thread: threadObject(world, thread) };
  },

  minimizeComment: (world, input) => {
    const review = world.state.reviews.find((candidate) => candidate.nodeId === input.subjectId);
    if (review !== undefined) {
      review.minimized = minimizedAs(input);
      return { minimizedComment: reviewObject(world, review) };
    }
    const subject = anyComment(world, input, 'subjectId');
    subject.comment.minimized = minimizedAs(input);
    return { minimizedComment: show(world, subject) };
  },

  unminimizeComment: (world, input) => {
    const subject = anyComment(world, input, 'subjectId');
    subject.comment.minimized = null;
    return { unminimizedComment: show(world, subject) };
  },

  updatePullRequestReviewComment: (world, input) => {
    const { thread, comment } = reviewComment(world, input, 'pullRequestReviewCommentId');
    world.state.edit(comment, checkedBody(world, input));
    return { pullRequestReviewComment: commentObject(world, thread, comment) };
  },

  deletePullRequestReviewComment: (world, input) => {
    const { thread, comment } = reviewComment(world, input, 'id');
    world.state.removeComment(comment);
    const pullRequestReviewComment = commentObject(world, thread, comment);
    return { pullRequestReviewComment, pullRequestReview: reviewObject(world, comment.review) };
  },

  addPullRequestReviewThreadReply: (world, input) => {
    const thread = find(world.state.threads, input, 'pullRequestReviewThreadId');
    const named =
      input.pullRequestReviewId === undefined
        ? undefined
        : find(world.state.reviews, input, 'pullRequestReviewId');
    const pending = named ?? world.state.pending(thread.pull, world.viewer.login);
    reply(world.state, thread, world.viewer.login, checkedBody(world, input), pending);
    const comment = thread.comments.at(-1);
    return { comment: comment === undefined ? null : commentObject(world, thread, comment) };
  },

  addPullRequestReview: (world, input) => {
    const pull = pullOf(world, input);
    const event = inputText(input, 'event');
    const threads = Array.isArray(input.threads) ? input.threads.filter(isObject) : [];
    const review = startReview(world.state, pull, {
      author: world.viewer.login,
      body: inputText(input, 'body') ?? '',
      state: event === undefined ? 'PENDING' : (STATES[event] ?? 'COMMENTED'),
      commit: inputText(input, 'commitOID') ?? pull.headSha,
      drafts: threads.map((thread) => toDraft(thread, 'line')),
    });
    return { pullRequestReview: reviewObject(world, review) };
  },

  addPullRequestReviewThread: (world, input) => {
    const review = pendingReview(world, input);
    const pull = world.state.pull(review.pull);
    const draft = toDraft(
      { ...input, body: checkedBody(world, input) },
      input.subjectType === 'FILE' ? 'file' : 'line',
    );
    const anchor = pull === undefined ? undefined : findAnchor(world.state.diff(pull, review.commit), draft);
    // A place that the diff does not have is no error: the answer is a success without a thread.
    if (pull === undefined || anchor === undefined || isProblem(anchor)) return { thread: null };
    return { thread: threadObject(world, world.state.addThread(pull, anchor, review, draft.body)) };
  },

  submitPullRequestReview: (world, input) => {
    const review = pendingReview(world, input);
    review.state = STATES[inputText(input, 'event') ?? ''] ?? 'COMMENTED';
    review.body = inputText(input, 'body') ?? review.body;
    review.submittedAt = world.state.now();
    return { pullRequestReview: reviewObject(world, review) };
  },

  deletePullRequestReview: (world, input) => {
    const review = find(world.state.reviews, input, 'pullRequestReviewId');
    if (review.state !== 'PENDING') {
      throw graphqlRefusal('UNPROCESSABLE', 'Can not delete a non-pending pull request review');
    }
    const pullRequestReview = reviewObject(world, review);
    world.state.removeReview(review);
    return { pullRequestReview };
  },

  addComment: (world, input) => {
    const pull = world.state.pulls.find((candidate) => pullNodeId(candidate) === input.subjectId);
    if (pull === undefined) throw unresolved(input, 'subjectId');
    const comment = world.state.addIssueComment(pull, world.viewer.login, checkedBody(world, input));
    return {
      commentEdge: { node: issueCommentObject(world, comment), cursor: '' },
      subject: pullObject(world, pull),
    };
  },

  updateIssueComment: (world, input) => {
    const comment = find(world.state.issueComments, input, 'id');
    world.state.edit(comment, checkedBody(world, input));
    return { issueComment: issueCommentObject(world, comment) };
  },
};

function find<T extends { readonly nodeId: string }>(items: readonly T[], input: Arguments, key: string): T {
  const found = items.find((item) => item.nodeId === input[key]);
  if (found === undefined) throw unresolved(input, key);
  return found;
}

function unresolved(input: Arguments, key: string) {
  return graphqlRefusal(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${String(input[key])}'`,
  );
}

/** How GitHub writes the reason afterwards. */
function minimizedAs(input: Arguments): string {
  return (inputText(input, 'classifier') ?? '').toLowerCase().replaceAll('_', '-');
}

interface Spoken {
  readonly thread: Thread | undefined;
  readonly comment: Comment | IssueComment;
}

function anyComment(world: World, input: Arguments, key: string): Spoken {
  const said = world.state.issueComments.find((candidate) => candidate.nodeId === input[key]);
  return said === undefined ? reviewComment(world, input, key) : { thread: undefined, comment: said };
}

function show(world: World, { thread, comment }: Spoken): GraphObject {
  return thread !== undefined && 'review' in comment
    ? commentObject(world, thread, comment)
    : issueCommentObject(world, { pull: 0, ...comment });
}

function reviewComment(world: World, input: Arguments, key: string): { thread: Thread; comment: Comment } {
  const comment = find(world.state.comments(), input, key);
  const thread = world.state.threadOf(comment);
  if (thread === undefined) throw unresolved(input, key);
  return { thread, comment };
}

function pullOf(world: World, input: Arguments): Pull {
  const pull = world.state.pulls.find((candidate) => pullNodeId(candidate) === input.pullRequestId);
  if (pull === undefined) throw unresolved(input, 'pullRequestId');
  return pull;
}

/** The pending review that is meant, or a new one. */
function pendingReview(world: World, input: Arguments): Review {
  const { state, viewer } = world;
  if (typeof input.pullRequestReviewId === 'string') return find(state.reviews, input, 'pullRequestReviewId');
  const pull = pullOf(world, input);
  return (
    state.pending(pull.number, viewer.login) ??
    state.addReview(pull, { author: viewer.login, body: '', state: 'PENDING' })
  );
}

function toDraft(input: Arguments, subject: Draft['subject']): Draft {
  const number = (key: string) => (typeof input[key] === 'number' ? input[key] : undefined);
  return {
    body: inputText(input, 'body') ?? '',
    path: inputText(input, 'path') ?? '',
    line: number('line'),
    side: inputText(input, 'side'),
    startLine: number('startLine'),
    startSide: inputText(input, 'startSide'),
    subject,
  };
}

function checkedBody(world: World, input: Arguments): string {
  const body = inputText(input, 'body') ?? '';
  const problem = body === '' ? "Body can't be blank" : bodyProblem(world.state, body);
  if (problem !== undefined) throw graphqlRefusal('UNPROCESSABLE', problem);
  return body;
}
