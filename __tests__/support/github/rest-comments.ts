import { findAnchor } from './anchors.ts';
import { issueCommentAnswer, reviewCommentAnswer } from './answers.ts';
import type { Pull } from './model.ts';
import { type FieldError, forbidden, notFound, validationFailed } from './refusal.ts';
import {
  arranged,
  commentOf,
  type Handler,
  issueCommentOf,
  loginOf,
  numberOf,
  ok,
  page,
  pullOf,
  type RestAnswer,
  type RestRequest,
  textOf,
} from './rest-request.ts';
import { bodyProblem, isCommitOf, isProblem, reply } from './reviewing.ts';

export const commentRoutes: Readonly<Record<string, Handler>> = {
  'pulls/list-review-comments': (request) => {
    const { state, places } = request;
    const pull = pullOf(request);
    const comments = state.threads
      .filter((thread) => thread.pull === pull.number)
      .flatMap((thread) => thread.comments.map((comment) => ({ ...comment, thread, comment })))
      .filter(({ comment }) => comment.review.state !== 'PENDING');
    const answers = arranged(request, comments, 'asc').map(({ thread, comment }) =>
      reviewCommentAnswer(state, places, thread, comment),
    );
    return page(request, answers);
  },

  'pulls/create-review-comment': (request) => {
    const pull = pullOf(request);
    checkBody(request, 'PullRequestReviewComment');
    if (request.state.pending(pull.number, loginOf(request)) !== undefined) {
      const message = 'user_id can only have one pending review per pull request';
      throw validationFailed(complaint('user_id', 'custom', message));
    }
    const answered = numberOf(request.body, 'in_reply_to');
    return answered === undefined ? createThread(request, pull) : createReply(request, answered);
  },

  'pulls/create-reply-for-review-comment': () => {
    throw forbidden();
  },

  'pulls/get-review-comment': (request) => {
    const { thread, comment } = commentOf(request);
    return ok(reviewCommentAnswer(request.state, request.places, thread, comment));
  },

  'pulls/update-review-comment': (request) => {
    const { thread, comment } = commentOf(request);
    checkBody(request, 'PullRequestReviewComment');
    request.state.edit(comment, textOf(request.body, 'body') ?? '');
    return ok(reviewCommentAnswer(request.state, request.places, thread, comment));
  },

  'pulls/delete-review-comment': (request) => {
    request.state.removeComment(commentOf(request).comment);
    return { status: 204 };
  },

  'issues/list-comments': (request) => {
    const { state, places } = request;
    const pull = pullOf(request);
    const comments = state.issueComments.filter((comment) => comment.pull === pull.number);
    return page(
      request,
      arranged(request, comments, 'asc').map((comment) => issueCommentAnswer(state, places, comment)),
    );
  },

  'issues/create-comment': (request) => {
    const { state, places } = request;
    checkBody(request, 'IssueComment');
    const comment = state.addIssueComment(
      pullOf(request),
      loginOf(request),
      textOf(request.body, 'body') ?? '',
    );
    return { status: 201, body: issueCommentAnswer(state, places, comment) };
  },

  'issues/update-comment': (request) => {
    const comment = issueCommentOf(request);
    checkBody(request, 'IssueComment');
    request.state.edit(comment, textOf(request.body, 'body') ?? '');
    return ok(issueCommentAnswer(request.state, request.places, comment));
  },
};

function createThread(request: RestRequest, pull: Pull): RestAnswer {
  const { state, body, places } = request;
  const commit = textOf(body, 'commit_id') ?? '';
  if (!isCommitOf(state, pull, commit)) {
    throw validationFailed(
      complaint('pull_request_review_thread.end_commit_oid', 'custom', 'is not part of the pull request'),
    );
  }
  const anchor = findAnchor(state.diff(pull, commit), {
    path: textOf(body, 'path') ?? '',
    line: numberOf(body, 'line'),
    side: textOf(body, 'side'),
    startLine: numberOf(body, 'start_line'),
    startSide: textOf(body, 'start_side'),
    subject: body.subject_type === 'file' ? 'file' : 'line',
  });
  if (isProblem(anchor)) {
    const missing = complaint('pull_request_review_thread.diff_hunk', 'missing_field');
    const wrong = complaint(`pull_request_review_thread.${anchor.field}`, anchor.code, anchor.sentence);
    throw validationFailed(
      ...(anchor.code === 'custom' ? [wrong] : [complaint(wrong.field, 'invalid'), missing]),
    );
  }
  const review = state.addReview(pull, { author: loginOf(request), body: '', state: 'COMMENTED', commit });
  const thread = state.addThread(pull, anchor, review, textOf(body, 'body') ?? '');
  const comment = thread.comments[0];
  if (comment === undefined) throw notFound();
  return { status: 201, body: reviewCommentAnswer(state, places, thread, comment) };
}

function createReply(request: RestRequest, answered: number): RestAnswer {
  const { state, places, body } = request;
  const { thread, comment } = commentOf({ ...request, params: { comment_id: String(answered) } });
  // Replies to replies are not supported.
  if (comment.inReplyTo !== null) throw validationFailed(complaint('in_reply_to', 'invalid'));
  reply(state, thread, loginOf(request), textOf(body, 'body') ?? '');
  const added = thread.comments.at(-1);
  if (added === undefined) throw notFound();
  return { status: 201, body: reviewCommentAnswer(state, places, thread, added) };
}

function checkBody({ state, body }: RestRequest, resource: string): void {
  const text = textOf(body, 'body') ?? '';
  if (text === '') throw validationFailed({ resource, code: 'missing_field', field: 'body' });
  const problem = bodyProblem(state, text);
  if (problem === undefined) return;
  const message = problem.replace(/^B/, 'b');
  throw validationFailed({ resource, code: 'custom', field: 'body', message });
}

function complaint(field: string, code: string, message?: string): FieldError {
  return { resource: 'PullRequestReviewComment', code, field, ...(message === undefined ? {} : { message }) };
}
