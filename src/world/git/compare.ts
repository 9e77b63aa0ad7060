import { type TreeChange, withRenames } from '../../diff/compare-trees.ts';
import { type Hunk, hunksOfNew } from '../../diff/hunks.ts';
import type { ChangedFile, Changes, PullRequest, Tree } from '../../ports.ts';
import { mayBePost } from '../../site/file-kinds.ts';
import type { Difference, Differences, GitEntry, Repository } from './repository.ts';
import type { WorkingCopy } from './working-copy.ts';

const DATA = /\.(?:ya?ml|json|toml|html?)$/iu;

/** A comparison of two trees of one repository, as a pull request. Without a head commit it is the working copy's. */
export function localPullRequest(
  commits: { readonly base: string; readonly head: string | undefined },
  differences: Differences,
  trees: { readonly base: Tree; readonly head: Tree },
): PullRequest {
  return {
    changes: async () =>
      ({
        base: commits.base,
        head: commits.head ?? null,
        files: await withHunks(changedFiles(differences), trees),
      }) satisfies Changes,
  };
}

/** What differs between a commit and another one, or the working copy: git tells the index's part, the disk the rest. */
export async function differencesFrom(
  repository: Repository,
  base: string,
  head: string | undefined,
  copy: WorkingCopy | undefined,
): Promise<Differences> {
  const found = await repository.differences(base, head);
  if (copy === undefined) return found;
  const paths = new Map(found.paths);
  for (const [path, indexed] of copy.edited) {
    const known = paths.get(path);
    paths.set(path, differenceOf(known === undefined ? indexed : known.before, copy.entries.get(path)));
  }
  return { paths, renames: found.renames };
}

function differenceOf(before: GitEntry | undefined, after: GitEntry | undefined): Difference {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** The files of the older tree, by those of the newer one and what differs. */
export function entriesBefore(after: readonly GitEntry[], { paths }: Differences): readonly GitEntry[] {
  if (paths.size === 0) return after;
  const others = [...paths.values()].flatMap(({ before }) => before ?? []);
  return [...after.filter(({ path }) => !paths.has(path)), ...others];
}

function changedFiles({ paths, renames }: Differences): readonly TreeChange[] {
  const come: GitEntry[] = [];
  const changed: GitEntry[] = [];
  const gone: GitEntry[] = [];
  for (const difference of paths.values()) {
    const before = fileOf(difference.before);
    const after = fileOf(difference.after);
    if (before === undefined) come.push(...(after === undefined ? [] : [after]));
    else if (after === undefined) gone.push(before);
    else if (before.oid !== after.oid || before.mode !== after.mode) changed.push(after);
  }
  // What git says of the index counts as far as the disk has not changed since.
  return withRenames({ come, changed, gone }, renames);
}

/** A submodule is another repository's business. */
function fileOf(entry: GitEntry | undefined): GitEntry | undefined {
  return entry?.kind === 'submodule' ? undefined : entry;
}

/** How many files are read and compared together: their texts go before the next ones come. */
const AT_ONCE = 500;

async function withHunks(
  files: readonly ChangedFile[],
  trees: { readonly base: Tree; readonly head: Tree },
): Promise<readonly ChangedFile[]> {
  const isShown = (file: ChangedFile): boolean =>
    (mayBePost(file.path) || DATA.test(file.path)) && file.status !== 'removed';
  const shown = files.filter(isShown);
  const found = new Map<ChangedFile, readonly Hunk[] | undefined>();
  for (let at = 0; at < shown.length; at += AT_ONCE) {
    const some = shown.slice(at, at + AT_ONCE);
    const hunksOf = await hunksOfSome(some, trees);
    for (const file of some) found.set(file, hunksOf(file));
  }
  return files.map((file) => {
    const hunks = found.get(file);
    return hunks === undefined ? file : { ...file, hunks };
  });
}

async function hunksOfSome(
  files: readonly ChangedFile[],
  trees: { readonly base: Tree; readonly head: Tree },
): Promise<(file: ChangedFile) => readonly Hunk[] | undefined> {
  const older = files.filter((file) => file.status !== 'added');
  const [before, after] = await Promise.all([
    trees.base.read(older.map((file) => file.previousPath ?? file.path)),
    trees.head.read(files.map((file) => file.path)),
  ]);
  const decoder = new TextDecoder();
  const text = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : decoder.decode(bytes));
  const hunksBetween = older.length === 0 ? undefined : (await import('./hunks-between.ts')).hunksBetween;
  return (file) => {
    const own = text(after.get(file.path));
    const old = text(before.get(file.previousPath ?? file.path));
    return hunksBetween === undefined || old === '' ? hunksOfNew(own) : hunksBetween(old, own);
  };
}
