import { structuredPatch } from 'diff';
import { differencesOf, withRenames } from '../../diff/compare-trees.ts';
import type { Hunk, HunkLine } from '../../diff/hunks.ts';
import type { ChangedFile, Changes, PullRequest, Tree } from '../../ports.ts';
import { mayBePost } from '../../site/file-kinds.ts';
import type { GitEntry, Repository } from './repository.ts';

/** Texts whose versions have less in common than this many edited lines are shown as one whole hunk. */
const MAX_EDITS = 4000;
const DATA = /\.(?:ya?ml|json|toml|html?)$/iu;

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
async function changedFiles(
  repository: Repository,
  commits: { readonly base: string; readonly head: string | undefined },
  { baseEntries, headEntries }: ComparedTrees,
): Promise<readonly ChangedFile[]> {
  const found = differencesOf(
    baseEntries.filter(isFile),
    headEntries.filter(isFile),
    (one, other) => one.oid === other.oid && one.mode === other.mode,
  );
  const canBeRenamed = found.come.length > 0 && found.gone.length > 0;
  // What git says of the index counts as far as the disk has not changed since.
  return withRenames(found, canBeRenamed ? await repository.renames(commits.base, commits.head) : new Map());
}

/** A submodule is another repository's business. */
function isFile({ kind }: GitEntry): boolean {
  return kind !== 'submodule';
}

async function withHunks(
  files: readonly ChangedFile[],
  trees: { readonly base: Tree; readonly head: Tree },
): Promise<readonly ChangedFile[]> {
  const edited = files.filter(
    (file) => (mayBePost(file.path) || DATA.test(file.path)) && file.status !== 'removed',
  );
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
