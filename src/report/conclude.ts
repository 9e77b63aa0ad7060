import type { Placed } from '../diff/place.ts';
import type { Finding, NotChecked } from '../lint/finding.ts';
import type { Linted } from '../lint/lint.ts';
import type { Changes } from '../ports.ts';
import type { PostFacts } from './facts.ts';
import type { Conclusion, Counts, FailOn, Verdict } from './verdict.ts';

/** All that a verdict is made of. */
export interface Outcome {
  readonly changes: Changes;
  readonly head: Linted;
  readonly findings: readonly Finding[];
  readonly placed: readonly Placed[];
  readonly notCompared: readonly NotChecked[];
  readonly posts: number;
  readonly failOn: FailOn;
  readonly notes: readonly string[];
  readonly textOf: (path: string) => string | undefined;
  readonly facts: () => readonly PostFacts[];
}

/** Draws the conclusion: only what the change introduced counts, and only what it could mend blocks. */
export function conclude(outcome: Outcome): Verdict {
  const { changes, head, findings } = outcome;
  const counted = findings.filter((finding) => finding.introduced !== false);
  const isNeutral = outcome.posts === 0 && findings.length === 0;
  return {
    base: changes.base,
    head: changes.head,
    posts: outcome.posts,
    counts: countOf(findings, counted),
    conclusion: isNeutral ? 'neutral' : judge(counted, outcome.failOn),
    findings,
    placed: outcome.placed,
    notChecked: gathered([...head.notChecked, ...outcome.notCompared]),
    notes: [...outcome.notes, ...(changes.incomplete === undefined ? [] : [changes.incomplete])],
    files: changes.files,
    hasAllFiles: changes.incomplete === undefined,
    ran: head.ran,
    facts: outcome.facts,
    sources: sourcesOf(findings, outcome.textOf),
    isFirstTime: changes.isFirstTime === true,
    language: findings[0]?.language ?? 'en',
  };
}

function sourcesOf(findings: readonly Finding[], textOf: Outcome['textOf']): ReadonlyMap<string, string> {
  const paths = new Set(findings.map((finding) => finding.path));
  return new Map(
    [...paths].flatMap((path) => {
      const text = textOf(path);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function countOf(findings: readonly Finding[], counted: readonly Finding[]): Counts {
  return {
    error: counted.filter((finding) => finding.severity === 'error').length,
    warning: counted.filter((finding) => finding.severity === 'warning').length,
    older: findings.length - counted.length,
  };
}

function judge(counted: readonly Finding[], failOn: FailOn): Conclusion {
  const isMet = counted.some(
    (finding) =>
      finding.blocking && failOn !== 'never' && (failOn === 'warning' || finding.severity === 'error'),
  );
  return isMet ? 'failure' : 'success';
}

function gathered(skipped: readonly NotChecked[]): readonly NotChecked[] {
  const unique = new Map(skipped.map((one) => [JSON.stringify([one.path, one.rule, one.why]), one]));
  return [...unique.values()].sort((a, b) =>
    a.path === b.path ? order(a.rule, b.rule) : order(a.path, b.path),
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
