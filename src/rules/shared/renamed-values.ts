import type { Field } from '../../post/front-matter.ts';
import type { Post } from '../../post/post.ts';
import type { Edit } from '../../post/span.ts';
import type { Complaint } from '../rule.ts';
import { oneLine } from './one-line.ts';
import { replacedValue } from './replaced-value.ts';

/** Key to old value to new value. */
export type Renames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Values that have another name now, each with the edit: the new name, or nothing where the list has that already. */
export function* renamedValues(post: Post, renames: Renames): Iterable<Complaint<'renamed'>> {
  const fields = post.frontMatter.fields();
  for (const [key, names] of Object.entries(renames)) {
    const own = fields.filter((field) => field.key === key || isItem(field, key));
    for (const field of own) {
      const value = typeof field.value === 'string' ? field.value : undefined;
      const now = value === undefined || !Object.hasOwn(names, value) ? undefined : names[value];
      if (value === undefined || now === undefined) continue;
      // Of several old names of one value, the first is renamed and the others go.
      const first = own.find(
        (one) => typeof one.value === 'string' && (one.value === now || names[one.value] === now),
      );
      const fix = first === field ? replacedValue(field, now) : withoutItem(field, post);
      yield {
        at: field.valueSpan,
        subject: `${key}: ${value}`,
        message: 'renamed',
        values: { key, value: oneLine(value), expected: now },
        actual: value,
        expected: [now],
        ...(fix === undefined ? {} : { fix }),
      };
    }
  }
}

function isItem(field: Field, key: string): boolean {
  return field.key.startsWith(`${key}.`) && /^\d+$/u.test(field.key.slice(key.length + 1));
}

/** The line of a list item that stands alone on it. */
function withoutItem(field: Field, post: Post): Edit | undefined {
  const { line } = post.lines.point(field.valueSpan.start);
  const { start, end } = post.lines.line(line);
  const isAlone = /^[ \t]*-[ \t]+$/u.test(post.source.slice(start, field.valueSpan.start));
  const rest = post.source.slice(field.valueSpan.end, end);
  return isAlone && rest.trim() === '' ? { start, end: post.lines.after(line), text: '' } : undefined;
}
