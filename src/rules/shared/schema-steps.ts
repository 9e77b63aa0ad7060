import { expressionSteps, type Steps } from '../../pattern/steps.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Formats that the library tells by looking at each sign once. */
const SIMPLE_FORMATS = new Set(['date', 'time', 'date-time']);

const known = new WeakMap<Schema, readonly Steps[]>();

/** The most steps that a schema's patterns may take on data; Infinity where nobody can say, 0 where it has none. */
export function schemaSteps(schema: Schema, data: unknown): number {
  const patterns = known.get(schema) ?? patternsIn(schema);
  known.set(schema, patterns);
  if (patterns.length === 0) return 0;
  const texts = textsIn(data);
  let steps = 0;
  for (const pattern of patterns) for (const text of texts) steps += pattern(text);
  return steps;
}

function patternsIn(schema: Schema): readonly Steps[] {
  const found: Steps[] = [];
  visit(schema, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') found.push(expressionSteps(value, 'u'));
    if (key === 'patternProperties' && typeof value === 'object')
      found.push(...Object.keys(value ?? {}).map((pattern) => expressionSteps(pattern, 'u')));
    if (key === 'format' && typeof value === 'string' && !SIMPLE_FORMATS.has(value))
      found.push(() => Number.POSITIVE_INFINITY);
  });
  return found;
}

function textsIn(data: unknown): readonly string[] {
  const texts: string[] = [];
  visit(data, (key, value) => {
    texts.push(key);
    if (typeof value === 'string') texts.push(value);
  });
  return texts;
}

function visit(value: unknown, see: (key: string, value: unknown) => void): void {
  JSON.stringify(value, (key, inner: unknown) => {
    see(key, inner);
    // JSON has no such number, and would end here.
    return typeof inner === 'bigint' ? '' : inner;
  });
}
