import { mergeTrees } from '../../diff/merge-trees.ts';
import type { ChangedFile, Tree } from '../../ports.ts';
import type { Entry } from '../../site/files.ts';
import { readBlobs, type WantedBlob } from './blobs.ts';
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
    comparison.trees?.head ?? listTree(about, context.head),
    needsTip ? listTree(about, context.tip) : undefined,
  ]);
  const unlisted = [
    ...new Set([...head.unlisted, ...(comparison.trees?.base.unlisted ?? []), ...(tip?.unlisted ?? [])]),
  ];
  const base = comparison.trees?.base.entries ?? before(head.entries, comparison.files);
  const after = tip === undefined ? head.entries : mergeTrees(head.entries, tip.entries, base);
  const reading = { ...about, blobs: new Map<string, Uint8Array | undefined>() };
  const earlier = earlierPaths(comparison);
  const old = treeOf(reading, { entries: base, unlisted }, comparison.mergeBase);
  const now = treeOf(reading, { entries: after, unlisted }, context.head, (path) =>
    old.wanted(earlier.get(path) ?? ''),
  );
  return {
    after: now.tree,
    base: old.tree,
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

interface ReadingContext extends TreeContext {
  readonly blobs: Map<string, Uint8Array | undefined>;
}

/** A tree by its listing, and how its files are asked for. */
interface Reading {
  readonly tree: Tree;
  wanted(path: string): WantedBlob | undefined;
}

/** @param beside for a path what is likely to be wanted next. */
function treeOf(
  about: ReadingContext,
  { entries, unlisted }: Listing,
  commit: string,
  beside: (path: string) => WantedBlob | undefined = () => undefined,
): Reading {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const wanted = (path: string): WantedBlob | undefined => {
    const entry = byPath.get(path);
    if (entry?.kind !== 'file') return undefined;
    const { oid, size } = entry;
    return { path, expression: oid === '' ? `${commit}:${path}` : oid, oid, size };
  };
  const tree: Tree = {
    list: async () => entries,
    unlisted,
    read: async (paths) => {
      const none = paths.filter((path) => wanted(path) === undefined);
      const contents = await readBlobs(
        about,
        paths.flatMap((path) => wanted(path) ?? []),
        paths.flatMap((path) => beside(path) ?? []),
      );
      return new Map([...none.map((path) => [path, undefined] as const), ...contents]);
    },
    readHeads: async (paths) => {
      const taken = about.budget.takeImages(paths);
      const heads = await Promise.all(
        taken.map(async (path) => [path, await readHead(about, byPath.get(path)?.oid ?? '')] as const),
      );
      return new Map(heads);
    },
  };
  return { tree, wanted };
}

/** Where the merge base has what the change edits: read beside it, as most of it will be compared. */
function earlierPaths({ files }: Comparison): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, status, previousPath }) =>
      status === 'modified' || status === 'renamed' ? [[path, previousPath ?? path] as const] : [],
    ),
  );
}
