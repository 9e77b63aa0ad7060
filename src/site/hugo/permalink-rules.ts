import { asRecord } from '../data-file.ts';
import { type Data, dataOf, textOf } from '../values.ts';

/** Patterns for addresses by section, for pages and for the sections themselves. */
export interface PermalinkRules {
  readonly page: ReadonlyMap<string, string>;
  readonly section: ReadonlyMap<string, string>;
}

const KINDS = new Set(['page', 'section', 'taxonomy', 'term']);

/** Reads `permalinks`: by section, or since Hugo 0.115 by kind and section; `/` is the section of the top. */
export function readPermalinks(value: unknown): PermalinkRules {
  const rules = dataOf(value);
  const plain = Object.entries(rules).filter(
    ([key, rule]) => !(KINDS.has(key) && asRecord(rule) !== undefined),
  );
  return {
    page: new Map([...patterns(Object.fromEntries(plain)), ...patterns(dataOf(rules.page))]),
    section: new Map(patterns(dataOf(rules.section))),
  };
}

function patterns(rules: Data): readonly (readonly [string, string])[] {
  return Object.entries(rules).flatMap(([section, rule]) => {
    const pattern = textOf(rule);
    return pattern === undefined ? [] : [[section.replace(/^[ /]+|[ /]+$/gu, ''), pattern] as const];
  });
}
