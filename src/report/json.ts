import type { Finding } from '../lint/finding.ts';
import type { Verdict } from './verdict.ts';
import { say, visibleJson } from './words.ts';

/** The JSON report of CONTRACT.md, version 1. Lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export function toJson(verdict: Verdict, version: string): string {
  const report = {
    version: 1,
    tool: { name: 'postproof', version },
    base: verdict.base,
    head: verdict.head,
    posts: verdict.posts,
    counts: verdict.counts,
    conclusion: verdict.conclusion,
    findings: verdict.findings.map(reported),
    notChecked: verdict.notChecked,
  };
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}

function reported(finding: Finding) {
  const {
    rule,
    severity,
    path,
    start,
    end,
    subject,
    actual,
    expected,
    introduced,
    blocking,
    fingerprint,
    url,
    fix,
  } = finding;
  return {
    rule,
    severity,
    path,
    start,
    end,
    subject,
    message: say(finding),
    ...(actual === undefined ? {} : { actual }),
    expected,
    introduced,
    blocking,
    fingerprint,
    url,
    ...(fix === undefined ? {} : { fix: { path: fix.path, start: fix.start, end: fix.end, text: fix.text } }),
  };
}
