import * as v from 'valibot';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * The title is not said again by a level-1 heading.
 *
 * The site writes the title above the post; a heading with the same words shows it twice.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * # Another thing
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: "Hello, World"
 * ---
 *
 * # Hello, **World**
 *
 * Text.
 * ```
 *
 * ```findings
 * 5:1-5:19 error post-title Unexpected heading `Hello, World` that repeats the title, expected the text to begin without it
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: "Hello, World"
 * ---
 *
 * Text.
 * ```
 */
export const postTitle = defineRule({
  name: 'post-title',
  why: {
    en: 'The page shows the title twice, one below the other.',
    zh: '页面上会上下出现两个相同的标题。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  messages: {
    twice: {
      en: 'Unexpected heading `{title}` that repeats the title, expected the text to begin without it',
      zh: '标题 `{title}` 与文章标题重复，正文不应再写一遍',
    },
  },
  *check(post) {
    const { title } = post.frontMatter.data;
    if (typeof title !== 'string') return;
    const heading = post.headings.find((one) => one.depth === 1 && plain(one.text) === plain(title));
    if (heading === undefined || plain(title) === '') return;
    const { start, end } = heading.span;
    const rest =
      /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/u.exec(post.source.slice(end))?.[0].length ?? 0;
    const values = { title: oneLine(heading.text) };
    yield {
      at: heading.span,
      subject: plain(title),
      message: 'twice',
      values,
      fix: { start, end: end + rest, text: '' },
    };
  },
});

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}
