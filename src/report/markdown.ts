import type { Piece } from './words.ts';
import { inBackticks, visible } from './words.ts';

/**
 * Text from outside as a code span: nothing in it is live. A mention or an issue number in a code span stays text on
 * GitHub; the fence is longer than any run of backticks inside; a pipe would end a table's cell.
 */
export function codeSpan(text: string): string {
  return inBackticks(visible(text).replaceAll('|', '\u{2758}'));
}

/** A sentence with its values as code spans. */
export function sentenceMarkdown(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'value' ? codeSpan(piece.text) : piece.text)).join('');
}

/** A block that holds text verbatim, its fence longer than any in the text; null: a block of no line at all. */
export function fenced(language: string, text: string | null): string {
  const runs = [...(text ?? '').matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)].map((match) => match[1]?.length ?? 0);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${language}\n${text === null ? '' : `${text}\n`}${fence}`;
}
