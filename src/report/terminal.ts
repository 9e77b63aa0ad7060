import type { Finding } from '../lint/finding.ts';
import type { Verdict } from './verdict.ts';
import { pieces, visible } from './words.ts';

/** Wraps text in a colour, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;

export const noPaint: Paint = (_style, text) => text;

/** How much of a verdict a terminal shows. */
export interface TerminalOptions {
  readonly paint: Paint;
  /** Findings only. */
  readonly quiet?: true;
}

/** A verdict for people at a terminal: the findings that count by file, then one line that sums up. */
export function toTerminal(verdict: Verdict, options: TerminalOptions): string {
  const shown = verdict.findings.filter((finding) => finding.introduced !== false);
  const lines: string[] = [];
  let path = '';
  for (const finding of shown) {
    if (finding.path !== path)
      lines.push(...(path === '' ? [] : ['']), options.paint('bold', visible(finding.path)));
    path = finding.path;
    lines.push(`  ${findingLine(finding, options.paint)}`);
    if (finding.fix !== undefined) lines.push(options.paint('dim', `    fix: ${shortFix(finding.fix.text)}`));
  }
  if (options.quiet === true) return joined(lines);
  if (lines.length > 0) lines.push('');
  for (const note of verdict.notes) lines.push(`note: ${note}`);
  lines.push(...skippedLines(verdict), summaryLine(verdict, options.paint));
  return joined(lines);
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** `line:column-line:column severity rule message`: the form that the rules' examples use too. */
export function findingLine(finding: Finding, paint: Paint): string {
  const { start, end, severity } = finding;
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  const words = pieces(finding.sentence, finding.values, finding.language)
    .map((piece) => (piece.kind === 'value' ? `\`${paint('cyan', piece.text)}\`` : piece.text))
    .join('');
  const level = paint(severity === 'error' ? 'red' : 'yellow', severity);
  return `${place} ${level} ${paint('dim', finding.rule)} ${words}`;
}

function shortFix(text: string): string {
  if (text === '') return '(delete)';
  return visible(text.replaceAll('\r\n', '\n').trim().replaceAll('\n', ' ⏎ '));
}

function skippedLines(verdict: Verdict): readonly string[] {
  const byReason = new Map<string, number>();
  for (const { path, rule, why } of verdict.notChecked) {
    const key = `${visible(path === '' ? '*' : path)}: ${visible(why)}`;
    byReason.set(key, (byReason.get(key) ?? 0) + (rule === '' ? 0 : 1));
  }
  const all = [...byReason].map(
    ([reason, rules]) => `not checked: ${reason}${rules > 1 ? ` (${rules} rules)` : ''}`,
  );
  const rest = all.length > 20 ? [`not checked: and ${all.length - 20} more`] : [];
  return [...all.slice(0, 20), ...rest];
}

function summaryLine(verdict: Verdict, paint: Paint): string {
  const { counts, posts } = verdict;
  const older = counts.older === 0 ? '' : `; ${count(counts.older, 'older problem')} not counted`;
  if (counts.error + counts.warning === 0) {
    const all = posts === 0 ? 'No posts to check' : `${count(posts, 'post')} checked, nothing to say`;
    return paint('green', all) + older;
  }
  const errors = counts.error === 0 ? [] : [paint('red', count(counts.error, 'error'))];
  const warnings = counts.warning === 0 ? [] : [paint('yellow', count(counts.warning, 'warning'))];
  return `${[...errors, ...warnings].join(' and ')} in ${count(posts, 'post')}${older}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
