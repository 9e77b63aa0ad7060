import type { Span } from './span.ts';

/** An HTML tag as written, opening or closing. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly span: Span;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** Lower case. */
  readonly name: string;
  /** With character references decoded; empty for an attribute without a value. */
  readonly value: string;
  readonly span: Span;
  /** The value without its quotes; absent where there is none. */
  readonly valueSpan?: Span;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

/** The tags of a stretch of HTML in order; an unclosed quote swallows the rest, as in browsers. */
export function* readTags(source: string, within: Span): Generator<Tag> {
  const opening = /<(\/?)([a-zA-Z][^\s/>]*)/gu;
  opening.lastIndex = within.start;
  for (
    let match = opening.exec(source);
    match !== null && match.index < within.end;
    match = opening.exec(source)
  ) {
    const inside = opening.lastIndex;
    const end = tagEnd(source, inside, within.end);
    if (end === undefined) return;
    opening.lastIndex = end + 1;
    yield {
      name: (match[2] ?? '').toLowerCase(),
      closing: match[1] === '/',
      span: { start: match.index, end: end + 1 },
      attributes: readAttributes(source, { start: inside, end }),
    };
  }
}

function tagEnd(source: string, from: number, limit: number): number | undefined {
  let quote: string | undefined;
  for (let at = from; at < limit; at += 1) {
    const character = source[at];
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '>') {
      return at;
    } else if (character === '"' || character === "'") {
      quote = character;
    }
  }
  return undefined;
}

/** The attributes in a stretch of a tag. */
export function readAttributes(source: string, within: Span): readonly Attribute[] {
  return [...source.slice(within.start, within.end).matchAll(ATTRIBUTE)].map((match) => {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const raw = match[2] ?? match[3] ?? match[4];
    const closing = match[4] === undefined ? 1 : 0;
    return {
      name: (match[1] ?? '').toLowerCase(),
      value: decodeReferences(raw ?? ''),
      span: { start, end },
      ...(raw === undefined ? {} : { valueSpan: { start: end - closing - raw.length, end: end - closing } }),
    };
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{a0}',
};

/** Decodes the character references that occur in addresses. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
