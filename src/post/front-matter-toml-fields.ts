import type { Field } from './front-matter.ts';
import { linesFrom } from './text-lines.ts';

const ENTRY = /^(\s*)((?:"[^"]*"|'[^']*'|[\w-]+)(?:\.(?:"[^"]*"|'[^']*'|[\w-]+))*)(\s*=\s*)/u;
const STRING = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/gu;

interface Walk {
  readonly source: string;
  readonly shift: number;
  readonly data: unknown;
  /** How often each table of a list has been opened. */
  readonly counts: Map<string, number>;
}

/** The values of TOML with their places, found line by line: its parser keeps none. Inline tables count as a whole. */
export function tomlFields(data: unknown, source: string, shift: number): readonly Field[] {
  const walk: Walk = { source, shift, data, counts: new Map() };
  const fields: Field[] = [];
  let table = '';
  let skipTo = 0;
  for (const line of linesFrom(source, 0)) {
    if (line.start < skipTo) continue;
    const header = /^\s*(\[{1,2})\s*([^\]]+?)\s*\]{1,2}/u.exec(line.text);
    if (header !== null) table = tableOf(header[2] ?? '', header[1] === '[[', walk.counts);
    const entry = header === null ? ENTRY.exec(line.text) : null;
    if (entry === null) continue;
    const found = fieldOf(entry, line.start, table, walk);
    fields.push(found, ...items(found, walk));
    skipTo = found.valueSpan.end - shift;
  }
  return fields;
}

function tableOf(name: string, isList: boolean, counts: Map<string, number>): string {
  const key = plainKey(name);
  if (!isList) return `${key}.`;
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return `${key}.${count}.`;
}

function fieldOf(entry: RegExpExecArray, lineStart: number, table: string, walk: Walk): Field {
  const [whole, indent = '', name = ''] = entry;
  const key = table + plainKey(name);
  const value = key.split('.').reduce<unknown>(step, walk.data);
  const keyStart = lineStart + indent.length + walk.shift;
  const start = lineStart + whole.length;
  const end = valueEnd(walk.source, start);
  const raw = walk.source.slice(start, end);
  return {
    key,
    value,
    ...(typeof value === 'object' && value !== null ? {} : { raw }),
    quoted: /^["']/u.test(raw),
    keySpan: { start: keyStart, end: keyStart + name.length },
    valueSpan: { start: start + walk.shift, end: end + walk.shift },
  };
}

function step(at: unknown, part: string): unknown {
  return typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[part] : undefined;
}

/** A string to its quote, a list or table to its closing bracket, anything else to the end of the line or a comment. */
function valueEnd(source: string, start: number): number {
  const rest = source.slice(start);
  const string = /^(?:"""|'''|["'])/u.test(rest) ? new RegExp(STRING.source, 'u').exec(rest) : null;
  if (string !== null) return start + string[0].length;
  if (!/^[[{]/u.test(rest)) return start + (/^[^#\r\n]*/u.exec(rest)?.[0].trimEnd().length ?? 0);
  let depth = 0;
  for (const token of rest.matchAll(new RegExp(`${STRING.source}|#[^\\r\\n]*|[[\\]{}]`, 'gu'))) {
    if (token[0] === '[' || token[0] === '{') depth += 1;
    if (token[0] === ']' || token[0] === '}') depth -= 1;
    if (depth === 0) return start + token.index + 1;
  }
  return source.length;
}

/** Items of a list of strings, each with its own place. */
function items(field: Field, walk: Walk): readonly Field[] {
  if (!Array.isArray(field.value)) return [];
  const start = field.valueSpan.start;
  const text = walk.source.slice(start - walk.shift, field.valueSpan.end - walk.shift);
  const found = [...text.matchAll(new RegExp(`${STRING.source}|#[^\\r\\n]*`, 'gu'))].filter(
    (one) => !one[0].startsWith('#'),
  );
  const values: readonly unknown[] = field.value;
  if (found.length !== values.length || !values.every((value) => typeof value === 'string')) return [];
  return values.map((value, index) => {
    const place = found[index];
    const at = start + (place?.index ?? 0);
    const raw = place?.[0] ?? '';
    const span = { start: at, end: at + raw.length };
    return { key: `${field.key}.${index}`, value, raw, quoted: true, keySpan: span, valueSpan: span };
  });
}

function plainKey(name: string): string {
  return name.replace(/(["'])(.*?)\1/gu, '$2');
}
