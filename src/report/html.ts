import type { Finding } from '../lint/finding.ts';
import type { PostFacts } from './facts.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './html-page.ts';
import type { Verdict } from './verdict.ts';
import { pieces, visible } from './words.ts';

/**
 * A verdict as one page that needs nothing else: counts, a chart by year, and the findings by post, to be filtered by
 * rule, author and year. Nothing from outside is live in it, and its policy allows no request.
 */
export function toHtml(verdict: Verdict, version: string): string {
  const counted = verdict.findings.filter((finding) => finding.introduced !== false);
  const facts = new Map(verdict.facts().map((one) => [one.path, one]));
  const { counts, posts } = verdict;
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
<header>
<h1>Postproof</h1>
<p>${posts} posts, <strong class="error">${counts.error} errors</strong>, <strong class="warning">${counts.warning} warnings</strong></p>
</header>
<main>
${chart(counted, facts)}
${filters(counted, facts)}
<p id="shown" role="status"></p>
${sections(counted, facts, verdict)}
${skipped(verdict)}
</main>
<footer>Postproof ${escapeHtml(version)}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function yearOf(path: string, facts: ReadonlyMap<string, PostFacts>): string {
  return facts.get(path)?.date?.slice(0, 4) ?? '';
}

function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function chart(findings: readonly Finding[], facts: ReadonlyMap<string, PostFacts>): string {
  const years = tally(findings.map((finding) => yearOf(finding.path, facts) || '–'));
  const most = Math.max(1, ...years.map(([, count]) => count));
  const bars = years.map(
    ([year, count]) =>
      `<li><span class="bar" style="height:${Math.max(2, Math.round((count / most) * 100))}px"></span><b>${count}</b><span>${escapeHtml(year)}</span></li>`,
  );
  return `<section aria-label="Findings by year"><h2>By year</h2><ol class="chart">${bars.join('')}</ol></section>`;
}

function filters(findings: readonly Finding[], facts: ReadonlyMap<string, PostFacts>): string {
  const choices = {
    rule: tally(findings.map((finding) => finding.rule)),
    author: tally(findings.map((finding) => facts.get(finding.path)?.author ?? '')),
    year: tally(findings.map((finding) => yearOf(finding.path, facts))),
  };
  const selects = Object.entries(choices).map(([name, values]) => {
    const options = values
      .filter(([value]) => value !== '')
      .map(
        ([value, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(value)} (${count})</option>`,
      );
    return `<label>${name} <select data-filter="${name}"><option value="">all</option>${options.join('')}</select></label>`;
  });
  return `<form class="filters">${selects.join('\n')}</form>`;
}

function sections(
  findings: readonly Finding[],
  facts: ReadonlyMap<string, PostFacts>,
  verdict: Verdict,
): string {
  const paths = [...new Set(findings.map((finding) => finding.path))];
  const byPath = new Map(paths.map((path) => [path, findings.filter((finding) => finding.path === path)]));
  return [...byPath]
    .map(([path, own]) => {
      const { title = '', author = '' } = facts.get(path) ?? {};
      const heading = title === '' ? '' : `<small>${escapeHtml(title)}</small>`;
      const rows = own.map((finding) => row(finding, verdict)).join('\n');
      return `<section class="post" data-author="${escapeHtml(author)}" data-year="${yearOf(path, facts)}"><h3><code>${escapeHtml(path)}</code> ${heading}</h3><ul>${rows}</ul></section>`;
    })
    .join('\n');
}

function row(finding: Finding, verdict: Verdict): string {
  const said = pieces(finding.sentence, finding.values, verdict.language)
    .map((piece) =>
      piece.kind === 'value' ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text),
    )
    .join('');
  const { rule, severity, start, url } = finding;
  return `<li class="${severity}" data-rule="${escapeHtml(rule)}"><span class="place">${start.line}:${start.column}</span> ${said} <a href="${escapeHtml(url)}">${escapeHtml(rule)}</a></li>`;
}

function skipped(verdict: Verdict): string {
  if (verdict.notChecked.length === 0) return '';
  const rows = verdict.notChecked.map(
    ({ path, rule, why }) =>
      `<li><code>${escapeHtml(path)}</code> ${escapeHtml(rule)}: ${escapeHtml(why)}</li>`,
  );
  return `<section><h2>Not checked</h2><ul>${rows.join('')}</ul></section>`;
}

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
