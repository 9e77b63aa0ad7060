import { languageNamed, languagesIn } from './language-names.ts';
import type { Link } from './references.ts';
import type { Span } from './span.ts';

/**
 * One sign for each language's name, and signs around each link's text: so a wording can be a short pattern, and what
 * it matched leads back to the link and to the place of the name.
 */
export const SIGNS = { language: '\uE000', open: '\uE001', close: '\uE002' } as const;

/** A language's name where a reading has its sign. */
export interface ReadLanguage {
  readonly code: string;
  /** Where the name stands in the source; undefined where the source has it in pieces. */
  readonly span?: Span;
}

/** A line as a person reads it: markup dropped, links and languages' names as signs, white space single, lower case. */
export interface Reading {
  readonly text: string;
  /** In the order of their signs. */
  readonly links: readonly Link[];
  readonly languages: readonly ReadLanguage[];
}

/** Reads a stretch of the source that holds the links. */
export function readStretch(source: string, span: Span, links: readonly Link[]): Reading {
  const languages: ReadLanguage[] = [];
  let text = '';
  let from = span.start;
  const outer = links.filter((link) => !links.some((other) => other !== link && encloses(other, link)));
  for (const link of outer) {
    text += readPiece(source, { start: from, end: link.span.start }, languages);
    text += `${SIGNS.open}${readLinkText(source, link, languages)}${SIGNS.close}`;
    from = Math.max(from, link.span.end);
  }
  text += readPiece(source, { start: from, end: span.end }, languages);
  return { text: tidy(text), links: outer, languages };
}

function encloses(outer: Link, inner: Link): boolean {
  return outer.span.start <= inner.span.start && outer.span.end >= inner.span.end;
}

function readPiece(source: string, span: Span, languages: ReadLanguage[]): string {
  const text = source.slice(span.start, span.end).replace(/<[^<>]{1,300}>/gu, blanks);
  return withSigns(text, span.start, languages);
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

/** A link of nothing but a code names a language too, in capitals at least: `it` is a word. */
function readLinkText(source: string, link: Link, languages: ReadLanguage[]): string {
  const text = linkText(link);
  const start = source.indexOf(text, link.span.start);
  const isThere = start !== -1 && start + text.length <= link.span.end;
  const word = undecorated(text);
  const code = /^[a-z]{2}$/u.test(word) ? undefined : languageNamed(word);
  if (code === undefined) return withSigns(text, isThere ? start : undefined, languages);
  const at = start + text.indexOf(word);
  languages.push({ code, ...(isThere ? { span: { start: at, end: at + word.length } } : {}) });
  return SIGNS.language;
}

/** What a link reads; Hexo's `{% post_link slug words %}` has its words in the tag. */
export function linkText({ syntax, text, href }: Link): string {
  if (syntax !== 'tag' || text !== '') return text;
  const words = /^\{%-?\s*post_link\s+\S+\s+(.+?)(?:\s+(?:true|false))?\s*-?%\}$/u.exec(href)?.[1] ?? '';
  return words.replace(/^(["'])(.*)\1$/u, '$2');
}

function withSigns(text: string, offset: number | undefined, languages: ReadLanguage[]): string {
  let read = '';
  let from = 0;
  for (const { code, index, text: name } of languagesIn(text)) {
    read += text.slice(from, index) + SIGNS.language;
    from = index + name.length;
    const start = offset === undefined ? undefined : offset + index;
    languages.push({ code, ...(start === undefined ? {} : { span: { start, end: start + name.length } }) });
  }
  return read + text.slice(from);
}

/** Emoji and flags with their joiners. */
const PICTURE = '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\ufe0f|\\u200d)';
const AT_START = new RegExp(`^(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\]])+`, 'u');
const AT_END = new RegExp(`(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\].。])+$`, 'u');
const MARKUP = new RegExp(`(?:${PICTURE}|[*_~\`\\\\→➡»«])+`, 'gu');

function undecorated(text: string): string {
  return text.replace(AT_START, '').replace(AT_END, '');
}

/** Chinese is written with spaces around foreign words or without. */
function tidy(text: string): string {
  return text
    .replace(/\{:[^}\r\n]*\}/gu, '')
    .replace(MARKUP, '')
    .replace(/[\r\n]+[ \t]*(?:>[ \t]?)*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, '')
    .replace(/^(?:[\s>+\-–—#(（【《|「:：]|\d+[.)] )+/u, '')
    .trim()
    .toLowerCase();
}
