import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { extension } from './paths.ts';

/** Above this many UTF-16 units a data file is not read: parsers take seconds for what no registry needs. */
const LIMIT = 2_000_000;

/**
 * Reads a data file by its ending: YAML (core schema with merge keys, the first document), TOML or JSON.
 *
 * @returns undefined for another ending, and for a text that cannot be read.
 */
export function parseData(path: string, text: string): unknown {
  if (text.length > LIMIT) return undefined;
  const ending = extension(path).toLowerCase();
  const known = recent.get(text);
  if (known?.ending === ending) return known.data;
  const data = parsed(ending, text);
  recent.set(text, { ending, data });
  const [oldest = text] = recent.keys();
  if (recent.size > MOST) recent.delete(oldest);
  return data;
}

/** Who finds a site, who opens it and who opens the other side of a change read the same configuration. */
const recent = new Map<string, { readonly ending: string; readonly data: unknown }>();
const MOST = 8;

function parsed(ending: string, text: string): unknown {
  try {
    return parseAs(ending, text);
  } catch (error) {
    // The three parsers have three kinds of errors, and a broken file is an answer here.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function parseAs(ending: string, text: string): unknown {
  if (ending === '.json') return JSON.parse(text);
  if (ending === '.toml') return parseToml(text);
  return ending === '.yml' || ending === '.yaml' ? parseYaml(text) : undefined;
}

function parseYaml(text: string): unknown {
  // Unique keys cost quadratic time, and generators take the last of two.
  const document = parseDocument(text, {
    uniqueKeys: false,
    schema: 'core',
    merge: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const error = document.errors.find(({ code }) => code !== 'MULTIPLE_DOCS');
  if (error !== undefined) throw error;
  return document.toJS();
}

/** A mapping of a data file; undefined for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under a dotted key; a key with dots in its own name wins. */
export function valueAt(data: Readonly<Record<string, unknown>>, key: string): unknown {
  if (Object.hasOwn(data, key)) return data[key];
  let value: unknown = data;
  for (const part of key.split('.')) {
    const record = asRecord(value);
    value = record !== undefined && Object.hasOwn(record, part) ? record[part] : undefined;
  }
  return value;
}
