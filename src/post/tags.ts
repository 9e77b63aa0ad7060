import type { Live } from './live.ts';
import type { Span } from './span.ts';

/** A parameter of a tag and the place of its value, without quotes. */
export interface Parameter {
  readonly value: string;
  readonly span: Span;
}

/** An include, shortcode or other tag as a post calls it. */
export interface Tag {
  /** The include's own name for an include, else the tag's. */
  readonly name: string;
  readonly span: Span;
  /** By name; those without a name by number from 0. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

const TAG = /\{(?:%-?|\{[<%])([^{}]*(?:\{\{[^{}]*\}\}[^{}]*)*)(?:-?%|[>%]\})\}/gu;
const PART = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gu;
const INCLUDE = /^include(?:_relative|_cached)?$/u;

/** The tags of a text in order, where Liquid and shortcodes are live. */
export function* findTags(live: Live): Generator<Tag> {
  for (const match of live.liquid.matchAll(TAG)) {
    const body = match[1] ?? '';
    const parts = partsOf(body, match.index + match[0].indexOf(body));
    const [first, second] = parts;
    const isInclude = first !== undefined && INCLUDE.test(first.value);
    const named = isInclude ? second : first;
    if (named === undefined) continue;
    yield {
      name: named.value,
      span: { start: match.index, end: match.index + match[0].length },
      parameters: byName(parts.slice(isInclude ? 2 : 1)),
    };
  }
}

interface Part extends Parameter {
  readonly name?: string;
}

function partsOf(body: string, offset: number): readonly Part[] {
  return [...body.matchAll(PART)].map((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const closing = match[4] === undefined ? 1 : 0;
    const end = offset + match.index + match[0].length - closing;
    const span = { start: end - value.length, end };
    return { value, span, ...(match[1] === undefined ? {} : { name: match[1] }) };
  });
}

function byName(parts: readonly Part[]): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  let count = 0;
  for (const part of parts) {
    const { name = String(count++), value, span } = part;
    if (!found.has(name)) found.set(name, { value, span });
  }
  return found;
}
