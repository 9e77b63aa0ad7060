import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { teaserKeys } from '../site/teasers.ts';
import { defineRule } from './rule.ts';
import { daySchema, isSince } from './shared/post-days.ts';

/**
 * The front matter of a post names a teaser image.
 *
 * It stands beside the title in lists and in the previews of other sites. The key is the one that the configuration names
 * (`site.keys.teaser`), else one of the usual. An image that the generator's own configuration gives to all posts counts. Posts
 * before the day `since` are spared, and so are posts that are not published.
 *
 * ## Passes
 *
 * ```md _posts/2021-01-02-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/party.png
 * ---
 * ```
 *
 * ## Passes: before the day
 *
 * ```md _posts/2020-12-31-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {image-teaser: [error, {since: 2021-01-01}]}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2021-01-02-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {keys: {teaser: header.teaser}}
 * rules: {image-teaser: [error, {since: 2021-01-01}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 error image-teaser Unexpected front matter without a teaser image, expected `header.teaser` with the address of one
 * ```
 *
 * ## Fails: an empty value
 *
 * ```md _posts/2021-01-02-hello-big-world.md
 * ---
 * title: Hello
 * image:
 * ---
 * ```
 *
 * ```findings
 * 3:1-3:6 error image-teaser Unexpected front matter without a teaser image, expected `image` with the address of one
 * ```
 */
export const imageTeaser = defineRule({
  name: 'image-teaser',
  why: {
    en: 'The teaser image is what readers see of the post in lists and when somebody shares it.',
    zh: '读者在文章列表中或文章被分享时，首先看到的就是这张题图。',
  },
  options: v.strictObject({ since: v.optional(daySchema) }),
  needsFrontMatter: true,
  messages: {
    absent: {
      en: 'Unexpected front matter without a teaser image, expected `{key}` with the address of one',
      zh: '文章头信息中没有题图，应以 `{key}` 给出图片地址',
    },
  },
  *check(post, site, { since }) {
    if (!isSince(since, post.path, site) || isHeldBack(post, site)) return;
    const keys = teaserKeys(site.settings);
    const fields = keys.flatMap((key) => post.frontMatter.field(key) ?? []);
    // A value that is no address may still be one to the theme, and what is left of a template is reported elsewhere.
    const isGiven =
      fields.some(({ value }) => !isEmpty(value)) || keys.some((key) => isDefault(key, post, site));
    if (isGiven || site.teasers(post).length > 0) return;
    const key = fields[0]?.key ?? keys[0] ?? 'image';
    yield { at: fields[0]?.keySpan ?? WHOLE, subject: key, message: 'absent', values: { key } };
  },
});

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isHeldBack(post: Post, site: Site): boolean {
  const page = site.page(post.path);
  return page?.why?.kind === 'unpublished' && page.futureAddress === undefined;
}

/** Whether the generator's own configuration gives every such post a value for a dotted key. */
function isDefault(key: string, post: Post, site: Site): boolean {
  let value: unknown = site.model.defaults(post.path);
  for (const name of key.split('.')) value = isRecord(value) ? value[name] : undefined;
  return value !== undefined && !isEmpty(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
