import { describe, expect, it } from 'vitest';
import { BAD_POST, commentsOf, NEW_POST, openScene, post, type Scene, type SceneOptions } from './scene.ts';

const OLD_POST = '_posts/2020-01-01-first.md';
const OLDER = post({ body: 'We drank tea.\n\n![The party](/assets/older.png)' });
const MAY_RESOLVE = { permissions: { contents: 'write', 'pull-requests': 'write' } } as const;

/** Files whose names come before all posts, so that GitHub's lists end before them. */
const archive = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Archive/${index}.txt`, `${index}\n`]));

const placesOf = (scene: Scene) => scene.github.state.threads.map(({ path, line }) => [path, line]).sort();

describe('more changed files than GitHub lists', () => {
  const change: NonNullable<SceneOptions['change']> = {
    ...archive(3000),
    [NEW_POST]: BAD_POST,
    [OLD_POST]: OLDER.replace('We', 'All of us').replace('\n\n!', '\n\n![b](/assets/none.png)\n\n!'),
    '_posts/2020-01-02-second.md': null,
  };
  const base = { [OLD_POST]: OLDER, '_posts/2020-01-02-second.md': post({ body: 'Second.' }) };

  it('3,003: what the lists leave out is found in the trees, with its lines and its older findings', async () => {
    const scene = await openScene({ base, change, later: { 'README.md': 'moved\n' } });
    const run = await scene.run();
    expect(run.report?.counts).toEqual({ error: 3, warning: 0, older: 1 });
    expect(placesOf(scene)).toEqual([
      [OLD_POST, 8],
      [NEW_POST, 3],
      [NEW_POST, 8],
    ]);
    expect(run.summary).not.toMatch(/GitHub listed/u);
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(run.requests.length).toBeLessThanOrEqual(20);
  });

  it('a post that only moved brings no finding of its text', async () => {
    const scene = await openScene({
      base: { [OLD_POST]: OLDER },
      change: archive(501),
      renames: { [OLD_POST]: '_posts/2020-01-01-moved.md' },
    });
    const run = await scene.run();
    const findings = run.report?.findings.map((one) => [one.rule, one.introduced]);
    expect(findings).toEqual([
      ['post-moved', true],
      ['image-exists', false],
    ]);
    expect(run.outputs.conclusion).toBe('success');
  });

  it('500 are listed page by page, with the patches that GitHub shows', async () => {
    const scene = await openScene({ change: { ...archive(499), [NEW_POST]: BAD_POST } });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.requests.filter((request) => request === 'pulls/list-files')).toHaveLength(5);
    expect(run.requests.length).toBeLessThanOrEqual(20);
    expect(run.writes).toEqual(['pulls/create-review']);
  });

  it('700 posts are all read', async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 700 }, (_, index) => [`_posts/2020-08-04-party-${index}.md`, post()]),
    );
    const scene = await openScene({ change: { ...posts, [NEW_POST]: BAD_POST } });
    const run = await scene.run();
    expect([run.outputs.posts, run.outputs.errors]).toEqual(['701', '2']);
    expect(run.report?.notChecked).toEqual([]);
    expect(run.requests.length).toBeLessThanOrEqual(20);
    expect(run.writes).toEqual(['pulls/create-review']);
  });
});

describe('a list of files that cannot be had whole', () => {
  it.each<[string, (scene: Scene) => void]>([
    ['is refused', (scene) => scene.github.faults.fail('pulls/list-files', { status: 404, times: 9 })],
    ['loses a page', (scene) => scene.github.faults.tear('pulls/list-files', { nth: 1, times: 9 })],
  ])('is completed from the trees where it %s', async (_name, strike) => {
    const scene = await openScene({ change: { ...archive(300), [NEW_POST]: BAD_POST } });
    strike(scene);
    const run = await scene.run();
    expect(placesOf(scene)).toEqual([
      [NEW_POST, 3],
      [NEW_POST, 8],
    ]);
    expect(run.summary).not.toMatch(/GitHub listed/u);
    expect(run.writes).toEqual(['pulls/create-review']);
  });

  it('is counted where the trees cannot be had either, and closes no thread of what it leaves out', async () => {
    const scene = await openScene({
      change: { ...archive(501), [NEW_POST]: BAD_POST },
      later: { 'README.md': 'moved\n' },
      github: MAY_RESOLVE,
    });
    await scene.run();
    expect(commentsOf(scene)).toHaveLength(2);
    scene.push({ [NEW_POST]: post() });
    const mergeBase = scene.repository.git('merge-base', 'main', 'topic').trim();
    scene.github.faults.fail(new RegExp(`/git/trees/${mergeBase}`, 'u'), { status: 404, times: 9 });
    const run = await scene.run();
    expect(run.summary).toMatch(/GitHub listed 300 of 502 changed files; the others were not checked/u);
    expect(run.writes).toEqual([]);
    scene.github.faults.clear();
    expect(new Set((await scene.run()).writes)).toEqual(
      new Set(['updatePullRequestReviewComment', 'resolveReviewThread']),
    );
  });

  it('is counted where a tree is cut and its folders are too many', async () => {
    const folders = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`assets/${1000 + index}/cup.txt`, 'tea']),
    );
    const scene = await openScene({
      base: folders,
      change: { ...archive(301), [NEW_POST]: BAD_POST },
      github: { limits: { treeEntries: 1, files: 0 } },
    });
    const run = await scene.run();
    expect(run.exitCode).not.toBeNull();
    expect(run.summary).toMatch(/GitHub listed \d+ of 302 changed files; the others were not checked/u);
  });
});
