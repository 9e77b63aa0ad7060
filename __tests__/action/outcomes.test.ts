import { describe, expect, it } from 'vitest';
import { commentsOf, NEW_POST, openScene, post } from './scene.ts';

describe('the four outcomes', () => {
  it('a clean pull request hears nothing', async () => {
    const scene = await openScene({ change: { [NEW_POST]: post() } });
    const run = await scene.run();
    console.log(run);
    expect(run.exitCode).toBe(0);
  });
  it('findings', async () => {
    const scene = await openScene();
    const run = await scene.run();
    console.log(run, commentsOf(scene), scene.github.state.reviews);
    expect(run.exitCode).toBe(1);
    const again = await scene.run();
    console.log(again.requests, again.writes);
  });
  it('bad config', async () => {
    const scene = await openScene({
      base: { '.github/postproof.yml': 'rulez: 1\nrules: {image-exist: error}\n' },
    });
    const run = await scene.run();
    console.log(run);
    expect(run.exitCode).toBe(1);
  });
  it('read only', async () => {
    const scene = await openScene({ github: { permissions: { contents: 'read', 'pull-requests': 'read' } } });
    const run = await scene.run();
    console.log(run);
    expect(run.exitCode).toBe(1);
  });
});
