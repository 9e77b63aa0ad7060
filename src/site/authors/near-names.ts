import { editDistance, slipLimit } from '../distance.ts';

const MOST = 3;

/** Names that are likely meant by one that is not registered, best first, at most three. */
export function nearNames(name: string, names: readonly string[]): readonly string[] {
  return names
    .flatMap((candidate) => {
      const unlike = candidate === name ? undefined : unlikeness(name, candidate);
      return unlike === undefined ? [] : [{ candidate, unlike }];
    })
    .sort((a, b) => a.unlike - b.unlike)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** 0: another case; 1: other joints (`-`, `_`, `.`, spaces); then one more for each edit. */
function unlikeness(name: string, candidate: string): number | undefined {
  const a = fold(name);
  const b = fold(candidate);
  if (a === b) return 0;
  if (withoutJoints(a) === withoutJoints(b)) return 1;
  const distance = editDistance(a, b, slipLimit(name));
  return distance === undefined ? undefined : distance + 1;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function withoutJoints(name: string): string {
  return name.replace(/[\s._-]+/gu, '');
}
