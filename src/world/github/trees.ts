import { mergeTrees } from '../../diff/merge-trees.ts';
import type { ChangedFile, Tree } from '../../ports.ts';
import type { Entry } from '../../site/files.ts';
import { readBlobs } from './blobs.ts';
import type { RequestBudget } from './budget.ts';
import type { Comparison } from './changes.ts';
import type { GitHubClient } from './client.ts';
import { readHead } from './image-heads.ts';
import { type Listing, listTree } from './list-tree.ts';
import { localTrees } from './local-objects.ts';
import type { PullContext, PullReference } from './pull-context.ts';

/** What is needed to read trees of a pull request. */
export interface TreeContext {
  readonly client: GitHubClient;
  readonly pull: PullReference;
  readonly context: PullContext;
  readonly comparison: Comparison;
  readonly budget: RequestBudget;
  /** A folder that may be a checkout of the repository. */
  readonly workspace: string;
}

/** The trees of a pull request: as it will be after the merge, and at the merge base. */
export async function githubTrees(
  about: TreeContext,
): Promise<{ readonly after: Tree; readonly base: Tree; readonly notes: readonly string[] }> {
  const { context, comparison } = about;
  const commits = { head: context.head, tip: context.tip, mergeBase: comparison.mergeBase };
  const local = await localTrees(about.workspace, commits);
  if (local !== undefined) return { ...local, notes: [] };
  const needsTip = comparison.mergeBase !== context.tip;
  const [head, tip] = await Promise.all([
    listTree(about, context.head),
    needsTip ? listTree(about, context.tip) : undefined,
  ]);
  const unlisted = [...head.unlisted, ...(tip?.unlisted ?? [])];
  const base = before(head.entries, comparison.files);
  const after = tip === undefined ? head.entries : mergeTrees(head.entries, tip.entries, base);
  return {
    after: treeOf(about, { entries: after, unlisted }, context.head),
    base: treeOf(about, { entries: base, unlisted }, comparison.mergeBase),
    notes:
      unlisted.length === 0
        ? []
        : ['The repository has more files than GitHub lists at once; what lies in the rest was not judged'],
  };
}

/**
 * The merge base's tree, told from the head's by taking the change back: GitHub need not be asked for it. The object
 * ids of what changed are not known; such files are read by commit and path.
 */
function before(head: readonly Entry[], files: readonly ChangedFile[]): readonly Entry[] {
  const changed = new Map(files.map((file) => [file.path, file]));
  const kept = head.flatMap((entry) => {
    const file = changed.get(entry.path);
    if (file === undefined) return [entry];
    return file.status === 'modified' ? [{ path: entry.path, oid: '', kind: entry.kind }] : [];
  });
  const gone = files.flatMap((file): readonly Entry[] => {
    if (file.status === 'removed') return [{ path: file.path, oid: file.oid, kind: 'file' }];
    if (file.status === 'renamed' && file.previousPath !== undefined)
      return [{ path: file.previousPath, oid: '', kind: 'file' }];
    return [];
  });
  return [...kept, ...gone];
}

function treeOf(about: TreeContext, { entries, unlisted }: Listing, commit: string): Tree {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    list: async () => entries,
    unlisted,
    read: async (paths) => {
      const none = paths.filter((path) => byPath.get(path)?.kind !== 'file');
      const wanted = paths.flatMap((path) => {
        const entry = byPath.get(path);
        if (entry?.kind !== 'file') return [];
        return [
          {
            path,
            expression: entry.oid === '' ? `${commit}:${path}` : entry.oid,
            oid: entry.oid,
            size: entry.size,
          },
        ];
      });
      const contents = await readBlobs(about, wanted);
      return new Map([...none.map((path) => [path, undefined] as const), ...contents]);
    },
    readHeads: async (paths) => {
      const wanted = about.budget.takeImages(paths);
      const heads = await Promise.all(
        wanted.map(async (path) => [path, await readHead(about, byPath.get(path)?.oid ?? '')] as const),
      );
      return new Map(heads);
    },
  };
}
