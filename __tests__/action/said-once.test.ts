import { describe, expect, it } from 'vitest';
import { seedPendingReview, seedThread } from '../support/github/index.ts';
import { BAD_POST, commentsOf, NEW_POST, openScene, post, type Scene, STACK } from './scene.ts';

const MAY_RESOLVE = { permissions: { contents: 'write', 'pull-requests': 'write' } } as const;
const GONE_IMAGE = BAD_POST.replace('/assets/nowhere.png', '/assets/cup.png');
const THREE = post({
  body: '![a](/assets/none-1.png)\n\n![b](/assets/none-2.png)\n\n![c](/assets/none-3.png)',
});

/** Reviews as a reader sees them: submitted, and not hidden. */
const visibleReviews = ({ github }: Scene) =>
  github.state.reviews.filter((review) => review.state !== 'PENDING' && review.minimized === null);

const said = (scene: Scene): readonly string[] =>
  ['none-1', 'none-2', 'none-3'].filter((name) =>
    commentsOf(scene).some((body) => body.includes(`${name}.png`)),
  );

describe('two runs at once', () => {
  it('leave each finding said once, in one review; the other is hidden as a duplicate', async () => {
    const scene = await openScene();
    scene.github.faults.barrier('pulls/create-review', 2);
    const runs = await Promise.all([scene.run(), scene.run()]);
    expect(runs.map((run) => run.exitCode)).toEqual([1, 1]);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(visibleReviews(scene)).toHaveLength(1);
    expect(scene.github.state.reviews.map((review) => review.minimized)).toEqual([null, 'duplicate']);
    expect(new Set(scene.github.writes.map((write) => write.operation))).toEqual(
      new Set(['pulls/create-review', 'deletePullRequestReviewComment', 'minimizeComment']),
    );
    expect((await scene.run()).writes).toEqual([]);
  });

  it('a comment that a person has answered meanwhile is the one that stays', async () => {
    const scene = await openScene();
    await scene.run();
    const [first] = scene.github.state.threads;
    if (first === undefined) throw new Error('no thread');
    const { path, line } = first;
    const twin = seedThread(scene.github.state, {
      path,
      ...(line === null ? {} : { line }),
      body: first.comments[0]?.body ?? '',
      replies: [{ author: 'huan', body: 'Why?' }],
    });
    const run = await scene.run();
    expect(run.writes).toEqual(['deletePullRequestReviewComment']);
    expect(scene.github.state.threads).toContain(twin);
    expect(scene.github.state.threads).not.toContain(first);
  });

  it('a last look that fails loses nothing: the review is posted, and the run says so', async () => {
    const scene = await openScene();
    scene.github.faults.fail('graphql Threads', { status: 502, nth: 2, times: 9 });
    const run = await scene.run();
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
    expect(run.summary).toMatch(/2 review comments posted/u);
    expect(run.summary).not.toMatch(/did not take/u);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });
});

describe('a comment on a file whose answer is lost', () => {
  it.each<[string, (scene: Scene) => void]>([
    ['502, done', (scene) => scene.github.faults.fail('pulls/create-review-comment', { done: true })],
    ['502, not done', (scene) => scene.github.faults.fail('pulls/create-review-comment')],
    ['reset, done', (scene) => scene.github.faults.reset('pulls/create-review-comment', { done: true })],
    ['torn', (scene) => scene.github.faults.tear('pulls/create-review-comment')],
  ])('%s: is there once', async (_name, strike) => {
    const scene = await openScene({ github: { withoutPatch: [NEW_POST] } });
    strike(scene);
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review-comment', 'pulls/create-review-comment']);
    expect(new Set(commentsOf(scene)).size).toBe(2);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(run.summary).toMatch(/2 comments on files posted/u);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('a pending review in its way is removed', async () => {
    const scene = await openScene({ github: { withoutPatch: [NEW_POST] } });
    seedPendingReview(scene.github.state);
    const run = await scene.run();
    expect(run.writes).toEqual([
      'pulls/delete-pending-review',
      'pulls/create-review-comment',
      'pulls/create-review-comment',
    ]);
  });
});

describe('a review that is refused at the second try', () => {
  const refuseOne = (scene: Scene): void => {
    scene.github.state.refuse = ({ body }) => body.includes('none-2.png');
  };

  it.each<[string, (scene: Scene) => void]>([
    ['after a lost answer', (scene) => scene.github.faults.fail('pulls/create-review')],
    ['after a pending review', (scene) => void seedPendingReview(scene.github.state)],
    [
      'after both',
      (scene) => {
        scene.github.faults.fail('pulls/create-review');
        seedPendingReview(scene.github.state);
      },
    ],
    [
      'and whose trial’s answer is lost',
      (scene) => scene.github.faults.fail('pulls/create-review', { nth: 2, done: true }),
    ],
    ['and whose clean-up’s answer is lost', (scene) => scene.github.faults.fail(/DELETE/u, { done: true })],
  ])('%s: costs the refused comment alone', async (_name, strike) => {
    const scene = await openScene({ change: { [NEW_POST]: THREE } });
    refuseOne(scene);
    strike(scene);
    const run = await scene.run();
    expect(said(scene)).toEqual(['none-1', 'none-3']);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(scene.github.state.reviews.map((review) => review.state)).toEqual(['COMMENTED']);
    expect(run.summary).toMatch(/2 review comments posted/u);
    expect(run.summary).toMatch(/refused 1/u);
    expect(run.exitCode).toBe(1);
  });

  it('is not called posted when it is refused to the end', async () => {
    const scene = await openScene({ change: { [NEW_POST]: THREE } });
    scene.github.state.refuse = () => true;
    const run = await scene.run();
    expect(commentsOf(scene)).toEqual([]);
    expect(run.summary).toMatch(/refused 3/u);
    expect(run.summary).not.toMatch(/[1-9]\d* review comments posted/u);
    expect(run.summary).toContain('none-3.png');
  });

  it('is not called posted when GitHub takes each comment on trial and the review never', async () => {
    const scene = await openScene({ change: { [NEW_POST]: THREE } });
    scene.github.faults.fail(
      ({ operation, body }) =>
        operation === 'pulls/create-review' && (body as { readonly event?: string }).event === 'COMMENT',
      { status: 422, times: 9, body: { message: 'Unprocessable Entity', errors: ['No'] } },
    );
    const run = await scene.run();
    expect(commentsOf(scene)).toEqual([]);
    expect(run.summary).toMatch(/refused 3/u);
    expect(run.summary).not.toMatch(/[1-9]\d* review comments posted/u);
    expect(run.exitCode).toBe(1);
  });

  it('a pending review behind a hundred others is found', async () => {
    const scene = await openScene();
    seedPendingReview(scene.github.state);
    const [pull] = scene.github.state.pulls;
    if (pull === undefined) throw new Error('no pull request');
    for (let count = 0; count < 120; count += 1)
      scene.github.state.addReview(pull, { author: 'huan', body: 'Tea?', state: 'COMMENTED' });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/delete-pending-review', 'pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});

describe('changes to threads whose answer is lost', () => {
  it.each<[string, Parameters<Scene['github']['faults']['fail']>[1]]>([
    ['done', { done: true }],
    ['not done', {}],
  ])('%s: are made again, and no permission is blamed', async (_name, options) => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: GONE_IMAGE });
    scene.github.faults.fail('graphql resolveReviewThread', options);
    const run = await scene.run();
    const thread = scene.github.state.threads.find((one) => one.comments[0]?.body.includes('nowhere.png'));
    expect(thread?.resolvedBy).toBe('github-actions[bot]');
    expect(thread?.comments[0]?.minimized).toBeNull();
    expect(new Set(run.writes)).toEqual(new Set(['resolveReviewThread']));
    expect(run.summary).toMatch(/1 fixed: 1 resolved/u);
    expect(run.summary).not.toMatch(/may not resolve/u);
  });

  it('that GitHub never takes are one sentence; the exit code is the findings’', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: GONE_IMAGE });
    scene.github.faults.fail('graphql resolveReviewThread', { times: 9 });
    const run = await scene.run();
    expect([run.exitCode, run.writes]).toEqual([1, []]);
    expect(run.summary).toMatch(/did not take/u);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });
});

describe('a token that may do less than GitHub says', () => {
  it('closes a thread by saying which commit fixed it, as the last resort', async () => {
    const scene = await openScene({ github: { refusedMutations: ['minimizeComment'] } });
    await scene.run();
    const head = scene.github.state.pulls[0]?.headSha;
    scene.push({ [NEW_POST]: GONE_IMAGE });
    const run = await scene.run();
    const fixed = commentsOf(scene).find((body) => body.includes('nowhere.png'));
    const now = scene.github.state.pulls[0]?.headSha ?? '';
    expect(now).not.toBe(head);
    expect(fixed).toContain(`Fixed in ${now.slice(0, 7)}.`);
    expect(run.writes).toEqual(['updatePullRequestReviewComment']);
    expect(run.summary).toMatch(/1 fixed: 0 resolved, 1 minimised or edited/u);
    expect((await scene.run()).writes).toEqual([]);
    scene.push({ [NEW_POST]: BAD_POST });
    expect((await scene.run()).writes).toEqual(['updatePullRequestReviewComment']);
    expect(commentsOf(scene).some((body) => body.includes('Fixed in'))).toBe(false);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});
