import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
import { valueAt } from '../site/data-file.ts';
import { defineRule } from './rule.ts';

/**
 * A post names its author.
 *
 * In any way that the generator knows: a name, a list, objects, `authors`. With `defaults: accept` an author that the
 * generator's own configuration gives to all posts is enough; with `refuse` the post has to say it itself.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * authors: [mei-lin, huan]
 * ---
 * ```
 *
 * ## Passes: a default
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml _config.yml
 * url: https://blog.example
 * defaults: [{scope: {path: ""}, values: {author: editors}}]
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author:
 * ---
 * ```
 *
 * ```findings
 * 3:1-3:7 error author-required Unexpected post without an author, expected `author` in its front matter
 * ```
 *
 * ## Fails: a default that the site refuses
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml _config.yml
 * url: https://blog.example
 * defaults: [{scope: {path: ""}, values: {author: editors}}]
 * ```
 *
 * ```yaml postproof
 * rules: {author-required: [error, {defaults: refuse}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 error author-required Unexpected post without an author, expected `author` in its front matter
 * ```
 */
export const authorRequired = defineRule({
  name: 'author-required',
  why: {
    en: 'Readers want to know who wrote a post, and its author wants to be found.',
    zh: '读者想知道文章是谁写的，作者也希望被找到。',
  },
  options: v.strictObject({ defaults: v.optional(v.picklist(['accept', 'refuse']), 'accept') }),
  needsFrontMatter: true,
  messages: {
    none: {
      en: 'Unexpected post without an author, expected `{key}` in its front matter',
      zh: '文章没有作者，头信息中应有 `{key}`',
    },
  },
  *check(post, site, { defaults }) {
    const named = site.authors.of(post).filter((author) => defaults === 'accept' || !author.isDefault);
    if (named.length > 0) return;
    const own = site.settings.keys?.author;
    const keys = own === undefined ? ['author', 'authors', 'params.author'] : [own];
    // A shape that nobody knows may name somebody all the same.
    if (keys.some((key) => isSaid(valueAt(post.frontMatter.data, key)))) return;
    const key = own ?? (site.model.generator === 'docusaurus' ? 'authors' : 'author');
    const at = keys.map((one) => post.frontMatter.field(one)?.keySpan).find((span) => span !== undefined);
    yield { at: at ?? WHOLE, subject: key, message: 'none', values: { key }, expected: [key] };
  },
});

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSaid);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isSaid);
  return value !== undefined && value !== null && value !== false && String(value).trim() !== '';
}
