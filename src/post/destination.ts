import type { Span } from './span.ts';

const TAIL =
  /^\(\s*(?:<([^<>\r\n]*)>|((?:\\.|[^\s\\])*?))(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)$/u;

/** The span of the address in an inline link or image; undefined where the text is not one. */
export function destinationSpan(source: string, node: Span): Span | undefined {
  const text = source.slice(node.start, node.end);
  for (let at = text.lastIndexOf(']('); at !== -1; at = text.lastIndexOf('](', at - 1)) {
    const match = TAIL.exec(text.slice(at + 1));
    if (match === null) continue;
    const raw = match[1] ?? match[2] ?? '';
    const start = node.start + text.indexOf(raw, at + 2);
    return { start, end: start + raw.length };
  }
  return undefined;
}

/** The span of the address in a definition: `[label]: address "title"`. */
export function definitionSpan(source: string, node: Span): Span | undefined {
  const match = /^\[(?:\\.|[^\]\\])+\]:\s*(?:<([^<>\r\n]*)>|(\S+))/u.exec(source.slice(node.start, node.end));
  const raw = match?.[1] ?? match?.[2];
  if (match === null || raw === undefined) return undefined;
  const start = node.start + match[0].lastIndexOf(raw);
  return { start, end: start + raw.length };
}
