import type { Entry } from '../site/files.ts';

/**
 * The tree after a merge, by path: the head's, with what the base branch has added or changed since the merge base,
 * less what either side deleted. A file that both changed is the head's.
 */
export function mergeTrees(
  head: readonly Entry[],
  tip: readonly Entry[],
  mergeBase: readonly Entry[],
): readonly Entry[] {
  const before = new Map(mergeBase.map((entry) => [entry.path, entry]));
  const ours = new Map(head.map((entry) => [entry.path, entry]));
  const theirs = new Map(tip.map((entry) => [entry.path, entry]));
  const kept = head.flatMap((entry) => {
    const old = before.get(entry.path);
    const other = theirs.get(entry.path);
    if (other === undefined) return old === undefined ? [entry] : [];
    return old !== undefined && old.oid === entry.oid ? [other] : [entry];
  });
  const added = tip.filter((entry) => !ours.has(entry.path) && !before.has(entry.path));
  return [...kept, ...added];
}
