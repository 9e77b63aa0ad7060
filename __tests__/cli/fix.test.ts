import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  makeRepository,
  removeFolder,
  type TestRepository,
  temporaryFolder,
} from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { DIST, reportOf, runCli } from '../support/run-cli.ts';

const CONFIG = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';
const POST =
  '---\ntitle: Lanterns\n---\n\n![A lantern](/assets/Lantern.png)\n\nText without a final line end';
const FIXED = POST.replace('Lantern.png', 'lantern.png');
const NEW = '_posts/2026-05-02-new-lantern-post.md';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function clone(post: string): string {
  const repository = makeRepository([
    { files: { '_config.yml': CONFIG, 'assets/lantern.png': tinyFile('a.png') } },
    { branch: 'topic', from: 'main', files: { [NEW]: post } },
  ]);
  opened.push(repository);
  return repository.workingCopy('topic');
}

describe('--fix', () => {
  it.each<[string, (text: string) => string]>([
    ['as it stands', (text) => text],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\u{feff}${text}`],
    ['with a final line end', (text) => `${text}\n`],
  ])('changes nothing but the place: %s', (_name, turn) => {
    const folder = clone(turn(POST));
    const run = runCli(folder, ['--fix', '--format', 'json']);
    expect(run.stderr).toBe('1 fix made\n');
    expect(run.exitCode).toBe(0);
    expect(readFileSync(join(folder, NEW), 'utf8')).toBe(turn(FIXED));
    expect(reportOf(run).counts.error).toBe(0);
  });

  it('keeps the mode and leaves nothing beside the file', () => {
    const folder = clone(POST);
    chmodSync(join(folder, NEW), 0o640);
    runCli(folder, ['--fix']);
    expect(statSync(join(folder, NEW)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, '_posts'))).toEqual(['2026-05-02-new-lantern-post.md']);
  });

  it('does not write what git does not track', () => {
    const folder = clone(POST);
    const untracked = '_posts/2026-05-03-untracked-lantern-post.md';
    writeFileSync(join(folder, untracked), POST);
    const run = runCli(folder, ['--fix']);
    expect(run.stderr).toContain(`not fixed: ${untracked}`);
    expect(readFileSync(join(folder, untracked), 'utf8')).toBe(POST);
  });

  it('does not write through a folder that became a link', () => {
    const folder = clone(POST);
    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere, 'posts'));
    renameSync(join(folder, NEW), join(elsewhere, 'posts', '2026-05-02-new-lantern-post.md'));
    renameSync(join(folder, '_posts'), join(folder, 'old'));
    symlinkSync(join(elsewhere, 'posts'), join(folder, '_posts'));
    runCli(folder, ['--fix', '--all']);
    expect(readFileSync(join(elsewhere, 'posts', '2026-05-02-new-lantern-post.md'), 'utf8')).toBe(POST);
    expect(lstatSync(join(folder, '_posts')).isSymbolicLink()).toBe(true);
    removeFolder(elsewhere);
  });

  it('leaves the file whole when the disk takes no more', () => {
    const folder = clone(POST);
    const script = 'ulimit -f 0; exec "$0" "$@"';
    const done = spawnSync('sh', ['-c', script, process.execPath, join(DIST, 'cli.js'), '--fix'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
      encoding: 'utf8',
    });
    expect(done.status).not.toBe(0);
    expect(readFileSync(join(folder, NEW), 'utf8')).toBe(POST);
  });

  it('is refused for a commit that is not checked out', () => {
    const folder = clone(POST);
    const run = runCli(folder, ['--fix', '--head', 'HEAD']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/--fix.*--head/u);
    expect(readFileSync(join(folder, NEW), 'utf8')).toBe(POST);
  });
});
