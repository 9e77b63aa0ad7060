import type { Field } from '../../post/front-matter.ts';
import type { Edit } from '../../post/span.ts';

/** A word that YAML takes for a text without quotes. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n|~)$)\p{L}[\p{L}\p{N}_/.+-]*$/iu;

/** The edit that puts another text in a value's place, quoted as the value is; none where quotes would not hold it. */
export function replacedValue(field: Field, text: string): Edit | undefined {
  const { start, end } = field.valueSpan;
  if (/["'\\\r\n]/u.test(text)) return undefined;
  const written = field.quoted ? (field.raw?.charAt(0) ?? '"') : '';
  const quote = written === '' && !PLAIN.test(text) ? '"' : written;
  return { start, end, text: `${quote}${text}${quote}` };
}
