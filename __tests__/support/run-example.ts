import { loadConfig } from '../../src/config/load-config.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { findingLine, noPaint } from '../../src/report/terminal.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { type MemoryFiles, memoryPullRequest, memoryTree } from './memory/memory-tree.ts';

/** The moment that examples speak of. */
export const NOW = new Date('2026-06-01T00:00:00Z');

/** The findings of one rule, or of all rules of the configuration, in a tree. */
export async function findingsIn(
  head: MemoryFiles,
  base: MemoryFiles | null,
  config: string | undefined,
  only?: string,
  people: { readonly opener?: string; readonly accounts?: readonly string[] } = {},
): Promise<readonly Finding[]> {
  const settings = loadConfig(
    config === undefined ? undefined : { text: config, name: 'postproof.yml' },
    rules,
  );
  const verdict = await review({
    pullRequest: memoryPullRequest(base, head, people),
    after: memoryTree(head),
    base: memoryTree(base ?? {}),
    settings,
    rules: only === undefined ? rules : rules.filter((rule) => rule.name === only),
    now: NOW,
    failOn: 'error',
    all: base === null ? 'all' : 'changed',
  });
  return verdict.findings.filter((finding) => finding.introduced !== false);
}

/** A configuration with one rule on. */
export function onlyRule(rule: string): string {
  return `language: en\nrules:\n  ${rule}: error\n`;
}

/** A finding as the rules' examples write it. */
export function exampleLine(finding: Finding, post: string): string {
  return `${finding.path === post ? '' : `${finding.path} `}${findingLine(finding, noPaint)}`;
}

/** The text after the fixes that lie in it, from the bottom up. */
export function applyFixes(text: string, path: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap((finding) => (finding.fix?.path === path ? [finding.fix] : []));
  const unique = [...new Map(fixes.map((fix) => [JSON.stringify([fix.span, fix.text]), fix])).values()];
  let result = text;
  for (const fix of unique.sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, fix.span.start) + fix.text + result.slice(fix.span.end);
  }
  return result;
}
