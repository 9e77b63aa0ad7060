import type { Placed } from '../diff/place.ts';
import type { Finding } from '../lint/finding.ts';
import { hash } from '../lint/fingerprint.ts';
import { fenced, sentenceMarkdown } from './markdown.ts';
import { type Marker, writeMarker } from './marker.ts';
import { type Language, pieces } from './words.ts';

/** Something to say in one comment: a finding, or several of the same rule and subject in one post. */
export interface Remark {
  readonly marker: Marker;
  readonly placed: Placed;
  /** All findings it speaks for, in order. */
  readonly findings: readonly Finding[];
}

/** Findings of the same rule and subject in a post share a remark, which stands at the first of them. */
export function remarksOf(placed: readonly Placed[]): readonly Remark[] {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const { path, rule, subject } = one.finding;
    const key = JSON.stringify([path, rule, subject]);
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find((one) => one.place.kind === 'line') ?? group[0];
    if (first === undefined) return [];
    return [{ marker: markerOf(first), placed: first, findings: group.map((one) => one.finding) }];
  });
}

function markerOf({ finding, suggestion }: Placed): Marker {
  const { rule, subject, path } = finding;
  const lines = suggestion === undefined ? {} : { lines: hash(suggestion.replaced) };
  return { fingerprint: hash(rule, subject, '1'), rule, path, ...lines };
}

/** GitHub takes 65,536 characters in a comment. */
const LONGEST_BODY = 65_000;
const LINES_NAMED = 20;

const WORDS = {
  en: {
    error: 'Error',
    warning: 'Warning',
    also: (lines: string) => `The same on ${lines}.`,
    more: (count: number) => ` and ${count} more`,
    line: (number: number) => `line ${number}`,
    place: (link: string) => `This is about ${link}; the line here is the nearest one of this change.`,
    fixed: (commit: string) => `Fixed in ${commit}.`,
  },
  zh: {
    error: '错误',
    warning: '警告',
    also: (lines: string) => `${lines}也一样。`,
    more: (count: number) => `以及另外 ${count} 处`,
    line: (number: number) => `第 ${number} 行`,
    place: (link: string) => `说的是${link}；这里是本次改动中离它最近的一行。`,
    fixed: (commit: string) => `已在 ${commit} 中修复。`,
  },
} as const;

/** How the lines of a file are linked to. */
export type LineLink = (path: string, line: number) => string;

/**
 * The body of a remark, `without` its suggestion where the lines under it are no longer those that it replaces. One that
 * GitHub would not take goes without the suggestion, and without the places of equal findings at last.
 */
export function commentBody(
  remark: Remark,
  link: LineLink,
  suggestion: 'with-suggestion' | 'without',
): string {
  const whole = bodyOf(remark, link, { suggestion, places: 'all' });
  if (whole.length <= LONGEST_BODY) return whole;
  const bare = bodyOf(remark, link, { suggestion: 'without', places: 'all' });
  return bare.length <= LONGEST_BODY
    ? bare
    : bodyOf(remark, link, { suggestion: 'without', places: 'first' });
}

function bodyOf(
  remark: Remark,
  link: LineLink,
  shown: { readonly suggestion: 'with-suggestion' | 'without'; readonly places: 'all' | 'first' },
): string {
  const { finding, place, suggestion: fix } = remark.placed;
  const words = WORDS[finding.language];
  const parts = [
    `**${words[finding.severity]}:** ${sentenceMarkdown(pieces(finding.sentence, finding.values, finding.language))}`,
    finding.why[finding.language],
  ];
  if (place.kind === 'line' && !place.exact)
    parts.push(words.place(lineLink(finding, link, finding.language)));
  const others = shown.places === 'all' ? remark.findings.filter((one) => one !== finding) : [];
  if (others.length > 0) parts.push(words.also(linesOf(others, link, finding.language)));
  const isSuggested = fix !== undefined && shown.suggestion === 'with-suggestion';
  if (isSuggested) parts.push(fenced('suggestion', fix.text));
  parts.push(`[${finding.rule}](${finding.url})`);
  const { lines: _, ...bare } = remark.marker;
  parts.push(writeMarker(isSuggested ? remark.marker : bare));
  return parts.join('\n\n');
}

function linesOf(findings: readonly Finding[], link: LineLink, language: Language): string {
  const links = findings.slice(0, LINES_NAMED).map((one) => lineLink(one, link, language));
  const more = findings.length - links.length;
  return `${links.join(', ')}${more === 0 ? '' : WORDS[language].more(more)}`;
}

function lineLink(finding: Finding, link: LineLink, language: Language): string {
  return `[${WORDS[language].line(finding.start.line)}](${link(finding.path, finding.start.line)})`;
}

/** The body of a comment whose finding is gone: what it said, struck by the commit that no longer has it. */
export function fixedBody(body: string, marker: Marker, commit: string): string {
  const { lines: _, ...bare } = marker;
  const said = body
    .replace(/<!-- postproof:[^\n]*-->\s*$/u, '')
    .replace(/^(`{3,})suggestion\n[\s\S]*?^\1$\n*/mu, '')
    .trimEnd();
  const isChinese = /^\*\*(?:错误|警告)/u.test(said);
  return `${WORDS[isChinese ? 'zh' : 'en'].fixed(commit.slice(0, 7))}\n\n${said}\n\n${writeMarker({ ...bare, fixed: commit })}`;
}
