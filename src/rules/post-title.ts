import * as v from 'valibot';
import type { Heading, Post } from '../post/post.ts';
import { type Edit, overlap } from '../post/span.ts';
import type { Site } from '../site/site.ts';
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
  *check(post, site) {
    const { title } = post.frontMatter.data;
    if (typeof title !== 'string' || isTakenAway(post, site)) return;
    const heading = post.headings.find((one) => one.depth === 1 && plain(one.text) === plain(title));
    if (heading === undefined || plain(title) === '') return;
    const values = { title: oneLine(heading.text) };
    const fix = without(heading, post);
    yield { at: heading.span, subject: oneLine(title), message: 'twice', values, ...fix };
  },
});

/** Docusaurus 3 takes the first heading of a post for its title and leaves it out of the text. */
function isTakenAway({ headings }: Post, { model }: Site): boolean {
  return model.generator === 'docusaurus' && headings[0]?.depth === 1;
}

/** The text without the heading and the blank line below; a link or image in it would be lost, so a person decides. */
function without({ span }: Heading, post: Post): { readonly fix?: Edit } {
  const { start, end } = span;
  const holds = [...post.links, ...post.images].some((one) => overlap(one.span, span));
  const isOwnLine =
    post.source.slice(post.lines.line(post.lines.point(start).line).start, start).trim() === '';
  if (holds || !isOwnLine) return {};
  const rest =
    /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/u.exec(post.source.slice(end))?.[0].length ?? 0;
  return { fix: { start, end: end + rest, text: '' } };
}

/** What a reader takes for the same words: case, spaces, punctuation and pictures apart, `C++` and `C#` are not `C`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+|\p{So}|\u{fe0f}/gu, '')
    .replace(/(?![#&%@])\p{P}/gu, '');
}
