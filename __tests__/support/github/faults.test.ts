import { Octokit } from '@octokit/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, askGraphql, at } from './client.ts';
import { makeRepository, type Permissions, seedThread, startGitHub, TOKEN } from './index.ts';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;

beforeEach(async () => {
  sample = await startSample();
});

afterEach(() => sample.close());

const files = () => ask(sample.github, 'GET /pulls/1/files');

describe('a connection', () => {
  it('fails at the nth request of a route', async () => {
    sample.github.faults.fail('pulls/list-files', { status: 503, nth: 2, times: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await files()).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(sample.github.requests.map((request) => request.status)).toEqual(statuses);
  });

  it('is reset', async () => {
    sample.github.faults.reset(/^GET .*\/pulls\/1\/files/);
    await expect(files()).rejects.toThrow('fetch failed');
    expect((await files()).status).toBe(200);
  });

  it('is cut in the middle of an answer', async () => {
    sample.github.faults.tear('pulls/list-files');
    await expect(files()).rejects.toThrow('terminated');
    sample.github.faults.tear('pulls/list-files');
    const octokit = new Octokit({ auth: TOKEN, baseUrl: sample.github.url });
    const torn = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      owner: 'wechaty',
      repo: 'blog',
      pull_number: 1,
    });
    // What makes the fault worth having: octokit takes it for a success.
    expect(torn).toMatchObject({ status: 200, data: '' });
  });

  it('fails after the write was done', async () => {
    sample.github.faults.fail('pulls/create-review', { done: true });
    const answer = await ask(sample.github, 'POST /pulls/1/reviews', { event: 'COMMENT', body: 'b' });
    expect(answer.status).toBe(502);
    expect(sample.github.state.reviews).toHaveLength(1);
    sample.github.faults.reset('graphql addComment', { done: true });
    const add = 'mutation { addComment(input: { subjectId: "PR_1", body: "b" }) { subject { id } } }';
    await expect(askGraphql(sample.github, add)).rejects.toThrow('fetch failed');
    expect(sample.github.writes.map((write) => write.operation)).toEqual([
      'pulls/create-review',
      'addComment',
    ]);
  });

  it('may be slow', async () => {
    sample.github.faults.delay('pulls/get', 30);
    const start = performance.now();
    await ask(sample.github, 'GET /pulls/1');
    expect(performance.now() - start).toBeGreaterThan(28);
  });
});

describe('a limit', () => {
  it('is primary, secondary or one of GraphQL', async () => {
    const { github } = sample;
    github.faults.limit('pulls/list-files', { kind: 'primary', resetIn: 60 });
    const primary = await files();
    expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(primary.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    github.faults.limit('pulls/list-files', { kind: 'secondary', retryAfter: 2, status: 429 });
    const secondary = await files();
    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([429, '2']);
    github.faults.limit('pulls/list-files', { kind: 'secondary' });
    expect((await files()).headers.get('retry-after')).toBeNull();
    github.faults.limit('graphql', { kind: 'graphql' });
    const limited = await askGraphql(github, '{ viewer { login } }');
    expect([limited.status, at(limited.body, 'errors', 0, 'type')]).toEqual([200, 'RATE_LIMITED']);
    expect((await files()).status).toBe(200);
  });

  it('of files is 3000 for a list and 300 for a comparison', async () => {
    const names = Array.from({ length: 3001 }, (_, index) => `_posts/${String(index).padStart(4, '0')}.md`);
    const repository = makeRepository([
      { files: { a: '1' } },
      { branch: 'many', from: 'main', files: Object.fromEntries(names.map((name) => [name, `${name}\n`])) },
    ]);
    const github = await startGitHub({ repository, pulls: [{ head: 'many' }] });
    expect((await ask(github, 'GET /pulls/1')).body.changed_files).toBe(3001);
    expect((await ask(github, 'GET /pulls/1/files?per_page=100&page=30')).list).toHaveLength(100);
    expect((await ask(github, 'GET /pulls/1/files?per_page=100&page=31')).list).toHaveLength(0);
    expect((await ask(github, 'GET /pulls/1/files?per_page=500')).list).toHaveLength(100);
    expect((await ask(github, 'GET /compare/main...many')).body.files).toHaveLength(300);
    const diff = { accept: 'application/vnd.github.diff' };
    expect((await ask(github, 'GET /pulls/1', undefined, diff)).status).toBe(406);
    await github.close();
    repository.remove();
  });

  it('can be lowered, and patches left out', async () => {
    const limits = { treeEntries: 2, blobText: 10, patchLines: 5, files: 4, compareFiles: 2 };
    const { github, close } = await startSample({ limits, withoutPatch: ['crlf.md'] });
    const tree = await ask(github, 'GET /git/trees/topic?recursive=1');
    expect([tree.body.truncated, at(tree.body, 'tree', 'length')]).toEqual([true, undefined]);
    expect(tree.body.tree).toHaveLength(2);
    expect((await ask(github, 'GET /git/trees/topic')).body.truncated).toBe(false);
    const { list } = await ask(github, 'GET /pulls/1/files');
    expect(list).toHaveLength(4);
    expect(list.filter((file) => 'patch' in file).map((file) => file.filename)).toEqual(['gone.md']);
    const query = `{ repository(owner: "wechaty", name: "blog") {
      object(expression: "topic:post.md") { ... on Blob { text isTruncated byteSize } } } }`;
    const { body } = await askGraphql(github, query);
    expect(at(body, 'data', 'repository', 'object')).toMatchObject({
      text: 'line 1\nlin',
      isTruncated: true,
    });
    await close();
  });
});

describe('the world', () => {
  it('moves while a run is at work', async () => {
    const { github, repository } = sample;
    github.faults.before('pulls/list-files', () => {
      repository.commit({ branch: 'topic', files: { 'post.md': 'all new\n' } });
      github.state.push();
    });
    const before = at((await ask(github, 'GET /pulls/1')).body, 'head', 'sha');
    await files();
    const after = at((await ask(github, 'GET /pulls/1')).body, 'head', 'sha');
    expect(after).toBe(repository.sha('topic'));
    expect(after).not.toBe(before);
  });

  it('may have two runs in it at the same time', async () => {
    const { github } = sample;
    github.faults.barrier('pulls/list-reviews', 2);
    const order: string[] = [];
    const one = ask(github, 'GET /pulls/1/reviews').then(() => order.push('one'));
    await ask(github, 'GET /pulls/1');
    order.push('between');
    await Promise.all([one, ask(github, 'GET /pulls/1/reviews')]);
    expect(order).toEqual(['between', 'one']);
  });

  it('answers in part', async () => {
    const { github } = sample;
    seedThread(github.state, { path: 'post.md', line: 10, body: 'x' });
    github.faults.partial('graphql reviewThreads', { at: ['repository', 'pullRequest', 'reviewThreads'] });
    const query = `{ repository(owner: "wechaty", name: "blog") { id pullRequest(number: 1) { number
      reviewThreads(first: 1) { totalCount } } } }`;
    const { status, body } = await askGraphql(github, query);
    expect(status).toBe(200);
    expect(at(body, 'data', 'repository', 'pullRequest')).toEqual({ number: 1, reviewThreads: null });
    expect(at(body, 'errors', 0, 'path')).toEqual(['repository', 'pullRequest', 'reviewThreads']);
  });

  it('knows no such pull request', async () => {
    const query = '{ repository(owner: "wechaty", name: "blog") { pullRequest(number: 9) { id } } }';
    const { body } = await askGraphql(sample.github, query);
    expect(body.data).toEqual({ repository: { pullRequest: null } });
    expect(at(body, 'errors', 0)).toMatchObject({
      type: 'NOT_FOUND',
      message: 'Could not resolve to a PullRequest with the number of 9.',
    });
    expect((await ask(sample.github, 'GET /pulls/9')).status).toBe(404);
  });
});

describe('a token', () => {
  const RESOLVE = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;

  async function withPermissions(permissions: Permissions, more: object = {}) {
    const { github, close } = await startSample({ permissions, ...more });
    const thread = seedThread(github.state, { path: 'post.md', line: 10, body: 'x' });
    return { github, close, id: thread.nodeId };
  }

  it('that only reads is refused every write', async () => {
    const { github, close, id } = await withPermissions({ contents: 'read', 'pull-requests': 'read' });
    const review = await ask(github, 'POST /pulls/1/reviews', { event: 'COMMENT', body: 'b' });
    expect(review.status).toBe(403);
    expect(review.body.message).toBe('Resource not accessible by integration');
    expect(review.headers.get('x-accepted-github-permissions')).toBe('pull_requests=write');
    expect((await ask(github, 'POST /issues/1/comments', { body: 'b' })).status).toBe(403);
    const { status, body } = await askGraphql(github, RESOLVE, { id });
    expect([status, body.data, at(body, 'errors', 0, 'type')]).toEqual([
      200,
      { resolveReviewThread: null },
      'FORBIDDEN',
    ]);
    expect(github.writes).toEqual([]);
    expect((await ask(github, 'GET /pulls/1/files')).status).toBe(200);
    await close();
  });

  it('resolves with `contents: write` alone', async () => {
    const little = await withPermissions({ contents: 'read', 'pull-requests': 'write' });
    const refused = await askGraphql(little.github, RESOLVE, { id: little.id });
    expect(at(refused.body, 'errors', 0)).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
      path: ['resolveReviewThread'],
    });
    await little.close();
    const much = await withPermissions({ contents: 'write', 'pull-requests': 'write' });
    const done = await askGraphql(much.github, RESOLVE, { id: much.id });
    expect(done.body.data).toEqual({ resolveReviewThread: { thread: { isResolved: true } } });
    await much.close();
  });

  it('may write issue comments with `issues: write`', async () => {
    const { github, close } = await withPermissions({ issues: 'write' });
    expect((await ask(github, 'POST /issues/1/comments', { body: 'b' })).status).toBe(201);
    expect((await ask(github, 'POST /pulls/1/reviews', { event: 'COMMENT', body: 'b' })).status).toBe(403);
    await close();
  });

  it('sees nothing of a private repository without permission', async () => {
    const { github, close } = await withPermissions({ 'pull-requests': 'read' }, { private: true });
    expect((await ask(github, 'GET /pulls/1/files')).status).toBe(200);
    expect((await ask(github, 'GET /git/trees/topic')).status).toBe(403);
    const query = '{ repository(owner: "wechaty", name: "blog") { object(expression: "main:") { oid } } }';
    expect(at((await askGraphql(github, query)).body, 'errors', 0, 'type')).toBe('FORBIDDEN');
    expect((await ask(github, 'GET /pulls/1', undefined, { authorization: '' })).status).toBe(404);
    await close();
  });

  it('may be missing or wrong', async () => {
    const { github } = sample;
    const asWith = async (authorization: string, request: string, body?: object) =>
      (await ask(github, request, body, { authorization })).status;
    expect(await asWith('', 'GET /pulls/1')).toBe(200);
    expect(await asWith('', 'POST /issues/1/comments', { body: 'b' })).toBe(401);
    expect(await asWith('', `POST ${github.graphqlUrl}`, { query: '{ viewer { login } }' })).toBe(401);
    expect(await asWith('token wrong', 'GET /pulls/1')).toBe(401);
  });
});
