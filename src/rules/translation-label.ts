import * as v from 'valibot';
import { isSameLanguage, languageName, languageNamed, languagesIn, primary } from '../post/language-names.ts';
import type { Note } from '../post/notes.ts';
import { type Post, parsePost } from '../post/post.ts';
import type { Edit, Span } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { languageValues } from './shared/language-values.ts';
import { oneLine } from './shared/one-line.ts';
import { type Aim, aimOf, pointersOf } from './shared/translation-notes.ts';

/**
 * A note names the language of the text that it leads to.
 *
 * It is mostly a copied line, with the name of the other language still in it. A note that does not lead to a translation is
 * `translation-target`'s; regions and scripts of a language are not told apart.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * English | [中文](/2020/08/04/hello-big-world/)
 *
 * > This post is also available in [Chinese (Simplified)](/2020/08/04/hello-big-world/).
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-label: error}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * There is also an English version of this post: [你好](/2020/08/04/hello-big-world/)
 *
 * > 本文也有[英文版本](/2020/08/04/hello-big-world/)。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-label: warning}
 * ```
 *
 * ```findings
 * 5:18-5:25 warning translation-label Unexpected language `English` for a link to a text in Chinese, expected `Chinese`
 * 7:8-7:10 warning translation-label Unexpected language `英文` for a link to a text in Chinese, expected `中文`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * There is also a Chinese version of this post: [你好](/2020/08/04/hello-big-world/)
 *
 * > 本文也有[中文版本](/2020/08/04/hello-big-world/)。
 * ```
 */
export const translationLabel = defineRule({
  name: 'translation-label',
  why: {
    en: 'Readers choose by the name of their language, and this name sends the wrong ones.',
    zh: '读者按语言的名称选择，这里的名称会让人选错。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  messages: {
    wrongName: {
      en: 'Unexpected language `{name}` for a link to a text in {languageEn}, expected `{expected}`',
      zh: '链接指向的是{languageZh}文章，语言名称却写作 `{name}`，应是 `{expected}`',
    },
  },
  *check(post, site) {
    for (const pointer of pointersOf(post, site)) {
      const { note, language } = pointer;
      const actual = languageOfTarget(aimOf(pointer, post, site), site);
      const isKnown = actual !== undefined && languageName(actual, 'en') !== undefined;
      if (note === undefined || language === undefined || !isKnown || isSameLanguage(actual, language))
        continue;
      yield { subject: oneLine(pointer.reference.href), ...wrongName(note, actual, post) };
    }
  },
});

function wrongName(note: Note, actual: string, post: Post): Omit<Complaint<'wrongName'>, 'subject'> {
  const at = note.languageSpan ?? note.link.span;
  const name = oneLine(post.source.slice(at.start, at.end));
  const expected = nameLike(name, actual) ?? languageName(actual, 'en') ?? actual;
  const fix = renaming(at, nameLike(name, actual), post, actual);
  return {
    at,
    message: 'wrongName',
    values: { name, expected, ...languageValues(actual) },
    actual: name,
    expected: [expected],
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A sibling's language is known by the group; another post's only where it is declared. */
function languageOfTarget(aim: Aim, site: Site): string | undefined {
  if (aim.kind === 'sibling') return aim.sibling.language;
  const isDeclared = aim.kind === 'free' && site.isPost(aim.path) && site.translations.declares(aim.path);
  return isDeclared ? site.translations.language(aim.path) : undefined;
}

/** Names that stand in a sentence without endings. */
const UNINFLECTED: ReadonlySet<string | undefined> = new Set(['en', 'zh', 'ja', 'ko']);

/** The language's name as the same language would say it, or its code where a code stands. */
function nameLike(name: string, language: string): string | undefined {
  const [found] = languagesIn(name);
  if (found !== undefined)
    return UNINFLECTED.has(found.naming) ? languageName(language, found.naming ?? '') : undefined;
  if (languageNamed(name) === undefined) return undefined;
  return name === name.toUpperCase() ? primary(language).toUpperCase() : primary(language);
}

/** The edit, once it is sure that the note then names the right language. */
function renaming(at: Span, text: string | undefined, post: Post, language: string): Edit | undefined {
  if (text === undefined) return undefined;
  const edit = withArticle(at, text, post.source);
  const edited = parsePost(
    post.path,
    post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end),
  );
  const start = edit.start + edit.text.length - text.length;
  const isRight = edited.notes.some(
    (note) => note.languageSpan?.start === start && isSameLanguage(note.language, language),
  );
  return isRight ? edit : undefined;
}

/** `an English version` becomes `a Chinese version`. */
function withArticle(at: Span, text: string, source: string): Edit {
  const [whole, article, gap] =
    /\b(an?)( \[?)$/iu.exec(source.slice(Math.max(0, at.start - 5), at.start)) ?? [];
  if (whole === undefined || article === undefined || !/^[a-z]/iu.test(text)) return { ...at, text };
  const first = article.slice(0, 1);
  return {
    start: at.start - whole.length,
    end: at.end,
    text: `${first}${/^[aeio]/iu.test(text) ? 'n' : ''}${gap ?? ' '}${text}`,
  };
}
