import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchTip, commitSeconds, runGit, tryGit } from './git-process.ts';

/** A file of a commit: text, bytes, or one of git's other kinds of entry; `null` deletes it. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly executable: string }
  | { readonly submodule: string }
  | null;

/** One commit: on a branch, after that branch's tip or after `from`, with what it changes. */
export interface CommitDescription {
  readonly branch?: string;
  readonly from?: string;
  readonly merge?: string;
  readonly message?: string;
  readonly author?: string;
  readonly renames?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileContent>>;
  /** Starts without history, whatever the branch held before. */
  readonly orphan?: true;
}

/** A real bare repository in a temporary folder. */
export interface TestRepository {
  readonly dir: string;
  /** Adds a commit and returns its sha. */
  commit(description: CommitDescription): string;
  /** The sha that a branch, a sha or an expression stands for. */
  sha(revision: string): string;
  git(...args: string[]): string;
  /** A clone in another temporary folder, with a branch checked out. */
  workingCopy(branch?: string): string;
  remove(): void;
}

/** Makes a repository with the given commits; equal descriptions give equal shas. */
export function makeRepository(commits: readonly CommitDescription[]): TestRepository {
  const folders = [temporaryFolder()];
  const dir = folders[0] ?? '';
  runGit(dir, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main']);
  if (commits.length > 0) addCommits(dir, commits, 0);
  let minute = commits.length;
  const repository: TestRepository = {
    dir,
    commit: (description) => addCommits(dir, [description], minute++),
    sha: (revision) =>
      branchTip(dir, revision) ?? runGit(dir, ['rev-parse', '--verify', revision]).toString().trim(),
    git: (...args) => runGit(dir, args).toString(),
    workingCopy: (branch = 'main') => {
      const copy = temporaryFolder();
      folders.push(copy);
      runGit(copy, ['clone', '--quiet', '--branch', branch, dir, '.']);
      return copy;
    },
    remove: () => {
      folders.forEach(removeFolder);
    },
  };
  return repository;
}

/** An empty folder that nobody else has. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'postproof-test-'));
}

/** Takes a folder away with all that is in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Adds commits in the order given, all in one process, and returns the sha of the last. */
function addCommits(dir: string, descriptions: readonly CommitDescription[], minute: number): string {
  const made = new Set<string>();
  const stream = descriptions.flatMap((description, index) =>
    commitStream(dir, description, minute + index, made),
  );
  runGit(dir, ['fast-import', '--quiet', '--force', '--date-format=raw'], Buffer.concat(stream));
  return branchTip(dir, descriptions.at(-1)?.branch ?? 'main') ?? '';
}

/** A commit as fast-import reads it; branches that the same stream made are called by name. */
function commitStream(
  dir: string,
  description: CommitDescription,
  minute: number,
  made: Set<string>,
): Buffer[] {
  const { branch = 'main', message = `Change ${minute}`, author = 'Hua <hua@example.com>' } = description;
  const when = `${commitSeconds(minute)} +0000`;
  const find = (revision: string) => (made.has(revision) ? `refs/heads/${revision}` : shaOf(dir, revision));
  const parent = parentLine(description, branch, made, find);
  made.add(branch);
  return [
    text(`${description.orphan ? `reset refs/heads/${branch}\n` : ''}commit refs/heads/${branch}\n`),
    text(`author ${author} ${when}\ncommitter ${author} ${when}\n`),
    ...data(message),
    text(parent),
    text(
      description.merge === undefined
        ? ''
        : `merge ${expected(find(description.merge), description.merge)}\n`,
    ),
    ...Object.entries(description.renames ?? {}).map(([from, to]) => text(`R ${quote(from)} ${quote(to)}\n`)),
    ...Object.entries(description.files ?? {}).flatMap(([path, content]) => entry(path, content)),
  ];
}

function parentLine(
  { from, orphan }: CommitDescription,
  branch: string,
  made: ReadonlySet<string>,
  find: (revision: string) => string | undefined,
): string {
  // A branch goes on by itself, and git refuses to be told so.
  if (orphan || ((from ?? branch) === branch && made.has(branch))) return '';
  if (from !== undefined) return `from ${expected(find(from), from)}\n`;
  const tip = find(branch);
  return tip === undefined ? '' : `from ${tip}\n`;
}

function expected(sha: string | undefined, revision: string): string {
  if (sha === undefined)
    throw new Error(`Unexpected \`${revision}\`, expected a branch or commit of the repository`);
  return sha;
}

function shaOf(dir: string, revision: string): string | undefined {
  const tip = branchTip(dir, revision);
  if (tip !== undefined) return tip;
  const outcome = tryGit(dir, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return outcome.status === 0 ? outcome.stdout.toString().trim() : undefined;
}

function entry(path: string, content: FileContent): Buffer[] {
  if (content === null) return [text(`D ${quote(path)}\n`)];
  if (typeof content === 'string') return [text(`M 100644 inline ${quote(path)}\n`), ...data(content)];
  if (content instanceof Uint8Array) return [text(`M 100644 inline ${quote(path)}\n`), ...data(content)];
  if ('symlink' in content) return [text(`M 120000 inline ${quote(path)}\n`), ...data(content.symlink)];
  if ('executable' in content) return [text(`M 100755 inline ${quote(path)}\n`), ...data(content.executable)];
  return [text(`M 160000 ${content.submodule} ${quote(path)}\n`)];
}

function data(content: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(content);
  return [text(`data ${bytes.length}\n`), bytes, text('\n')];
}

/** Always quoted: the stream ends a bare path at the first blank or line feed. */
function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function text(value: string): Buffer {
  return Buffer.from(value);
}
