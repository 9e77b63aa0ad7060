import { readMarker } from './marker.ts';
import type { OwnThread } from './plan.ts';

/**
 * Threads that say what another one says: two runs at once both saw nothing there. The one that a person answered stays,
 * else the first.
 */
export function twins(threads: readonly OwnThread[]): readonly OwnThread[] {
  const first = new Map<string, OwnThread>();
  const later: OwnThread[] = [];
  const ranked = [...threads].sort((a, b) => {
    if (a.isAnswered !== b.isAnswered) return a.isAnswered ? -1 : 1;
    return BigInt(a.databaseId || 0) < BigInt(b.databaseId || 0) ? -1 : 1;
  });
  for (const thread of ranked) {
    const marker = readMarker(thread.body);
    if (marker === undefined || thread.isResolved) continue;
    const key = JSON.stringify([marker.fingerprint, marker.path]);
    if (!first.has(key)) first.set(key, thread);
    else if (!thread.isAnswered) later.push(thread);
  }
  return later;
}
