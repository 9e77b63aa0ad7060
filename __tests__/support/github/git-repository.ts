import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type FileDiff, parseDiff } from './diff.ts';
import { branchTip, gitFolder, runGit, tryGit } from './git-process.ts';

export interface GitObject {
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  readonly size?: number;
  readonly path: string;
}

export interface CommitInfo {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

const SHA = /^[0-9a-f]{40}$/;
const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--full-index', '--no-abbrev', '-M', '-U3'];

/** A git repository, read the way GitHub shows one. What a sha stands for never changes, so it is kept. */
export class GitRepository {
  readonly dir: string;
  readonly #objects = new Map<string, GitObject | undefined>();
  readonly #diffs = new Map<string, readonly FileDiff[]>();
  readonly #trees = new Map<string, readonly TreeEntry[]>();
  readonly #bases = new Map<string, string | undefined>();
  readonly #merges = new Map<string, string | undefined>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** The commit behind a branch, a tag, a full or a short sha. */
  commitOf(revision: string): string | undefined {
    if (SHA.test(revision)) return this.object(revision)?.type === 'commit' ? revision : undefined;
    return (
      branchTip(this.dir, revision) ??
      this.#parse(`refs/heads/${revision}^{commit}`) ??
      this.#parse(`${revision}^{commit}`)
    );
  }

  /** The tree behind a tree's or a commit's sha, or a branch. */
  treeOf(revision: string): string | undefined {
    if (SHA.test(revision) && this.object(revision)?.type === 'tree') return revision;
    const commit = this.commitOf(revision);
    return commit === undefined ? undefined : this.commit(commit).tree;
  }

  object(oid: string): GitObject | undefined {
    if (!this.#objects.has(oid)) this.#objects.set(oid, this.#loose(oid) ?? this.#packed(oid));
    return this.#objects.get(oid);
  }

  commit(oid: string): CommitInfo {
    const text = this.object(oid)?.bytes.toString() ?? '';
    const [head = '', ...message] = text.split('\n\n');
    const values = (name: string) =>
      [...head.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map((m) => m[1] ?? '');
    const author = /^(.*) <(.*)> (\d+)/.exec(values('author')[0] ?? '');
    const date = new Date(Number(author?.[3] ?? 0) * 1000).toISOString().replace('.000Z', 'Z');
    return {
      oid,
      tree: values('tree')[0] ?? '',
      parents: values('parent'),
      author: { name: author?.[1] ?? '', email: author?.[2] ?? '', date },
      message: message.join('\n\n').replace(/\n$/, ''),
    };
  }

  /** The entries of a tree; with `recursive` those of its folders too, folders themselves included. */
  entries(tree: string, depth: 'flat' | 'recursive'): readonly TreeEntry[] {
    const key = `${depth} ${tree}`;
    const known = this.#trees.get(key);
    if (known !== undefined) return known;
    const options = depth === 'recursive' ? ['-r', '-t'] : [];
    const lines = runGit(this.dir, ['ls-tree', '-z', '-l', ...options, tree])
      .toString()
      .split('\0');
    const entries = lines.filter((line) => line !== '').map(parseEntry);
    this.#trees.set(key, entries);
    return entries;
  }

  /** One entry of a commit or a tree by its path. */
  entryAt(revision: string, path: string): TreeEntry | undefined {
    const tree = this.treeOf(revision);
    if (tree === undefined) return undefined;
    if (path === '') return { mode: '040000', type: 'tree', oid: tree, path };
    return this.entries(tree, 'recursive').find((entry) => entry.path === path);
  }

  mergeBase(one: string, other: string): string | undefined {
    const key = `${one} ${other}`;
    if (!this.#bases.has(key)) {
      const outcome = tryGit(this.dir, ['merge-base', one, other]);
      this.#bases.set(key, outcome.status === 0 ? outcome.stdout.toString().trim() : undefined);
    }
    return this.#bases.get(key);
  }

  /** What `to` changes against `from`: two dots; see `changes` for a pull request's three. */
  diff(from: string, to: string): readonly FileDiff[] {
    const key = `${from} ${to}`;
    const known = this.#diffs.get(key);
    if (known !== undefined) return known;
    const listing = runGit(this.dir, ['diff', ...DIFF, '--raw', '--numstat', '-z', from, to]).toString();
    const diff = parseDiff(listing, runGit(this.dir, ['diff', ...DIFF, '--patch', from, to]).toString());
    this.#diffs.set(key, diff);
    return diff;
  }

  /** The commits of `to` that `from` has not, oldest first. */
  commitsBetween(from: string, to: string): readonly string[] {
    const listing = runGit(this.dir, ['rev-list', '--reverse', `${from}..${to}`]).toString();
    return listing.split('\n').filter((line) => line !== '');
  }

  /** The commit that merging would give; `undefined` when the two sides conflict. */
  testMerge(base: string, head: string): string | undefined {
    const key = `${base} ${head}`;
    if (!this.#merges.has(key)) this.#merges.set(key, this.#merge(base, head));
    return this.#merges.get(key);
  }

  #merge(base: string, head: string): string | undefined {
    const merged = tryGit(this.dir, ['merge-tree', '--write-tree', base, head]);
    if (merged.status !== 0) return undefined;
    const tree = merged.stdout.toString().trim();
    const message = `Merge ${head} into ${base}`;
    return runGit(this.dir, ['commit-tree', tree, '-p', base, '-p', head, '-m', message]).toString().trim();
  }

  #parse(expression: string): string | undefined {
    const outcome = tryGit(this.dir, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression]);
    // With --end-of-options git 2.39 repeats the option before the answer.
    return outcome.status === 0 ? outcome.stdout.toString().trim().split('\n').at(-1) : undefined;
  }

  /** Read from disk without a process, because a test may ask for thousands. */
  #loose(oid: string): GitObject | undefined {
    const file = join(gitFolder(this.dir), 'objects', oid.slice(0, 2), oid.slice(2));
    if (!existsSync(file)) return undefined;
    const bytes = inflateSync(readFileSync(file));
    const end = bytes.indexOf(0);
    return toObject(bytes.toString('latin1', 0, end).split(' ')[0], bytes.subarray(end + 1));
  }

  #packed(oid: string): GitObject | undefined {
    const type = tryGit(this.dir, ['cat-file', '-t', oid]);
    if (type.status !== 0) return undefined;
    const name = type.stdout.toString().trim();
    return toObject(name, runGit(this.dir, ['cat-file', name, oid]));
  }
}

function toObject(type: string | undefined, bytes: Buffer): GitObject | undefined {
  if (type !== 'blob' && type !== 'tree' && type !== 'commit' && type !== 'tag') return undefined;
  return { type, bytes };
}

function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', type = '', oid = '', size = '-'] = line.slice(0, tab).split(/ +/);
  const kind = type === 'tree' || type === 'commit' ? type : 'blob';
  return {
    mode,
    type: kind,
    oid,
    path: line.slice(tab + 1),
    ...(size === '-' ? {} : { size: Number(size) }),
  };
}
