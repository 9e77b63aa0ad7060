import type { Entry } from './files.ts';

const known = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The files of a listing by path; a listing that several ask about is indexed once. */
export function byPath(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const found = known.get(entries);
  if (found !== undefined) return found;
  const made = new Map<string, Entry>();
  for (const entry of entries) made.set(entry.path, entry);
  known.set(entries, made);
  return made;
}
