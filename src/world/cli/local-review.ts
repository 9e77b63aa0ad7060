import { readFileSync, type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { mergeTrees } from '../../diff/merge-trees.ts';
import { Failure } from '../../failure.ts';
import type { Changes, PullRequest, Tree } from '../../ports.ts';
import { mayBePost } from '../../site/file-kinds.ts';
import type { Entry } from '../../site/files.ts';
import { differencesFrom, entriesBefore, localPullRequest } from '../git/compare.ts';
import { gitTree } from '../git/git-tree.ts';
import { Repository } from '../git/repository.ts';
import { weigh, workingCopy } from '../git/working-copy.ts';
import type { CliOptions } from './options.ts';

/** What the command line reviews: the trees, how they differ, and which posts were asked for. */
export interface LocalReview {
  readonly repository: Repository;
  readonly pullRequest: PullRequest;
  readonly after: Tree;
  readonly base: Tree;
  /** The text of the configuration in force, and the name to complain about it under. */
  readonly config: { readonly text: string; readonly name: string } | undefined;
  readonly only?: (path: string) => boolean;
  /** What is to be checked and can be a post, with the sizes that are known. */
  readonly posts: readonly Entry[];
}

export const CONFIG_PATH = '.github/postproof.yml';

/**
 * Finds the repository, the commits and the trees that the options speak of.
 *
 * @throws Failure when there is no repository, no such commit, or nothing to compare with.
 */
export async function openLocal(options: CliOptions, folder: string): Promise<LocalReview> {
  const { start, limits } = await locate(options.paths, folder);
  const repository = await Repository.around(start);
  if (options.head === undefined && repository.kind === 'bare') throw noWorkingCopy(options, repository.top);
  const head = options.head === undefined ? undefined : await commitNamed(repository, options.head, '--head');
  const copy = head === undefined ? await workingCopy(repository) : undefined;
  const listed = copy === undefined ? await repository.list(head ?? '', 'sizes') : [];
  const tip = await baseTip(repository, options);
  const mergeBase = tip === undefined ? undefined : await commonAncestor(repository, tip, head ?? 'HEAD');
  const differences =
    mergeBase === undefined ? undefined : await differencesFrom(repository, mergeBase, head, copy);
  if (copy !== undefined) {
    // Rules ask for the sizes of what a change brings; `init` learns from all.
    const learnt = options.command === 'init' ? [...copy.entries.keys()] : [];
    weigh(copy, differences?.paths.keys() ?? learnt);
  }
  const headEntries = copy === undefined ? listed : [...copy.entries.values()];
  const baseEntries = differences === undefined ? headEntries : entriesBefore(headEntries, differences);
  const headTree = gitTree(repository, headEntries, copy?.disk);
  const tipEntries = tip === undefined || tip === mergeBase ? baseEntries : await repository.list(tip);
  const merged = tip === mergeBase ? headEntries : mergeTrees(headEntries, tipEntries, baseEntries);
  const base = differences === undefined ? headTree : gitTree(repository, baseEntries);
  const only = limitTo(limits, repository.top);
  return {
    repository,
    pullRequest:
      mergeBase === undefined || differences === undefined
        ? { changes: async () => nothingToCompare(head) }
        : localPullRequest({ base: mergeBase, head }, differences, { base, head: headTree }),
    after: merged === headEntries ? headTree : gitTree(repository, merged, copy?.disk),
    base,
    config: await configuration(options, folder, head === undefined ? headTree : base),
    ...(only === undefined ? {} : { only }),
    posts: headEntries.filter(
      ({ path }) => mayBePost(path) && (options.all || differences?.paths.has(path) !== false),
    ),
  };
}

function noWorkingCopy({ command }: CliOptions, top: string): Failure {
  return new Failure(
    `The repository at \`${top}\` is bare: it has no working copy`,
    command === 'init' ? 'Run it in a clone.' : 'Run it in a clone, or name a commit: `--head REF`.',
  );
}

function nothingToCompare(head: string | undefined): Changes {
  return { base: null, head: head ?? null, files: [] };
}

/** A single folder that is a clone of its own is reviewed; every other path limits the posts. */
async function locate(
  paths: readonly string[],
  folder: string,
): Promise<{ readonly start: string; readonly limits: readonly string[] }> {
  for (const path of paths) {
    const status = statusOf(resolve(folder, path));
    if (status === undefined)
      throw new Failure(`No file or folder \`${path}\``, 'Paths are relative to the current folder.');
    if (!status.isDirectory() || paths.length > 1) continue;
    const inside = await Repository.around(resolve(folder, path)).catch(() => undefined);
    const around = await Repository.around(folder).catch(() => undefined);
    if (inside !== undefined && inside.top !== around?.top)
      return { start: inside.top, limits: limitOf(inside.top, resolve(folder, path)) };
  }
  return { start: folder, limits: paths.map((path) => resolve(folder, path)) };
}

function limitOf(top: string, path: string): readonly string[] {
  return relative(top, path) === '' ? [] : [path];
}

function limitTo(limits: readonly string[], top: string): ((path: string) => boolean) | undefined {
  if (limits.length === 0) return undefined;
  const wanted = limits.map((limit) => relative(top, limit).split(sep).join('/'));
  const outside = wanted.find((path) => path.startsWith('../'));
  if (outside !== undefined)
    throw new Failure(
      `\`${outside}\` lies outside of the repository`,
      'Name paths inside of it, or run it in the other clone.',
    );
  return (path) => wanted.some((one) => one === '' || path === one || path.startsWith(`${one}/`));
}

async function commitNamed(repository: Repository, name: string, option: string): Promise<string> {
  const commit = await repository.commit(name);
  if (commit === undefined)
    throw new Failure(
      `No commit \`${name}\``,
      `Name an existing branch, tag or commit with \`${option}\`, or fetch it first.`,
    );
  return commit;
}

/** `--all` alone compares with nothing. */
async function baseTip(repository: Repository, options: CliOptions): Promise<string | undefined> {
  if (options.base !== undefined) return await commitNamed(repository, options.base, '--base');
  if (options.all) return undefined;
  const branch = await repository.defaultBranch();
  if (branch === undefined) {
    throw new Failure(
      'No default branch: neither `origin/HEAD` nor `main` nor `master` is here',
      'Name what to compare with: `--base REF`, or look at every post: `--all`.',
    );
  }
  return await commitNamed(repository, branch, '--base');
}

async function commonAncestor(repository: Repository, tip: string, head: string): Promise<string> {
  const commit = await commitNamed(repository, head, '--head');
  const ancestor = await repository.mergeBase(tip, commit);
  if (ancestor === undefined) {
    throw new Failure(
      'The base and the head have no common commit here',
      'Fetch the history of both (`git fetch --unshallow`), or name another `--base`.',
    );
  }
  return ancestor;
}

async function configuration(
  options: CliOptions,
  folder: string,
  tree: Tree,
): Promise<LocalReview['config']> {
  if (options.config !== undefined) {
    const name = options.config;
    const text = textOf(resolve(folder, name));
    if (text === undefined)
      throw new Failure(
        `No configuration file \`${name}\``,
        'Give the path of a file that can be read: `--config FILE`.',
      );
    return { text, name };
  }
  const isThere = (await tree.list()).some((entry) => entry.path === CONFIG_PATH && entry.kind === 'file');
  const bytes = isThere ? (await tree.read([CONFIG_PATH])).get(CONFIG_PATH) : undefined;
  return bytes === undefined ? undefined : { text: new TextDecoder().decode(bytes), name: CONFIG_PATH };
}

function statusOf(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch {
    // Not there, or not ours to look at.
    return undefined;
  }
}

function textOf(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    // Not there, a folder, or not ours to read.
    return undefined;
  }
}
