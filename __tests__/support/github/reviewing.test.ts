import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, askGraphql, at } from './client.ts';
import { seedPendingReview, seedReply, seedThread } from './index.ts';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;

beforeEach(async () => {
  sample = await startSample();
});

afterEach(() => sample.close());

const OFF_DIFF =
  "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank";
const OFF_PATH =
  "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank";

function review(comments: readonly object[], more: object = {}) {
  return ask(sample.github, 'POST /pulls/1/reviews', { event: 'COMMENT', body: 'b', comments, ...more });
}

function comment(place: object) {
  const commit_id = sample.repository.sha('topic');
  return ask(sample.github, 'POST /pulls/1/comments', { body: 'x', path: 'post.md', commit_id, ...place });
}

describe('a review', () => {
  it('is one write with all its comments', async () => {
    const { status, body } = await review([
      { path: 'post.md', line: 10, body: 'one' },
      { path: 'post.md', start_line: 28, line: 31, body: 'two' },
      { path: 'gone.md', side: 'LEFT', line: 1, body: 'three' },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'COMMENTED', commit_id: sample.repository.sha('topic') });
    expect(at(body, 'user', 'login')).toBe('github-actions[bot]');
    expect(sample.github.writes.map((write) => write.operation)).toEqual(['pulls/create-review']);
    const { list } = await ask(sample.github, 'GET /pulls/1/comments');
    expect(list.map(({ line, start_line, side, position }) => [line, start_line, side, position])).toEqual([
      [10, null, 'RIGHT', 5],
      [31, 28, 'RIGHT', 15],
      [1, null, 'LEFT', 1],
    ]);
    expect(String(list[0]?.diff_hunk).split('\n').at(-1)).toBe('+changed 10');
  });

  it.each([
    ['off the diff', { line: 20 }, OFF_DIFF],
    ['without a line', {}, OFF_DIFF],
    ['on the old side alone', { path: 'gone.md', line: 1 }, OFF_DIFF],
    ['on a file that only moved', { path: 'new.md', line: 1 }, OFF_DIFF],
    ['on a binary file', { path: 'image.png', line: 1 }, OFF_DIFF],
    ['on a file that is not changed', { path: 'later.md', line: 1 }, OFF_PATH],
    ['whose ends are equal', { line: 10, start_line: 10 }, 'start line must precede the end line.'],
    ['over two hunks', { line: 30, start_line: 10 }, 'must be part of the same hunk'],
  ])('with a comment %s is refused as a whole', async (_, place, sentence) => {
    const good = { path: 'post.md', line: 10, body: 'good' };
    const { status, body } = await review([good, { ...good, line: undefined, ...place }]);
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: 'Unprocessable Entity', status: '422' });
    expect(at(body, 'errors', 0)).toContain(sentence);
    expect(sample.github.state.threads).toEqual([]);
    expect(sample.github.writes).toEqual([]);
  });

  it('is refused beside a pending one, which can be deleted', async () => {
    const pending = seedPendingReview(sample.github.state);
    const refused = await review([]);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual(['User can only have one pending review per pull request']);
    expect((await comment({ line: 10 })).status).toBe(422);
    const { list } = await ask(sample.github, 'GET /pulls/1/reviews');
    expect(list[0]).toMatchObject({ id: pending.id, state: 'PENDING' });
    expect((await ask(sample.github, `DELETE /pulls/1/reviews/${pending.id}`)).status).toBe(200);
    expect((await review([])).status).toBe(200);
  });

  it('without an event is pending and only its author sees it', async () => {
    const made = await review([{ path: 'post.md', line: 10, body: 'one' }], { event: undefined });
    expect(made.body.state).toBe('PENDING');
    expect((await ask(sample.github, 'GET /pulls/1/comments')).list).toEqual([]);
    const other = await ask(sample.github, 'GET /pulls/1/reviews', undefined, { authorization: '' });
    expect(other.list).toEqual([]);
    const submitted = await ask(sample.github, `POST /pulls/1/reviews/${made.body.id}/events`, {
      event: 'COMMENT',
    });
    expect(submitted.body.state).toBe('COMMENTED');
  });

  it('may not approve, be empty or be too long', async () => {
    const sentence = async (more: object) => at((await review([], more)).body, 'errors', 0);
    expect(await sentence({ event: 'APPROVE' })).toContain('is not permitted to approve');
    expect(await sentence({ body: undefined })).toBe("Body can't be blank");
    expect(await sentence({ body: 'x'.repeat(65_537) })).toBe(
      'Body is too long (maximum is 65536 characters)',
    );
    expect((await review([], { body: '字'.repeat(65_536) })).status).toBe(200);
  });

  it('on an older commit is moved to the present head', async () => {
    const { github, repository } = sample;
    const old = repository.sha('topic');
    repository.commit({
      branch: 'topic',
      files: { 'post.md': `new first\n${repository.git('show', `${old}:post.md`)}` },
    });
    github.state.push();
    await review([{ path: 'post.md', line: 10, body: 'one' }], { commit_id: old });
    const { list } = await ask(github, 'GET /pulls/1/comments');
    expect(list[0]).toMatchObject({ line: 11, original_line: 10, original_commit_id: old });
    expect((await review([], { commit_id: repository.sha('main') })).status).toBe(422);
  });
});

describe('a single comment', () => {
  it('may be on a whole file', async () => {
    const { status, body } = await comment({ path: 'image.png', subject_type: 'file' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ subject_type: 'file', original_line: 1, line: null });
  });

  it('is refused with fields', async () => {
    const { status, body } = await comment({ line: 20 });
    expect(status).toBe(422);
    expect(body).toMatchObject({ message: 'Validation Failed' });
    expect(body.errors).toEqual([
      { resource: 'PullRequestReviewComment', code: 'invalid', field: 'pull_request_review_thread.line' },
      {
        resource: 'PullRequestReviewComment',
        code: 'missing_field',
        field: 'pull_request_review_thread.diff_hunk',
      },
    ]);
    const merge = await comment({ line: 10, commit_id: sample.repository.sha('main') });
    expect(at(merge.body, 'errors', 0, 'field')).toBe('pull_request_review_thread.end_commit_oid');
  });

  it('is answered, edited and deleted', async () => {
    const { github } = sample;
    const { body } = await comment({ line: 10 });
    const answer = await comment({ in_reply_to: body.id, body: 'answer' });
    expect(answer.body).toMatchObject({ in_reply_to_id: body.id, line: 10 });
    expect((await comment({ in_reply_to: answer.body.id })).status).toBe(422);
    expect((await ask(github, `POST /pulls/1/comments/${body.id}/replies`, { body: 'x' })).status).toBe(403);
    const edited = await ask(github, `PATCH /pulls/comments/${body.id}`, { body: 'new' });
    expect(edited.body).toMatchObject({ body: 'new', id: body.id });
    expect((await ask(github, `PATCH /pulls/comments/${body.id}`, { body: 'x'.repeat(70_000) })).status).toBe(
      422,
    );
    expect((await ask(github, `DELETE /pulls/comments/${body.id}`)).status).toBe(204);
    expect((await ask(github, `GET /pulls/comments/${body.id}`)).status).toBe(404);
    expect((await ask(github, `DELETE /pulls/comments/${answer.body.id}`)).status).toBe(204);
    expect(github.state.threads).toEqual([]);
  });

  it('may stand in the conversation', async () => {
    const { github } = sample;
    const { status, body } = await ask(github, 'POST /issues/1/comments', { body: 'hello' });
    expect(status).toBe(201);
    const edited = await ask(github, `PATCH /issues/comments/${body.id}`, { body: 'again' });
    expect(edited.body.body).toBe('again');
    const long = await ask(github, 'POST /issues/1/comments', { body: 'x'.repeat(70_000) });
    expect(at(long.body, 'errors', 0, 'message')).toBe('body is too long (maximum is 65536 characters)');
    expect((await ask(github, 'GET /issues/1/comments')).list).toHaveLength(1);
  });
});

describe('a push', () => {
  it('moves comments along, and outdates those whose line was rewritten', async () => {
    const { github, repository } = sample;
    const kept = seedThread(github.state, { path: 'post.md', line: 30, body: 'kept' });
    const range = seedThread(github.state, { path: 'post.md', startLine: 28, line: 31, body: 'range' });
    const lost = seedThread(github.state, { path: 'post.md', line: 10, body: 'lost' });
    const left = seedThread(github.state, { path: 'gone.md', line: 1, side: 'LEFT', body: 'left' });
    const file = seedThread(github.state, { path: 'image.png', body: 'file' });
    const lines = repository.git('show', 'topic:post.md').split('\n');
    lines.splice(9, 1, 'rewritten', 'and one more');
    lines[29] = 'line 29 too';
    const first = repository.commit({ branch: 'topic', files: { 'post.md': lines.join('\n') } });
    github.state.push(first);
    const places = [kept, range, lost, left, file].map((thread) => [
      thread.line,
      thread.startLine,
      thread.outdated,
    ]);
    expect(places).toEqual([
      [31, null, false],
      [null, null, true],
      [null, null, true],
      [1, null, false],
      [null, null, false],
    ]);
    const { list } = await ask(github, 'GET /pulls/1/comments');
    const outdated = list.find((candidate) => candidate.body === 'lost');
    expect(outdated).toMatchObject({ line: null, position: null, original_line: 10 });
    expect(list.find((candidate) => candidate.body === 'kept')).toMatchObject({ line: 31, commit_id: first });
  });
});

describe('threads', () => {
  const THREADS = `query ($after: String) { repository(owner: "wechaty", name: "blog") { pullRequest(number: 1) {
    reviewThreads(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated resolvedBy { login } path line startLine originalLine diffSide subjectType
        viewerCanResolve viewerCanUnresolve viewerCanReply comments(first: 50) { totalCount nodes { id fullDatabaseId
          databaseId body author { login __typename } viewerDidAuthor isMinimized minimizedReason viewerCanMinimize
          path url createdAt lastEditedAt } } } } } } }`;
  const threadsOf = (body: object, ...rest: (string | number)[]) =>
    at(body, 'data', 'repository', 'pullRequest', 'reviewThreads', ...rest);

  it('are told with who said what', async () => {
    const thread = seedThread(sample.github.state, {
      path: 'post.md',
      line: 10,
      body: 'mine',
      resolvedBy: 'hua',
    });
    seedReply(sample.github.state, thread, 'hua', 'answer');
    seedThread(sample.github.state, { path: 'post.md', line: 11, body: 'forged', author: 'mallory' });
    const { body } = await askGraphql(sample.github, THREADS);
    expect(threadsOf(body, 'nodes', 0)).toMatchObject({
      isResolved: true,
      resolvedBy: { login: 'hua' },
      viewerCanUnresolve: false,
      comments: {
        totalCount: 2,
        nodes: [
          { author: { login: 'github-actions', __typename: 'Bot' }, viewerDidAuthor: true, databaseId: null },
          { author: { login: 'hua', __typename: 'User' }, viewerDidAuthor: false },
        ],
      },
    });
    expect(threadsOf(body, 'nodes', 1, 'comments', 'nodes', 0)).toMatchObject({
      author: { login: 'mallory' },
    });
    seedReply(sample.github.state, thread, 'ghost', 'of an account that is gone');
    const newest = await ask(sample.github, 'GET /pulls/1/comments?sort=created&direction=desc');
    expect(newest.list[0]?.user).toBeNull();
    const { list } = await ask(sample.github, 'GET /pulls/1/comments');
    expect(at(threadsOf(body, 'nodes', 0), 'comments', 'nodes', 0, 'id')).toBe(list[0]?.node_id);
  });

  it('come a hundred at a time', async () => {
    for (let count = 0; count < 103; count += 1) {
      seedThread(sample.github.state, { path: 'post.md', line: 10, body: `comment ${count}` });
    }
    const first = await askGraphql(sample.github, THREADS);
    expect(threadsOf(first.body, 'totalCount')).toBe(103);
    expect(threadsOf(first.body, 'pageInfo', 'hasNextPage')).toBe(true);
    const after = threadsOf(first.body, 'pageInfo', 'endCursor');
    const second = await askGraphql(sample.github, THREADS, { after });
    expect(threadsOf(second.body, 'nodes')).toHaveLength(3);
    expect(threadsOf(second.body, 'pageInfo', 'hasNextPage')).toBe(false);
    expect((await ask(sample.github, 'GET /pulls/1/comments')).list).toHaveLength(30);
  });

  it('are minimised, edited and answered in one document', async () => {
    const one = seedThread(sample.github.state, { path: 'post.md', line: 10, body: 'one' });
    const two = seedThread(sample.github.state, {
      path: 'post.md',
      line: 11,
      body: 'two',
      minimized: 'outdated',
    });
    const { body } = await askGraphql(
      sample.github,
      `mutation ($a: ID!, $b: ID!, $t: ID!) {
        a: minimizeComment(input: { subjectId: $a, classifier: OFF_TOPIC }) { minimizedComment { isMinimized minimizedReason } }
        b: unminimizeComment(input: { subjectId: $b }) { unminimizedComment { isMinimized } }
        c: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $b, body: "edited" }) {
          pullRequestReviewComment { body lastEditedAt } }
        d: addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $t, body: "reply" }) { comment { body } }
        e: minimizeComment(input: { subjectId: "none", classifier: SPAM }) { minimizedComment { isMinimized } }
      }`,
      { a: one.comments[0]?.nodeId, b: two.comments[0]?.nodeId, t: one.nodeId },
    );
    expect(body.data).toMatchObject({
      a: { minimizedComment: { isMinimized: true, minimizedReason: 'off-topic' } },
      b: { unminimizedComment: { isMinimized: false } },
      c: { pullRequestReviewComment: { body: 'edited' } },
      d: { comment: { body: 'reply' } },
      e: null,
    });
    expect(at(body, 'errors', 0)).toMatchObject({ type: 'NOT_FOUND', path: ['e'] });
    expect(sample.github.writes).toHaveLength(4);
  });

  it('can be opened by GraphQL, except off the diff, where the comment is dropped in silence', async () => {
    const { body } = await askGraphql(
      sample.github,
      `mutation {
        a: addPullRequestReviewThread(input: { pullRequestId: "PR_1", path: "post.md", line: 10, body: "a" }) { thread { id } }
        b: addPullRequestReviewThread(input: { pullRequestId: "PR_1", path: "post.md", line: 20, body: "b" }) { thread { id } }
        c: addPullRequestReviewThread(input: { pullRequestId: "PR_1", path: "post.md", subjectType: FILE, body: "c" }) {
          thread { subjectType line } }
        submitPullRequestReview(input: { pullRequestId: "PR_1", event: COMMENT, body: "s" }) { pullRequestReview { state } }
        d: addPullRequestReview(input: { pullRequestId: "PR_1", event: COMMENT, body: "d",
          threads: [{ path: "post.md", line: 11, body: "d" }] }) { pullRequestReview { comments(first: 5) { totalCount } } }
      }`,
    );
    expect(body).not.toHaveProperty('errors');
    expect(body.data).toMatchObject({
      b: { thread: null },
      c: { thread: { subjectType: 'FILE', line: null } },
      submitPullRequestReview: { pullRequestReview: { state: 'COMMENTED' } },
      d: { pullRequestReview: { comments: { totalCount: 1 } } },
    });
    expect(sample.github.state.threads).toHaveLength(3);
  });
});
