import type { Remark } from './comment.ts';
import { type Marker, readMarker } from './marker.ts';
import type { OwnThread } from './plan.ts';

/** A thread of an earlier run, with what its comment remembers. */
export interface Known {
  readonly thread: OwnThread;
  readonly marker: Marker;
}

/** The threads that have a marker. */
export function knownThreads(threads: readonly OwnThread[]): readonly Known[] {
  return threads.flatMap((thread): readonly Known[] => {
    const marker = readMarker(thread.body);
    return marker === undefined ? [] : [{ thread, marker }];
  });
}

/** Whether a person has closed a thread: nobody asks them again. */
export function isClosedByPerson(thread: OwnThread): boolean {
  return (thread.isResolved && !thread.isResolvedByOwn) || thread.isHiddenByPerson;
}

/**
 * Which thread speaks of which remark: same fingerprint and path; else, for a post renamed between pushes, the only one
 * left on either side.
 */
export function pairThreads(
  remarks: readonly Remark[],
  known: readonly Known[],
  isStillThere: (path: string) => boolean,
): ReadonlyMap<Remark, Known> {
  const pairs = new Map<Remark, Known>();
  const free = new Map<string, readonly Known[]>();
  for (const one of known) free.set(one.marker.fingerprint, [...freeFor(one.marker), one]);
  function freeFor({ fingerprint }: Marker): readonly Known[] {
    return free.get(fingerprint) ?? [];
  }
  const take = (remark: Remark, found: Known | undefined): void => {
    if (found === undefined) return;
    pairs.set(remark, found);
    free.set(
      found.marker.fingerprint,
      freeFor(found.marker).filter((one) => one !== found),
    );
  };
  for (const remark of remarks) {
    const { path } = remark.marker;
    const same = freeFor(remark.marker).filter((one) => one.marker.path === path || one.thread.path === path);
    take(remark, same.find((one) => !one.thread.isResolved) ?? same.find(isOfPerson) ?? same[0]);
  }
  const left = remarks.filter((remark) => !pairs.has(remark));
  const rivals = new Map<string, number>();
  for (const { marker } of left) rivals.set(marker.fingerprint, (rivals.get(marker.fingerprint) ?? 0) + 1);
  for (const remark of left) {
    // A post that is still there has lost its finding; another post's is another.
    const candidates = freeFor(remark.marker).filter(
      (one) => !one.thread.isResolvedByOwn && !isStillThere(one.thread.path),
    );
    if (rivals.get(remark.marker.fingerprint) === 1 && candidates.length === 1) take(remark, candidates[0]);
  }
  return pairs;
}

function isOfPerson({ thread }: Known): boolean {
  return isClosedByPerson(thread);
}
