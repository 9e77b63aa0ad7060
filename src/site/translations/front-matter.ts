import type { FrontMatter } from '../../post/front-matter.ts';
import { asRecord, valueAt } from '../data-file.ts';
import { languageOfCode } from './language-codes.ts';

const LANGUAGE_KEYS = ['lang', 'language', 'locale'];

/** A text under a dotted key; numbers count, as an id often is one. */
export function textAt(frontMatter: FrontMatter, key: string): string | undefined {
  const value = valueAt(frontMatter.data, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The language that a post states of itself; a value that is no language (`language: go`) states nothing. */
export function statedLanguage(frontMatter: FrontMatter): string | undefined {
  for (const key of LANGUAGE_KEYS) {
    const language = languageOfCode(textAt(frontMatter, key) ?? '');
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The addresses under a key: one, a list of them, or one for each language. */
export function linkedAddresses(frontMatter: FrontMatter, key: string): readonly string[] {
  const value = valueAt(frontMatter.data, key);
  const values = Array.isArray(value) ? value : Object.values(asRecord(value) ?? { value });
  return values.filter((address): address is string => typeof address === 'string' && address !== '');
}
