import { reviewAnswer, reviewCommentAnswer } from './answers.ts';
import { ACTIONS_BOT, type Review } from './model.ts';
import { isObject, type JsonObject } from './openapi-schema.ts';
import { Refusal, unprocessable } from './refusal.ts';
import { type Handler, loginOf, numberOf, ok, page, pullOf, reviewOf, textOf } from './rest-request.ts';
import { bodyProblem, type Draft, startReview } from './reviewing.ts';

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

export const reviewRoutes: Readonly<Record<string, Handler>> = {
  'pulls/create-review': (request) => {
    const { state, body, places } = request;
    const pull = pullOf(request);
    const drafts = Array.isArray(body.comments) ? body.comments.filter(isObject).map(toDraft) : [];
    const review = startReview(state, pull, {
      author: loginOf(request),
      body: textOf(body, 'body') ?? '',
      state: stateFor(textOf(body, 'event'), loginOf(request)),
      commit: textOf(body, 'commit_id') ?? pull.headSha,
      drafts,
    });
    return ok(reviewAnswer(state, places, review));
  },

  'pulls/list-reviews': (request) => {
    const { state, places } = request;
    const pull = pullOf(request);
    const visible = state.reviews.filter(
      (review) =>
        review.pull === pull.number && (review.state !== 'PENDING' || review.author === loginOf(request)),
    );
    return page(
      request,
      visible.map((review) => reviewAnswer(state, places, review)),
    );
  },

  'pulls/get-review': (request) => ok(reviewAnswer(request.state, request.places, reviewOf(request))),

  'pulls/delete-pending-review': (request) => {
    const review = reviewOf(request);
    if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
    const answer = reviewAnswer(request.state, request.places, review);
    request.state.removeReview(review);
    return ok(answer);
  },

  'pulls/submit-review': (request) => {
    const review = reviewOf(request);
    if (review.state !== 'PENDING') throw unprocessable('Pull request review is not pending');
    const text = textOf(request.body, 'body') ?? review.body;
    const problem = bodyProblem(request.state, text);
    if (problem !== undefined) throw unprocessable(problem);
    review.state = stateFor(textOf(request.body, 'event'), loginOf(request));
    review.body = text;
    review.submittedAt = request.state.now();
    return ok(reviewAnswer(request.state, request.places, review));
  },

  'pulls/list-comments-for-review': (request) => {
    const { state, places } = request;
    const review = reviewOf(request);
    const answers = state.threads.flatMap((thread) =>
      thread.comments
        .filter((comment) => comment.review === review)
        .map((comment) => reviewCommentAnswer(state, places, thread, comment)),
    );
    return page(request, answers);
  },
};

function stateFor(event: string | undefined, login: string): Review['state'] {
  if (event === 'APPROVE' && login === ACTIONS_BOT) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
  }
  return event === undefined ? 'PENDING' : (STATES[event] ?? 'COMMENTED');
}

function toDraft(comment: JsonObject): Draft {
  if (comment.position !== undefined) {
    throw new Refusal(422, 'Unexpected `position`, expected `line`: positions are closing down');
  }
  return {
    body: textOf(comment, 'body') ?? '',
    path: textOf(comment, 'path') ?? '',
    line: numberOf(comment, 'line'),
    side: textOf(comment, 'side'),
    startLine: numberOf(comment, 'start_line'),
    startSide: textOf(comment, 'start_side'),
    subject: 'line',
  };
}
