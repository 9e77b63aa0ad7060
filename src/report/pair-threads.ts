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
  const free = new Set(known);
  const take = (remark: Remark, found: Known | undefined): void => {
    if (found === undefined) return;
    pairs.set(remark, found);
    free.delete(found);
  };
  for (const remark of remarks) {
    const { fingerprint, path } = remark.marker;
    const same = [...free].filter(
      (one) =>
        one.marker.fingerprint === fingerprint && (one.marker.path === path || one.thread.path === path),
    );
    take(remark, same.find((one) => !one.thread.isResolved) ?? same.find(isOfPerson) ?? same[0]);
  }
  const left = remarks.filter((remark) => !pairs.has(remark));
  for (const remark of left) {
    const { fingerprint } = remark.marker;
    const rivals = left.filter((one) => one.marker.fingerprint === fingerprint);
    // A post that is still there has lost its finding; another post's is another.
    const candidates = [...free].filter(
      (one) =>
        one.marker.fingerprint === fingerprint &&
        !one.thread.isResolvedByOwn &&
        !isStillThere(one.thread.path),
    );
    if (rivals.length === 1 && candidates.length === 1) take(remark, candidates[0]);
  }
  return pairs;
}

function isOfPerson({ thread }: Known): boolean {
  return isClosedByPerson(thread);
}
