import { Validator } from '@cfworker/json-schema';

export type Schema = Readonly<Record<string, unknown>>;

/** One way in which data does not fit a schema: the innermost cause, not what it brings about. */
export interface SchemaError {
  /** Dotted: `tags.0`; the missing key itself for `required`. */
  readonly key: string;
  readonly keyword: string;
  /** The values that an `enum` or `const` allows. */
  readonly allowed?: readonly string[];
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

/** What does not fit, by an interpreter that compiles no code; a schema that is none finds nothing wrong. */
export function validate(schema: Schema, data: unknown): readonly SchemaError[] {
  try {
    const { errors } = new Validator(schema, '2020-12', false).validate(data);
    const found = errors
      .filter((error) => !CARRIERS.has(error.keyword))
      .flatMap((error) => read(error, schema, data));
    return withoutAlternatives(found);
  } catch {
    // A reference to nowhere, or a pattern that is none: the schema's mistake, and not the post's.
    return [];
  }
}

interface RawError {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
}

function read(error: RawError, schema: Schema, data: unknown): readonly SchemaError[] {
  const { keyword, instanceLocation } = error;
  const at = pointer(instanceLocation);
  const asked = valueAt(schema, pointer(error.keywordLocation));
  const rule = `${keyword}: ${JSON.stringify(asked)?.slice(0, 120) ?? ''}`;
  if (keyword === 'required') {
    const present = valueAt(data, at);
    const keys = Array.isArray(asked)
      ? asked.filter((key) => !isRecord(present) || !(String(key) in present))
      : [];
    return keys.map((key) => ({ key: [...at, String(key)].join('.'), keyword, rule }));
  }
  if (keyword === 'additionalProperties') {
    const name = /"([^"]+)"/u.exec(error.error)?.[1];
    return [{ key: [...at, ...(name === undefined ? [] : [name])].join('.'), keyword, rule }];
  }
  const values =
    keyword === 'enum' && Array.isArray(asked) ? asked : keyword === 'const' ? [asked] : undefined;
  const allowed = values === undefined ? {} : { allowed: values.map(String) };
  return [{ key: at.join('.'), keyword, rule, ...allowed }];
}

/** `anyOf` fails with every branch's own errors: the values that any of them allows are what is asked for. */
function withoutAlternatives(errors: readonly SchemaError[]): readonly SchemaError[] {
  const unions = new Set(
    errors.filter((error) => /^(?:anyOf|oneOf)$/u.test(error.keyword)).map((error) => error.key),
  );
  const kept = errors.filter((error) => {
    if (/^(?:anyOf|oneOf)$/u.test(error.keyword))
      return !errors.some((one) => one.allowed !== undefined && isWithin(one.key, error.key));
    const isBranch = [...unions].some((key) => isWithin(error.key, key));
    return !isBranch || error.allowed !== undefined;
  });
  return [...new Map(kept.map((error) => [`${error.key} ${error.keyword}`, error])).values()];
}

function isWithin(key: string, outer: string): boolean {
  return key === outer || key.startsWith(`${outer}.`);
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
