import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/ports.ts';
import { isBesidePosts } from '../../src/world/workflow/beside-posts.ts';
import { openScene } from './scene.ts';

const file = (path: string, status: ChangedFile['status'] = 'modified'): ChangedFile => ({
  path,
  status,
  oid: '0'.repeat(40),
});

describe('what posts never hang on', () => {
  it.each([
    'assets/menu.js',
    '_plugins/tags.rb',
    'Gemfile.lock',
    'package.json',
    'src/theme/Navbar.tsx',
    '_sass/base.scss',
    '.gitignore',
    'README.md',
    'README-zh.md',
    '.github/workflows/build.yml',
    '.github/ISSUE_TEMPLATE/bug.md',
  ])('%s', (path) => {
    expect(isBesidePosts(file(path))).toBe(true);
    expect(isBesidePosts(file(path, 'added'))).toBe(true);
  });

  it.each([
    ['a post', file('_posts/2020-08-04-party.md')],
    ['a page in a folder, whatever its name', file('content/readme/README.md')],
    ['an image', file('assets/cup.png', 'added')],
    ['a profile', file('_data/authors.yml')],
    ['the generator’s configuration', file('_config.yml')],
    ['a configuration that is a program', file('docusaurus.config.ts')],
    ['a layout, which may be a page', file('_layouts/post.html')],
    ['a file that goes, as something may lead to it', file('assets/menu.js', 'removed')],
    ['a file that moves', file('assets/menu.js', 'renamed')],
  ])('not %s', (_what, one) => {
    expect(isBesidePosts(one)).toBe(false);
  });
});

describe('a pull request without posts', () => {
  const inputs = { config: '.github/none.yml' };

  it('is neutral after two requests, with all outputs', async () => {
    const scene = await openScene({ change: { 'script.js': 'tea();\n', 'README.md': '# Tea\n' } });
    const run = await scene.run({ inputs });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ conclusion: 'neutral', errors: '0', warnings: '0', posts: '0' });
    expect(run.requests).toEqual(['graphql Context', 'repos/compare-commits-with-basehead']);
    expect(run.report).toMatchObject({ posts: 0, conclusion: 'neutral', findings: [] });
    expect(run.stderr).toBe('');
  });

  it('still has what was said before taken back', async () => {
    const scene = await openScene();
    await scene.run({ inputs });
    expect(scene.github.state.threads).toHaveLength(1);
    scene.push({ '_posts/2020-08-04-party.md': null, 'script.js': 'tea();\n' });
    const run = await scene.run({ inputs });
    expect(run.outputs.conclusion).toBe('neutral');
    expect(run.writes).toContain('minimizeComment');
    expect(run.summary).toContain('1 fixed');
  });

  it('fails on a configuration that is bad all the same', async () => {
    const scene = await openScene({
      base: { '.github/postproof.yml': 'rulez: {}\n' },
      change: { 'script.js': 'tea();\n' },
    });
    const run = await scene.run();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('rulez');
  });
});
