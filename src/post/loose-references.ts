import type { Live } from './live.ts';
import type { Span } from './span.ts';

/** A link or image that CommonMark takes for text: its address has a space, or is Liquid with spaces. */
export interface Loose {
  readonly isImage: boolean;
  readonly text: string;
  readonly href: string;
  readonly hrefSpan: Span;
  readonly span: Span;
}

/** `](address)`, the address with Liquid, balanced parentheses one deep, an optional title; on one line. */
const DESTINATION =
  /\]\(\s*((?:\{\{[^\r\n]*?\}\}|\{%[^\r\n]*?%\}|\([^()\r\n]*\)|[^()\r\n{]|\{(?![{%]))+?)(?:\s+(?:"[^"\r\n]*"|'[^'\r\n]*'))?\s*\)/gu;

/** What makes an address of words in parentheses, so that prose such as `a[0](see there)` stays prose. */
const ADDRESS =
  /^(?:\{[{%]|https?:|\.{0,2}\/)|[\w)]\.(?:png|jpe?g|gif|webp|svg|avif|mp4|pdf|md|html?)(?:[?#].*)?$/iu;

const LABEL_LIMIT = 1000;

/** Finds them in the live text, leaving out what the Markdown tree already has (`taken`: spans of addresses). */
export function findLoose(source: string, live: Live, taken: readonly Span[]): readonly Loose[] {
  const starts = new Set(taken.map((span) => span.start));
  const found: Loose[] = [];
  for (const match of live.text.matchAll(DESTINATION)) {
    const href = match[1] ?? '';
    const start = match.index + match[0].indexOf(href, 2);
    if (starts.has(start) || starts.has(start + 1) || !/[\s{]/u.test(href) || !ADDRESS.test(href)) continue;
    const open = labelStart(live.text, match.index);
    if (open === undefined) continue;
    const isImage = source[open - 1] === '!';
    found.push({
      isImage,
      text: source.slice(open + 1, match.index),
      href,
      hrefSpan: { start, end: start + href.length },
      span: { start: isImage ? open - 1 : open, end: match.index + match[0].length },
    });
  }
  return found;
}

/** The bracket that opens the label which closes at `close`; a blank line ends the search. */
function labelStart(text: string, close: number): number | undefined {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - LABEL_LIMIT); at -= 1) {
    const character = text[at];
    if (character === ']' && text[at - 1] !== '\\') depth += 1;
    if (character === '[' && text[at - 1] !== '\\') depth -= 1;
    if (depth === 0) return at;
    if (character === '\n' && /^\r?\n[ \t]*\r?\n/u.test(text.slice(at, at + 80))) return undefined;
  }
  return undefined;
}
