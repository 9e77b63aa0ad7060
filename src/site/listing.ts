import type { Entry } from './files.ts';

const known = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The files of a listing by path; a listing that several ask about is indexed once. */
export function byPath(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = known.get(entries) ?? new Map(entries.map((entry) => [entry.path, entry]));
  known.set(entries, found);
  return found;
}
