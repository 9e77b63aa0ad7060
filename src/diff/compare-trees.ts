import type { Entry } from '../site/files.ts';

/** What became of a file between two trees; `oid` is the blob that is there, or for `removed` the one that went. */
export interface TreeChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previousPath?: string;
  readonly oid: string;
}

/** The files that differ between two trees, before anybody says which of them only moved. */
interface Differences {
  readonly come: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly gone: readonly Entry[];
}

/** The files that differ between two trees, by path; a rename is known by its unchanged content alone. */
export function compareTrees(before: readonly Entry[], after: readonly Entry[]): readonly TreeChange[] {
  const found = differencesOf(before, after);
  return withRenames(found, sameContents(found));
}

function differencesOf(before: readonly Entry[], after: readonly Entry[]): Differences {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const come: Entry[] = [];
  const changed: Entry[] = [];
  for (const entry of after) {
    const earlier = old.get(entry.path);
    old.delete(entry.path);
    if (earlier === undefined) come.push(entry);
    else if (earlier.oid !== entry.oid || earlier.kind !== entry.kind) changed.push(entry);
  }
  return { come, changed, gone: [...old.values()] };
}

/** @param renames the old path of each new one; a pair of which either is not in the differences is none. */
export function withRenames(
  { come, changed, gone }: Differences,
  renames: ReadonlyMap<string, string>,
): readonly TreeChange[] {
  const left = new Map(gone.map((entry) => [entry.path, entry]));
  const there = come.map(({ path, oid }): TreeChange => {
    const previousPath = renames.get(path) ?? '';
    return left.delete(previousPath)
      ? { path, status: 'renamed', previousPath, oid }
      : { path, status: 'added', oid };
  });
  const kept = changed.map(({ path, oid }): TreeChange => ({ path, status: 'modified', oid }));
  const removed = [...left.values()].map(({ path, oid }): TreeChange => ({ path, status: 'removed', oid }));
  return [...there, ...kept, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sameContents({ come, gone }: Differences): ReadonlyMap<string, string> {
  const byContent = new Map<string, string[]>();
  for (const { path, oid } of gone) byContent.set(oid, [...(byContent.get(oid) ?? []), path]);
  return new Map(
    come.flatMap(({ path, oid }) => {
      const from = byContent.get(oid)?.shift();
      return from === undefined ? [] : [[path, from] as const];
    }),
  );
}
