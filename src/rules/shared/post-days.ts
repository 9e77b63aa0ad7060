import * as v from 'valibot';
import { basename } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

/** A day from which on a house rule holds, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.isoDate());

const NAMED_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;

/** The days that a post speaks of as its own: that of its address, and that of its name. */
export function daysOf(path: string, site: Site): readonly string[] {
  const named = NAMED_DAY.exec(basename(path));
  const [, year, month = '', day = ''] = named ?? [];
  const byName = year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [...new Set([site.page(path)?.date, byName])].filter((one) => one !== undefined);
}

/** Whether a house rule holds for a post: from a day on, or always. A post that tells no day is spared. */
export function isSince(since: string | undefined, path: string, site: Site): boolean {
  if (since === undefined) return true;
  const [day] = daysOf(path, site);
  return day !== undefined && day >= since;
}
