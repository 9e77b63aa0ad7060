import type { Field } from '../../post/front-matter.ts';
import { parseFrontMatter } from '../../post/parse-front-matter.ts';
import type { Post } from '../../post/post.ts';
import type { Edit } from '../../post/span.ts';
import type { Site } from '../../site/site.ts';

const PLACEHOLDER =
  /^(?:(?:9999|8888|0000|0001|1234|[3-8]\d{3}|\d{5,}|y{2,4}|x{2,4}|\?{2,})[-/.](?:\d{1,2}|[a-z?]{1,3})[-/.](?:\d{1,2}|[a-z?]{1,3})|\d{4}-(?:xx|mm|\?\?|99)-(?:xx|dd|\?\?|99)|2\d{3}-(?:xx|mm|\?\?)).*$/iu;
const WORD =
  /^(?:tbd|tba|tbc|todo|fixme|soon|coming soon|n\/a|none|unknown|date|the date|now|today|tomorrow|待定|日期|\{\{.*\}\}|<.*>|\[.*\])$/iu;

/** Whether a date says no more than that there is to be one: `9999-12-31`, `TBD`, `YYYY-MM-DD`. */
export function isPlaceholderDate(date: string): boolean {
  return PLACEHOLDER.test(date) || WORD.test(date);
}

/** The day of a date as it is written, `YYYY-MM-DD`; undefined where it is in another form. */
export function writtenDay(date: string): string | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(date) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Whether the calendar has such a day; Ruby makes 1 March of 30 February. */
export function isDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** The edit after which the generator gives the post the day that is written: quotes, or the day without a time. */
export function steadyDate(field: Field, day: string, post: Post, site: Site): Edit | undefined {
  const { start, end } = field.valueSpan;
  const written = post.source.slice(start, end);
  const quote = field.quoted ? written.charAt(0) : '';
  const texts = [...(quote === '' ? [`"${written}"`] : []), `${quote}${day}${quote}`];
  return texts
    .map((text) => ({ start, end, text }))
    .find((edit) => {
      const source = post.source.slice(0, start) + edit.text + post.source.slice(end);
      return site.model.page(post.path, parseFrontMatter(source)).date === day;
    });
}
