import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Entry } from '../../site/files.ts';
import { ObjectReader } from './object-reader.ts';
import { type GitAnswer, gitFailure, runGit } from './run-git.ts';

/** The mode of what is not there. */
const NOTHING = '000000';

/** Whole trees, compared by git alone: nothing that a repository configures has a say. */
const DIFFERENCES = ['-r', '-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];

/** A file of a tree or of the index, with git's mode: `100755` for one that can be executed. */
export interface GitEntry extends Entry {
  readonly mode: string;
}

/** What differs between two commits, or between a commit and the index. */
export interface Differences {
  /** What each path that differs had before, and has since; undefined where there was or is nothing. */
  readonly paths: ReadonlyMap<string, Difference>;
  /** The old path of each new one, as git's own detection (`-M`) pairs them. */
  readonly renames: ReadonlyMap<string, string>;
}

export interface Difference {
  readonly before?: GitEntry;
  readonly after?: GitEntry;
}

/** A git repository on this machine, asked only by plumbing commands that execute nothing of it. */
export class Repository {
  /** Absolute path of the working copy's top, or of a bare repository. */
  readonly top: string;
  readonly kind: 'clone' | 'bare';
  readonly #objects: ObjectReader;

  constructor(top: string, kind: 'clone' | 'bare' = 'clone') {
    this.top = top;
    this.kind = kind;
    this.#objects = new ObjectReader(top);
  }

  /**
   * The repository around a folder.
   *
   * @throws Failure when there is none.
   */
  static async around(folder: string): Promise<Repository> {
    const plain = plainClone(folder);
    if (plain !== undefined) return new Repository(plain);
    const answer = await runGit(folder, ['rev-parse', '--show-toplevel']);
    if (answer.code === 0) return new Repository(lineOf(answer));
    const bare = await runGit(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    const [isBare, directory] = bare.stdout.toString().split('\n');
    if (bare.code === 0 && isBare === 'true' && directory !== undefined)
      return new Repository(directory, 'bare');
    throw new Failure(
      `No git repository at \`${folder}\``,
      'Run it inside a clone of the blog, or name one: `postproof PATH`.',
    );
  }

  /** The folder where git keeps what is only this clone's. */
  async directory(): Promise<string> {
    return lineOf(await this.ask(['rev-parse', '--absolute-git-dir']));
  }

  /** The commit that a name stands for; undefined when there is none. */
  async commit(name: string): Promise<string | undefined> {
    return (await this.#objects.read(`${name}^{commit}`))?.oid;
  }

  /** The default branch as CONTRACT.md has it: `origin/HEAD`, else `main`, else `master`. */
  async defaultBranch(): Promise<string | undefined> {
    for (const name of ['refs/remotes/origin/HEAD', 'main', 'master']) {
      if ((await this.commit(name)) !== undefined) return name;
    }
    return undefined;
  }

  /** Whether older commits were left out of the clone. */
  async isShallow(): Promise<boolean> {
    const answer = await runGit(this.top, ['rev-parse', '--is-shallow-repository']);
    return lineOf(answer) === 'true';
  }

  /** The best common ancestor of two commits; undefined when their histories have none here. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    if (one === other) return one;
    const answer = await runGit(this.top, ['merge-base', '--end-of-options', one, other]);
    return answer.code === 0 ? lineOf(answer) : undefined;
  }

  /** Every file of a commit's tree; with `sizes` their sizes, for which git has to look at each object. */
  async list(commit: string, detail: 'names' | 'sizes' = 'names'): Promise<readonly GitEntry[]> {
    const long = detail === 'sizes' ? ['--long'] : [];
    const answer = await this.ask([
      'ls-tree',
      '-r',
      '-z',
      ...long,
      '--full-tree',
      '--end-of-options',
      commit,
    ]);
    return splitZero(answer.stdout).map((line) => {
      // `100644 blob <object id>`, with `--long` a space and the size, or `-` for a submodule.
      const tab = line.indexOf('\t');
      const mode = line.slice(0, 6);
      const start = line.indexOf(' ', 7) + 1;
      const space = detail === 'sizes' ? line.indexOf(' ', start) : tab;
      const size = detail === 'sizes' ? Number(line.slice(space, tab)) : Number.NaN;
      const entry = { path: line.slice(tab + 1), oid: line.slice(start, space), kind: kindOf(mode), mode };
      return Number.isNaN(size) ? entry : { ...entry, size };
    });
  }

  /** What differs between two commits, or between a commit and the index when the second is absent. */
  async differences(from: string, to: string | undefined): Promise<Differences> {
    const options = [...DIFFERENCES, '--raw', '--no-abbrev', '-M'];
    const args =
      to === undefined
        ? ['diff-index', '--cached', '--ita-visible-in-index', ...options, '--end-of-options', from]
        : ['diff-tree', ...options, '--end-of-options', from, to];
    return readDifferences(splitZero((await this.ask(args)).stdout));
  }

  /** The paths that differ between two commits. */
  async changedPaths(from: string, to: string): Promise<readonly string[]> {
    const args = ['diff-tree', ...DIFFERENCES, '--name-only', '--end-of-options', from, to];
    return splitZero((await this.ask(args)).stdout);
  }

  /** The contents of blobs by object id; what is not here (a partial clone) is left out. */
  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    await Promise.all(
      [...new Set(oids)].map(async (oid) => {
        const object = await this.#objects.read(oid);
        if (object?.type === 'blob') found.set(oid, object.bytes);
      }),
    );
    return found;
  }

  /** Runs a command that has to succeed. */
  async ask(args: readonly string[], input?: string): Promise<GitAnswer> {
    const answer = await runGit(this.top, args, input);
    if (answer.code === 0) return answer;
    throw gitFailure(args[0] ?? '', answer.stderr, `exit code ${answer.code}`);
  }
}

/** Records of `:<old mode> <new mode> <old id> <new id> <status>`, each followed by its path or, renamed, by both. */
function readDifferences(fields: readonly string[]): Differences {
  const paths = new Map<string, Difference>();
  const renames = new Map<string, string>();
  for (let at = 0; at < fields.length; ) {
    const [before = '', after = '', oldId = '', newId = '', status = ''] = (fields[at] ?? '')
      .slice(1)
      .split(' ');
    const path = fields[at + 1] ?? '';
    const isRename = status.startsWith('R');
    const now = isRename ? (fields[at + 2] ?? '') : path;
    at += isRename ? 3 : 2;
    const old = entryOf(path, before, oldId);
    const present = entryOf(now, after, newId);
    if (isRename) renames.set(now, path);
    if (now !== path || old !== undefined)
      paths.set(path, { ...paths.get(path), ...(old === undefined ? {} : { before: old }) });
    if (present !== undefined) paths.set(now, { ...paths.get(now), after: present });
  }
  return { paths, renames };
}

function entryOf(path: string, mode: string, oid: string): GitEntry | undefined {
  return mode === NOTHING ? undefined : { path, oid, mode, kind: kindOf(mode) };
}

/**
 * The top of a clone as nearly all are, found without asking git, which takes as long as reading a post: a folder
 * `.git` whose configuration moves nothing. Undefined for all others, of which git has to be asked.
 */
function plainClone(folder: string): string | undefined {
  let top: string;
  try {
    top = realpathSync(folder);
    if (top.split(/[/\\]/u).includes('.git')) return undefined;
    while (!existsSync(join(top, '.git'))) {
      if (dirname(top) === top) return undefined;
      top = dirname(top);
    }
    const inside = join(top, '.git');
    const isPlain = statSync(inside).isDirectory() && existsSync(join(inside, 'HEAD'));
    return isPlain &&
      !/worktree|bare\s*=(?!\s*false)|\binclude/iu.test(readFileSync(join(inside, 'config'), 'utf8'))
      ? top
      : undefined;
  } catch {
    // Not there, or not ours to read: git says why.
    return undefined;
  }
}

/** The records of an answer that was asked for with `-z`. */
export function splitZero(bytes: Buffer): readonly string[] {
  const text = bytes.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/u, '').split('\0');
}

export function kindOf(mode: string): Entry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

function lineOf(answer: GitAnswer): string {
  return answer.stdout.toString().replace(/\r?\n$/u, '');
}
