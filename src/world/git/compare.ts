import { structuredPatch } from 'diff';
import type { Hunk, HunkLine } from '../../diff/hunks.ts';
import type { ChangedFile, Changes, PullRequest, Tree } from '../../ports.ts';
import type { Entry } from '../../site/files.ts';
import type { Difference, Repository } from './repository.ts';

/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4000;
const TEXT = /\.(?:md|markdown|mdx|adoc|ya?ml|json|toml|html?)$/iu;

/** A comparison of two trees of one repository, as a pull request. */
export function localPullRequest(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | undefined },
  trees: { readonly base: Tree; readonly head: Tree; readonly headEntries: readonly Entry[] },
): PullRequest {
  return {
    changes: async () => {
      const differences = await repository.differences(commits.base, commits.head);
      const listed = differences.map((one) => changedFile(one));
      const files =
        commits.head === undefined ? await withDisk(repository, commits.base, listed, trees) : listed;
      return {
        base: commits.base,
        head: commits.head ?? null,
        files: await withHunks(files, trees),
      } satisfies Changes;
    },
  };
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
};

function changedFile(difference: Difference): ChangedFile {
  const { path, previousPath, letter } = difference;
  const status = STATUS[letter] ?? 'modified';
  const oid = status === 'removed' ? difference.previousOid : difference.oid;
  return { path, status, oid, ...(previousPath === undefined ? {} : { previousPath }) };
}

/** The index's differences, corrected by what the disk has: edited since, untracked, or gone. */
async function withDisk(
  repository: Repository,
  base: string,
  listed: readonly ChangedFile[],
  trees: { readonly headEntries: readonly Entry[] },
): Promise<readonly ChangedFile[]> {
  const before = new Map((await repository.list(base)).map((entry) => [entry.path, entry]));
  const now = new Map(trees.headEntries.map((entry) => [entry.path, entry]));
  const files = new Map(listed.map((file) => [file.path, file]));
  for (const entry of now.values()) {
    if (entry.oid !== '') continue;
    const known = files.get(entry.path);
    const isNew = known === undefined ? !before.has(entry.path) : known.status === 'added';
    const status = known?.status === 'renamed' ? known.status : isNew ? 'added' : 'modified';
    files.set(entry.path, { ...known, path: entry.path, oid: '', status });
  }
  for (const [path, file] of files) {
    if (file.status === 'removed' || now.has(path)) continue;
    const gone = file.previousPath ?? path;
    files.delete(path);
    const old = before.get(gone);
    if (old !== undefined) files.set(gone, { path: gone, status: 'removed', oid: old.oid });
  }
  for (const [path, entry] of before) {
    const isTaken = [...files.values()].some(
      (file) => file.previousPath === path && file.status === 'renamed',
    );
    if (!now.has(path) && !files.has(path) && !isTaken)
      files.set(path, { path, status: 'removed', oid: entry.oid });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function withHunks(
  files: readonly ChangedFile[],
  trees: { readonly base: Tree; readonly head: Tree },
): Promise<readonly ChangedFile[]> {
  const edited = files.filter((file) => TEXT.test(file.path) && file.status !== 'removed');
  const [before, after] = await Promise.all([
    trees.base.read(
      edited.filter((file) => file.status !== 'added').map((file) => file.previousPath ?? file.path),
    ),
    trees.head.read(edited.map((file) => file.path)),
  ]);
  return files.map((file) => {
    if (!edited.includes(file)) return file;
    const decoder = new TextDecoder();
    const text = (bytes: Uint8Array | undefined): string =>
      bytes === undefined ? '' : decoder.decode(bytes);
    const hunks = hunksBetween(text(before.get(file.previousPath ?? file.path)), text(after.get(file.path)));
    return hunks === undefined ? file : { ...file, hunks };
  });
}

/** Hunks with three lines of context; undefined where the texts differ too much to be compared in reasonable time. */
export function hunksBetween(before: string, after: string): readonly Hunk[] | undefined {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 3, maxEditLength: MAX_EDITS });
  return patch?.hunks.map((hunk) => {
    const at = { old: hunk.oldStart, new: hunk.newStart };
    const lines = hunk.lines.flatMap((line) => numbered(line, at));
    return { oldStart: hunk.oldStart, newStart: hunk.newStart, lines };
  });
}

function numbered(line: string, at: { old: number; new: number }): readonly HunkLine[] {
  if (line.startsWith('+')) return [{ kind: 'added', new: at.new++ }];
  if (line.startsWith('-')) return [{ kind: 'removed', old: at.old++ }];
  return line.startsWith(' ') ? [{ kind: 'context', old: at.old++, new: at.new++ }] : [];
}
