import { structuredPatch } from 'diff';
import type { Hunk, HunkLine } from '../../diff/hunks.ts';
import type { ChangedFile, Changes, PullRequest, Tree } from '../../ports.ts';
import type { GitEntry, Repository } from './repository.ts';

/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4000;
const TEXT = /\.(?:md|markdown|mdx|adoc|ya?ml|json|toml|html?)$/iu;

/** The two trees that are compared, and what is in them. */
export interface ComparedTrees {
  readonly base: Tree;
  readonly head: Tree;
  readonly baseEntries: readonly GitEntry[];
  /** Without an object id where the disk has what git does not. */
  readonly headEntries: readonly GitEntry[];
}

/** A comparison of two trees of one repository, as a pull request. Without a head commit it is the working copy's. */
export function localPullRequest(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | undefined },
  trees: ComparedTrees,
): PullRequest {
  return {
    changes: async () => {
      const files = await changedFiles(repository, commits, trees);
      return {
        base: commits.base,
        head: commits.head ?? null,
        files: await withHunks(files, trees),
      } satisfies Changes;
    },
  };
}

/** What differs between two trees, in order of path. Git is asked about renames only where there can be some. */
export async function changedFiles(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | undefined },
  { baseEntries, headEntries }: Pick<ComparedTrees, 'baseEntries' | 'headEntries'>,
): Promise<readonly ChangedFile[]> {
  const before = new Map(baseEntries.filter(isFile).map((entry) => [entry.path, entry]));
  const files = new Map<string, ChangedFile>();
  const gone = new Map(before);
  for (const entry of headEntries.filter(isFile)) {
    const { path, oid } = entry;
    const old = before.get(path);
    gone.delete(path);
    if (old === undefined) files.set(path, { path, status: 'added', oid });
    else if (old.oid !== oid || old.mode !== entry.mode) files.set(path, { path, status: 'modified', oid });
  }
  const canBeRenamed = gone.size > 0 && [...files.values()].some((file) => file.status === 'added');
  const renames = canBeRenamed
    ? await repository.renames(commits.base, commits.head)
    : new Map<string, string>();
  for (const [path, previousPath] of renames) {
    const file = files.get(path);
    // What was moved in the index may have come back on the disk since.
    if (file?.status === 'added' && gone.delete(previousPath))
      files.set(path, { ...file, status: 'renamed', previousPath });
  }
  for (const { path, oid } of gone.values()) files.set(path, { path, status: 'removed', oid });
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A submodule is another repository's business. */
function isFile({ kind }: GitEntry): boolean {
  return kind !== 'submodule';
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
