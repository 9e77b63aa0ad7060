import { Octokit } from '@octokit/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askGraphql, at } from './github/client.ts';
import { makeRepository, startGitHub, TOKEN } from './github/index.ts';
import { OpenApiCheck } from './github/openapi-check.ts';
import { routes } from './github/rest.ts';
import { type Sample, startSample } from './github/sample.ts';

let sample: Sample;

beforeAll(async () => {
  sample = await startSample();
});

afterAll(() => sample.close());

describe('the descriptions', () => {
  it('serves every operation of the fixture and no other', () => {
    const described = new OpenApiCheck().operations.map((operation) => operation.id);
    expect(Object.keys(routes).sort()).toEqual(described.sort());
  });

  it.each([
    ['GET /branches', 404, 'is no route'],
    ['GET /pulls/1/files?page_size=100', 422, '"page_size" is not a permitted query parameter'],
  ])('fails the test over %s', async (request, status, complaint) => {
    const { github, close } = await startSample();
    expect((await ask(github, request)).status).toBe(status);
    expect(github.unexpected.join('\n')).toContain(complaint);
    await expect(close()).rejects.toThrow(complaint);
  });

  it('refuses a field that GitHub does not know, and one of a wrong type', async () => {
    const { github, close } = await startSample();
    const comment = { path: 'post.md', line: 10, body: 'x' };
    const whole = { ...comment, subject_type: 'file' };
    const one = await ask(github, 'POST /pulls/1/reviews', {
      event: 'COMMENT',
      body: 'b',
      comments: [whole],
    });
    expect(one.status).toBe(422);
    expect(one.body.message).toContain('comments/0/subject_type" is not a permitted key.');
    const two = await ask(github, 'POST /pulls/1/comments', { ...comment, commit_id: 'x', line: '10' });
    expect(two.body.message).toContain('line must be integer');
    expect(github.writes).toEqual([]);
    await expect(close()).rejects.toThrow('permitted key');
  });

  it('fails the test over a document that is not of the schema', async () => {
    const { github, close } = await startSample();
    const answer = await askGraphql(github, '{ viewer { nickname } }');
    expect(answer.status).toBe(200);
    expect(at(answer.body, 'errors', 0, 'message')).toContain('Cannot query field "nickname"');
    const pages = await askGraphql(
      github,
      '{ repository(owner: "wechaty", name: "blog") { pullRequest(number: 1) { reviewThreads { totalCount } } } }',
    );
    expect(at(pages.body, 'errors', 0, 'type')).toBe('MISSING_PAGINATION_BOUNDARIES');
    const many = await askGraphql(
      github,
      '{ repository(owner: "wechaty", name: "blog") { pullRequest(number: 1) { files(first: 101) { totalCount } } } }',
    );
    expect(at(many.body, 'errors', 0, 'type')).toBe('EXCESSIVE_PAGINATION');
    expect(github.unexpected).toHaveLength(3);
    await expect(close()).rejects.toThrow('nickname');
  });

  it('answers all reading operations as the description says', async () => {
    const { github, repository } = sample;
    const head = repository.sha('topic');
    const requests = [
      '',
      '/pulls/1',
      '/pulls',
      '/pulls/1/reviews',
      '/pulls/1/comments',
      '/issues/1/comments',
      `/commits/${head}`,
      `/commits/${head}/pulls`,
      '/collaborators/hua/permission',
      '/git/ref/heads/topic',
      '/contents/?ref=topic',
      '/contents/folder',
      '/contents/folder%2Finner.md',
    ];
    for (const request of requests) {
      expect.soft((await ask(github, `GET ${request}`)).status, request).toBe(200);
    }
    expect((await ask(github, `GET ${github.url}/users/hua`)).body.login).toBe('hua');
    expect((await ask(github, `GET ${github.url}/users/nobody-knows`)).status).toBe(404);
    expect((await ask(github, `GET ${github.url}/user`)).status).toBe(403);
    expect(github.unexpected).toEqual([]);
  });
});

describe('what a pull request changes', () => {
  it('lists files with their patches', async () => {
    const { list } = await ask(sample.github, 'GET /pulls/1/files');
    const files = Object.fromEntries(list.map((file) => [file.filename, file]));
    expect(Object.fromEntries(list.map((file) => [file.filename, file.status]))).toEqual({
      'crlf.md': 'added',
      'gone.md': 'removed',
      'image.png': 'modified',
      'new.md': 'renamed',
      'post.md': 'modified',
      'run.sh': 'added',
      'strange "名\n字".md': 'added',
    });
    expect(files['new.md']).toMatchObject({ previous_filename: 'old.md', changes: 0 });
    expect(files['new.md']).not.toHaveProperty('patch');
    expect(files['image.png']).not.toHaveProperty('patch');
    expect(files['crlf.md']?.patch).toBe('@@ -0,0 +1,2 @@\n+a\r\n+b\r');
    expect(files['post.md']?.patch).toMatch(/^@@ -7,7 \+7,7 @@.*\n line 7\n/);
    expect(files['post.md']).toMatchObject({ additions: 2, deletions: 2, changes: 4 });
  });

  it('gives them page by page, by the number of the repository', async () => {
    const first = await ask(sample.github, 'GET /pulls/1/files?per_page=3');
    expect(first.list).toHaveLength(3);
    const links = first.headers.get('link') ?? '';
    expect(links).toMatch(/\/repositories\/\d+\/pulls\/1\/files\?per_page=3&page=2>; rel="next"/);
    const next = /<([^>]+)>; rel="next"/.exec(links)?.[1] ?? '';
    expect((await ask(sample.github, `GET ${next}`)).list).toHaveLength(3);
    const last = /<([^>]+)>; rel="last"/.exec(links)?.[1] ?? '';
    const end = await ask(sample.github, `GET ${last}`);
    expect(end.list).toHaveLength(1);
    expect(end.headers.get('link')).not.toContain('rel="next"');
  });

  it('compares from the merge base', async () => {
    const { body } = await ask(sample.github, 'GET /compare/main...topic');
    const base = sample.repository.git('merge-base', 'main', 'topic').trim();
    expect(at(body, 'merge_base_commit', 'sha')).toBe(base);
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 });
    expect(body.files).toHaveLength(7);
    expect((await ask(sample.github, 'GET /compare/main...topic?page=2')).body.files).toEqual([]);
    expect((await ask(sample.github, 'GET /compare/main...nowhere')).status).toBe(404);
  });

  it('tells merge commit and head apart', async () => {
    const { body } = await ask(sample.github, 'GET /pulls/1');
    expect(at(body, 'head', 'sha')).toBe(sample.repository.sha('topic'));
    const parents = sample.repository.git(
      'rev-parse',
      `${String(body.merge_commit_sha)}^1`,
      `${body.merge_commit_sha}^2`,
    );
    expect(parents.trim().split('\n')).toEqual([
      sample.repository.sha('main'),
      sample.repository.sha('topic'),
    ]);
    expect(body).toMatchObject({ changed_files: 7, mergeable: true, number: 1 });
  });

  it('finds pull requests by head and by commit, a fork by its head alone', async () => {
    const repository = makeRepository([
      { files: { a: '1' } },
      { branch: 'own', from: 'main', files: { a: '2' } },
      { branch: 'far', from: 'main', files: { a: '3' } },
    ]);
    const github = await startGitHub({ repository, pulls: [{ head: 'own' }, { head: 'far', fork: 'mei' }] });
    const numbers = async (request: string) => (await ask(github, request)).list.map((pull) => pull.number);
    expect(await numbers('GET /pulls?head=wechaty:own')).toEqual([1]);
    expect(await numbers('GET /pulls?head=mei:far&state=open')).toEqual([2]);
    expect(await numbers('GET /pulls?head=far')).toEqual([2, 1]);
    expect(await numbers('GET /pulls?direction=asc')).toEqual([1, 2]);
    expect(await numbers(`GET /commits/${repository.sha('own')}/pulls`)).toEqual([1]);
    expect(await numbers(`GET /commits/${repository.sha('far')}/pulls`)).toEqual([]);
    const fork = await ask(github, 'GET /pulls/2');
    expect(at(fork.body, 'head', 'repo', 'full_name')).toBe('mei/blog');
    await github.close();
    repository.remove();
  });
});

describe('what a commit holds', () => {
  it('lists a tree, with what lies in folders only when asked', async () => {
    const flat = await ask(sample.github, 'GET /git/trees/topic');
    const deep = await ask(sample.github, 'GET /git/trees/topic?recursive=false');
    const paths = (body: object) => JSON.stringify(at(body, 'tree'));
    expect(paths(flat.body)).not.toContain('folder/inner.md');
    expect(paths(deep.body)).toContain('folder/inner.md');
    const modes = at(deep.body, 'tree');
    expect(modes).toContainEqual(expect.objectContaining({ path: 'link', mode: '120000', type: 'blob' }));
    expect(modes).toContainEqual(expect.objectContaining({ path: 'folder', mode: '040000', type: 'tree' }));
    expect(modes).toContainEqual(expect.objectContaining({ path: 'run.sh', mode: '100755', size: 10 }));
  });

  it('gives blobs in base64 and raw', async () => {
    const sha = sample.repository.sha('topic:post.md');
    const json = await ask(sample.github, `GET /git/blobs/${sha}`);
    const content = String(json.body.content);
    expect(content.split('\n')[0]).toHaveLength(60);
    const raw = await ask(sample.github, `GET /git/blobs/${sha}`, undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    expect(Buffer.from(content, 'base64').toString()).toBe(raw.text);
    expect(raw.text).toContain('changed 10\n');
    expect((await ask(sample.github, `GET /git/blobs/${'0'.repeat(40)}`)).status).toBe(404);
  });

  it('stops when the client has seen enough of a raw blob', async () => {
    const { github, repository, close } = await startSample();
    const sha = repository.commit({
      branch: 'big',
      from: 'main',
      files: { 'big.bin': Buffer.alloc(8_000_000, 1) },
    });
    const blob = repository.sha(`${sha}:big.bin`);
    const stop = new AbortController();
    const response = await fetch(`${github.url}/repos/wechaty/blog/git/blobs/${blob}`, {
      headers: { 'user-agent': 'test', accept: 'application/vnd.github.raw+json' },
      signal: stop.signal,
    });
    await response.body?.getReader().read();
    stop.abort();
    await expect.poll(() => github.requests[0]?.sent, { interval: 20 }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(github.requests[0]?.sent).toBeLessThan(8_000_000);
    await close();
  });

  it('gives contents by path and commit, through links', async () => {
    const raw = { accept: 'application/vnd.github.raw+json' };
    expect((await ask(sample.github, 'GET /contents/link?ref=topic', undefined, raw)).text).toBe('inner\n');
    expect((await ask(sample.github, 'GET /contents/later.md')).status).toBe(200);
    const missing = await ask(sample.github, 'GET /contents/later.md?ref=topic');
    expect(missing.body).toMatchObject({ message: 'Not Found', status: '404' });
  });

  it('gives many files in one GraphQL document', async () => {
    const { github, repository } = sample;
    const sha = repository.sha('topic');
    const fields = 'on Blob { oid text isBinary isTruncated byteSize }';
    const { body } = await askGraphql(
      github,
      `query ($a: String!, $b: String!, $c: GitObjectID!) { repository(owner: "wechaty", name: "blog") {
        a: object(expression: $a) { ... ${fields} } b: object(expression: $b) { ... ${fields} }
        c: object(oid: $c) { ... on Tree { entries { name path mode type oid } } }
        none: object(expression: "topic:none.md") { oid } defaultBranchRef { name target { oid } } visibility
      } }`,
      { a: `${sha}:strange "名\n字".md`, b: `${sha}:image.png`, c: repository.sha('topic^{tree}') },
    );
    expect(at(body, 'data', 'repository')).toMatchObject({
      a: { text: 'hi\n', isBinary: false, byteSize: 3 },
      b: { text: null, isBinary: true, byteSize: 6 },
      none: null,
      defaultBranchRef: { name: 'main', target: { oid: repository.sha('main') } },
      visibility: 'PUBLIC',
    });
    expect(at(body, 'data', 'repository', 'c', 'entries')).toContainEqual(
      expect.objectContaining({ name: 'run.sh', mode: 0o100755, type: 'blob' }),
    );
  });
});

describe('a client', () => {
  it('may be octokit', async () => {
    const octokit = new Octokit({ auth: TOKEN, baseUrl: sample.github.url });
    const place = { owner: 'wechaty', repo: 'blog' };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...place,
      basehead: 'main...topic',
    });
    expect(data.files).toHaveLength(7);
    const contents = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...place,
      path: 'strange "名\n字".md',
      ref: 'topic',
    });
    expect(contents.status).toBe(200);
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
  });

  it('makes the same repository twice', () => {
    const commits = [{ files: { 'a.md': '1' } }, { branch: 'b', from: 'main', files: { 'a.md': '2' } }];
    const [one, two] = [makeRepository(commits), makeRepository(commits)];
    expect(one.sha('b')).toBe(two.sha('b'));
    for (const repository of [one, two]) repository.remove();
  });
});
