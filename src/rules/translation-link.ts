import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
import { defineRule } from './rule.ts';
import { languageValues } from './shared/language-values.ts';
import { linkableSiblings, sendsTo, siblingName } from './shared/sibling-links.ts';
import { writeNote } from './shared/write-note.ts';

/**
 * A post with a translation has a note that leads to it.
 *
 * A reader who finds a post through a search engine cannot know that the same text exists in their own language. Any wording
 * will do, and so does an address under the site's front matter key for translations; a link in a sentence about something
 * else does not. A translation that the site does not publish needs none. A note that leads astray is
 * `translation-target`'s. The fix takes the words that the site's other posts use, at the place where they have them.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 *
 * > English version: [Hello](/2020/08/04/hello-big-world-en/)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 *
 * > Chinese version: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
 * ```
 *
 * ## Passes: the translation is not published
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * published: false
 * ---
 *
 * Hello, world.
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: "Hello [big] | world"
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-link: error}
 * ```
 *
 * ```findings
 * 1:1-1:1 error translation-link Unexpected post without a link to its English version `hello-big-world-en`, expected a note such as `> 英文版：[Hello \[big\] - world](/2020/08/04/hello-big-world-en/)`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 *
 * ---
 *
 * > 英文版：[Hello \[big\] - world](/2020/08/04/hello-big-world-en/)
 * ```
 *
 * ## Fails: in the words of the site
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 *
 * *This post is also available in [English](/2020/08/04/hello-big-world-en/).*
 * ```
 *
 * ```md _posts/2020-01-01-happy-new-year-en.md
 * ---
 * title: Happy new year
 * ---
 *
 * *Read this post in [Chinese]({{ '/2020/01/01/happy-new-year/' | relative_url }}).*
 *
 * To all of you.
 * ```
 *
 * ```md _posts/2020-01-01-happy-new-year.md
 * ---
 * title: 新年快乐
 * ---
 *
 * 祝大家快乐。
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-link: error}
 * ```
 *
 * ```findings
 * 1:1-1:1 error translation-link Unexpected post without a link to its Chinese version `hello-big-world`, expected a note such as `*Read this post in [Chinese]({{ '/2020/08/04/hello-big-world/' | relative_url }}).*`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * *Read this post in [Chinese]({{ '/2020/08/04/hello-big-world/' | relative_url }}).*
 *
 * Hello, world.
 * ```
 */
export const translationLink = defineRule({
  name: 'translation-link',
  why: {
    en: 'A reader who finds this post cannot know that it also exists in their own language.',
    zh: '找到这篇文章的读者，不会知道它还有自己语言的版本。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  needsBody: true,
  messages: {
    noLink: {
      en: 'Unexpected post without a link to its {languageEn} version `{sibling}`, expected a note such as `{line}`',
      zh: '这篇文章没有指向{languageZh}版 `{sibling}` 的链接，应有一行说明，例如 `{line}`',
    },
    noAddress: {
      en: 'Unexpected post without a link to its {languageEn} version `{sibling}`, expected a note that leads to it',
      zh: '这篇文章没有指向{languageZh}版 `{sibling}` 的链接，应有一行指向它的说明',
    },
  },
  *check(post, site) {
    const siblings = linkableSiblings(post, site);
    const group = siblings.map(({ path }) => path);
    for (const sibling of siblings) {
      if (sendsTo(sibling, post, site)) continue;
      const note = writeNote(post, sibling, group, site);
      const name = siblingName(sibling, site);
      yield {
        at: WHOLE,
        subject: name,
        message: note === undefined ? 'noAddress' : 'noLink',
        values: {
          sibling: name,
          ...languageValues(sibling.language),
          ...(note === undefined ? {} : { line: note.line }),
        },
        ...(note === undefined ? {} : { expected: [note.line] }),
        ...(note?.edit === undefined ? {} : { fix: note.edit }),
      };
    }
  },
});
