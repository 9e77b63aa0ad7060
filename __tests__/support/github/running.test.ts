import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at } from './client.ts';
import {
  applySuggestions,
  makeEvent,
  makeRepository,
  runAction,
  seedThread,
  suggestionsIn,
  temporaryFolder,
} from './index.ts';
import { type Sample, startSample } from './sample.ts';

let sample: Sample;

beforeEach(async () => {
  sample = await startSample();
});

afterEach(() => sample.close());

/** A program in a folder that goes with the stand-in. */
function program(text: string): string {
  const folder = temporaryFolder();
  sample.github.folders.push(folder);
  const script = join(folder, 'action.mjs');
  writeFileSync(script, text);
  return script;
}

describe('an event', () => {
  it('is a pull request on its merge commit', () => {
    const { github, repository } = sample;
    const { env, payload } = makeEvent(github, { action: 'synchronize' });
    expect(payload).toMatchObject({
      action: 'synchronize',
      number: 1,
      pull_request: {
        head: { sha: repository.sha('topic') },
        base: { ref: 'main', sha: repository.sha('main') },
      },
      repository: { full_name: 'wechaty/blog' },
    });
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'wechaty/blog',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      'INPUT_GITHUB-TOKEN': 'stand-in-token',
      'INPUT_FAIL-ON': 'error',
    });
    expect(env.GITHUB_SHA).not.toBe(repository.sha('topic'));
    expect(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(payload)),
    );
    expect(readdirSync(env.GITHUB_WORKSPACE ?? '')).toEqual([]);
  });

  it.each([
    ['pull_request_target', ['pull_request', 'number'], 1],
    ['workflow_run', ['workflow_run', 'pull_requests', 0, 'number'], 1],
    ['workflow_dispatch', ['ref'], 'refs/heads/main'],
    ['issue_comment', ['issue', 'number'], 1],
    ['merge_group', ['merge_group', 'base_ref'], 'refs/heads/main'],
    ['push', ['ref'], 'refs/heads/main'],
  ] as const)('may be %s', (name, path, value) => {
    const { env, payload } = makeEvent(sample.github, { name, inputs: { 'max-comments': '3' } });
    expect(env.GITHUB_EVENT_NAME).toBe(name);
    expect(at(payload, ...path)).toBe(value);
    expect(env['INPUT_MAX-COMMENTS']).toBe('3');
    const expected = name === 'merge_group' ? 'topic' : 'main';
    expect(env.GITHUB_SHA).toBe(sample.repository.sha(expected));
  });

  it('may lack what a fork does not have', async () => {
    const { github, close } = await startSample({ pulls: [{ head: 'topic', fork: 'mei', forkGone: true }] });
    const run = makeEvent(github, { name: 'workflow_run' });
    expect(at(run.payload, 'workflow_run', 'pull_requests')).toEqual([]);
    const opened = makeEvent(github);
    expect(at(opened.payload, 'pull_request', 'head')).toMatchObject({ repo: null, label: 'mei:topic' });
    await close();
  });
});

describe('a run', () => {
  it('is a process with nothing but its own environment', async () => {
    const script = program(
      `import { appendFileSync } from 'node:fs';
      const { env } = process;
      const answer = await fetch(env.GITHUB_API_URL + '/repos/wechaty/blog/pulls/1', {
        headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] } });
      const pull = await answer.json();
      appendFileSync(env.GITHUB_OUTPUT, 'posts<<X\\n1\\n2\\nX\\nconclusion=success\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + pull.number);
      console.log(Object.keys(env).sort().join(' '));
      console.error(process.version);
      process.exit(3);`,
    );
    const { env } = makeEvent(sample.github);
    const run = await runAction(script, env);
    expect(run).toMatchObject({
      exitCode: 3,
      summary: '# 1',
      outputs: { posts: '1\n2', conclusion: 'success' },
    });
    expect(run.stdout.trim().split(' ')).toEqual(Object.keys({ ...env, PATH: '' }).sort());
    expect(run.stderr.trim()).toBe(process.version);
    expect(sample.github.requests[0]).toMatchObject({ login: 'github-actions[bot]', status: 200 });
  });

  it('is killed when it takes too long', async () => {
    const script = program('setTimeout(() => {}, 60_000);');
    const run = await runAction(script, makeEvent(sample.github).env, { timeout: 300 });
    expect(run.exitCode).toBeNull();
  });
});

describe('suggestions', () => {
  it('are read whatever their fence', () => {
    const body =
      'a\n\n```suggestion\none\ntwo\n```\n\n````suggestion\n```js\n```\n````\n```js\nno\n```\n```suggestion\n```';
    expect(suggestionsIn(body)).toEqual(['one\ntwo', '```js\n```', '']);
  });

  it('are committed in one go and outdate what they replace', () => {
    const { github, repository } = sample;
    const suggest = (text: string) => `x\n\n\`\`\`suggestion\n${text}\n\`\`\``;
    seedThread(github.state, { path: 'post.md', line: 10, body: suggest('ten\nand more') });
    seedThread(github.state, {
      path: 'post.md',
      startLine: 29,
      line: 31,
      body: suggest('twenty-nine to thirty-one'),
    });
    seedThread(github.state, { path: 'crlf.md', line: 2, body: suggest('B') });
    const still = seedThread(github.state, { path: 'post.md', line: 12, body: 'no suggestion' });
    const head = applySuggestions(github.state, repository);
    const lines = repository.git('show', `${head}:post.md`).split('\n');
    expect(lines.slice(9, 11)).toEqual(['ten', 'and more']);
    expect(lines.slice(28, 32)).toEqual(['line 28', 'twenty-nine to thirty-one', 'line 32', 'line 33']);
    expect(repository.git('show', `${head}:crlf.md`)).toBe('a\r\nB\r\n');
    expect(github.state.pulls[0]?.headSha).toBe(head);
    expect(github.state.threads.map((thread) => thread.outdated)).toEqual([true, true, true, false]);
    expect(still.line).toBe(13);
  });

  it('are refused in a batch when they overlap', () => {
    const { github, repository } = sample;
    for (const startLine of [8, 9]) {
      seedThread(github.state, { path: 'post.md', startLine, line: 10, body: '```suggestion\nx\n```' });
    }
    expect(() => applySuggestions(github.state, repository)).toThrow('overlap');
    expect(() =>
      applySuggestions(github.state, repository, { only: ({ startLine }) => startLine === 8 }),
    ).not.toThrow();
  });
});

describe('a repository', () => {
  it('has the branches, merges and moves that were described', () => {
    const repository = makeRepository([
      { files: { a: '1', b: '1' } },
      { branch: 'topic', from: 'main', files: { a: '2' } },
      { files: { b: '2' } },
      { branch: 'topic', merge: 'main', files: { b: '2' }, renames: { a: 'c' } },
      { branch: 'alone', orphan: true, files: { z: '1' } },
    ]);
    const later = repository.commit({ branch: 'topic', from: 'topic~1', files: { a: '3' } });
    expect(repository.git('rev-list', '--count', 'main').trim()).toBe('2');
    expect(repository.git('rev-list', '--count', 'alone').trim()).toBe('1');
    expect(repository.git('show', '--format=%s', '--name-only', later).trim().split(/\n+/)).toEqual([
      'Change 5',
      'a',
    ]);
    expect(() => repository.commit({ merge: 'nowhere' })).toThrow('Unexpected `nowhere`');
    repository.remove();
  });

  it('can be cloned into a working copy', () => {
    const copy = sample.repository.workingCopy('topic');
    const status = execFileSync('git', ['status', '--porcelain'], { cwd: copy }).toString();
    expect(status).toBe('');
    expect(readdirSync(copy)).toContain('strange "名\n字".md');
  });
});
