import { type Alias, type Document, parseDocument, visit } from 'yaml';
import type { FrontMatterProblem } from './front-matter.ts';
import { guessYamlLine, guessYamlWhole } from './front-matter-guesses.ts';
import { type Guessing, likelyMeant, type Outcome } from './front-matter-hints.ts';
import { type Reading, unreadable } from './front-matter-reading.ts';
import { findAnchored, yamlFields, yamlKey, yamlSpan } from './front-matter-yaml-fields.ts';
import type { Span } from './span.ts';

const GUESSING: Guessing = { line: guessYamlLine, whole: guessYamlWhole, outcome };

/** Reads YAML; nothing is looked at twice unless something is wrong. */
export function readYaml(source: string, shift: number): Reading {
  const document = parseYaml(source);
  const error = firstError(document);
  const value = error === undefined ? plain(document) : undefined;
  const isEmpty = value === undefined || value === null;
  if (error === undefined && (isRecord(value) || isEmpty)) {
    // Found at once: the parser's tree is many times as large as what they say, and a site has thousands.
    const fields = isRecord(value) ? yamlFields(document, value, source, shift) : [];
    return {
      data: isRecord(value) ? value : {},
      problems: duplicates(document, shift),
      readable: true,
      fields: () => fields,
    };
  }
  const problem: FrontMatterProblem =
    error === undefined
      ? { kind: 'not-a-mapping', span: trimmed(source, shift), ...likelyMeant(source, 0, shift, GUESSING) }
      : { ...syntax(error, source, shift), ...likelyMeant(source, error.start, shift, GUESSING) };
  return unreadable(problem);
}

interface YamlError extends Span {
  readonly message: string;
}

/**
 * Unique keys are looked for by hand: the parser's own check is quadratic. Dates stay strings because whether a date
 * was quoted decides its zone in Jekyll.
 */
function parseYaml(source: string): Document {
  const options = { uniqueKeys: false, prettyErrors: false, schema: 'core', logLevel: 'silent' } as const;
  try {
    return parseDocument(source, options);
  } catch {
    // The parser recurses; nesting that exhausts the stack is no front matter that anybody wrote.
    return parseDocument('"', { prettyErrors: false, logLevel: 'silent' });
  }
}

/** What is wrong first, by place; also what this parser lets pass and those of the generators do not. */
function firstError(document: Document): YamlError | undefined {
  const errors: YamlError[] = document.errors.map(({ pos, message }) => ({
    start: pos[0],
    end: Math.max(pos[1], pos[0]),
    message: message.split('\n')[0] ?? '',
  }));
  if (errors.length === 0) errors.push(...refused(document));
  return errors.sort((a, b) => a.start - b.start)[0];
}

/** What aliases stand for is counted by walks through the whole; no post needs so many. */
const MANY = 100;

function refused(document: Document): readonly YamlError[] {
  const found: YamlError[] = [];
  const aliases: Alias[] = [];
  const add = (node: unknown, message: string): void => {
    found.push({ ...yamlSpan(node, 0), message });
  };
  visit(document, {
    Alias: (_, node) => {
      aliases.push(node);
      return aliases.length > MANY ? visit.BREAK : undefined;
    },
    Scalar: (_, node) => {
      // YAML 1.1 and 1.2, 5.3: `%` is an indicator that no plain scalar begins with.
      const isDirective =
        node.type === 'PLAIN' && typeof node.value === 'string' && node.value.startsWith('%');
      if (isDirective) add(node, 'Plain value cannot start with reserved character %');
    },
  });
  if (aliases.length > MANY) add(aliases.at(-1), `More than ${MANY} aliases`);
  const anchored = aliases.length === 0 ? undefined : findAnchored(document);
  for (const alias of aliases)
    if (anchored?.has(alias) === false) add(alias, `No anchor for the alias *${alias.source}`);
  return found;
}

function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // An alias bomb: the text makes it `not-a-mapping` with the place of the whole.
    return '';
  }
}

function outcome(source: string): Outcome {
  const document = parseYaml(source);
  const error = firstError(document);
  if (error !== undefined) return { reads: false, at: error.start };
  return isRecord(plain(document)) && duplicates(document, 0).length === 0
    ? { reads: true }
    : { reads: false, at: 0 };
}

function syntax(error: YamlError, source: string, shift: number): FrontMatterProblem {
  const lineEnd = error.start + (/^[^\r\n]*/u.exec(source.slice(error.start))?.[0].length ?? 0);
  const span = { start: error.start + shift, end: Math.min(error.end, lineEnd) + shift };
  return { kind: 'syntax', span, detail: error.message };
}

/** Keys that stand twice in the same mapping, wherever it lies. */
function duplicates(document: Document, shift: number): readonly FrontMatterProblem[] {
  const problems: FrontMatterProblem[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = yamlKey(pair);
        if (key === undefined) continue;
        if (seen.has(key)) problems.push(duplicate(pair.key, key, shift));
        seen.add(key);
      }
    },
  });
  return problems;
}

function duplicate(node: unknown, key: string, shift: number): FrontMatterProblem {
  return { kind: 'duplicate-key', span: yamlSpan(node, shift), detail: key };
}

function trimmed(source: string, shift: number): Span {
  const start = source.length - source.trimStart().length;
  return { start: start + shift, end: Math.max(start, source.trimEnd().length) + shift };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
