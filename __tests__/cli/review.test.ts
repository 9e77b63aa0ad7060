import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CommitDescription,
  makeRepository,
  removeFolder,
  type TestRepository,
  temporaryFolder,
} from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { reportOf, runCli } from '../support/run-cli.ts';

const CONFIG = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';
const POST = '---\ntitle: Lanterns\nauthor: mei\n---\n\n![A lantern](/assets/lantern.png)\n';
const BROKEN = POST.replace('lantern.png', 'missing.png');

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function blog(...more: readonly CommitDescription[]): TestRepository {
  const files = {
    '_config.yml': CONFIG,
    'assets/lantern.png': tinyFile('a.png'),
    '_posts/2026-05-01-old-lantern-post.md': BROKEN,
  };
  const repository = makeRepository([{ files }, ...more]);
  opened.push(repository);
  return repository;
}

const NEW = '_posts/2026-05-02-new-lantern-post.md';

describe('what is compared', () => {
  it('a branch with the default branch: only what it brings', () => {
    const folder = blog({ branch: 'topic', from: 'main', files: { [NEW]: BROKEN } }).workingCopy('topic');
    const run = runCli(folder, ['--format', 'json']);
    const report = reportOf(run);
    expect(run.exitCode).toBe(1);
    expect(report.posts).toBe(1);
    expect(report.counts).toEqual({ error: 1, warning: 0, older: 0 });
    expect(
      report.findings.map((one) => [one.rule, one.path, one.start.line, one.introduced, one.blocking]),
    ).toEqual([['image-exists', NEW, 6, true, true]]);
    expect(report.head).toBeNull();
    expect(report.base).toMatch(/^[0-9a-f]{40}$/u);
  });

  it('an old problem in a post that is edited elsewhere is counted and not reported', () => {
    const edited = BROKEN.replace('title: Lanterns', 'title: Old lanterns');
    const folder = blog({
      branch: 'topic',
      from: 'main',
      files: { '_posts/2026-05-01-old-lantern-post.md': edited },
    }).workingCopy('topic');
    const run = runCli(folder, ['--format', 'json']);
    expect(run.exitCode).toBe(0);
    expect(reportOf(run).counts).toEqual({ error: 0, warning: 0, older: 1 });
    expect(reportOf(run).conclusion).toBe('success');
  });

  it('an old problem follows its post through a rename', () => {
    const folder = blog({
      branch: 'topic',
      from: 'main',
      renames: { '_posts/2026-05-01-old-lantern-post.md': '_posts/2026-05-01-renamed-lantern-post.md' },
    }).workingCopy('topic');
    const report = reportOf(runCli(folder, ['--format', 'json']));
    const images = report.findings.filter((one) => one.rule === 'image-exists');
    expect(images.map((one) => one.introduced)).toEqual([false]);
  });

  it('a second copy of an old mistake is new, the first is not', () => {
    const twice = `${BROKEN}\nAgain: ![A lantern](/assets/missing.png)\n`;
    const folder = blog({
      branch: 'topic',
      from: 'main',
      files: { '_posts/2026-05-01-old-lantern-post.md': twice },
    }).workingCopy('topic');
    const report = reportOf(runCli(folder, ['--format', 'json']));
    expect(report.findings.map((one) => [one.start.line, one.introduced])).toEqual([
      [6, false],
      [8, true],
    ]);
  });

  it('edits and untracked files of the working copy count, ignored files do not', () => {
    const folder = blog({ files: { '.gitignore': 'drafts-*.md\n' } }).workingCopy();
    writeFileSync(join(folder, NEW), BROKEN);
    writeFileSync(join(folder, '_posts/drafts-2026.md'), BROKEN);
    const report = reportOf(runCli(folder, ['--format', 'json']));
    expect(report.findings.map((one) => one.path)).toEqual([NEW]);
  });

  it('the image that the base gained since is there after the merge', () => {
    const repository = blog(
      { branch: 'topic', from: 'main', files: { [NEW]: BROKEN } },
      { files: { 'assets/missing.png': tinyFile('a.png') } },
    );
    const report = reportOf(
      runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']),
    );
    expect(report.counts.error).toBe(0);
  });

  it('the image that the base deleted since is not', () => {
    const repository = blog(
      { branch: 'topic', from: 'main', files: { [NEW]: POST } },
      { files: { 'assets/lantern.png': null } },
    );
    const report = reportOf(
      runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']),
    );
    expect(report.findings.map((one) => one.path)).toContain(NEW);
  });

  it('--all looks at every post and cannot say what is new', () => {
    const run = runCli(blog().workingCopy(), ['--all', '--format', 'json']);
    const report = reportOf(run);
    expect(run.exitCode).toBe(1);
    expect(report.base).toBeNull();
    expect(report.findings.map((one) => one.introduced)).toEqual([null]);
    expect(report.counts.error).toBe(1);
  });

  it('paths limit the posts', () => {
    const folder = blog({ files: { [NEW]: BROKEN } }).workingCopy();
    const report = reportOf(runCli(folder, ['--all', '--format', 'json', NEW]));
    expect([report.posts, report.findings.map((one) => one.path)]).toEqual([1, [NEW]]);
  });

  it('a folder that is another clone is reviewed', () => {
    const folder = blog().workingCopy();
    const elsewhere = temporaryFolder();
    const report = reportOf(runCli(elsewhere, ['--all', '--format', 'json', folder]));
    removeFolder(elsewhere);
    expect(report.posts).toBe(1);
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('--fail-on %s ends with %i', (level, code) => {
    const run = runCli(blog().workingCopy(), ['--all', '--fail-on', level]);
    expect(run.exitCode).toBe(code);
  });
});

describe('what is written', () => {
  it('a line for each finding, and one that sums up', () => {
    const run = runCli(blog().workingCopy(), ['--all']);
    expect(run.stdout).toMatch(
      /^_posts\/2026-05-01-old-lantern-post\.md\n {2}6:14-6:33 error image-exists /u,
    );
    expect(run.stdout).toMatch(/\n1 error in 1 post\n$/u);
    expect(run.stderr).toBe('');
  });

  it('colours only where they are wanted', () => {
    const folder = blog().workingCopy();
    const paint = '\u{1b}[';
    expect(runCli(folder, ['--all']).stdout).not.toContain(paint);
    expect(runCli(folder, ['--all', '--color']).stdout).toContain(paint);
    expect(runCli(folder, ['--all'], { FORCE_COLOR: '1' }).stdout).toContain(paint);
    expect(runCli(folder, ['--all'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(paint);
    expect(runCli(folder, ['--all', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain(paint);
  });

  it('--output writes there and nothing to standard output', () => {
    const folder = blog().workingCopy();
    const run = runCli(folder, ['--all', '--format', 'json', '--output', 'report.json']);
    expect(run.stdout).toBe('');
    expect(run.exitCode).toBe(1);
  });
});

describe('input that is not what it should be', () => {
  const strange = '_posts/2026-05-02-a "quoted" 名字 with\nnewline.md';
  it.each<[string, string, string | Uint8Array, readonly string[]]>([
    ['no front matter', NEW, 'Just text.\n', ['front-matter-valid']],
    ['broken YAML', NEW, '---\ntitle: [\n---\n\ntext\n', ['front-matter-valid']],
    ['an empty file', NEW, '', ['front-matter-valid']],
    ['Windows line ends', NEW, BROKEN.replaceAll('\n', '\r\n'), ['image-exists']],
    ['a byte order mark', NEW, `\u{feff}${BROKEN}`, ['image-exists']],
    ['a name with quotes, a newline and Han', strange, BROKEN, ['image-exists']],
    ['a megabyte on one line', NEW, `${BROKEN}\n${'word '.repeat(200_000)}\n`, ['image-exists']],
    ['a binary called .md', NEW, new Uint8Array([0, 255, 254, 1, 2]), []],
  ])('%s', (_name, path, content, rules) => {
    const repository = blog({ branch: 'topic', from: 'main', files: { [path]: content } });
    const run = runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']);
    expect(run.stderr).toBe('');
    const found = reportOf(run).findings.filter((one) => one.severity === 'error');
    expect([...new Set(found.map((one) => one.rule))].filter((rule) => rules.includes(rule))).toEqual(rules);
    expect(found.every((one) => one.path === path)).toBe(true);
  });

  it('a binary called .md is said not to be checked', () => {
    const repository = blog({
      branch: 'topic',
      from: 'main',
      files: { [NEW]: new Uint8Array([0, 255, 254, 1, 2]) },
    });
    const report = reportOf(
      runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']),
    );
    expect(report.notChecked.map((one) => one.path)).toContain(NEW);
  });

  it('a post that is a symbolic link is not followed', () => {
    const folder = blog().workingCopy();
    mkdirSync(join(folder, 'outside'));
    writeFileSync(join(folder, 'outside', 'secret.md'), BROKEN);
    symlinkSync('../outside/secret.md', join(folder, NEW));
    const run = runCli(folder, ['--format', 'json']);
    expect(run.stderr).toBe('');
    expect(reportOf(run).findings.map((one) => one.path)).not.toContain(NEW);
  });

  it('a deleted post has no findings of its own', () => {
    const repository = blog({
      branch: 'topic',
      from: 'main',
      files: { '_posts/2026-05-01-old-lantern-post.md': null },
    });
    const run = runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']);
    expect([run.exitCode, reportOf(run).counts.error]).toEqual([0, 0]);
  });

  it('a change without posts is neutral and clean', () => {
    const repository = blog({ branch: 'topic', from: 'main', files: { 'README.md': '# Blog\n' } });
    const run = runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']);
    expect([run.exitCode, reportOf(run).conclusion, reportOf(run).posts]).toEqual([0, 'neutral', 0]);
  });
});

it('--site limits a run to one of several sites', () => {
  const bad = '---\ntitle: Tea\n---\n\n![Cup](/assets/none.png)\n';
  const repository = blog({
    branch: 'topic',
    from: 'main',
    files: {
      'docs/_config.yml': 'title: Docs\n',
      'docs/assets/cup.png': tinyFile('a.png'),
      'docs/_posts/2020-01-01-tea.md': bad,
      'news/_config.yml': 'title: News\n',
      'news/assets/cup.png': tinyFile('a.png'),
      'news/_posts/2020-01-01-tea.md': bad,
    },
  });
  const run = runCli(repository.dir, [
    '--base',
    'main',
    '--head',
    'topic',
    '--site',
    'news',
    '--format',
    'json',
  ]);
  const paths = new Set(reportOf(run).findings.map(({ path }) => path));
  expect([...paths]).toEqual(['news/_posts/2020-01-01-tea.md']);
});

describe('trouble ends with 2, one sentence and a remedy', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown option', ['--frobnicate'], /--frobnicate/u],
    ['an unknown format', ['--format', 'pdf'], /--format pdf.*expected one of terminal, json/u],
    ['an unknown commit', ['--base', 'nowhere'], /No commit `nowhere`/u],
    ['a path that is not there', ['nowhere.md'], /No file or folder `nowhere.md`/u],
    ['an unknown rule', ['rules', 'image-exist'], /image-exist.*image-exists/u],
    ['a post that is not there', ['explain', '_posts/none.md'], /No file `_posts\/none.md`/u],
    ['a site that is not there', ['--all', '--site', 'nowhere'], /No folder `nowhere`/u],
    ['a configuration that is not there', ['--config', 'none.yml'], /No configuration file `none.yml`/u],
  ])('%s', (_name, args, message) => {
    const run = runCli(blog().workingCopy(), args);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /u);
    expect(run.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('a folder outside of any repository', () => {
    const folder = temporaryFolder();
    const run = runCli(folder, []);
    removeFolder(folder);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/No git repository/u);
  });

  it('no default branch names --base', () => {
    const repository = blog();
    const folder = repository.workingCopy();
    repository.git('-C', folder, 'branch', '-m', 'main', 'trunk');
    repository.git('-C', folder, 'remote', 'remove', 'origin');
    const run = runCli(folder, []);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/--base/u);
  });

  it('a broken configuration: every complaint at once, with line and column', () => {
    const config = 'extends: recomended\nruls: {}\nrules:\n  image-exist: error\n  image-exists: loud\n';
    const folder = blog({ files: { '.github/postproof.yml': config } }).workingCopy();
    const run = runCli(folder, ['--all']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/postproof\.yml:1:10 /u);
    expect(run.stderr).toMatch(/postproof\.yml:2:1 .*`ruls`.*`rules`/u);
    expect(run.stderr).toMatch(/postproof\.yml:4:3 .*`rules\.image-exist`.*`image-exists`/u);
    expect(run.stderr).toMatch(/postproof\.yml:5:17 /u);
  });
});

describe('explain', () => {
  it('prints what is known of a post', () => {
    const folder = blog().workingCopy();
    const run = runCli(folder, ['explain', '_posts/2026-05-01-old-lantern-post.md']);
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      path: '_posts/2026-05-01-old-lantern-post.md',
      generator: 'jekyll',
      address: '/2026/05/01/old-lantern-post/',
      date: '2026-05-01',
      slug: 'old-lantern-post',
      author: 'mei',
      images: [{ href: '/assets/missing.png', url: '/assets/missing.png', file: null, line: 6 }],
    });
  });

  it('takes paths relative to the current folder', () => {
    const folder = blog().workingCopy();
    rmSync(join(folder, 'assets'), { recursive: true });
    const run = runCli(join(folder, '_posts'), ['explain', '2026-05-01-old-lantern-post.md']);
    expect(run.exitCode).toBe(0);
  });
});
