import { languageName } from '../../post/language-names.ts';

/** A language as the sentences of both languages call it. */
export interface LanguageValues {
  readonly languageEn: string;
  readonly languageZh: string;
}

/** What stands in a sentence for a language; a site may not say which it is. */
export function languageValues(language: string): LanguageValues {
  if (language === 'und') return { languageEn: 'other', languageZh: '另一语言' };
  return {
    languageEn: languageName(language, 'en') ?? language,
    languageZh: languageName(language, 'zh') ?? language,
  };
}
