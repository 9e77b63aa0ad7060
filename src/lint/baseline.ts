import { type Hunk, oldLinesOf } from '../diff/hunks.ts';
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
  const known = new Map<string, (line: number) => number | undefined>();
  const oldLineOf = (path: string, line: number): number | undefined => {
    const origin = originOf(path);
    if (origin === undefined) return line;
    const oldLines = known.get(path) ?? oldLinesOf(origin.hunks);
    known.set(path, oldLines);
    return oldLines(line);
  };
  for (const [key, hits] of group(head, (path) => originOf(path)?.path ?? path)) {
    const old = left.get(key) ?? [];
    const onLine = new Map<number, number>();
    for (const { line } of old) onLine.set(line, (onLine.get(line) ?? 0) + 1);
    const unpaired = hits.filter(({ hit, line }) => {
      const oldLine = oldLineOf(hit.path, line);
      const partners = oldLine === undefined ? 0 : (onLine.get(oldLine) ?? 0);
      if (oldLine !== undefined && partners > 0) onLine.set(oldLine, partners - 1);
      return partners === 0;
    });
    const paired = hits.length - unpaired.length;
    for (const one of unpaired.slice(old.length - paired)) isNew.add(one.hit);
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
