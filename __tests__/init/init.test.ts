import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOf, runCli } from '../support/run-cli.ts';
import { madeBlogs } from './made-blogs.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postproof-init-'));
  folders.push(folder);
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function committed(folder: string): void {
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'posts');
}

const configOf = (folder: string): string => readFileSync(join(folder, '.github/postproof.yml'), 'utf8');

describe('init on blogs of all kinds', () => {
  it.each(madeBlogs)('learns the ways of $name', { timeout: 60_000 }, ({ files, written }) => {
    const folder = newFolder();
    write(folder, files);
    committed(folder);
    const run = runCli(folder, ['init']);
    expect(run.stderr).toBe('');
    const config = configOf(folder);
    expect(written.filter((line) => !config.includes(line), config)).toEqual([]);
    expect(reportOf(runCli(folder, ['--all', '--format', 'json'])).findings).toEqual([]);
  });

  it.each(['hugo', 'hexo', 'docusaurus'])('writes what holds on the fixture of %s', (name) => {
    const folder = newFolder();
    cpSync(fileURLToPath(new URL(`../fixtures/sites/${name}`, import.meta.url)), folder, { recursive: true });
    committed(folder);
    expect(runCli(folder, ['init']).stderr).toBe('');
    const report = reportOf(runCli(folder, ['--all', '--format', 'json']));
    expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  });
});

describe('init and files that are there', () => {
  it('shows before it writes, and overwrites only when told to', () => {
    const folder = newFolder();
    write(folder, madeBlogs[0]?.files ?? {});
    committed(folder);
    const first = runCli(folder, ['init']);
    expect(first.stdout).toContain('author-required: error');
    expect(first.stdout).toContain('pull_request_target');
    const again = runCli(folder, ['init']);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain('--force');
    expect(runCli(folder, ['init', '--force']).exitCode).toBe(0);
  });
});

describe('init --replay', () => {
  it('says what each rule would have said of merged pull requests, and what of it was mended', () => {
    const folder = newFolder();
    write(folder, madeBlogs[0]?.files ?? {});
    committed(folder);
    const path = '_posts/2024-12-09-about-the-handle.md';
    const post =
      '---\ntitle: Handles\nauthor: mira\ncategories: [notes]\nimage: /img/2024/about-the-rim/top.svg\n---\n\nWords.\n';
    write(folder, { [path]: post.replace('top.svg', 'none.svg').replace('mira', 'mirra') });
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'On handles (#1)');
    write(folder, { [path]: post });
    git(folder, 'commit', '-q', '-a', '-m', 'Mend it (#2)');
    const { stdout } = runCli(folder, ['init', '--replay', '5']);
    expect(stdout).toContain('The last 2 changes to posts');
    expect(stdout).toContain('author-profile: 1 finding, 1 mended later');
    expect(stdout).toContain('image-exists: 1 finding, 1 mended later');
    expect(stdout).toContain('author-required: silent');
  });
});

const BUNDLE = fileURLToPath(new URL('../../../shared/corpus/wechaty-blog.bundle', import.meta.url));

/** One thing broken in each way, and the rule that has to say so. */
const BREAKS: readonly (readonly [rule: string, break_: (text: string) => string])[] = [
  ['author-required', (text) => text.replace(/^author:.*\n/mu, '')],
  ['author-profile', (text) => text.replace(/^author:.*$/mu, 'author: nobody-knows')],
  ['front-matter-schema', (text) => text.replace(/^categories:.*$/mu, 'categories: storry')],
  ['front-matter-schema', (text) => text.replace(/^title:.*\n/mu, '')],
  ['image-exists', (text) => text.replace('/arch.png', '/arrch.png')],
  ['image-teaser', (text) => text.replace(/^image:.*\n/mu, '')],
  ['image-folder', (text) => `${text}\n![huan](/assets/contributors/huan/avatar.webp)\n`],
  ['image-local', (text) => `${text}\n![a picture](https://pictures.example/one.png)\n`],
  ['image-path', (text) => text.replace(']: /assets', ']: ../../../../assets')],
];

describe.skipIf(!existsSync(BUNDLE))('init on a real blog', () => {
  it('learns its ways, and finds each thing that is broken', { timeout: 240_000 }, () => {
    const folder = join(newFolder(), 'blog');
    execFileSync('git', ['clone', '-q', '-b', 'main', BUNDLE, folder]);
    expect(runCli(folder, ['init']).stderr).toBe('');
    const config = configOf(folder);
    expect(config).toContain('263 of 263 posts name their author');
    expect(config).toContain('folder: "/assets/{year}/{month}-{slug}/", since: 2021-01-01');
    expect(config).toContain('github.com/chatie/wechaty');
    expect(config).toContain('all of them since 2021-01-01');
    expect(config).toContain('- githubusercontent.com');
    expect(config).toContain('[a-z0-9.-]+');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'config');
    const all = reportOf(runCli(folder, ['--all', '--format', 'json']));
    // What the blog's own guide asks of its posts is kept by those of the last year; what is left are slips of the pen.
    const lastYear = all.findings.filter((one) => /2020-(?:0[4-9]|1)|2021/u.test(one.path));
    expect([...new Set(lastYear.map((one) => one.rule))].sort()).toEqual([
      'badge-alt',
      'badge-image',
      'image-alt',
      'post-link',
      'translation-parity',
    ]);
    const path = 'jekyll/_posts/2021-03-08-python-wechaty-and-wechaty-puppet-padlocal.md';
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [rule, broken] of BREAKS) {
      expect(broken(text), rule).not.toBe(text);
      writeFileSync(join(folder, path), broken(text));
      const report = reportOf(runCli(folder, ['--base', 'HEAD', '--format', 'json']));
      expect([...new Set(report.findings.filter((one) => one.introduced).map((one) => one.rule))]).toContain(
        rule,
      );
    }
  });
});
