import { asRecord } from './data-file.ts';

/** A mapping of unknown values, as configuration and front matter are. */
export type Data = Readonly<Record<string, unknown>>;

/** The value when it is a mapping, else an empty one. */
export function dataOf(value: unknown): Data {
  return asRecord(value) ?? {};
}

/** The value when it is a text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A scalar as a text: numbers and booleans spelt out; undefined for an empty text, null, lists and mappings. */
export function scalarOf(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : textOf(value);
}

/** The texts of a list, or a single text as a list of one. */
export function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string');
}

/** A copy with all keys of all mappings in lower case, for configuration that does not tell cases apart. */
export function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  const record = asRecord(value);
  if (record === undefined || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(record).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]),
  );
}

/** Mappings merged key by key, the later one winning; lists and scalars are replaced whole. */
export function mergeData(base: Data, over: Data): Data {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = asRecord(merged[key]);
    const upper = asRecord(value);
    merged[key] = under !== undefined && upper !== undefined ? mergeData(under, upper) : value;
  }
  return merged;
}
