import { describe, expect, it } from 'vitest';
import { BAD_POST, commentsOf, NEW_POST, openScene, post, type SceneOptions } from './scene.ts';

const OLD_POST = '_posts/2020-01-01-first.md';
const OLDER = post({ body: 'We drank tea.\n\n![The party](/assets/older.png)' });
const MOVED = { later: { 'README.md': 'The base went on.\n' } };
const MAY_RESOLVE = { permissions: { contents: 'write', 'pull-requests': 'write' } } as const;

/** A post that is edited: one problem is older, two are new. */
const EDITED: SceneOptions = {
  base: { [OLD_POST]: OLDER },
  change: {
    [OLD_POST]: OLDER.replace('mei-lin', 'Mei-Lin').replace('\n\n!', '\n\n![b](/assets/none.png)\n\n!'),
  },
};

describe('requests of a run without a checkout', () => {
  it.each<[string, number, number, SceneOptions]>([
    ['one clean post', 6, 0, { change: { [NEW_POST]: post() } }],
    ['one clean post, the base moved', 6, 0, { change: { [NEW_POST]: post() }, ...MOVED }],
    ['one new post with findings', 9, 2, {}],
    ['one new post with findings, the base moved', 9, 2, MOVED],
    ['an edited post with older findings', 9, 2, EDITED],
    ['an edited post with older findings, the base moved', 9, 2, { ...EDITED, ...MOVED }],
  ])('%s: at most %i', async (_name, most, comments, options) => {
    const scene = await openScene(options);
    const run = await scene.run();
    expect(run.requests.length).toBeLessThanOrEqual(most);
    expect(run.writes).toEqual(comments === 0 ? [] : ['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(comments);
    expect(run.report?.notChecked).toEqual([]);
  });

  it('older findings stay older though their base is read beside the head', async () => {
    const scene = await openScene({ ...EDITED, ...MOVED });
    const run = await scene.run();
    expect(run.report?.counts).toEqual({ error: 2, warning: 0, older: 1 });
  });

  it('a push that mends one finding and brings another: at most nine, and one look afterwards is saved', async () => {
    const scene = await openScene({ ...MOVED, github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: BAD_POST.replace('nowhere', 'elsewhere') });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review', 'resolveReviewThread']);
    expect(run.requests.length).toBeLessThanOrEqual(9);
  });

  it('122 posts: at most 20', async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 122 }, (_, index) => [
        `_posts/2020-08-04-party-${index}.md`,
        index === 7 ? BAD_POST : post(),
      ]),
    );
    const scene = await openScene({ change: posts, ...MOVED });
    const run = await scene.run();
    expect(run.requests.length).toBeLessThanOrEqual(20);
    expect([run.outputs.posts, run.outputs.errors]).toEqual(['122', '2']);
    expect(run.writes).toEqual(['pulls/create-review']);
  });
});
