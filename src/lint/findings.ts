import { indexLines, type Lines, type Point, type Span } from '../post/span.ts';
import type { Finding, Fix } from './finding.ts';
import { hash } from './fingerprint.ts';
import type { Hit } from './lint.ts';

/** What is needed to make findings of hits. */
export interface FindingContext {
  /** The text of a file as checked; undefined for a binary or one that is gone. */
  readonly textOf: (path: string) => string | undefined;
  /** Null: there was nothing to compare with. */
  readonly isIntroduced: (hit: Hit) => boolean | null;
  /** The language to speak to the author of a file. */
  readonly languageOf: (path: string) => 'en' | 'zh';
  /** The page that explains a rule. */
  readonly pageOf: (rule: string) => string;
}

/** Makes findings of hits, in order of path, line, column and rule by code unit. */
export function makeFindings(hits: readonly Hit[], context: FindingContext): readonly Finding[] {
  const lines = rememberLines(context.textOf);
  const made = hits.map((hit) => makeFinding(hit, context, lines));
  return numbered(made.sort(compare));
}

/** The lines of a file's text, found once. */
export function rememberLines(textOf: (path: string) => string | undefined): (path: string) => Lines {
  const known = new Map<string, Lines>();
  return (path) => {
    const lines = known.get(path) ?? indexLines(textOf(path) ?? '');
    known.set(path, lines);
    return lines;
  };
}

function makeFinding(hit: Hit, context: FindingContext, lines: (path: string) => Lines): Finding {
  const { complaint, rule, path } = hit;
  const message = rule.messages[complaint.message];
  if (message === undefined) throw new Error(`${rule.name} has no message ${complaint.message}`);
  const isIntroduced = context.isIntroduced(hit);
  const place = placeOf(lines(path), complaint.at);
  const fix = makeFix(hit, lines);
  return {
    rule: rule.name,
    severity: hit.severity,
    path,
    span: complaint.at,
    ...place,
    subject: complaint.subject,
    sentence: message,
    values: complaint.values ?? {},
    why: rule.why,
    language: context.languageOf(path),
    ...(complaint.actual === undefined ? {} : { actual: complaint.actual }),
    expected: complaint.expected ?? [],
    ...(fix === undefined ? {} : { fix }),
    introduced: isIntroduced,
    blocking: isIntroduced !== false && complaint.elsewhere !== true,
    fingerprint: '',
    url: context.pageOf(rule.name),
    summaryOnly: complaint.summaryOnly === true,
  };
}

function makeFix(hit: Hit, lines: (path: string) => Lines): Fix | undefined {
  const { fix, fixPath } = hit.complaint;
  if (fix === undefined) return undefined;
  const path = fixPath ?? hit.path;
  const span = { start: fix.start, end: fix.end };
  return { path, span, ...placeOf(lines(path), span), text: fix.text };
}

function placeOf(lines: Lines, span: Span): { readonly start: Point; readonly end: Point } {
  return { start: lines.point(span.start), end: lines.point(span.end) };
}

function compare(a: Finding, b: Finding): number {
  return (
    byCodeUnit(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    byCodeUnit(a.rule, b.rule) ||
    a.span.end - b.span.end
  );
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Fingerprints are of rule, subject and an ordinal among equals in a file; the path is kept beside them. */
function numbered(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.path, finding.rule, finding.subject]);
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    let made: string | undefined;
    // Made when it is asked for: a list for people needs none, and what hashes takes a while to load.
    const fingerprint = (): string => {
      made ??= hash(finding.rule, finding.subject, String(ordinal));
      return made;
    };
    return Object.defineProperty({ ...finding }, 'fingerprint', { enumerable: true, get: fingerprint });
  });
}
