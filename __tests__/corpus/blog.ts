import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { openLocal } from '../../src/world/cli/local-review.ts';
import { readOptions } from '../../src/world/cli/options.ts';
import { editHead } from './edit-head.ts';

/** Where the real blog's history lies: beside the project, when it is there at all. */
export const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
export const hasCorpus = (): boolean => existsSync(join(CORPUS, 'wechaty-blog.bundle'));

/** The moment that replays speak of, so that they are the same on every day. */
const NOW = new Date('2026-01-01T00:00:00Z');

/** A row of `defects.jsonl`. */
export interface Defect {
  readonly base: string;
  readonly head: string;
  readonly path: string;
  readonly line: number | null;
  readonly class: string;
  readonly what: string;
  readonly in_change: boolean;
}

/** A row of `changes.jsonl`. */
export interface MergedPull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly subject: string;
}

export function readRows<Row>(name: string): readonly Row[] {
  return readFileSync(join(CORPUS, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** A clone of a bundle in a temporary folder, to be removed by the caller. */
export function cloneBundle(name: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'postproof-corpus-'));
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  git('init', '--quiet', '--initial-branch', 'corpus');
  git('fetch', '--quiet', join(CORPUS, name), '+refs/*:refs/remotes/origin/*');
  const commits = git('for-each-ref', '--format=%(objectname)').trim().split('\n');
  git(
    'checkout',
    '--quiet',
    '--detach',
    commits.find((one) => git('rev-parse', 'refs/remotes/origin/heads/main').trim() === one) ??
      commits[0] ??
      '',
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The blog's own conventions. */
export const WECHATY = { text: 'extends: wechaty\nlanguage: en\n', name: 'postproof.yml' };

/** Reviews a clone as the command line does with these arguments, as if files of the head held other texts. */
export async function reviewClone(
  folder: string,
  args: readonly string[],
  edits: ReadonlyMap<string, string> = new Map(),
): Promise<Verdict> {
  const options = readOptions(args);
  const opened = await openLocal(options, folder);
  const local = edits.size === 0 ? opened : editHead(opened, edits);
  return await review({
    pullRequest: local.pullRequest,
    after: local.after,
    base: local.base,
    settings: loadConfig(WECHATY, rules),
    rules,
    now: NOW,
    failOn: 'error',
    all: options.all ? 'all' : 'changed',
  });
}
