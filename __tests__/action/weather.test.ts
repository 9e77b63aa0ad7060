import { describe, expect, it } from 'vitest';
import { seedPendingReview } from '../support/github/index.ts';
import { BAD_POST, commentsOf, NEW_POST, openScene, post, STACK } from './scene.ts';

/** Every request of a review, by the stand-in's names. */
const READS = [
  'graphql Context',
  'repos/compare-commits-with-basehead',
  'git/get-tree',
  'graphql Blobs',
  'graphql Threads',
];

describe('reads that fail once', () => {
  it.each(READS)('%s: 502, then the review as ever', async (request) => {
    const scene = await openScene();
    scene.github.faults.fail(request, { status: 502 });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
  });

  it.each(READS)('%s: a reset connection, then the review as ever', async (request) => {
    const scene = await openScene();
    scene.github.faults.reset(request, {});
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
  });

  it.each(READS)('%s: an answer torn in the middle, then the review as ever', async (request) => {
    const scene = await openScene();
    scene.github.faults.tear(request, {});
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});

describe('GitHub that stays away', () => {
  it('leaves the pull request neutral and green, with one sentence', async () => {
    const scene = await openScene();
    scene.github.faults.fail('*', { status: 503, times: 100 });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.conclusion, run.writes]).toEqual([0, 'neutral', []]);
    expect(run.stdout).toMatch(/^::notice/mu);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });
});

describe('reads that stay away', () => {
  it('threads that cannot be read again are one sentence, and the exit code is what the posts deserve', async () => {
    const scene = await openScene();
    scene.github.faults.fail('graphql Threads', { status: 502, times: 100 });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.errors, run.writes]).toEqual([1, '2', []]);
    expect(run.summary).toMatch(/GitHub did not take the review/u);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(STACK);
  });

  it('a configuration that could not be read is not taken for none', async () => {
    const scene = await openScene();
    scene.github.faults.partial('graphql Context', { at: ['repository', 'config'] });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.conclusion, run.writes]).toEqual([0, 'neutral', []]);
  });

  it('threads that are only said in part stop the writing', async () => {
    const scene = await openScene();
    scene.github.faults.partial('graphql Threads', { at: ['repository', 'pullRequest'] });
    const run = await scene.run();
    expect(run.summary).toMatch(/did not list all review threads/u);
    expect(run.writes).toEqual([]);
  });
});

describe('writes whose answer is lost', () => {
  it('a review that was done though it answered 502 is not posted twice', async () => {
    const scene = await openScene();
    scene.github.faults.fail('pulls/create-review', { status: 502, done: true });
    const run = await scene.run();
    expect(commentsOf(scene)).toHaveLength(2);
    expect(scene.github.state.reviews).toHaveLength(1);
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
  });

  it('a review that was not done is posted after a look', async () => {
    const scene = await openScene();
    scene.github.faults.fail('pulls/create-review', { status: 502 });
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
  });

  it('a pending review left over from a crash is removed, and the review posted', async () => {
    const scene = await openScene();
    seedPendingReview(scene.github.state);
    const run = await scene.run();
    expect(run.writes).toEqual(['pulls/delete-pending-review', 'pulls/create-review']);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(scene.github.state.reviews.map((review) => review.state)).toEqual(['COMMENTED']);
  });

  it('a delivery that fails altogether leaves the exit code to the findings, and says so', async () => {
    const scene = await openScene();
    scene.github.faults.fail('pulls/create-review', { status: 503, times: 100 });
    const run = await scene.run();
    expect([run.exitCode, run.writes]).toEqual([1, []]);
    expect(run.summary).toContain('`Mei-Lin`');
    expect(run.summary).toMatch(/did not take|could not/u);
  });
});

describe('rate limits', () => {
  it.each<[string, Parameters<Awaited<ReturnType<typeof openScene>>['github']['faults']['limit']>[1]]>([
    ['secondary with retry-after', { kind: 'secondary', retryAfter: 1 }],
    ['secondary without', { kind: 'secondary' }],
    ['primary until its reset', { kind: 'primary', resetIn: 1 }],
  ])('%s: waits and goes on', async (_name, limit) => {
    const scene = await openScene();
    scene.github.faults.limit('pulls/create-review', limit);
    const run = await scene.run();
    expect(commentsOf(scene)).toHaveLength(2);
    expect([run.exitCode, run.writes]).toEqual([1, ['pulls/create-review']]);
  });

  it('GraphQL’s RATE_LIMITED: waits and goes on', async () => {
    const scene = await openScene();
    scene.github.faults.limit('graphql Context', { kind: 'graphql', resetIn: 1 });
    expect((await scene.run()).outputs.errors).toBe('2');
  });
});

describe('a head that moves while the run is at work', () => {
  it('stops it before it writes, and the run says so', async () => {
    const scene = await openScene();
    scene.github.faults.before('graphql Threads', () => scene.push({ 'README.md': 'moved\n' }));
    const run = await scene.run();
    expect(run.writes).toEqual([]);
    expect(run.summary).toMatch(/head moved/u);
  });
});

describe('a comment that GitHub refuses', () => {
  it('costs one comment: the others are posted in one review, the refused one stays in the summary', async () => {
    const scene = await openScene({
      change: {
        [NEW_POST]: post({
          body: '![a](/assets/none-1.png)\n\n![b](/assets/none-2.png)\n\n![c](/assets/none-3.png)',
        }),
      },
    });
    scene.github.state.refuse = (comment: { readonly body: string }) => comment.body.includes('none-2.png');
    const run = await scene.run();
    expect(commentsOf(scene).filter((body) => body.includes('none-2.png'))).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(scene.github.state.reviews).toHaveLength(1);
    const last = run.writes.lastIndexOf('pulls/create-review');
    const trials = run.writes.filter((write, index) => write === 'pulls/create-review' && index !== last);
    expect(run.writes.filter((write) => write === 'pulls/delete-pending-review')).toHaveLength(trials.length);
    expect(run.summary).toMatch(/refused 1/u);
  });
});

describe('large pull requests', () => {
  const images = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`assets/many/${index}.txt`, `${index}\n`]),
    );

  it('301 changed files: more than a comparison lists', async () => {
    const scene = await openScene({ change: { [NEW_POST]: BAD_POST, ...images(300) } });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.requests.length).toBeLessThanOrEqual(20);
  });

  it('a lost page of files is noticed', async () => {
    const scene = await openScene({ change: { ...images(300), [NEW_POST]: BAD_POST } });
    scene.github.faults.tear('pulls/list-files', { nth: 1 });
    expect((await scene.run()).outputs.errors).toBe('2');
  });

  it('a cut listing is completed folder by folder', async () => {
    const body = '![c](/assets/cup.png)\n\n![d](/assets/nowhere.png)';
    const scene = await openScene({
      change: { [NEW_POST]: post({ body }) },
      github: { limits: { treeEntries: 2 } },
    });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).not.toMatch(/files than GitHub lists/u);
  });

  it('what stays unlisted is never called missing', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [`assets/${1000 + index}/cup.txt`, 'tea']),
    );
    const body = '![c](/assets/1079/there.png)\n\n![d](/assets/nowhere.png)';
    const scene = await openScene({
      base: many,
      change: { [NEW_POST]: post({ body }) },
      github: { limits: { treeEntries: 1 } },
    });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('0');
    expect(run.summary).toMatch(/more files than GitHub lists at once/u);
  });

  it('a summary over its limit is cut, and says so', async () => {
    const long = Array.from(
      { length: 3000 },
      (_, index) => `![${index}](/assets/${'long-name-'.repeat(30)}${index}.png)`,
    );
    const scene = await openScene({ change: { [NEW_POST]: post({ body: long.join('\n\n') }) } });
    const run = await scene.run();
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1_048_576);
    expect(run.outputs.errors).toBe('3000');
  });
});
