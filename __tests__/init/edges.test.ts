import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, newFolder, write } from '../support/made-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { HAS_TERMINAL, onTerminal } from '../support/terminal.ts';
import { madeBlogs } from './made-blogs.ts';

const blog = madeBlogs[0]?.files ?? {};
const CONFIG = '.github/postproof.yml';

function madeBlog(): string {
  const folder = newFolder();
  write(folder, blog);
  commit(folder, 'posts');
  return folder;
}

/** What is said on standard error: a sentence, and a remedy. */
function trouble(folder: string, ...args: readonly string[]): string {
  const run = runCli(folder, ['init', ...args]);
  expect([run.exitCode, run.stdout, existsSync(join(folder, CONFIG))]).toEqual([2, '', false]);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(2);
  return run.stderr;
}

describe('init where there is nothing to learn from', () => {
  it('says so of a repository without a commit or a post', () => {
    const folder = newFolder();
    git(folder, 'init', '-q');
    expect(trouble(folder)).toContain('No posts found');
  });

  it('says so of a repository that is no blog', () => {
    const folder = newFolder();
    write(folder, { 'README.md': '# A program\n', 'src/main.rs': 'fn main() {}\n' });
    commit(folder, 'a program');
    expect(trouble(folder)).toContain('No posts found');
  });

  it('says so of a bare repository', () => {
    const folder = join(newFolder(), 'bare.git');
    execFileSync('git', ['clone', '-q', '--bare', madeBlog(), folder]);
    expect(trouble(folder)).toMatch(/is bare.*\nRun it in a clone/u);
  });

  it('says so of a folder that is not there, and finds one relative to where it is', () => {
    const folder = newFolder();
    write(folder, Object.fromEntries(Object.entries(blog).map(([path, text]) => [`site/${path}`, text])));
    commit(folder, 'posts');
    expect(trouble(folder, '--site', 'cite')).toContain('No folder `cite`');
    mkdirSync(join(folder, 'tools'));
    const run = runCli(join(folder, 'tools'), ['init', '--site', '../site']);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('root: site');
  });

  it('learns from posts that are not committed yet', () => {
    const folder = newFolder();
    git(folder, 'init', '-q');
    write(folder, blog);
    expect(runCli(folder, ['init']).stdout).toContain('12 posts of this Jekyll blog');
  });
});

/** A post that somebody brings with a missing image, and mends or not. */
const post = (image: string): string =>
  `---\ntitle: Handles\nauthor: mira\ncategories: [notes]\nimage: /img/2024/about-the-rim/top.svg\n---\n\n![A pot](/img/2024/about-the-rim/${image}.svg)\n`;

describe('init --replay', () => {
  const replayed = (folder: string): string => runCli(folder, ['init', '--replay', '9']).stdout;

  it('takes merge commits for what they merged', () => {
    const folder = madeBlog();
    git(folder, 'checkout', '-q', '-b', 'topic');
    for (const image of ['none', 'nine']) {
      write(folder, { '_posts/2024-12-20-about-handles.md': post(image) });
      commit(folder, `try ${image}`);
    }
    git(folder, 'checkout', '-q', 'main');
    git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge pull request #7 from a/topic', 'topic');
    expect(replayed(folder)).toMatch(/The last 1 change .*\n[\s\S]*image-exists: 1 finding, 0 mended later/u);
  });

  it('takes squashed pull requests, and leaves out what came without one', () => {
    const folder = madeBlog();
    write(folder, { '_posts/2024-12-20-about-handles.md': post('none') });
    commit(folder, 'On handles (#8)');
    write(folder, { '_posts/2024-12-20-about-handles.md': post('top') });
    commit(folder, 'mend it at once');
    expect(replayed(folder)).toMatch(/The last 1 change .*\n[\s\S]*image-exists: 1 finding, 1 mended later/u);
  });

  it('takes all commits where nothing came by a pull request', () => {
    const folder = madeBlog();
    write(folder, { '_posts/2024-12-20-about-handles.md': post('top') });
    commit(folder, 'on handles');
    expect(replayed(folder)).toContain('The last 1 change ');
  });

  it('says that there is no history: none at all, none of posts, or one that was left out', () => {
    const fresh = newFolder();
    git(fresh, 'init', '-q');
    write(fresh, blog);
    expect(trouble(fresh, '--replay', '3')).toContain('no commits yet');
    expect(trouble(madeBlog(), '--replay', '3')).toContain('no commit changes a post');
    const shallow = join(newFolder(), 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${madeBlog()}`, shallow]);
    expect(trouble(shallow, '--replay', '3')).toContain('git fetch --unshallow');
  });

  it('says that a shallow clone has more history', () => {
    const folder = madeBlog();
    write(folder, { '_posts/2024-12-20-about-handles.md': post('top') });
    commit(folder, 'on handles');
    write(folder, { '_posts/2024-12-21-about-lids.md': post('top') });
    commit(folder, 'on lids');
    const shallow = join(newFolder(), 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '2', `file://${folder}`, shallow]);
    expect(replayed(shallow)).toMatch(/The last 1 change .*\n[\s\S]*git fetch --unshallow/u);
  });
});

describe.skipIf(!HAS_TERMINAL)('init on a terminal', () => {
  it('shows both files, and writes them when they are wanted', () => {
    const folder = madeBlog();
    const refused = onTerminal(folder, 'init', 'n\n');
    expect(refused.indexOf('author-required: error')).toBeLessThan(refused.indexOf('Write both files?'));
    expect(refused).toContain('Nothing is written.');
    expect(existsSync(join(folder, CONFIG))).toBe(false);
    onTerminal(folder, 'init', '\n');
    expect(existsSync(join(folder, CONFIG))).toBe(true);
  });

  it('asks nothing when it is forced, or when its output goes elsewhere', () => {
    const folder = madeBlog();
    expect(onTerminal(folder, 'init --force')).not.toContain('Write both files?');
    expect(existsSync(join(folder, CONFIG))).toBe(true);
    const other = madeBlog();
    onTerminal(other, 'init >/dev/null');
    expect(existsSync(join(other, CONFIG))).toBe(true);
  });
});
