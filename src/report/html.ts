import type { Finding } from '../lint/finding.ts';
import type { PostFacts } from './facts.ts';
import { chart, type YearCount } from './html-chart.ts';
import { PAGE_LABELS, type PageLabels } from './html-labels.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './html-page.ts';
import { escapeHtml } from './html-text.ts';
import type { Verdict } from './verdict.ts';
import { pieces } from './words.ts';

/** A finding with what its post is filtered by. */
interface Row {
  readonly finding: Finding;
  readonly title: string;
  readonly author: string;
  readonly year: string;
}

/**
 * A verdict as one page that needs nothing else: counts, a chart by year, and the findings by post, to be filtered by
 * rule, author and year. Nothing from outside is live in it, and its policy allows no request.
 */
export function toHtml(verdict: Verdict, version: string): string {
  const labels = PAGE_LABELS[verdict.language];
  const rows = rowsOf(verdict);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${verdict.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Postproof</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${header(verdict, labels)}
<main>
${rows.length === 0 ? `<p class="empty">${labels.clean}</p>` : found(rows, labels, verdict)}
${skipped(verdict, labels)}
</main>
<footer>Postproof ${escapeHtml(version)}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function header({ counts, posts }: Verdict, labels: PageLabels): string {
  return `<header><h1>Postproof</h1><p><span><b>${posts}</b> ${labels.posts}</span> <span class="error"><b>${counts.error}</b> ${labels.errors}</span> <span class="warning"><b>${counts.warning}</b> ${labels.warnings}</span></p></header>`;
}

function rowsOf(verdict: Verdict): readonly Row[] {
  const facts = new Map<string, PostFacts>(verdict.facts().map((one) => [one.path, one]));
  return verdict.findings
    .filter((finding) => finding.introduced !== false)
    .map((finding) => {
      const { title = '', author = '', date = '' } = facts.get(finding.path) ?? {};
      return { finding, title, author, year: date.slice(0, 4) };
    });
}

function found(rows: readonly Row[], labels: PageLabels, verdict: Verdict): string {
  const years = [...new Set(rows.map(({ year }) => year))].sort().map((year): YearCount => {
    const own = rows.filter((row) => row.year === year);
    const error = own.filter(({ finding }) => finding.severity === 'error').length;
    return { year, error, warning: own.length - error };
  });
  return [
    chart(years, labels),
    filters(rows, labels),
    `<p class="empty" id="no-match" hidden>${labels.noMatch}</p>`,
    sections(rows, verdict),
  ].join('\n');
}

function filters(rows: readonly Row[], labels: PageLabels): string {
  const selects = [
    select(
      'rule',
      labels.rule,
      labels.all,
      rows.map(({ finding }) => finding.rule),
    ),
    select(
      'author',
      labels.author,
      labels.all,
      rows.map(({ author }) => author),
    ),
    select(
      'year',
      labels.year,
      labels.all,
      rows.map(({ year }) => year),
    ),
  ];
  return `<form class="filters">${selects.join('\n')}<span id="shown" role="status" data-word="${labels.shown}"></span></form>`;
}

function select(name: string, label: string, all: string, values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(value)} (${count})</option>`);
  return `<label>${label} <select data-filter="${name}"><option value="">${all}</option>${options.join('')}</select></label>`;
}

function sections(rows: readonly Row[], verdict: Verdict): string {
  const byPath = new Map<string, Row[]>();
  for (const row of rows) byPath.set(row.finding.path, [...(byPath.get(row.finding.path) ?? []), row]);
  return [...byPath].map(([path, own]) => section(path, own, verdict)).join('\n');
}

function section(path: string, rows: readonly Row[], verdict: Verdict): string {
  const { title = '', author = '', year = '' } = rows[0] ?? {};
  const items = rows.map(({ finding }) => item(finding, verdict)).join('\n');
  return `<section class="post" data-author="${escapeHtml(author)}" data-year="${escapeHtml(year)}"><h3>${escapeHtml(title)} <code>${escapeHtml(path)}</code></h3><ul>${items}</ul></section>`;
}

function item(finding: Finding, verdict: Verdict): string {
  const said = pieces(finding.sentence, finding.values, verdict.language)
    .map((piece) =>
      piece.kind === 'value' ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text),
    )
    .join('');
  const { rule, severity, start, url } = finding;
  return `<li class="${severity}" data-rule="${escapeHtml(rule)}"><span class="place">${start.line}:${start.column}</span> <span class="said">${said}</span> <a href="${escapeHtml(url)}">${escapeHtml(rule)}</a></li>`;
}

function skipped(verdict: Verdict, labels: PageLabels): string {
  if (verdict.notChecked.length === 0) return '';
  const rows = verdict.notChecked.map(
    ({ path, rule, why }) =>
      `<li><code>${escapeHtml(path)}</code> ${escapeHtml(rule)}: ${escapeHtml(why)}</li>`,
  );
  return `<section class="skipped"><h2>${labels.notChecked}</h2><ul>${rows.join('')}</ul></section>`;
}
