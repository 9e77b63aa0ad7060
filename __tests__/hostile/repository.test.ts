import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { reportOf, runCli } from '../support/run-cli.ts';

const CONFIG = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';
const POST = '---\ntitle: Lanterns\n---\n\n![A lantern](/assets/missing.png)\n';
const NEW = '_posts/2026-05-02-new-lantern-post.md';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function clone(files: Readonly<Record<string, string>> = {}): string {
  const repository = makeRepository([
    { files: { '_config.yml': CONFIG, 'assets/a.png': tinyFile('a.png') } },
    { branch: 'topic', from: 'main', files: { [NEW]: POST, ...files } },
  ]);
  opened.push(repository);
  return repository.workingCopy('topic');
}

/** Settings of a repository that would have git run a program, and the git key that does it. */
const TRAPS: readonly (readonly [string, string])[] = [
  ['a file system monitor', '[core]\n\tfsmonitor = "TRAP"\n'],
  ['a pager', '[core]\n\tpager = "TRAP"\n[pager]\n\tdiff = "TRAP"\n\tls-tree = "TRAP"\n'],
  ['an external diff', '[diff]\n\texternal = "TRAP"\n'],
  ['a diff driver', '[diff "evil"]\n\tcommand = "TRAP"\n\ttextconv = "TRAP"\n'],
  [
    'a filter',
    '[filter "evil"]\n\tclean = "TRAP"\n\tsmudge = "TRAP"\n\tprocess = "TRAP"\n\trequired = true\n',
  ],
  ['hooks', '[core]\n\thooksPath = "HOOKS"\n'],
  [
    'an ssh command',
    '[core]\n\tsshCommand = "TRAP"\n[remote "origin"]\n\turl = ssh://nowhere.invalid/x\n\tpromisor = true\n[extensions]\n\tpartialClone = origin\n',
  ],
  ['an alias', '[alias]\n\tls-tree = "!TRAP"\n\tdiff-tree = "!TRAP"\n\tcat-file = "!TRAP"\n'],
  ['an editor', '[core]\n\teditor = "TRAP"\n\taskPass = "TRAP"\n[credential]\n\thelper = "!TRAP"\n'],
];

describe('a repository whose .git/config is hostile', () => {
  it.each(TRAPS)('%s runs nothing', (_name, config) => {
    const folder = clone({ '.gitattributes': '*.md diff=evil filter=evil\n' });
    const marker = join(folder, '.git', 'trapped');
    const trap = join(folder, '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${marker}"\ncat\n`);
    chmodSync(trap, 0o755);
    const hooks = join(folder, '.git', 'evil-hooks');
    mkdirSync(hooks);
    for (const hook of [
      'post-index-change',
      'post-checkout',
      'fsmonitor-watchman',
      'reference-transaction',
    ]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch "${marker}"\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    appendFileSync(
      join(folder, '.git', 'config'),
      config.replaceAll('TRAP', trap).replaceAll('HOOKS', hooks),
    );
    appendFileSync(join(folder, NEW), '\nAn edit that git has not seen.\n');
    const run = runCli(folder, ['--format', 'json']);
    expect(existsSync(marker)).toBe(false);
    expect(run.stderr).toBe('');
    expect(reportOf(run).findings.some((one) => one.rule === 'image-exists' && one.path === NEW)).toBe(true);
  });

  it('the trap itself works: plain git would have run it', () => {
    const folder = clone();
    const marker = join(folder, '.git', 'trapped');
    const trap = join(folder, '.git', 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${marker}"\n`);
    chmodSync(trap, 0o755);
    appendFileSync(join(folder, '.git', 'config'), `[core]\n\tfsmonitor = "${trap}"\n`);
    spawnSync('git', ['status'], { cwd: folder });
    expect(existsSync(marker)).toBe(true);
  });
});

/** Names that git, a shell or a glob would read as something else. */
const NAMES: readonly (readonly [string, string])[] = [
  ['an option', '--output=stolen'],
  ['a short option', '-r'],
  ['magic of a pathspec', ':(exclude)x'],
  ['a glob', '*[a-z]?{a,b}'],
  ['a command of a shell', '$(touch stolen); touch stolen | touch stolen &'],
  ['one in backticks', '`touch stolen`'],
  ['quotes', `a"b'c`],
  ['lines and tabs', 'a\nb\tc\rd'],
  ['an escape sequence', 'a\u{1b}[31mb'],
  ['backslashes', 'a\\x62\\'],
  ['a revision', 'HEAD^{tree}'],
  ['a command of a workflow', '::set-output name=x::y'],
];

// Windows has no files of such names.
describe.skipIf(process.platform === 'win32')('files whose names are read as something else', () => {
  const pathOf = (text: string): string => `_posts/2026-05-02-${text} new.md`;
  const paths = NAMES.map(([, text]) => pathOf(text));
  const files = Object.fromEntries(
    NAMES.flatMap(([, text]) => [
      [pathOf(text), POST.replace('missing', 'A')],
      [text, 'x'],
    ]),
  );
  const listed = (folder: string, ...more: readonly string[]): string =>
    spawnSync('git', ['ls-files', '-z', ...more], { cwd: folder, encoding: 'utf8' }).stdout;

  it.each([
    ['beside the working copy', []],
    ['between commits', ['--base', 'origin/main', '--head', 'HEAD']],
    ['by name', ['--', ...paths]],
  ])('are reviewed under those names, %s', (_name, args) => {
    const report = reportOf(runCli(clone(files), ['--format', 'json', ...args]));
    const found = report.findings.filter((one) => one.rule === 'image-exists').map((one) => one.path);
    expect(found).toEqual(expect.arrayContaining(paths));
  });

  it.each(NAMES)('are mended under those names, and no other comes of them: %s', (_name, text) => {
    const folder = clone({ [pathOf(text)]: POST.replace('missing', 'A'), [text]: 'x' });
    const before = listed(folder);
    runCli(folder, ['--fix']);
    expect(readFileSync(join(folder, pathOf(text)), 'utf8')).toContain('(/assets/a.png)');
    expect([listed(folder), listed(folder, '-o')]).toEqual([before, '']);
  });
});

describe('nothing that a change brings steers the review', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'a package.json and a remark configuration',
      {
        'package.json': '{"remarkConfig": {"plugins": ["./evil.js"]}}',
        '.remarkrc.js': 'throw new Error("ran")',
        'evil.js': 'throw new Error("ran")',
      },
    ],
    [
      'a Docusaurus configuration that throws',
      { 'docusaurus.config.js': 'throw new Error("ran");\nmodule.exports = {};\n' },
    ],
    ['attributes', { '.gitattributes': '* -text diff=none export-ignore\n*.md binary\n' }],
    ['an executable post', { '_plugins/evil.rb': 'raise "ran"\n' }],
  ])('%s', (_name, files) => {
    const folder = clone(files);
    const run = runCli(folder, ['--format', 'json']);
    expect(run.stderr).toBe('');
    expect(run.stdout).not.toContain('ran"');
  });

  it('a configuration of the head, when the base is what is asked about', () => {
    const folder = clone({ '.github/postproof.yml': 'rules: { image-exists: off }\n' });
    const run = runCli(folder, ['--base', 'origin/main', '--head', 'HEAD', '--format', 'json']);
    expect(reportOf(run).findings.some((one) => one.rule === 'image-exists')).toBe(true);
  });
});

describe('a schema file', () => {
  it('is the base’s: a change cannot loosen what it is judged by', () => {
    const config = 'rules: { front-matter-schema: [error, { schema: schema.json }] }\n';
    const repository = makeRepository([
      {
        files: {
          '_config.yml': CONFIG,
          '.github/postproof.yml': config,
          'schema.json': '{"required": ["excerpt"]}',
        },
      },
      { branch: 'topic', from: 'main', files: { [NEW]: POST, 'schema.json': '{}' } },
    ]);
    opened.push(repository);
    const run = runCli(repository.dir, ['--base', 'main', '--head', 'topic', '--format', 'json']);
    expect(reportOf(run).findings.some((one) => one.rule === 'front-matter-schema')).toBe(true);
  });
});
