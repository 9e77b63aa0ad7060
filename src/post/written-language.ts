import { primary } from './language-names.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Scripts that say which languages a text can be in. */
const SCRIPTS = [
  'Han',
  'Kana',
  'Hangul',
  'Latin',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Greek',
  'Thai',
  'Devanagari',
] as const;
type Script = (typeof SCRIPTS)[number];

const LETTERS: Readonly<Record<Script, RegExp>> = {
  Han: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Greek: /\p{Script=Greek}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
};

const WRITTEN_IN: Readonly<Record<string, Script>> = {
  zh: 'Han',
  ja: 'Kana',
  ko: 'Hangul',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  bg: 'Cyrillic',
  ar: 'Arabic',
  fa: 'Arabic',
  he: 'Hebrew',
  el: 'Greek',
  th: 'Thai',
  hi: 'Devanagari',
};

/** Only languages of which two texts of the same script can be told apart by their small words. */
const LATIN = Object.keys(STOP_WORDS).filter((language) => WRITTEN_IN[language] === undefined);

/** How many letters of a text of words alike one sign of a script stands for. */
const WEIGHT: Readonly<Partial<Record<Script, number>>> = { Han: 3, Kana: 2, Hangul: 2 };

/** Below so many letters a text says too little. */
const SHORT = 200;

/**
 * The language that a text is surely mostly in, as far as it is another than the one given.
 *
 * @returns undefined where the text is in that language, is short, or cannot be told.
 */
export function otherLanguage(prose: string, declared: string): string | undefined {
  const language = primary(declared);
  const expected = scriptOf(language);
  const counts = countLetters(prose);
  if (expected === undefined || total(counts) < SHORT) return undefined;
  const weights = weigh(counts);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (script: Script): number => (weights.get(script) ?? 0) / all;
  const own = expected === 'Kana' ? share('Kana') + share('Han') : share(expected);
  // Terms and commands are in Latin letters in a text of any language, so that few of them make no English.
  if (own < (expected === 'Latin' ? 0.4 : 0.2)) return languageOfScripts(share, prose);
  if (expected === 'Latin' && own > 0.8) return otherOfLatin(prose, language);
  if (expected === 'Kana' && share('Kana') < 0.02 && share('Han') > 0.6) return 'zh';
  if (expected === 'Han' && share('Kana') > 0.3) return 'ja';
  return undefined;
}

function scriptOf(language: string): Script | undefined {
  return WRITTEN_IN[language] ?? (LATIN.includes(language) ? 'Latin' : undefined);
}

function countLetters(text: string): ReadonlyMap<Script, number> {
  return new Map(SCRIPTS.map((script) => [script, text.match(LETTERS[script])?.length ?? 0]));
}

function total(counts: ReadonlyMap<Script, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function weigh(counts: ReadonlyMap<Script, number>): ReadonlyMap<Script, number> {
  return new Map([...counts].map(([script, count]) => [script, count * (WEIGHT[script] ?? 1)]));
}

function languageOfScripts(share: (script: Script) => number, prose: string): string | undefined {
  if (share('Kana') > 0.1 && share('Kana') + share('Han') > 0.6) return 'ja';
  if (share('Han') > 0.6) return 'zh';
  if (share('Hangul') > 0.6) return 'ko';
  if (share('Cyrillic') > 0.6) return likeliest(prose, ['ru', 'uk'])?.language;
  return share('Latin') > 0.8 ? surest(prose) : undefined;
}

interface Likeness {
  readonly language: string;
  /** The share of the words that are small words of the language. */
  readonly share: number;
}

/** Terms, names and commands are Latin letters in every language; small words make them sentences. */
function surest(prose: string): string | undefined {
  const best = likeliest(prose, LATIN);
  return best !== undefined && best.share > 0.12 ? best.language : undefined;
}

function otherOfLatin(prose: string, language: string): string | undefined {
  const best = likeliest(prose, LATIN);
  const own = likeliest(prose, [language]);
  if (best === undefined || own === undefined || best.language === language) return undefined;
  return best.share > 0.15 && own.share < best.share / 3 ? best.language : undefined;
}

function likeliest(prose: string, languages: readonly string[]): Likeness | undefined {
  const words = prose.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return languages
    .map((language) => {
      const small = new Set(STOP_WORDS[language]?.split(' '));
      return { language, share: words.filter((word) => small.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share)[0];
}
