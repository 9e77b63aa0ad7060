import { blank } from './markdown.ts';
import type { Nodes } from './nodes.ts';
import type { Span } from './span.ts';

/** What of a text is read as prose, for searches that the Markdown tree cannot answer. Offsets are the source's. */
export interface Live {
  /** The source with front matter, code, comments and scripts as blanks. */
  readonly text: string;
  /** The same with `{% raw %}` blocks as blanks too: where Liquid is live. */
  readonly liquid: string;
  /** Whether the place is read as prose. */
  has(offset: number): boolean;
}

const LIQUID_STARTS =
  /\{%-?\s*(comment|highlight|codeblock|code|raw)\b[^%]{0,200}%\}|\{\{[<%]\s*(highlight|code)\b[^}]{0,200}[>%]\}\}/gu;
const LIQUID_ENDS =
  /\{%-?\s*end(comment|highlight|codeblock|code|raw)\s*-?%\}|\{\{[<%]\s*\/(highlight|code)\s*[>%]\}\}/gu;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu;

/** Marks what is not prose. Liquid runs before Markdown, so its blocks count wherever they stand. */
export function findLive(source: string, frontMatter: Span, nodes: Nodes): Live {
  const hidden: Span[] = [frontMatter, ...nodes.code.map((code) => code.span)];
  for (const html of nodes.html) hidden.push(...matches(source, html.span, HTML_COMMENT));
  const { raw, code } = liquidBlocks(source, frontMatter.end);
  if (source.includes('{/*')) hidden.push(...mdxComments(source, frontMatter.end));
  const text = blank(source, [...hidden, ...code]);
  return {
    text,
    liquid: raw.length === 0 ? text : blank(text, raw),
    has: (offset) => text[offset] === source[offset] && !/\s/u.test(text[offset] ?? ' '),
  };
}

function matches(source: string, within: Span, pattern: RegExp): readonly Span[] {
  const text = source.slice(within.start, within.end);
  return [...text.matchAll(pattern)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
}

function liquidBlocks(
  source: string,
  from: number,
): { readonly raw: readonly Span[]; readonly code: readonly Span[] } {
  const raw: Span[] = [];
  const code: Span[] = [];
  if (!/\{%-?\s*end|\{\{[<%]\s*\//u.test(source)) return { raw, code };
  // Ends are found once: looking for the end of each start anew would take for ever where there is none.
  const ends = new Map<string, Span[]>();
  for (const match of source.matchAll(LIQUID_ENDS)) {
    const name = nameOf(match);
    const known = ends.get(name) ?? [];
    known.push({ start: match.index, end: match.index + match[0].length });
    ends.set(name, known);
  }
  for (const list of ends.values()) list.reverse();
  let last = from;
  for (const match of source.matchAll(LIQUID_STARTS)) {
    if (match.index < last) continue;
    const after = match.index + match[0].length;
    const candidates = ends.get(nameOf(match)) ?? [];
    while ((candidates.at(-1)?.start ?? after) < after) candidates.pop();
    const end = candidates.at(-1)?.end;
    if (end === undefined) continue;
    (match[1] === 'raw' ? raw : code).push({ start: match.index, end });
    last = end;
  }
  return { raw, code };
}

/** A shortcode and a tag of the same name do not close each other. */
function nameOf([, tag, shortcode]: RegExpMatchArray): string {
  return tag ?? `{{${shortcode}`;
}

function mdxComments(source: string, from: number): readonly Span[] {
  const found: Span[] = [];
  for (let start = source.indexOf('{/*', from); start !== -1; ) {
    const end = source.indexOf('*/}', start + 3);
    if (end === -1) break;
    found.push({ start, end: end + 3 });
    start = source.indexOf('{/*', end + 3);
  }
  return found;
}
