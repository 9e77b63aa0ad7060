import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { speaksOfDaysFrom } from '../../src/world/cli/result-cache.ts';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { runCli } from '../support/run-cli.ts';

const POST = '---\ntitle: Lanterns\n---\n\n![A lantern](/assets/lantern.png)\n';
const NAME = '_posts/2020-05-02-lanterns.md';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

function blog(): string {
  const repository = makeRepository([
    { files: { '_config.yml': 'title: Tea\n', 'assets/cup.png': 'PNG', [NAME]: POST } },
  ]);
  opened.push(repository);
  return repository.workingCopy();
}

interface Entry {
  text: string;
  sum: string;
  exitCode: number;
}

/** The only entry of a cache, and the means to write another in its place. */
function entryIn(place: string): { readonly file: string; readonly entry: Entry; put(text: string): void } {
  const [name = '', ...others] = readdirSync(place);
  expect(others).toEqual([]);
  const file = join(place, name);
  const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const put = (text: string): void => {
    const sum = createHash('sha256').update(text).digest('hex');
    writeFileSync(file, JSON.stringify({ ...entry, text, sum }));
  };
  return { file, entry, put };
}

describe('the cache of --all', () => {
  it('says again what was said of the very same files, with the same exit code', () => {
    const folder = blog();
    const first = runCli(folder, ['--all']);
    expect(first.exitCode).toBe(1);
    const { entry, put } = entryIn(join(folder, '.git/postproof'));
    expect(entry).toMatchObject({ text: first.stdout, exitCode: 1 });
    put('what an earlier run said\n');
    expect(runCli(folder, ['--all'])).toMatchObject({ stdout: 'what an earlier run said\n', exitCode: 1 });
  });

  it('lies where --cache says', () => {
    const folder = blog();
    runCli(folder, ['--all', '--cache', '.git/elsewhere']);
    expect(existsSync(join(folder, '.git/postproof'))).toBe(false);
    entryIn(join(folder, '.git/elsewhere')).put('from there\n');
    expect(runCli(folder, ['--all', '--cache', '.git/elsewhere']).stdout).toBe('from there\n');
  });

  const write = (path: string, text: string) => (folder: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it.each<[string, readonly string[], ((folder: string) => void)?]>([
    ['a post is edited', [], write(NAME, POST.replace('lantern.png', 'cup.png'))],
    ['a post is added', [], write('_posts/2020-06-01-b.md', POST)],
    ['a file is added', [], write('assets/lantern.png', 'PNG')],
    ['a file goes', [], (folder) => rmSync(join(folder, 'assets/cup.png'))],
    ['the configuration changes', [], write('.github/postproof.yml', 'rules: {image-exists: warning}\n')],
    ['other words are asked for', ['--format', 'json']],
    ['less is asked for', ['--quiet']],
    ['other findings are to fail', ['--fail-on', 'never']],
    ['colours are wanted', ['--color']],
  ])('is not asked when %s', (_what, options, change) => {
    const folder = blog();
    runCli(folder, ['--all']);
    entryIn(join(folder, '.git/postproof')).put('stale\n');
    change?.(folder);
    const run = runCli(folder, ['--all', ...options]);
    expect(run.stdout).not.toBe('stale\n');
    expect(run).toEqual(runCli(folder, ['--all', ...options, '--cache', join(folder, '.git/fresh')]));
  });

  it.each<[string, (file: string) => void]>([
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    ['empty', (file) => writeFileSync(file, '')],
    ['no JSON', (file) => writeFileSync(file, '\u0000\u0001')],
    ['of another kind', (file) => writeFileSync(file, '[null]')],
    [
      'damaged in its text',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('lantern', 'lantorn')),
    ],
    [
      'of another version',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"key":"./u, '"key":"x')),
    ],
    [
      'a folder',
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is passed over when an entry is %s', (_what, damage) => {
    const folder = blog();
    const first = runCli(folder, ['--all']);
    damage(entryIn(join(folder, '.git/postproof')).file);
    expect(runCli(folder, ['--all'])).toEqual(first);
  });

  it('is passed over where it cannot be written', () => {
    const folder = blog();
    writeFileSync(join(folder, '.git/file'), '');
    const run = runCli(folder, ['--all', '--cache', '.git/file']);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run).toEqual(runCli(folder, ['--all']));
  });

  it('never brings to the terminal what no run would write', () => {
    const folder = blog();
    const first = runCli(folder, ['--all']);
    entryIn(join(folder, '.git/postproof')).put('\u001b]0;owned\u0007');
    expect(runCli(folder, ['--all'])).toEqual(first);
  });

  it('keeps nothing where a post is of a day to come', () => {
    const folder = blog();
    const year = new Date().getUTCFullYear() + 1;
    writeFileSync(join(folder, '_posts/2020-06-01-b.md'), `---\ntitle: B\ndate: ${year}-01-01\n---\n`);
    runCli(folder, ['--all']);
    expect(existsSync(join(folder, '.git/postproof'))).toBe(false);
  });
});

describe('days near or ahead', () => {
  const from = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['_posts/2020-08-04-party.md', false],
    ['date: 2026-11-20 23:59:00', false],
    ['date: 2026-11-22', true],
    ['date: 2027/1/5', true],
    ['expiryDate: 5 Jan 2027', true],
    ['date: November 3, 2026', true],
    ['date: November 3, 2019', false],
    ['phone: 20261122', false],
    ['title: Tea in 1926', false],
  ])('%s: %s', (text, expected) => {
    expect(speaksOfDaysFrom(text, from)).toBe(expected);
  });
});
