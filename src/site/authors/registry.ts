import { asRecord, parseData } from '../data-file.ts';

/** The entries of a registry by name, in its order. */
export type Registry = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What names an entry of a list, the first that is there. */
const NAME_KEYS = ['key', 'id', 'slug', 'login', 'username', 'short_name', 'github', 'name'];

/**
 * Reads a registry: a mapping of names to entries, or a list of entries that name themselves; either may stand
 * under a single key `authors`.
 *
 * @returns undefined when the text cannot be read as one: then nobody knows who is registered.
 */
export function readRegistry(path: string, text: string): Registry | undefined {
  const data = unwrap(parseData(path, text));
  if (Array.isArray(data)) return new Map(data.flatMap(entryOfList));
  if (data === null) return new Map();
  const entries = asRecord(data);
  return entries && new Map(Object.entries(entries).map(([name, entry]) => [name, toEntry(entry)]));
}

function unwrap(data: unknown): unknown {
  const entries = Object.entries(asRecord(data) ?? {});
  const [only] = entries;
  return entries.length === 1 && only?.[0] === 'authors' ? only[1] : data;
}

function entryOfList(entry: unknown): [string, Readonly<Record<string, unknown>>][] {
  if (typeof entry === 'string') return [[entry, { name: entry }]];
  const data = asRecord(entry) ?? {};
  const name = NAME_KEYS.map((key) => data[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? [[name, data]] : [];
}

function toEntry(entry: unknown): Readonly<Record<string, unknown>> {
  return asRecord(entry) ?? (typeof entry === 'string' ? { name: entry } : {});
}
