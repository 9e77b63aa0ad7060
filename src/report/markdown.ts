import type { Piece } from './words.ts';
import { visible } from './words.ts';

/**
 * Text from outside as a code span: nothing in it is live. A mention or an issue number in a code span stays text on
 * GitHub; the fence is longer than any run of backticks inside; a pipe would end a table's cell.
 */
export function codeSpan(text: string): string {
  const shown = visible(text).replaceAll('|', '\u{2758}');
  const runs = [...shown.matchAll(/`+/gu)].map((match) => match[0].length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = shown === '' || /^[`\s]|[`\s]$/u.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Text from outside as plain words: every character that Markdown, HTML or GitHub would act on is made harmless. */
export function plainText(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#+!|~$:&-]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/@/gu, '&#64;');
}

/** A sentence with its values as code spans. */
export function sentenceMarkdown(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'value' ? codeSpan(piece.text) : piece.text)).join('');
}

/** A block that holds text verbatim, its fence longer than any in the text. */
export function fenced(language: string, text: string): string {
  const runs = [...text.matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)].map((match) => match[1]?.length ?? 0);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${language}\n${text}${text === '' ? '' : '\n'}${fence}`;
}
