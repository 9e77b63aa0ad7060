import { describe, expect, it } from 'vitest';
import { seedThread } from '../support/github/index.ts';
import {
  BAD_POST,
  commentsOf,
  NEW_POST,
  openScene,
  post,
  type Scene,
  type SceneOptions,
  STACK,
} from './scene.ts';

const MAY_RESOLVE = { permissions: { contents: 'write', 'pull-requests': 'write' } } as const;

/** Threads of people, which come before what this program says. */
function seedTalk(scene: Scene, count: number): void {
  for (let index = 0; index < count; index += 1)
    seedThread(scene.github.state, { path: NEW_POST, line: 1, body: `Talk ${index}`, author: 'huan' });
}

describe('more than a hundred threads', () => {
  it('are all read: nothing is said twice, and what is gone is resolved', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    seedTalk(scene, 130);
    const first = await scene.run();
    expect(first.writes).toEqual(['pulls/create-review']);
    const again = await scene.run();
    expect(again.writes).toEqual([]);
    scene.push({ [NEW_POST]: BAD_POST.replace('nowhere.png', 'cup.png') });
    const run = await scene.run();
    expect(run.writes).toEqual(['resolveReviewThread']);
    expect(commentsOf(scene)).toHaveLength(132);
  });

  it('of which a page cannot be had stop the writing', async () => {
    const scene = await openScene();
    seedTalk(scene, 130);
    scene.github.faults.fail('graphql Threads', { status: 502, times: 9 });
    const run = await scene.run();
    expect([run.exitCode, run.writes]).toEqual([1, []]);
    expect(run.summary).toMatch(/did not list all review threads/u);
    expect(run.summary).toContain('`Mei-Lin`');
  });

  it('are all read in the look that a mutation carries', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    seedTalk(scene, 130);
    await scene.run();
    scene.push({ [NEW_POST]: BAD_POST.replace('nowhere', 'elsewhere') });
    const twin = { path: NEW_POST, line: 8, body: '' };
    scene.github.faults.before('pulls/create-review', ({ body }) => {
      const { comments } = body as { readonly comments: readonly { readonly body: string }[] };
      twin.body = comments[0]?.body ?? '';
      seedThread(scene.github.state, twin);
    });
    const run = await scene.run();
    expect(run.writes).toEqual([
      'pulls/create-review',
      'resolveReviewThread',
      'deletePullRequestReviewComment',
      'minimizeComment',
    ]);
    expect(commentsOf(scene).filter((body) => body.includes('elsewhere.png'))).toHaveLength(1);
  });
});

describe('more than thirty comments', () => {
  it('are one review', async () => {
    const images = Array.from({ length: 40 }, (_, index) => `![${index}](/assets/none-${index}.png)`);
    const scene = await openScene({ change: { [NEW_POST]: post({ body: images.join('\n\n') }) } });
    const run = await scene.run({ inputs: { 'max-comments': '50' } });
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(scene.github.state.reviews).toHaveLength(1);
    expect(commentsOf(scene)).toHaveLength(40);
    expect((await scene.run({ inputs: { 'max-comments': '50' } })).writes).toEqual([]);
  });

  it('that are gone at once are closed, twenty a request', async () => {
    const images = Array.from({ length: 40 }, (_, index) => `![${index}](/assets/none-${index}.png)`);
    const scene = await openScene({
      github: MAY_RESOLVE,
      change: { [NEW_POST]: post({ body: images.join('\n\n') }) },
    });
    await scene.run({ inputs: { 'max-comments': '50' } });
    scene.push({ [NEW_POST]: BAD_POST.replace('nowhere.png', 'cup.png') });
    const run = await scene.run();
    expect(run.writes.filter((write) => write === 'resolveReviewThread')).toHaveLength(40);
    expect(run.writes.filter((write) => write === 'pulls/create-review')).toHaveLength(1);
    expect(run.requests.length).toBeLessThanOrEqual(10);
  });
});

describe('what is too long for a comment', () => {
  it('a value of 70,000 characters is cut, and the comment posted', async () => {
    const body = `![The party](/assets/${'x'.repeat(70_000)}.png)`;
    const scene = await openScene({ change: { [NEW_POST]: post({ body }) } });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(1);
    expect(commentsOf(scene)[0]?.length).toBeLessThan(65_536);
    expect(run.summary).not.toMatch(/refused/u);
  });

  it('a suggestion of 70,000 characters is left out, and the comment posted without it', async () => {
    const body = `${'tea '.repeat(17_500)}![The party](/assets/Cup.png)`;
    const scene = await openScene({ change: { [NEW_POST]: post({ body }) } });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(1);
    expect(commentsOf(scene)[0]).not.toContain('```suggestion');
    expect((await scene.run()).writes).toEqual([]);
  });
});

describe('a draft', () => {
  it('is reviewed like any other', async () => {
    const scene = await openScene({ pull: { draft: true } });
    const run = await scene.run();
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});

describe('more findings than a step has annotations', () => {
  it('has ten of them, and all in the summary', async () => {
    const images = Array.from({ length: 30 }, (_, index) => `![${index}](/assets/none-${index}.png)`);
    const scene = await openScene({ change: { [NEW_POST]: post({ body: images.join('\n\n') }) } });
    const run = await scene.run();
    expect(run.stdout.match(/^::error /gmu)).toHaveLength(10);
    expect(run.stdout).toMatch(/and 21 more errors/u);
    expect(run.summary.match(/none-\d+\.png/gu)).toHaveLength(30);
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(10);
    expect(run.summary).toMatch(/20 more in this summary only/u);
    expect((await scene.run()).writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(20);
  });
});

describe('the tree after the merge', () => {
  const image = '![The party](/assets/cup.png)';

  it.each<[string, SceneOptions, string]>([
    ['lacks what the base deleted since', { later: { 'assets/cup.png': null } }, '1'],
    [
      'has what the base added since',
      { base: { 'assets/cup.png': null }, later: { 'assets/cup.png': new Uint8Array([137, 80, 78, 71]) } },
      '0',
    ],
  ])('%s', async (_name, options, errors) => {
    const scene = await openScene({ change: { [NEW_POST]: post({ body: image }) }, ...options });
    const run = await scene.run();
    expect(run.outputs.errors).toBe(errors);
    expect(run.writes).toEqual(errors === '0' ? [] : ['pulls/create-review']);
  });

  it('lacks what both sides deleted', async () => {
    const gone = '_posts/2020-01-01-first.md';
    const scene = await openScene({
      change: { [NEW_POST]: BAD_POST, [gone]: null },
      later: { [gone]: null },
    });
    const run = await scene.run();
    expect([run.outputs.errors, run.writes]).toEqual(['2', ['pulls/create-review']]);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });
});

describe('a file without a patch', () => {
  it('has its findings said on the file, singly', async () => {
    const scene = await openScene({ github: { withoutPatch: [NEW_POST] } });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review-comment', 'pulls/create-review-comment']);
    expect(scene.github.state.threads.map((thread) => thread.subject)).toEqual(['file', 'file']);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('has at most five of them, and the rest in the summary', async () => {
    const images = Array.from({ length: 8 }, (_, index) => `![${index}](/assets/none-${index}.png)`);
    const scene = await openScene({
      change: { [NEW_POST]: post({ body: images.join('\n\n') }) },
      github: { withoutPatch: [NEW_POST] },
    });
    const run = await scene.run();
    expect(run.writes).toEqual(Array.from({ length: 5 }, () => 'pulls/create-review-comment'));
    expect(run.summary).toMatch(/3 more in this summary only/u);
  });
});
