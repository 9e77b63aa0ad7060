import type { PageLabels } from './html-labels.ts';
import { escapeHtml } from './html-text.ts';

/** How many findings a year has. */
export interface YearCount {
  /** Empty for posts without a date. */
  readonly year: string;
  readonly error: number;
  readonly warning: number;
}

/** Pixels of the highest bar. */
const HEIGHT = 96;

/** A bar for each year, errors below warnings; each is a button that chooses its year. */
export function chart(years: readonly YearCount[], labels: PageLabels): string {
  if (years.length === 0) return '';
  const most = Math.max(...years.map(({ error, warning }) => error + warning));
  const part = (kind: string, count: number): string =>
    count === 0
      ? ''
      : `<i class="${kind}" style="height:${Math.max(3, Math.round((count / most) * HEIGHT))}px"></i>`;
  const bars = years.map(({ year, error, warning }) => {
    const name = year === '' ? labels.undated : year;
    const said = `${name}: ${error} ${labels.errors}, ${warning} ${labels.warnings}`;
    return `<li><button type="button" data-year="${escapeHtml(year)}" title="${escapeHtml(said)}" aria-label="${escapeHtml(said)}"><b>${error + warning}</b>${part('warning', warning)}${part('error', error)}<span>${escapeHtml(name)}</span></button></li>`;
  });
  return `<section class="years"><h2>${labels.byYear}</h2><ol class="chart">${bars.join('')}</ol></section>`;
}
