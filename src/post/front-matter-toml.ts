import { parse, TomlDate, TomlError } from 'smol-toml';
import type { FrontMatterProblem } from './front-matter.ts';
import { quoted } from './front-matter-guesses.ts';
import { type Guess, type Guessing, likelyMeant, type Outcome } from './front-matter-hints.ts';
import { type Reading, unreadable } from './front-matter-reading.ts';
import { tomlFields } from './front-matter-toml-fields.ts';
import { indexLines, type Span } from './span.ts';
import type { TextLine } from './text-lines.ts';

const GUESSING: Guessing = { line: guessLine, whole: () => [], outcome };

/** Reads TOML 1.0. */
export function readToml(source: string, shift: number): Reading {
  const result = parseToml(source);
  if ('data' in result) {
    const { data } = result;
    return { data, problems: [], readable: true, fields: () => tomlFields(data, source, shift) };
  }
  const span = { start: result.span.start + shift, end: result.span.end + shift };
  const line = source.slice(result.span.start, result.span.end);
  const twice = /redefine/u.test(result.message)
    ? /^[^=\]]*?([\w-]+)["']?\s*[=\]]/u.exec(line)?.[1]
    : undefined;
  if (twice !== undefined) return unreadable({ kind: 'duplicate-key', span, detail: twice });
  const problem: FrontMatterProblem = {
    kind: 'syntax',
    span,
    detail: result.message,
    ...likelyMeant(source, result.span.start, shift, GUESSING),
  };
  return unreadable(problem);
}

type Parsed =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly span: Span; readonly message: string };

function parseToml(source: string): Parsed {
  try {
    return { data: withoutDates(parse(source)) as Readonly<Record<string, unknown>> };
  } catch (error) {
    // Deep nesting exhausts the stack; no front matter that anybody wrote does.
    if (error instanceof RangeError) return { span: { start: 0, end: 0 }, message: 'too deeply nested' };
    if (!(error instanceof TomlError)) throw error;
    const line = indexLines(source).line(error.line);
    const start = Math.min(line.start + Math.max(error.column - 1, 0), line.end);
    const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /u, '') ?? '';
    return { span: { start, end: Math.max(start, line.end) }, message };
  }
}

function outcome(source: string): Outcome {
  const result = parseToml(source);
  return 'data' in result ? { reads: true } : { reads: false, at: result.span.start };
}

/** A value without its quotes, or YAML's colon where TOML wants `=`. */
function* guessLine(line: TextLine): Generator<Guess> {
  const colon = /^([ \t]*[\w-]+[ \t]*)(:[ \t]*)(\S.*?)[ \t]*$/u.exec(line.text);
  if (colon !== null) {
    const [, key = '', sign = '', value = ''] = colon;
    const start = line.start + key.length;
    yield { start, end: start + sign.length, text: ' = ', hint: 'equals' };
    yield { start, end: start + sign.length + value.length, text: ` = ${quoted(value)}`, hint: 'equals' };
  }
  const bare = /^([ \t]*[\w-]+[ \t]*=[ \t]*)([^\s"'[{].*?)[ \t]*$/u.exec(line.text);
  if (bare === null) return;
  const [, key = '', value = ''] = bare;
  const start = line.start + key.length;
  yield { start, end: start + value.length, text: quoted(value), hint: 'quote' };
}

function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutDates(item)]));
}
