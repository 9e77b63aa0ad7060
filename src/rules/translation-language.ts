import * as v from 'valibot';
import { languageName } from '../post/language-names.ts';
import type { Post } from '../post/post.ts';
import { proseOf } from '../post/prose.ts';
import { WHOLE } from '../post/span.ts';
import { otherLanguage } from '../post/written-language.ts';
import { defineRule } from './rule.ts';

/**
 * A post is in the language that its name, folder or front matter declares.
 *
 * A translation that still holds the original's text is an unfinished one, and readers and search engines take it for what
 * its address says. Only the prose counts: no code, no addresses, no quoted markup. Texts of less than two hundred letters
 * and texts that are mostly code are left alone, and so are posts that declare nothing.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * This is a post about the world and about all of the people who live in it, with some words of Chinese such as 你好世界.
 * It has to be a little longer than that, because a short text does not say enough about the language that it is in.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ## Passes: a short text
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * 这是一篇关于世界的文章，讲的是世界上所有的人，也讲他们的生活、工作和梦想。文章不能太短，因为太短的文章看不出是用什么语言写的。
 * 所以我们再多写几句：春天来了，花开了，鸟儿在树上唱歌，孩子们在公园里奔跑，老人们坐在长椅上晒太阳，聊着过去的故事和今天的新闻。
 * 夏天的时候，大家喜欢去海边游泳，晚上在院子里乘凉，看天上的星星。秋天是收获的季节，田野里一片金黄，农民们忙着收割庄稼。
 * 到了冬天，下雪了，孩子们堆雪人、打雪仗，一家人围着火炉吃火锅。一年又一年，日子就这样过去了。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ```findings
 * 1:1-1:1 error translation-language Unexpected text in Chinese, expected English, the language that the post declares
 * ```
 */
export const translationLanguage = defineRule({
  name: 'translation-language',
  why: {
    en: 'Readers who choose this language find a text that they cannot read.',
    zh: '选择这种语言的读者，看到的却是看不懂的文章。',
  },
  options: v.strictObject({}),
  needsBody: true,
  messages: {
    wrongLanguage: {
      en: 'Unexpected text in {actualEn}, expected {expectedEn}, the language that the post declares',
      zh: '正文是{actualZh}，而文章声明的语言是{expectedZh}',
    },
  },
  *check(post, site) {
    const { translations } = site;
    const declared = translations.declares(post.path) ? translations.language(post.path) : undefined;
    if (declared === undefined) return;
    const prose = proseOf(post);
    const actual = isMostlyCode(post, prose) ? undefined : otherLanguage(prose, declared);
    if (actual === undefined) return;
    yield {
      at: WHOLE,
      subject: declared,
      message: 'wrongLanguage',
      values: {
        actualEn: languageName(actual, 'en') ?? actual,
        actualZh: languageName(actual, 'zh') ?? actual,
        expectedEn: languageName(declared, 'en') ?? declared,
        expectedZh: languageName(declared, 'zh') ?? declared,
      },
      actual,
      expected: [declared],
    };
  },
});

/** More code than four times the prose leaves too little to go by; a sign of Chinese says as much as three letters. */
function isMostlyCode(post: Post, prose: string): boolean {
  const letters = (text: string): number =>
    (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const code = post.spans.code.reduce(
    (sum, span) => sum + letters(post.source.slice(span.start, span.end)),
    0,
  );
  return code > 4 * letters(prose);
}
