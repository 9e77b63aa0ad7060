import { languageNamed } from './language-names.ts';
import { type Reading, readStretch, SIGNS } from './note-reading.ts';
import { BARE_LABEL, BEFORE_LINK, SWITCHER_LEAD, WORDINGS } from './note-wordings.ts';
import type { Link } from './references.ts';
import type { Span } from './span.ts';

/** The line that sends the reader to the same post in another language. */
export interface Note {
  readonly link: Link;
  /** The line without its end; all of its lines where it is broken. */
  readonly span: Span;
  /** The language that the note says the target is in, where it names one. */
  readonly language?: string;
  /** Where the note names that language, for `translation-label`. */
  readonly languageSpan?: Span;
}

const NO_PAGE =
  /^(?:#|mailto:|tel:|javascript:)|\.(?:pdf|zip|png|jpe?g|gif|webp|svg|mp4|pptx?|docx?)(?:[?#].*)?$/iu;
const SPEAKS_OF_TRANSLATION = /\uE000|translat|译|譯|翻訳|tradu|traduz|übersetz|vertaal|перевод/iu;

/** The notes among the links of a line, which may be broken over several. */
export function readNotes(source: string, span: Span, links: readonly Link[]): readonly Note[] {
  const reading = readStretch(source, span, links);
  const segments = segmentsOf(reading);
  if (isSwitcher(reading, segments)) return segments.flatMap((segment) => listed(segment, span, reading));
  if (!SPEAKS_OF_TRANSLATION.test(reading.text)) return [];
  const isItem = /^[\s>]*(?:[-*+]|\d+[.)])\s/u.test(source.slice(span.start, span.end));
  if (!isItem && BARE_LABEL.test(reading.text))
    return worded(segments, span, reading, { index: 0, end: 1, name: 0 });
  for (const wording of WORDINGS) {
    const match = wording.exec(reading.text);
    if (match === null) continue;
    const name = match.indices?.groups?.language?.[0];
    const place = {
      index: match.index,
      end: match.index + match[0].length,
      ...(name === undefined ? {} : { name }),
    };
    const notes = worded(segments, span, reading, place);
    if (notes.length > 0) return notes;
  }
  return [];
}

/** A link in a reading. */
interface Segment {
  readonly link: Link;
  readonly start: number;
  readonly end: number;
  /** What the link reads. */
  readonly text: string;
  /** What stands before it. */
  readonly before: string;
}

const LINK = new RegExp(`${SIGNS.open}([^${SIGNS.open}${SIGNS.close}]*)${SIGNS.close}`, 'gu');
const NAME = new RegExp(`^${SIGNS.language}(?: ?(?:version|版本?|버전|판))?$`, 'iu');

function segmentsOf(reading: Reading): readonly Segment[] {
  return [...reading.text.matchAll(LINK)].flatMap((match, index) => {
    const link = reading.links[index];
    const start = match.index;
    if (link === undefined) return [];
    const before = reading.text.slice(0, start);
    return [{ link, start, end: start + match[0].length, text: match[1] ?? '', before }];
  });
}

/** A line of nothing but languages' names, at least one a link: `English | [中文](…)`. */
function isSwitcher(reading: Reading, segments: readonly Segment[]): boolean {
  if (segments.length === 0 || !segments.every((segment) => languageOf(segment) !== undefined)) return false;
  let rest = reading.text;
  for (const segment of segments.toReversed())
    rest = `${rest.slice(0, segment.start)}|${rest.slice(segment.end)}`;
  const words = rest
    .replace(SWITCHER_LEAD, '')
    .split(/[|/·•,，、;\s:：()（）[\]&+-]+|\band\b|\bor\b|和|以及/u)
    .filter((word) => word !== '' && word !== '.' && word !== '。');
  const areNames = words.every((word) => word === SIGNS.language || languageNamed(word) !== undefined);
  // A word such as `it` on a line of its own is no language.
  return (
    areNames &&
    (segments.length + words.length > 1 || segments.every(({ text }) => text.includes(SIGNS.language)))
  );
}

/** The language that a link's text is the name of, perhaps with `version` behind it. */
function languageOf(segment: Segment): string | undefined {
  return NAME.test(segment.text.trim()) ? SIGNS.language : languageNamed(segment.text);
}

function listed(segment: Segment, span: Span, reading: Reading): readonly Note[] {
  if (NO_PAGE.test(segment.link.href)) return [];
  const at = segment.text.indexOf(SIGNS.language);
  if (at !== -1) return [noteOf(segment, span, reading, segment.start + 1 + at)];
  const language = languageNamed(segment.text);
  return [{ link: segment.link, span, ...(language === undefined ? {} : { language }) }];
}

interface Place {
  readonly index: number;
  readonly end: number;
  /** Where the sign of the target's language stands. */
  readonly name?: number;
}

function worded(segments: readonly Segment[], span: Span, reading: Reading, place: Place): readonly Note[] {
  const able = segments.filter(({ link, before }) => !NO_PAGE.test(link.href) && !isPerson(before));
  const names = able.filter(({ text, end }) => text.trim() === SIGNS.language && end > place.index);
  if (names.length > 1) return names.flatMap((segment) => listed(segment, span, reading));
  const segment = chosen(able, reading, place);
  return segment === undefined ? [] : [noteOf(segment, span, reading, place.name)];
}

/** `translated by [Huan](…)` leads to a person. */
function isPerson(before: string): boolean {
  return /(?:\bby|作者|译者|翻译者|por|par|von|door|da)\s?[:：]?\s?@?$/iu.test(before);
}

/** The link around the language's name, else the next one in reach, else one inside of the wording. */
function chosen(segments: readonly Segment[], reading: Reading, place: Place): Segment | undefined {
  const name = place.name ?? place.index;
  const around = segments.find(({ start, end }) => place.name !== undefined && start < name && end > name);
  if (around !== undefined) return around;
  const next = segments.find(({ start }) => start >= name);
  if (next !== undefined && isInReach(reading.text, place.end, next)) return next;
  return segments.find(({ start, end }) => start < place.end && end > place.index);
}

function isInReach(text: string, from: number, { start }: Segment): boolean {
  return start < from || BEFORE_LINK.test(text.slice(from, start));
}

function noteOf({ link }: Segment, span: Span, reading: Reading, name: number | undefined): Note {
  if (name === undefined) return { link, span };
  const order = reading.text.slice(0, name).split(SIGNS.language).length - 1;
  const named = reading.languages[order];
  if (named === undefined) return { link, span };
  return {
    link,
    span,
    language: named.code,
    ...(named.span === undefined ? {} : { languageSpan: named.span }),
  };
}
