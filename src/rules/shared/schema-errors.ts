import { type OutputUnit, Validator } from '@cfworker/json-schema';
import { withinLimit } from '../../pattern/configured.ts';
import { Overrun } from '../../pattern/limit.ts';
import { type Found, likeliest } from './schema-alternatives.ts';
import { schemaSteps } from './schema-steps.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** One way in which data does not fit a schema: the innermost cause, not what it brings about. */
export interface SchemaError {
  /** Dotted: `tags.0`; the missing key itself for `required`. */
  readonly key: string;
  readonly keyword: string;
  /** The values that an `enum`, `const` or `contains` allows. */
  readonly allowed?: readonly string[];
  /** What the keyword asks for, where that is a text, a number or a list of them. */
  readonly limit?: string;
  /** The keyword with what it asks for, for people who know schemas. */
  readonly rule: string;
}

/** Keywords that only pass on what another one found. */
const CARRIERS = new Set([
  'properties',
  'items',
  'prefixItems',
  'allOf',
  'then',
  'else',
  'if',
  '$ref',
  '$dynamicRef',
  'patternProperties',
  'dependentSchemas',
  'false',
]);

/**
 * What does not fit, by an interpreter that compiles no code; a schema that is none finds nothing wrong.
 *
 * @throws Overrun when a pattern of the schema takes too long.
 */
export function validate(schema: Schema, data: unknown): readonly SchemaError[] {
  try {
    const causes = errorsBy(schema, data).filter((error) => !CARRIERS.has(error.keyword));
    const found = likeliest(causes, (location) => valueAt(data, pointer(location))).flatMap((error) =>
      read(error, schema, data),
    );
    return [...new Map(found.map((error) => [`${error.key} ${error.keyword}`, error])).values()];
  } catch (error) {
    if (error instanceof Overrun) throw error;
    // A reference to nowhere, or a pattern that is none: the schema's mistake, and not the post's.
    return [];
  }
}

function errorsBy(schema: Schema, data: unknown): readonly OutputUnit[] {
  const validate = () => new Validator(schema, '2020-12', false).validate(data).errors;
  const steps = schemaSteps(schema, data);
  if (steps === 0) return validate();
  return withinLimit('the configuration’s schema', JSON.stringify(schema), validate, steps);
}

function read(error: Found, schema: Schema, data: unknown): readonly SchemaError[] {
  const { keyword, instanceLocation } = error;
  const at = pointer(instanceLocation);
  const asked = askedAt(schema, pointer(error.keywordLocation));
  const rule = `${keyword}: ${JSON.stringify(asked)?.slice(0, 120) ?? ''}`;
  const named = [...error.error.matchAll(/"([^"]+)"/gu)].at(-1)?.[1];
  const inside = (key: string): SchemaError => ({ key: [...at, key].join('.'), keyword, rule });
  if (keyword === 'required' && Array.isArray(asked)) {
    const present = valueAt(data, at);
    return asked
      .map(String)
      .filter((key) => !isRecord(present) || !(key in present))
      .map(inside);
  }
  if (keyword === 'dependentRequired' || keyword === 'additionalProperties') {
    return named === undefined ? [] : [inside(named)];
  }
  const allowed = allowedBy(keyword, asked, error, schema);
  return [{ key: at.join('.'), keyword, rule, ...allowed, ...limitOf(asked) }];
}

function allowedBy(
  keyword: string,
  asked: unknown,
  { keywordLocation, allowed }: Found,
  schema: Schema,
): Pick<SchemaError, 'allowed'> {
  if (allowed !== undefined)
    return { allowed: allowed.flatMap((location) => valuesOf(askedAt(schema, pointer(location)))) };
  if (keyword === 'enum' || keyword === 'const') return { allowed: valuesOf(asked) };
  if (keyword !== 'contains' && keyword !== 'minContains') return {};
  const inner = askedAt(schema, pointer(keywordLocation.replace(/[^/]+$/u, 'contains')));
  const values = isRecord(inner) ? (inner.enum ?? inner.const) : undefined;
  return values === undefined ? {} : { allowed: valuesOf(values) };
}

function valuesOf(asked: unknown): readonly string[] {
  return (Array.isArray(asked) ? asked : [asked]).map(String);
}

function limitOf(asked: unknown): Pick<SchemaError, 'limit'> {
  const parts: readonly unknown[] = Array.isArray(asked) ? asked : [asked];
  const isSimple = parts.every((part) => typeof part === 'string' || typeof part === 'number');
  return isSimple ? { limit: parts.join(', ') } : {};
}

/** What a keyword asks for; references within the schema are followed. */
function askedAt(schema: Schema, path: readonly string[]): unknown {
  let at: unknown = schema;
  for (const part of path) {
    if (!isRecord(at) && !Array.isArray(at)) return undefined;
    at = (at as Schema)[part];
    if (part === '$ref' && typeof at === 'string') at = valueAt(schema, pointer(at));
  }
  return at;
}

function pointer(location: string): readonly string[] {
  return location
    .replace(/^#/u, '')
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (isRecord(at) || Array.isArray(at) ? (at as Schema)[part] : undefined),
    value,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
