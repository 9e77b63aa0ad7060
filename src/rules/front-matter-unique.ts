import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Site } from '../site/site.ts';
import { scalarOf } from '../site/values.ts';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * A value that must be the only one of its kind is no other post's.
 *
 * The option `keys` names them (`guid`, `slug`, an `id` for comments).
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * guid: 1
 * ---
 * ```
 *
 * ```md _posts/2020-08-01-another-big-world.md
 * ---
 * title: Another
 * guid: 2
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {front-matter-unique: [error, {keys: [guid]}]}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * guid: 1
 * ---
 * ```
 *
 * ```md _posts/2020-08-01-another-big-world.md
 * ---
 * title: Another
 * guid: 1
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {front-matter-unique: [error, {keys: [guid]}]}
 * ```
 *
 * ```findings
 * 3:7-3:8 error front-matter-unique Unexpected `guid` `1`, which is that of `_posts/2020-08-01-another-big-world.md`, expected one of its own
 * ```
 */
export const frontMatterUnique = defineRule({
  name: 'front-matter-unique',
  why: {
    en: 'Two posts with the same mark share what hangs on it: comments, an address, a place in a feed.',
    zh: '两篇文章使用同一标识时，会共用评论、网址或订阅中的位置。',
  },
  options: v.strictObject({ keys: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), ['guid']) }),
  needsFrontMatter: true,
  messages: {
    taken: {
      en: 'Unexpected `{key}` `{value}`, which is that of `{path}`, expected one of its own',
      zh: '`{key}` 的值 `{value}` 已被 `{path}` 使用，应为本文独有的值',
    },
  },
  *check(post, site, { keys }) {
    for (const key of keys) {
      const field = post.frontMatter.field(key);
      const value = scalarOf(field?.value);
      if (field === undefined || value === undefined) continue;
      const twin = twinOf(key, value, post, site);
      if (twin === undefined) continue;
      const values = { key, value: oneLine(value), path: oneLine(twin) };
      yield { at: field.valueSpan, subject: `${key}: ${value}`, message: 'taken', values, actual: value };
    }
  },
});

/** Another post with the same value. Translations share what makes their addresses, as the language tells them apart. */
function twinOf(key: string, value: string, post: Post, site: Site): string | undefined {
  const isShared = /^(?:slug|permalink|url)$/u.test(key);
  const siblings = isShared ? (site.translations.siblings(post.path) ?? []).map(({ path }) => path) : [];
  const others = site.posts().filter((path) => path !== post.path && !siblings.includes(path));
  // All are asked for in one go: one after another would take as many rounds of reading as there are posts.
  const same = others.filter((path) => scalarOf(site.frontMatter(path)?.field(key)?.value) === value);
  return same[0];
}
