import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
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
 * 1:1-1:1 error author-required Unexpected post without an author, expected `author` in its front matter
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
    const key = site.settings.keys?.author ?? (site.model.generator === 'docusaurus' ? 'authors' : 'author');
    yield { at: WHOLE, subject: key, message: 'none', values: { key }, expected: [key] };
  },
});
