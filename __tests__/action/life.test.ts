import { describe, expect, it } from 'vitest';
import { seedReply, seedThread } from '../support/github/index.ts';
import { BAD_POST, CONFIG, commentsOf, NEW_POST, openScene, post, type Scene } from './scene.ts';

const threadOn = (scene: Scene, text: string) => {
  const thread = scene.github.state.threads.find((one) => one.comments[0]?.body.includes(text));
  if (thread === undefined) throw new Error(`no thread says ${text}`);
  return thread;
};
const GONE_IMAGE = BAD_POST.replace('/assets/nowhere.png', '/assets/cup.png');
const MAY_RESOLVE = { permissions: { contents: 'write', 'pull-requests': 'write' } } as const;

describe('a finding that stands', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a push that touches another file', { 'README.md': 'Tea.\n' }],
    [
      'lines above it that shift it',
      { [NEW_POST]: BAD_POST.replace('We drank tea.', 'First.\n\nSecond.\n\nWe drank tea.') },
    ],
  ])('is left untouched through %s', async (_name, files) => {
    const scene = await openScene();
    await scene.run();
    scene.push(files);
    const run = await scene.run();
    expect(run.writes).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(run.exitCode).toBe(1);
  });

  it('is not said again when its post is renamed between two pushes', async () => {
    const scene = await openScene();
    await scene.run();
    scene.push({}, { [NEW_POST]: '_posts/2020-08-05-party.md' });
    const run = await scene.run();
    expect(run.writes).toEqual(['updatePullRequestReviewComment', 'updatePullRequestReviewComment']);
    expect(commentsOf(scene)).toHaveLength(2);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('has its comment edited in place when its words change', async () => {
    const scene = await openScene();
    await scene.run();
    const thread = threadOn(scene, 'Mei-Lin');
    const [comment] = thread.comments;
    if (comment !== undefined) comment.body = comment.body.replace('such as', 'like');
    const run = await scene.run();
    expect(run.writes).toEqual(['updatePullRequestReviewComment']);
    expect(thread.comments[0]?.body).toContain('such as');
  });
});

describe('a finding that is gone', () => {
  it('has its thread resolved where the token may', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: GONE_IMAGE });
    const run = await scene.run();
    expect(threadOn(scene, 'nowhere.png').resolvedBy).toBe('github-actions[bot]');
    expect(threadOn(scene, 'Mei-Lin').resolvedBy).toBeNull();
    expect(run.writes).toEqual(['resolveReviewThread']);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('has its comment minimised where the token may not resolve', async () => {
    const scene = await openScene();
    await scene.run();
    scene.push({ [NEW_POST]: GONE_IMAGE });
    const run = await scene.run();
    const thread = threadOn(scene, 'nowhere.png');
    expect(thread.resolvedBy).toBeNull();
    expect(thread.comments[0]?.minimized).toBe('resolved');
    expect([run.exitCode, run.writes]).toEqual([1, ['minimizeComment']]);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('has its thread closed when the post is deleted', async () => {
    const path = '_posts/2020-01-01-first.md';
    const scene = await openScene({ change: { [path]: BAD_POST }, github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [path]: null });
    const run = await scene.run();
    expect(new Set(run.writes)).toEqual(new Set(['updatePullRequestReviewComment', 'resolveReviewThread']));
    expect(scene.github.state.threads.map(({ resolvedBy }) => resolvedBy)).toEqual([
      'github-actions[bot]',
      'github-actions[bot]',
    ]);
  });

  it('stands untouched where it is said of several lines and a push moves them', async () => {
    const image = '![The party](/assets/nowhere.png)';
    const body = `${image}\n\nTea.\n\n${image}`;
    const scene = await openScene({ change: { [NEW_POST]: post({ body }) } });
    await scene.run();
    scene.push({ [NEW_POST]: post({ body: `More tea.\n\n${body}` }) });
    expect((await scene.run()).writes).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(1);
  });

  it('is said again in the same thread when it comes back', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: GONE_IMAGE });
    await scene.run();
    scene.push({ [NEW_POST]: BAD_POST });
    const run = await scene.run();
    expect(run.writes).toEqual(['unresolveReviewThread']);
    expect(threadOn(scene, 'nowhere.png').resolvedBy).toBeNull();
    expect(commentsOf(scene)).toHaveLength(2);
  });

  it('is left alone when a person answered it', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    const thread = threadOn(scene, 'nowhere.png');
    seedReply(scene.github.state, thread, 'huan', 'Why?');
    scene.push({ [NEW_POST]: GONE_IMAGE });
    const before = thread.comments[0]?.body;
    const run = await scene.run();
    expect(thread.resolvedBy).toBeNull();
    expect(thread.comments[0]?.body).toBe(before);
    expect(run.writes).toEqual([]);
  });

  it('is not called fixed because its rule could not run', async () => {
    const scene = await openScene({ github: MAY_RESOLVE });
    await scene.run();
    scene.push({ [NEW_POST]: '---\ntitle: [\nauthor: Mei-Lin\n---\n\n![The party](/assets/nowhere.png)\n' });
    await scene.run();
    expect(threadOn(scene, 'Mei-Lin').resolvedBy).toBeNull();
  });
});

describe('people and other programs', () => {
  it('a thread that a person resolved while the finding stands is not repeated', async () => {
    const scene = await openScene();
    await scene.run();
    threadOn(scene, 'nowhere.png').resolvedBy = 'huan';
    const run = await scene.run();
    expect(run.writes).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(2);
    expect(run.exitCode).toBe(1);
  });

  it('a marker that another account forged counts for nothing', async () => {
    const scene = await openScene();
    await scene.run();
    const [body = ''] = commentsOf(scene).filter((text) => text.includes('nowhere.png'));
    scene.github.state.threads.splice(0);
    seedThread(scene.github.state, { path: NEW_POST, line: 8, body, author: 'mallory' });
    await scene.run();
    const own = scene.github.state.threads.filter(
      (thread) => thread.comments[0]?.author === 'github-actions[bot]',
    );
    expect(own).toHaveLength(2);
  });

  it('a comment of the same account without the marker is none of ours', async () => {
    const scene = await openScene({ github: MAY_RESOLVE, change: { [NEW_POST]: post() } });
    seedThread(scene.github.state, { path: NEW_POST, line: 3, body: 'Another workflow says hello.' });
    expect((await scene.run()).writes).toEqual([]);
  });
});

describe('many findings', () => {
  const many = (count: number) =>
    post({
      body: Array.from({ length: count }, (_, index) => `![${index}](/assets/none-${index}.png)`).join(
        '\n\n',
      ),
    });

  it('adds at most ten comments a run; the summary has all of them', async () => {
    const scene = await openScene({ change: { [NEW_POST]: many(14) } });
    const run = await scene.run();
    expect(commentsOf(scene)).toHaveLength(10);
    expect(run.summary).toContain('none-13.png');
    expect(run.summary).toMatch(/14 errors/u);
    expect(run.stdout.match(/^::error/gmu)).toHaveLength(10);
  });

  it('adds as many as `max-comments` says', async () => {
    const scene = await openScene({ change: { [NEW_POST]: many(5) } });
    await scene.run({ inputs: { 'max-comments': '3' } });
    expect(commentsOf(scene)).toHaveLength(3);
  });

  it('adds at most five for a first-time contributor, with friendly words', async () => {
    const scene = await openScene({
      change: { [NEW_POST]: many(8) },
      pull: { association: 'FIRST_TIME_CONTRIBUTOR' },
    });
    await scene.run();
    expect(commentsOf(scene)).toHaveLength(5);
    expect(scene.github.state.reviews[0]?.body).toMatch(/Thank you for your first contribution/u);
  });

  it('says equal findings of a post in one comment', async () => {
    const twice = post({ body: '![a](/assets/none.png)\n\n![b](/assets/none.png)' });
    const scene = await openScene({ change: { [NEW_POST]: twice } });
    await scene.run();
    expect(commentsOf(scene)).toHaveLength(1);
    expect(commentsOf(scene)[0]).toContain('line 8');
  });
});

describe('suggestions', () => {
  it.each<[string, (text: string) => string]>([
    ['as it stands', (text) => text],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])('applied as GitHub does, leave nothing to find: %s', async (_name, turn) => {
    const { applySuggestions } = await import('../support/github/index.ts');
    const text = post({ author: 'Mei-Lin', body: 'We drank tea.\n\n![The party](/assets/Cup.png)' });
    const scene = await openScene({ change: { [NEW_POST]: turn(text) } });
    const first = await scene.run();
    expect(first.outputs.errors).toBe('2');
    applySuggestions(scene.github.state, scene.repository, {});
    const run = await scene.run();
    expect(run.outputs).toMatchObject({ errors: '0', conclusion: 'success' });
    const fixed = scene.repository.git('show', `topic:${NEW_POST}`);
    expect(fixed).toBe(turn(text).replace('Mei-Lin', 'mei-lin').replace('Cup', 'cup'));
  });

  /** A blog in two languages, whose notes about the other one stand at the end. */
  const TWO_LANGUAGES = CONFIG.replace(
    '}}\n',
    '}, translations: {by: suffix, languages: {en: -en}, default: zh}}\n',
  );
  const ENGLISH = NEW_POST.replace('.md', '-en.md');
  const sceneOf = async (text: string) =>
    await openScene({
      base: {
        '.github/postproof.yml': `${TWO_LANGUAGES}  translation-link: error\n`,
        [NEW_POST]: post({ title: '聚会', body: '我们喝了茶。' }),
      },
      change: { [ENGLISH]: text },
    });
  const suggestedIn = (scene: Scene) => commentsOf(scene).filter((body) => body.includes('```suggestion'));

  it.each<[string, (text: string) => string]>([
    ['as it stands', (text) => text],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ])(
    'in front matter and in the text in one go; what is missing is said on the first line: %s',
    async (_name, turn) => {
      const { applySuggestions } = await import('../support/github/index.ts');
      const body = '![The party](/assets/Cup.png)\n\nWe drank tea.';
      const scene = await sceneOf(turn(post({ author: 'Mei-Lin', body })));
      const first = await scene.run();
      expect(first.report?.findings.map((one) => one.rule).sort()).toEqual([
        'author-profile',
        'image-exists',
        'translation-link',
      ]);
      expect(suggestedIn(scene)).toHaveLength(2);
      expect(threadOn(scene, 'translation-link').line).toBe(1);
      applySuggestions(scene.github.state, scene.repository, {});
      const run = await scene.run();
      expect(run.report?.findings.map((one) => one.rule)).toEqual(['translation-link']);
      const fixed = scene.repository.git('show', `topic:${ENGLISH}`);
      expect(fixed).toContain(turn('author: mei-lin\n'));
      expect(fixed).toBe(turn(fixed.replaceAll('\r\n', '\n')));
    },
  );

  it('for the same line are one, and the other finding is said all the same', async () => {
    const { applySuggestions } = await import('../support/github/index.ts');
    const scene = await openScene({ change: { [NEW_POST]: post({ author: '[Mei-Lin, MEI-LIN]' }) } });
    await scene.run();
    expect(commentsOf(scene)).toHaveLength(2);
    expect(suggestedIn(scene)).toHaveLength(1);
    expect((await scene.run()).writes).toEqual([]);
    applySuggestions(scene.github.state, scene.repository, {});
    const second = await scene.run();
    expect(second.outputs.errors).toBe('1');
    // The line of the other comment is another one now: GitHub would apply no suggestion there.
    expect(second.writes).toEqual(['minimizeComment']);
  });
});
