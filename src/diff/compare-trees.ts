import type { Entry } from '../site/files.ts';

/** What became of a file between two trees; `oid` is the blob that is there, or for `removed` the one that went. */
export interface TreeChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previousPath?: string;
  readonly oid: string;
}

/** The files that differ between two trees, by path; a rename is known by its unchanged content alone. */
export function compareTrees(before: readonly Entry[], after: readonly Entry[]): readonly TreeChange[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const kept = new Set(after.map((entry) => entry.path));
  const gone = new Map<string, Entry[]>();
  for (const entry of before) {
    if (kept.has(entry.path)) continue;
    gone.set(entry.oid, [...(gone.get(entry.oid) ?? []), entry]);
  }
  const there = after.flatMap(({ path, oid, kind }): readonly TreeChange[] => {
    const earlier = old.get(path);
    if (earlier !== undefined)
      return earlier.oid === oid && earlier.kind === kind ? [] : [{ path, status: 'modified', oid }];
    const from = gone.get(oid)?.shift();
    if (from === undefined) return [{ path, status: 'added', oid }];
    return [{ path, status: 'renamed', previousPath: from.path, oid }];
  });
  const removed = [...gone.values()]
    .flat()
    .map(({ path, oid }): TreeChange => ({ path, status: 'removed', oid }));
  return [...there, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}
