import { Failure } from '../../failure.ts';
import type { Entry } from '../../site/files.ts';
import { type GitAnswer, runGit } from './run-git.ts';

/** A git repository on this machine, asked only by plumbing commands that execute nothing of it. */
export class Repository {
  /** Absolute path of the working copy's top, or of a bare repository. */
  readonly top: string;

  constructor(top: string) {
    this.top = top;
  }

  /**
   * The repository around a folder.
   *
   * @throws Failure when there is none.
   */
  static async around(folder: string): Promise<Repository> {
    const answer = await runGit(folder, ['rev-parse', '--show-toplevel']);
    if (answer.code === 0) return new Repository(lineOf(answer));
    const bare = await runGit(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
    const [isBare, directory] = bare.stdout.toString().split('\n');
    if (bare.code === 0 && isBare === 'true' && directory !== undefined) return new Repository(directory);
    throw new Failure(
      `No git repository at \`${folder}\``,
      'Run it inside a clone of the blog, or name one: `postproof PATH`.',
    );
  }

  /** The commit that a name stands for; undefined when there is none. */
  async commit(name: string): Promise<string | undefined> {
    const answer = await runGit(this.top, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    return answer.code === 0 ? lineOf(answer) : undefined;
  }

  /** The default branch as CONTRACT.md has it: `origin/HEAD`, else `main`, else `master`. */
  async defaultBranch(): Promise<string | undefined> {
    for (const name of ['refs/remotes/origin/HEAD', 'main', 'master']) {
      if ((await this.commit(name)) !== undefined) return name;
    }
    return undefined;
  }

  /** The best common ancestor of two commits; undefined when their histories have none here. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const answer = await runGit(this.top, ['merge-base', '--end-of-options', one, other]);
    return answer.code === 0 ? lineOf(answer) : undefined;
  }

  /** Every file of a commit's tree, with its size. */
  async list(commit: string): Promise<readonly Entry[]> {
    const answer = await this.ask([
      'ls-tree',
      '-r',
      '-z',
      '--long',
      '--full-tree',
      '--end-of-options',
      commit,
    ]);
    return splitZero(answer.stdout).map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/u);
      return {
        path: line.slice(tab + 1),
        oid,
        kind: kindOf(mode),
        ...(size === '-' ? {} : { size: Number(size) }),
      };
    });
  }

  /** Differences between two commits, or between a commit and the index when the second is absent. */
  async differences(from: string, to: string | undefined): Promise<readonly Difference[]> {
    const options = ['-r', '-z', '--raw', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
    const args =
      to === undefined
        ? ['diff-index', '--cached', ...options, '--end-of-options', from]
        : ['diff-tree', ...options, '--end-of-options', from, to];
    return parseRaw(splitZero((await this.ask(args)).stdout));
  }

  /** The contents of blobs by object id; what is not here (a partial clone) is left out. */
  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    if (oids.length === 0) return found;
    const answer = await this.ask(['cat-file', '--batch', '--buffer'], `${[...new Set(oids)].join('\n')}\n`);
    let at = 0;
    while (at < answer.stdout.length) {
      const end = answer.stdout.indexOf(10, at);
      const [oid = '', type, size] = answer.stdout.toString('utf8', at, end).split(' ');
      at = end + 1;
      if (type !== 'blob' || size === undefined) continue;
      found.set(oid, answer.stdout.subarray(at, at + Number(size)));
      at += Number(size) + 1;
    }
    return found;
  }

  /** Runs a command that has to succeed. */
  async ask(args: readonly string[], input?: string): Promise<GitAnswer> {
    const answer = await runGit(this.top, args, input);
    if (answer.code === 0) return answer;
    const reason = answer.stderr.trim().split('\n')[0] ?? `exit code ${answer.code}`;
    throw new Failure(
      `git ${args[0]} failed: ${reason}`,
      'Check that the clone is complete (`git fsck`), and fetch the full history (`git fetch --unshallow`).',
    );
  }
}

/** A path that differs: git's letter, both modes and object ids, both paths. */
export interface Difference {
  readonly letter: string;
  readonly path: string;
  readonly previousPath?: string;
  readonly oid: string;
  readonly previousOid: string;
  readonly mode: string;
}

function parseRaw(fields: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, mode = '', previousOid = '', oid = '', letter = ''] = (fields[at] ?? '').split(' ');
    const isMove = /^[RC]/u.test(letter);
    const first = fields[at + 1] ?? '';
    const path = isMove ? (fields[at + 2] ?? '') : first;
    found.push({
      letter: letter.charAt(0),
      path,
      oid,
      previousOid,
      mode,
      ...(isMove ? { previousPath: first } : {}),
    });
    at += isMove ? 3 : 2;
  }
  return found;
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
