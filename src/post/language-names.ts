import { LANGUAGE_TABLE } from './language-table.ts';

/** A language's name as it stands in a text. */
export interface NamedLanguage {
  /** Primary subtag of the language that is named. */
  readonly code: string;
  /** Primary subtag of the language whose word it is; undefined for a code (`EN`). */
  readonly naming?: string;
  /** From the start of the text. */
  readonly index: number;
  readonly text: string;
}

interface Name {
  readonly code: string;
  readonly naming: string;
  readonly name: string;
  /** Further letters may follow. */
  readonly isStem: boolean;
}

interface Names {
  readonly known: ReadonlyMap<string, Name>;
  readonly stems: readonly Name[];
  /** How names begin: nearly no word of a text does, and needs no closer look. */
  readonly beginnings: ReadonlySet<string>;
}

let made: Names | undefined;

/** All names, sorted for looking up once a text has to be read for them. */
function names(): Names {
  made ??= readNames();
  return made;
}

function readNames(): Names {
  const all = Object.entries(LANGUAGE_TABLE).flatMap(([naming, languages]) =>
    Object.entries(languages).flatMap(([code, words]) =>
      words.split('|').map((name) => ({
        code,
        naming,
        name: name.replace('~', '').toLowerCase(),
        isStem: name.endsWith('~'),
      })),
    ),
  );
  return {
    known: new Map(all.toReversed().map((name) => [name.name, name])),
    stems: all.filter(({ isStem }) => isStem),
    beginnings: new Set(all.map(({ name }) => name.slice(0, 2))),
  };
}

const LONGEST_UNSPACED = 8;
const MOST_WORDS = 3;

/** Scripts that write no spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}';
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const QUALIFIER = / ?[(（](?:simplified|traditional|简体|繁體|繁体|brasil|brazil|us|uk|españa)[)）]/iuy;

const CODE = /^([a-z]{2})(?:[-_](?:[a-z]{2}|hans|hant))?$/iu;
const CODES = new Set(Object.keys(LANGUAGE_TABLE));
/** Country codes that stand where a language's is meant. */
const MISNAMED: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  br: 'pt',
  gb: 'en',
  us: 'en',
};

/** The languages named inside a text, in order. Codes are no names: `it` and `de` are words. */
export function languagesIn(text: string): readonly NamedLanguage[] {
  const words = [...text.matchAll(WORD)];
  const named: NamedLanguage[] = [];
  let from = 0;
  for (const [order, word] of words.entries()) {
    if (word.index < from) continue;
    const found = IS_UNSPACED.test(word[0]) ? namesInRun(word[0]) : namesOfWords(text, words, order);
    for (const { at, length, name } of found) {
      const index = word.index + at;
      from = index + length + qualifierLength(text, index + length);
      named.push({ code: name.code, naming: name.naming, index, text: text.slice(index, from) });
    }
  }
  return named;
}

interface Occurrence {
  readonly at: number;
  readonly length: number;
  readonly name: Name;
}

function namesInRun(run: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const name = longestAt(run, at);
    if (name === undefined) continue;
    found.push({ at, length: name.name.length, name });
    at += name.name.length - 1;
  }
  return found;
}

function longestAt(run: string, at: number): Name | undefined {
  if (!names().beginnings.has(run.slice(at, at + 2))) return undefined;
  for (let length = Math.min(LONGEST_UNSPACED, run.length - at); length > 1; length -= 1) {
    const name = names().known.get(run.slice(at, at + length));
    if (name !== undefined) return name;
  }
  return undefined;
}

function namesOfWords(text: string, words: readonly RegExpExecArray[], order: number): readonly Occurrence[] {
  const start = words[order]?.index ?? 0;
  if (!names().beginnings.has((words[order]?.[0] ?? '').toLowerCase().slice(0, 2))) return [];
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const last = words[order + count - 1];
    if (last === undefined) continue;
    const whole = text.slice(start, last.index + last[0].length);
    const spelt = whole.toLowerCase().replace(/\s+/gu, ' ');
    const name = names().known.get(spelt) ?? (count === 1 ? stemOf(spelt) : undefined);
    if (name !== undefined) return [{ at: 0, length: whole.length, name }];
  }
  return [];
}

function stemOf(word: string): Name | undefined {
  return names().stems.find(({ name }) => word.startsWith(name) && word.length <= name.length + 4);
}

function qualifierLength(text: string, at: number): number {
  QUALIFIER.lastIndex = at;
  return QUALIFIER.exec(text)?.[0].length ?? 0;
}

/** The language that a whole text names by name or code (`English`, `中文`, `EN`, `zh-CN`), by its primary subtag. */
export function languageNamed(text: string): string | undefined {
  const trimmed = text.trim();
  const [first] = languagesIn(trimmed);
  if (first?.text === trimmed) return first.code;
  return languageOfCode(trimmed);
}

function languageOfCode(text: string): string | undefined {
  const code = CODE.exec(text)?.[1]?.toLowerCase() ?? '';
  return MISNAMED[code] ?? (CODES.has(code) ? code : undefined);
}

/** A language's name as a language calls it, the usual one; undefined where it is not known. */
export function languageName(code: string, naming: string): string | undefined {
  return LANGUAGE_TABLE[primary(naming)]?.[primary(code)]?.split('|')[0]?.replace('~', '');
}

/** Codes of the same language, or of one that names in notes do not tell apart. */
const SAME: Readonly<Record<string, string>> = {
  eng: 'en',
  zho: 'zh',
  chi: 'zh',
  cmn: 'zh',
  yue: 'zh',
  jpn: 'ja',
  kor: 'ko',
  spa: 'es',
  fra: 'fr',
  deu: 'de',
  por: 'pt',
  rus: 'ru',
  no: 'nb',
  nn: 'nb',
  iw: 'he',
};

/** `zh` of `zh-CN`, `zh_TW`, `zh-Hans`. */
export function primary(code: string): string {
  const first = code.toLowerCase().split(/[-_]/u)[0] ?? code;
  return SAME[first] ?? first;
}

/** Whether two codes are of one language, whatever the region; false while one is not known. */
export function isSameLanguage(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && primary(a) === primary(b);
}
