import { frontMatterTime, parseTime, type RubyTime } from './ruby-time.ts';
import { stringOf } from './scalars.ts';
import type { Reading } from './source.ts';

/** A file name's date as written and what follows it, less the ending. */
export interface DatedName {
  readonly date: string;
  readonly rest: string;
}

/** Reads a name such as `2020-08-04-title.md` (Jekyll 4.3, `Document::DATE_FILENAME_MATCHER`). */
export function readDatedName(name: string): DatedName | undefined {
  const [, date, rest] = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/su.exec(name) ?? [];
  return date === undefined || rest === undefined ? undefined : { date, rest };
}

/**
 * The date of a document: its front matter's, else its name's.
 *
 * @returns undefined when neither gives one. An empty `date:` is `invalid`: Jekyll stops on it.
 */
export function documentTime(
  data: Readonly<Record<string, unknown>>,
  named: DatedName | undefined,
  reading: Reading,
): RubyTime | undefined {
  const zone = reading.config.timeZone;
  const byName = named === undefined ? undefined : parseTime(named.date, zone);
  if (!Object.hasOwn(data, 'date')) return byName;
  const text = stringOf(data.date);
  if (text === undefined) return 'invalid';
  const style = reading.frontMatter.field('date')?.quoted === true ? 'quoted' : 'plain';
  const time = frontMatterTime(text, style, zone);
  return isNow(time, reading.now) ? (byName ?? time) : time;
}

/** Jekyll takes a date that is the build's own second for none at all (Jekyll 4.3, `Document#modify_date`). */
function isNow(time: RubyTime, now: Date): boolean {
  return time instanceof Date && Math.floor(time.getTime() / 1000) === Math.floor(now.getTime() / 1000);
}
