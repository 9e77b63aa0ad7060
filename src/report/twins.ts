import { readMarker } from './marker.ts';
import type { OwnThread } from './plan.ts';

/**
 * Threads that say what an older one says: two runs at once both saw nothing there. The later one goes, unless a person
 * is in it.
 */
export function twins(threads: readonly OwnThread[]): readonly OwnThread[] {
  const first = new Map<string, OwnThread>();
  const later: OwnThread[] = [];
  const ranked = [...threads].sort((a, b) =>
    BigInt(a.databaseId || 0) < BigInt(b.databaseId || 0) ? -1 : 1,
  );
  for (const thread of ranked) {
    const marker = readMarker(thread.body);
    if (marker === undefined || thread.isResolved) continue;
    const key = JSON.stringify([marker.fingerprint, marker.path]);
    if (!first.has(key)) first.set(key, thread);
    else if (!thread.isAnswered) later.push(thread);
  }
  return later;
}
