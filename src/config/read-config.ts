import * as v from 'valibot';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { AnyRule } from '../rules/rule.ts';
import { editDistance } from '../site/distance.ts';
import { type Config, configSchema } from './schema.ts';

/** One thing wrong with a configuration: a sentence with its place, lines and columns from 1. */
export interface ConfigComplaint {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly complaints: readonly ConfigComplaint[] };

/** Reads and checks the text of `.github/postproof.yml`: a checked configuration, or every complaint at once. */
export function readConfig(source: string, rules: readonly AnyRule[]): ConfigReading {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number): Pick<ConfigComplaint, 'line' | 'column'> => {
    const place = counter.linePos(offset);
    return { line: Math.max(place.line, 1), column: Math.max(place.col, 1) };
  };
  if (document.errors.length > 0) {
    const complaints = document.errors.map((error) => ({
      ...at(error.pos[0]),
      message: `Unexpected YAML: ${error.message}`,
    }));
    return { ok: false, complaints };
  }
  const result = v.safeParse(configSchema(rules), plain(document));
  if (result.success) return { ok: true, config: result.output };
  const complaints = result.issues
    .flatMap((issue) => leaves(issue))
    .map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key);
      return { ...at(offsetOf(document, path, issue)), message: sentence(issue, path, rules) };
    });
  return { ok: false, complaints: unique(complaints) };
}

function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    // Aliases that multiply: no configuration that anybody wrote; the schema says what is expected instead.
    return 'aliases';
  }
}

/** A union fails as a whole; the branch that came furthest tells more than the union does. */
function leaves(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const deeper = (issue.issues ?? []).filter((one) => (one.path?.length ?? 0) > 0);
  if (issue.type !== 'union' || deeper.length === 0) return [issue];
  const prefix = issue.path ?? [];
  const furthest = Math.max(...deeper.map((one) => one.path?.length ?? 0));
  return deeper
    .filter((one) => (one.path?.length ?? 0) === furthest)
    .map((one) => ({ ...one, path: [...prefix, ...(one.path ?? [])] }) as v.BaseIssue<unknown>)
    .flatMap(leaves);
}

/** The key's place for a key that should not be there, the value's for a value of the wrong kind. */
function offsetOf(document: Document, path: readonly unknown[], issue: v.BaseIssue<unknown>): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      const isLastKey = index === path.length - 1 && issue.expected === 'never';
      offset = startOf(isLastKey ? pair.key : (pair.value ?? pair.key), offset);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node, offset);
    }
  }
  return offset;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | undefined)?.range?.[0] ?? otherwise;
}

function sentence(issue: v.BaseIssue<unknown>, path: readonly unknown[], rules: readonly AnyRule[]): string {
  const where = path.map(String).join('.') || 'the file';
  if (issue.expected === 'never') {
    const isRule = path.at(-2) === 'rules';
    const known = isRule ? rules.map((rule) => rule.name) : knownKeys(path.slice(0, -1));
    const near = nearest(String(path.at(-1)), known);
    const hint = near === undefined ? '' : `; expected a known one such as \`${near}\``;
    return `Unexpected ${isRule ? 'rule' : 'key'} \`${where}\`${hint}`;
  }
  const expected = issue.expected ?? issue.message;
  return `Unexpected value of \`${where}\`: ${issue.received}, expected ${expected}`;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['extends', 'language', 'site', 'sites', 'rules', 'remark', 'overrides', 'ignore'],
  site: [
    'generator',
    'root',
    'url',
    'posts',
    'address',
    'files',
    'keys',
    'includes',
    'authors',
    'translations',
    'rules',
  ],
  keys: ['author', 'teaser', 'date', 'language', 'group'],
  authors: ['files', 'registry', 'split'],
  translations: ['by', 'languages', 'default', 'paths', 'keys', 'links'],
  overrides: ['files', 'rules'],
};

function knownKeys(parents: readonly unknown[]): readonly string[] {
  const parent = parents.map(String).findLast((step) => !/^\d+$/u.test(step)) ?? '';
  return KEYS[parent === 'sites' ? 'site' : parent] ?? [];
}

function unique(complaints: readonly ConfigComplaint[]): readonly ConfigComplaint[] {
  const seen = new Map(complaints.map((one) => [`${one.line}:${one.column}:${one.message}`, one]));
  return [...seen.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known.flatMap((one) => {
    const distance = editDistance(name, one, 3);
    return distance === undefined ? [] : [{ one, distance }];
  });
  return ranked.sort((a, b) => a.distance - b.distance)[0]?.one;
}
