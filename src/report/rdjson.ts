import type { Finding } from '../lint/finding.ts';
import type { Point } from '../post/span.ts';
import { PROJECT } from './links.ts';
import type { Verdict } from './verdict.ts';
import { say, visibleJson } from './words.ts';

/** The findings that count as reviewdog's rdjson, whose columns count bytes of UTF-8 from 1. */
export function toRdjson(verdict: Verdict): string {
  const counted = verdict.findings.filter((finding) => finding.introduced !== false);
  const report = {
    source: { name: 'postproof', url: PROJECT },
    diagnostics: counted.map((finding) => diagnostic(finding, verdict.sources)),
  };
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}

function diagnostic(finding: Finding, sources: ReadonlyMap<string, string>) {
  const { path, rule, url, severity, fix } = finding;
  const range = rangeIn(sources.get(path), finding);
  return {
    message: say(finding),
    location: { path, range },
    severity: severity.toUpperCase(),
    code: { value: rule, url },
    ...(fix?.path === path
      ? { suggestions: [{ range: rangeIn(sources.get(path), fix), text: fix.text }] }
      : {}),
  };
}

function rangeIn(source: string | undefined, { start, end }: Pick<Finding, 'start' | 'end'>) {
  const lines = source?.split(/\r\n|\n|\r/u) ?? [];
  const inBytes = (point: Point): Point => {
    const before = (lines[point.line - 1] ?? '').slice(0, point.column - 1);
    return { line: point.line, column: new TextEncoder().encode(before).length + 1 };
  };
  return { start: inBytes(start), end: inBytes(end) };
}
