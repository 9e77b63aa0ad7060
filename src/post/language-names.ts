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

const NAMES: readonly Name[] = Object.entries(LANGUAGE_TABLE).flatMap(([naming, languages]) =>
  Object.entries(languages).flatMap(([code, names]) =>
    names.split('|').map((name) => ({
      code,
      naming,
      name: name.replace('~', '').toLowerCase(),
      isStem: name.endsWith('~'),
    })),
  ),
);

const KNOWN = new Map(NAMES.toReversed().map((name) => [name.name, name]));
const LONGEST_FIRST = [...new Set(NAMES)].sort((a, b) => b.name.length - a.name.length);
const QUALIFIER = '(?: ?[(（](?:simplified|traditional|简体|繁體|繁体|brasil|brazil|us|uk|españa)[)）])?';
const ANY_NAME = new RegExp(`(?:${LONGEST_FIRST.map(patternOf).join('|')})${QUALIFIER}`, 'giu');

/** Scripts that write no spaces have no word ends to look for. */
function patternOf({ name, isStem }: Name): string {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek} ]+$/u.test(name)) return name;
  return `(?<!\\p{L})${name}${isStem ? '\\p{L}{0,4}' : ''}(?!\\p{L})`;
}

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
  return [...text.matchAll(ANY_NAME)].flatMap((match) => {
    const found = lookUp(match[0]);
    return found === undefined
      ? []
      : [{ code: found.code, naming: found.naming, index: match.index, text: match[0] }];
  });
}

function lookUp(text: string): Name | undefined {
  const word = text.toLowerCase();
  const bare = word.replace(/ ?[(（][^)）]*[)）]$/u, '');
  return KNOWN.get(bare) ?? NAMES.find(({ name, isStem }) => isStem && bare.startsWith(name));
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
