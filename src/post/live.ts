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

const LIQUID_BLOCKS =
  /\{%-?\s*(comment|highlight|codeblock|code|raw)\b[^%]{0,200}%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}|\{\{[<%]\s*(highlight|code)\b[^}]{0,200}[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\3\s*[>%]\}\}/gu;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu;
const MDX_COMMENT = /\{\/\*[\s\S]*?\*\/\}/gu;

/** Marks what is not prose. Liquid runs before Markdown, so its blocks count wherever they stand. */
export function findLive(source: string, frontMatter: Span, nodes: Nodes): Live {
  const hidden: Span[] = [frontMatter, ...nodes.code.map((code) => code.span)];
  for (const html of nodes.html) hidden.push(...matches(source, html.span, HTML_COMMENT));
  const { raw, code } = liquidBlocks(source, frontMatter.end);
  if (source.includes('{/*'))
    hidden.push(...matches(source, { start: frontMatter.end, end: source.length }, MDX_COMMENT));
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
  for (const match of source.slice(from).matchAll(LIQUID_BLOCKS)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    (match[1] === 'raw' ? raw : code).push(span);
  }
  return { raw, code };
}
