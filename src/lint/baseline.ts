import { type Hunk, oldLineOf } from '../diff/hunks.ts';
import type { Hit } from './lint.ts';

/** A hit with the line it stands on, from 1. */
export interface LinedHit {
  readonly hit: Hit;
  readonly line: number;
}

/** How a head path was called in the base, and where its lines came from. */
export interface Origin {
  readonly path: string;
  readonly hunks: readonly Hunk[];
}

/**
 * The hits of the head that the change introduced: those without a partner in the base.
 *
 * Partners are equal in rule, path (through renames) and subject; they are paired by line through the diff first,
 * then in order, so that a second copy of an old mistake is new and the first is not.
 */
export function introduced(
  head: readonly LinedHit[],
  base: readonly LinedHit[],
  originOf: (path: string) => Origin | undefined,
): ReadonlySet<Hit> {
  const left = group(base, (path) => path);
  const isNew = new Set<Hit>();
  for (const [key, hits] of group(head, (path) => originOf(path)?.path ?? path)) {
    const old = [...(left.get(key) ?? [])];
    const unpaired = hits.filter(({ hit, line }) => {
      const origin = originOf(hit.path);
      const oldLine = origin === undefined ? line : oldLineOf(origin.hunks, line);
      const index = old.findIndex((one) => one.line === oldLine);
      if (index !== -1) old.splice(index, 1);
      return index === -1;
    });
    for (const one of unpaired.slice(old.length)) isNew.add(one.hit);
  }
  return isNew;
}

function group(
  hits: readonly LinedHit[],
  basePath: (path: string) => string,
): ReadonlyMap<string, readonly LinedHit[]> {
  const groups = new Map<string, LinedHit[]>();
  for (const one of hits) {
    const key = JSON.stringify([one.hit.rule.name, basePath(one.hit.path), one.hit.complaint.subject]);
    const members = groups.get(key) ?? [];
    members.push(one);
    groups.set(key, members);
  }
  return groups;
}
