import { introduced, type LinedHit, type Origin } from '../lint/baseline.ts';
import type { NotChecked } from '../lint/finding.ts';
import { rememberLines } from '../lint/findings.ts';
import type { Hit, Linted } from '../lint/lint.ts';
import type { ChangedFile, Changes } from '../ports.ts';
import { examine, type Scope } from './examine.ts';
import { prefetchChange } from './scope.ts';
import type { Side } from './side.ts';

/** Which hits of the head the change introduced, and what could not be compared. */
export interface Comparison {
  isIntroduced(hit: Hit): boolean | null;
  readonly notCompared: readonly NotChecked[];
}

/** With nothing to compare, nobody can say what is new. */
const NOTHING: Comparison = { isIntroduced: () => null, notCompared: [] };

/**
 * Runs the rules over the base versions of the posts that have hits; a post without any costs nothing, and neither
 * does one that was not there before.
 */
export async function compareSides(
  head: Linted,
  sides: { readonly after: Side; readonly base: Side },
  changes: Changes,
  scope: Scope,
): Promise<Comparison> {
  if (changes.base === null) return NOTHING;
  const files = new Map(changes.files.map((file) => [file.path, file]));
  const origins = originsOf(head, files);
  const paths = [...new Set([...origins.values()].map((origin) => origin.path))];
  if (paths.length > 0) await prefetchChange(sides.base, { ...changes, files: asFiles(paths) });
  const base = paths.length === 0 ? undefined : await examine(sides.base, { ...scope, paths });
  const fresh = introduced(
    lined(head, sides.after),
    base === undefined ? [] : lined(base, sides.base),
    (path) => origins.get(path),
  );
  const skipped = skippedInBase(base, head, origins);
  const unknown = new Set(skipped.map(({ path, rule }) => keyOf(path, rule)));
  return {
    isIntroduced: (hit) => fresh.has(hit) && !unknown.has(keyOf(hit.path, hit.rule.name)),
    notCompared: skipped,
  };
}

function originsOf(head: Linted, files: ReadonlyMap<string, ChangedFile>): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const { path } of head.hits) {
    const file = files.get(path);
    if (file?.status === 'added' || file?.status === 'copied' || file?.status === 'removed') continue;
    origins.set(path, { path: file?.previousPath ?? path, hunks: file?.hunks ?? [] });
  }
  return origins;
}

function asFiles(paths: readonly string[]): readonly ChangedFile[] {
  return paths.map((path) => ({ path, status: 'modified', oid: '' }));
}

function lined(linted: Linted, side: Side): readonly LinedHit[] {
  const lines = rememberLines((path) => side.text(path));
  return linted.hits.map((hit) => ({ hit, line: lines(hit.path).point(hit.complaint.at.start).line }));
}

/** A rule that ran on the head and could not run on the base compares nothing: its findings are not called new. */
function skippedInBase(
  base: Linted | undefined,
  head: Linted,
  origins: ReadonlyMap<string, Origin>,
): readonly NotChecked[] {
  const concerned = new Set(head.hits.map((hit) => keyOf(hit.path, hit.rule.name)));
  const pathAfter = new Map([...origins].map(([path, origin]) => [origin.path, path] as const).reverse());
  return (base?.notChecked ?? []).flatMap((skipped) => {
    const path = pathAfter.get(skipped.path);
    if (path === undefined || !concerned.has(keyOf(path, skipped.rule))) return [];
    return [{ path, rule: skipped.rule, why: `in the base, ${skipped.why}: not compared` }];
  });
}

function keyOf(path: string, rule: string): string {
  return JSON.stringify([path, rule]);
}
