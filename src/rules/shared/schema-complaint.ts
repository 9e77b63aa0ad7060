import type { Field } from '../../post/front-matter.ts';
import type { Post } from '../../post/post.ts';
import { type Edit, type Span, WHOLE } from '../../post/span.ts';
import { editDistance, slipLimit } from '../../site/distance.ts';
import type { Complaint } from '../rule.ts';
import { oneLine } from './one-line.ts';
import { replacedValue } from './replaced-value.ts';
import type { SchemaError } from './schema-errors.ts';
import { type SchemaMessage, schemaMessages } from './schema-messages.ts';

export { schemaMessages };

/** What does not fit a schema, at the value's own place; a key that is missing is the whole post's. */
export function schemaComplaint(error: SchemaError, post: Post): Complaint<SchemaMessage> {
  const { key, keyword, allowed = [] } = error;
  const missing = { at: WHOLE, subject: key, values: { key }, expected: [key] };
  if (keyword === 'required' || keyword === 'dependentRequired') return { ...missing, message: 'missing' };
  const field = nearestField(key, post);
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return { at: field?.keySpan ?? WHOLE, subject: key, message: 'key', values: { key } };
  }
  const name = key.replace(/\.\d+$/u, '');
  const value = oneLine(textOf(field?.value));
  const message = value === '' && keyword !== 'not' ? 'empty' : (MESSAGES[keyword] ?? 'value');
  // A list that changes in another way has the same mistake still.
  const isWhole = typeof field?.value === 'object' && field.value !== null;
  const about = { at: placeOf(field), subject: `${name}: ${isWhole ? keyword : value}`, actual: value };
  const values = {
    key: name,
    value,
    rule: error.rule,
    limit: error.limit ?? '',
    expected: allowed.join(', '),
  };
  const fix = allowed.length > 0 && field !== undefined ? meant(field, value, allowed) : undefined;
  return { ...about, message, values, expected: allowed, ...(fix === undefined ? {} : { fix }) };
}

const MESSAGES: Readonly<Record<string, SchemaMessage>> = {
  enum: 'oneOf',
  const: 'oneOf',
  contains: 'contains',
  minContains: 'contains',
  type: 'type',
  pattern: 'pattern',
  format: 'format',
  not: 'banned',
  minLength: 'short',
  maxLength: 'long',
  minItems: 'few',
  maxItems: 'many',
  uniqueItems: 'twice',
};

/** The value's field, or that of what holds it: inline tables of TOML have no fields of their own. */
function nearestField(key: string, post: Post): Field | undefined {
  for (let name = key; name !== ''; name = name.replace(/\.?[^.]+$/u, '')) {
    const field = post.frontMatter.field(name);
    if (field !== undefined) return field;
  }
  return undefined;
}

function placeOf(field: Field | undefined): Span {
  if (field === undefined) return WHOLE;
  return field.valueSpan.end === field.valueSpan.start ? field.keySpan : field.valueSpan;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);
}

/** The only allowed value that a slip of the fingers or the wrong case makes of what is written. */
function meant(field: Field, value: string, allowed: readonly string[]): Edit | undefined {
  if (typeof field.value !== 'string') return undefined;
  const own = value.toLowerCase();
  const same = allowed.filter((one) => one.toLowerCase() === own);
  const near = same.length > 0 ? same : allowed.filter((one) => isNear(own, one.toLowerCase()));
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? undefined : replacedValue(field, only);
}

function isNear(own: string, other: string): boolean {
  return editDistance(own, other, Math.min(slipLimit(own), slipLimit(other))) !== undefined;
}
