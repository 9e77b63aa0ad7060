import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesFrom, entriesBefore, localPullRequest } from '../../src/world/git/compare.ts';
import { gitTree } from '../../src/world/git/git-tree.ts';
import { Repository } from '../../src/world/git/repository.ts';
import { workingCopy } from '../../src/world/git/working-copy.ts';

const PATHS = ['_posts/a.md', '_posts/b.md', 'tea.yml', 'deep/er/c.md', 'with space.md', 'naïve.md'];
/** Long enough to be known again by git when a line of it changes. */
const LONG = Array.from({ length: 20 }, (_, index) => `Line ${index} about tea.\n`).join('');
const TEXTS = ['one\n', 'two\n', '', LONG, `${LONG}And more.\n`];

const path = fc.constantFrom(...PATHS);
const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({ do: fc.constantFrom('delete', 'stage', 'announce', 'unstage'), path }),
  fc.record({ do: fc.constant('move' as const), path, to: path }),
  fc.record({ do: fc.constantFrom('stage all', 'commit') }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class Clone {
  readonly folder = mkdtempSync(join(tmpdir(), 'postproof-changes-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.git('config', 'user.email', 'a@tea.example');
    this.git('config', 'user.name', 'A');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  /** Git refuses what makes no sense (staging a file that is nowhere); then nothing happens. */
  take(one: Step): void {
    try {
      this.#take(one);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }

  #take(one: Step): void {
    switch (one.do) {
      case 'write':
        mkdirSync(dirname(join(this.folder, one.path)), { recursive: true });
        writeFileSync(join(this.folder, one.path), one.text);
        break;
      case 'move':
        mkdirSync(dirname(join(this.folder, one.to)), { recursive: true });
        this.git('mv', '-f', one.path, one.to);
        break;
      case 'commit':
        this.git('commit', '--quiet', '--allow-empty', '--message', 'A step');
        break;
      case 'stage all':
        this.git('add', '--all');
        break;
      default:
        this.#toOne(one);
    }
  }

  #toOne({ do: what, path: place }: { readonly do: string; readonly path: string }): void {
    if (what === 'delete') rmSync(join(this.folder, place));
    if (what === 'stage') this.git('add', '--', place);
    if (what === 'announce') this.git('add', '--intent-to-add', '--', place);
    if (what === 'unstage') this.git('rm', '--quiet', '--cached', '--', place);
  }

  onDisk(): ReadonlyMap<string, string> {
    const names = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
      .filter((name) => !name.startsWith('.git/'));
    return new Map(names.map((name) => [name, readFileSync(join(this.folder, name), 'utf8')]));
  }

  inCommit(commit: string): ReadonlyMap<string, string> {
    const names = this.git('ls-tree', '-r', '-z', '--name-only', commit).split('\0').filter(Boolean);
    return new Map(names.map((name) => [name, this.git('show', `${commit}:${name}`)]));
  }
}

describe('what a working copy changes', () => {
  it('is what differs between the commit and the disk, whatever the index says', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.array(step, { maxLength: 10 }),
        async (before, after) => {
          const clone = new Clone();
          try {
            for (const one of before) clone.take(one);
            clone.git('add', '--all');
            clone.git('commit', '--quiet', '--allow-empty', '--message', 'The base');
            const base = clone.git('rev-parse', 'HEAD').trim();
            for (const one of after) clone.take(one);
            await compare(clone, base);
          } finally {
            rmSync(clone.folder, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

async function compare(clone: Clone, commit: string): Promise<void> {
  const repository = await Repository.around(clone.folder);
  const copy = await workingCopy(repository);
  const differences = await differencesFrom(repository, commit, undefined, copy);
  const head = [...copy.entries.values()];
  const base = entriesBefore(head, differences);
  const listed = clone.git('ls-tree', '-r', '-z', commit).split('\0').filter(Boolean);
  expect(base.map(({ mode, oid, path: name }) => `${mode} blob ${oid}\t${name}`).sort()).toEqual(
    listed.sort(),
  );

  const trees = { base: gitTree(repository, base), head: gitTree(repository, head, copy.disk) };
  const { files } = await localPullRequest({ base: commit, head: undefined }, differences, trees).changes();
  const said = files.flatMap(({ path: name, status, previousPath }) =>
    status === 'renamed' ? [`added ${name}`, `removed ${previousPath ?? ''}`] : [`${status} ${name}`],
  );
  const was = clone.inCommit(commit);
  const is = clone.onDisk();
  const expected = [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => was.get(name) !== is.get(name))
    .map((name) => {
      if (!was.has(name)) return `added ${name}`;
      return is.has(name) ? `modified ${name}` : `removed ${name}`;
    });
  // Staged and taken back on the disk: the same text again, which has no hunks.
  const real = said.filter((one) => {
    const name = one.slice(one.indexOf(' ') + 1);
    return !one.startsWith('modified') || was.get(name) !== is.get(name);
  });
  expect(real.sort()).toEqual(expected.sort());
  for (const { path: name, status, hunks } of files) {
    if (status !== 'modified' || was.get(name) !== is.get(name) || !/\.(?:md|yml)$/u.test(name)) continue;
    expect(hunks).toEqual([]);
  }
}
