import type { Finding, Fix } from '../lint/finding.ts';
import { overlap } from '../post/span.ts';

/** A text with the fixes that could be made in it at once. */
export interface Fixed {
  readonly text: string;
  readonly applied: number;
  /** Fixes that touch a place another one has changed: a second run makes them. */
  readonly left: number;
}

/** The fixes for each file, those of the worst findings first. */
export function fixesByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Fix[]> {
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b));
  const fixes = new Map<string, Fix[]>();
  for (const { fix } of ranked) {
    if (fix === undefined) continue;
    const known = fixes.get(fix.path) ?? [];
    if (!known.some((one) => isSame(one, fix))) known.push(fix);
    fixes.set(fix.path, known);
  }
  return fixes;
}

function rank(finding: Finding): number {
  return finding.severity === 'error' ? 0 : 1;
}

/** Applies fixes that do not touch one another, from the end of the text, so that none shifts the next. */
export function applyFixes(text: string, fixes: readonly Fix[]): Fixed {
  const chosen: Fix[] = [];
  for (const fix of fixes) if (!chosen.some((one) => touches(one, fix))) chosen.push(fix);
  let result = text;
  for (const fix of [...chosen].sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, fix.span.start) + fix.text + result.slice(fix.span.end);
  }
  return { text: result, applied: chosen.length, left: fixes.length - chosen.length };
}

function isSame(one: Fix, other: Fix): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
}

/** Two insertions at one place would come in no particular order. */
function touches(one: Fix, other: Fix): boolean {
  return overlap(one.span, other.span) || one.span.start === other.span.start;
}
