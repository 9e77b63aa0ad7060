import { describe, expect, it } from 'vitest';
import { BAD_POST, commentsOf, NEW_POST, openScene, post, STACK } from './scene.ts';

describe('a clean pull request', () => {
  it('hears nothing and is green, within six requests', async () => {
    const scene = await openScene({ change: { [NEW_POST]: post() } });
    const run = await scene.run();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'success', errors: '0', warnings: '0', posts: '1' });
    expect(run.writes).toEqual([]);
    expect(run.requests.length).toBeLessThanOrEqual(6);
    expect(run.stdout).not.toMatch(/^::(?:error|warning)/mu);
    expect(run.summary).toContain('nothing to say');
    expect(run.stderr).toBe('');
  });
});

describe('a pull request with findings', () => {
  it('gets one review with a comment on each line and a suggestion where there is a fix, within nine requests', async () => {
    const scene = await openScene();
    const run = await scene.run();
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ conclusion: 'failure', errors: '2', warnings: '0', posts: '1' });
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(run.requests.length).toBeLessThanOrEqual(9);
    const threads = scene.github.state.threads.map((thread) => [thread.path, thread.line]);
    expect(threads.sort()).toEqual([
      [NEW_POST, 3],
      [NEW_POST, 8],
    ]);
    const [suggested] = commentsOf(scene).filter((body) => body.includes('```suggestion'));
    expect(suggested).toContain('```suggestion\nauthor: mei-lin\n```');
    expect(suggested).toMatch(/\[author-profile\]\(https:\/\/\S+#author-profile\)/u);
    expect(suggested).toMatch(/<!-- postproof:1 \{[^\n]*\} -->$/u);
  });

  it('has everything in the summary, the annotations and the report too', async () => {
    const scene = await openScene();
    const run = await scene.run();
    expect(run.stdout).toMatch(/^::error file=_posts\/2020-08-04-party\.md,line=3,/mu);
    expect(run.stdout).toMatch(/^::error file=_posts\/2020-08-04-party\.md,line=8,/mu);
    expect(run.summary).toMatch(/2 errors/u);
    expect(run.summary).toContain('`Mei-Lin`');
    expect(run.report).toMatchObject({
      version: 1,
      posts: 1,
      counts: { error: 2, warning: 0, older: 0 },
      conclusion: 'failure',
    });
    expect(
      run.report?.findings.map((one) => [one.rule, one.start.line, one.introduced, one.blocking]),
    ).toEqual([
      ['author-profile', 3, true, true],
      ['image-exists', 8, true, true],
    ]);
  });

  it('on the same head a second time: nothing is written', async () => {
    const scene = await openScene();
    await scene.run();
    const again = await scene.run();
    expect(again.writes).toEqual([]);
    expect(again.exitCode).toBe(1);
    expect(commentsOf(scene)).toHaveLength(2);
  });

  it('is green with `fail-on: never`, and comments all the same', async () => {
    const scene = await openScene();
    const run = await scene.run({ inputs: { 'fail-on': 'never' } });
    expect([run.exitCode, run.outputs.conclusion]).toEqual([0, 'success']);
    expect(run.writes).toEqual(['pulls/create-review']);
  });

  it('with `review: false` gets no comment', async () => {
    const scene = await openScene();
    const run = await scene.run({ inputs: { review: 'false' } });
    expect(run.writes).toEqual([]);
    expect(run.exitCode).toBe(1);
  });
});

describe('a configuration that is broken', () => {
  it('ends with one clear error that has every complaint with its place', async () => {
    const scene = await openScene({
      base: { '.github/postproof.yml': 'rulez: 1\nrules: {image-exist: error}\n' },
    });
    const run = await scene.run();
    expect(run.exitCode).toBe(1);
    expect(run.stdout.match(/^::error/gmu)).toHaveLength(1);
    expect(run.stdout).toMatch(/postproof\.yml:1:1 .*`rulez`/u);
    expect(run.stdout).toMatch(/postproof\.yml:2:9 .*`rules\.image-exist`.*`image-exists`/u);
    expect(run.writes).toEqual([]);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });

  it('an input of a wrong kind is named', async () => {
    const scene = await openScene();
    const run = await scene.run({ inputs: { 'fail-on': 'sometimes' } });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^::error::.*fail-on: sometimes.*`error`, `warning` or `never`/mu);
  });
});

describe('a token that may only read', () => {
  it('leaves the summary, the annotations and a sentence on how to do better; the findings decide the exit code', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    const scene = await openScene({ github: { permissions } });
    const run = await scene.run();
    expect(run.exitCode).toBe(1);
    expect(run.writes).toEqual([]);
    expect(run.summary).toContain('`Mei-Lin`');
    expect(run.summary).toContain('pull_request_target');
    expect(run.stdout).toMatch(/^::error file=/mu);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });

  it('never turns a clean pull request red', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    const scene = await openScene({ github: { permissions }, change: { [NEW_POST]: post() } });
    expect((await scene.run()).exitCode).toBe(0);
  });
});

describe('input that is not what it should be', () => {
  const strange = '_posts/2020-08-04-a "quoted" 名字 with\nnewline.md';
  it.each<[string, string, string | Uint8Array]>([
    ['no front matter', NEW_POST, 'Just text.\n'],
    ['broken YAML', NEW_POST, '---\ntitle: [\n---\n\ntext\n'],
    ['an empty file', NEW_POST, ''],
    ['a binary called .md', NEW_POST, new Uint8Array([0, 255, 254, 1, 2])],
    ['a megabyte on one line', NEW_POST, `${BAD_POST}\n${'word '.repeat(200_000)}\n`],
    ['Windows line ends', NEW_POST, BAD_POST.replaceAll('\n', '\r\n')],
    ['a byte order mark', NEW_POST, `\u{feff}${BAD_POST}`],
    ['a name with quotes, a newline and Han', strange, BAD_POST],
  ])('%s: an outcome, never a stack trace', async (_name, path, content) => {
    const scene = await openScene({ change: { [path]: content } });
    const run = await scene.run();
    expect([0, 1]).toContain(run.exitCode);
    expect(['success', 'failure', 'neutral']).toContain(run.outputs.conclusion);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
    expect(run.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([]);
  });

  it('a pull request without posts is neutral', async () => {
    const scene = await openScene({ change: { 'README.md': '# Tea\n' } });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.conclusion]).toEqual([0, 'neutral']);
  });

  it('a deleted post is no error of its own', async () => {
    const scene = await openScene({ change: { '_posts/2020-01-01-first.md': null } });
    expect((await scene.run()).exitCode).toBe(0);
  });

  it('a post that is a symbolic link is not followed', async () => {
    const scene = await openScene({ change: { [NEW_POST]: { symlink: '../_config.yml' } } });
    const run = await scene.run();
    expect(run.exitCode).toBe(0);
    expect(run.report?.notChecked.map((one) => one.path)).toContain(NEW_POST);
  });
});

describe('events', () => {
  it.each(['push'] as const)('%s is none of ours: a notice, neutral, no request', async (name) => {
    const scene = await openScene();
    const run = await scene.run({ name });
    expect([run.exitCode, run.outputs.conclusion, run.requests]).toEqual([0, 'neutral', []]);
    expect(run.stdout).toMatch(/^::notice/mu);
  });

  it.each(['pull_request', 'pull_request_target'] as const)('%s is reviewed', async (name) => {
    const scene = await openScene();
    expect((await scene.run({ name })).writes).toEqual(['pulls/create-review']);
  });

  it('merge_group checks and writes nothing on the pull request', async () => {
    const scene = await openScene();
    const run = await scene.run({ name: 'merge_group' });
    expect([run.exitCode, run.writes]).toEqual([1, []]);
  });

  it('workflow_run finds the pull request by head commit and head repository', async () => {
    const scene = await openScene();
    const run = await scene.run({ name: 'workflow_run' });
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
  });

  it('workflow_dispatch reviews the pull request that it is given', async () => {
    const scene = await openScene();
    const run = await scene.run({ name: 'workflow_dispatch', inputs: { 'pull-request': '1' } });
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
  });
});
