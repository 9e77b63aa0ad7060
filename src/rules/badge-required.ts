import * as v from 'valibot';
import { configuredGlobs } from '../pattern/configured.ts';
import { type Badge, badgeIdentity } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import { type Edit, WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { defineRule } from './rule.ts';
import { isInTable, wholeOf } from './shared/badge-places.ts';
import { badgesOption, imageFor, nameFor, type PolicyBadge, policyOf } from './shared/policy-badges.ts';

/**
 * A post carries the badges that the site asks of it.
 *
 * A policy badge with `when` is asked of the posts that fit it (`categories`, `tags`, `files`; an empty `when` fits all).
 * With `parity` (the default) a translation carries each policy badge that its sibling carries. `position: top` wants a
 * badge that is asked for before the first heading.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: project
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", when: {categories: [project]}}]}]
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: project
 * ---
 *
 * Text.
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"], when: {categories: [project]}}]}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error badge-required Unexpected post without the badge `Powered by Lantern`, expected it as in other posts of its kind
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: project
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-green)](https://github.com/lantern/lantern)
 *
 * Text.
 * ```
 *
 * ## Fails: only the original has it
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Text.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-red)
 * ```
 *
 * ```yaml postproof
 * site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
 * language: en
 * rules:
 *   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error badge-required Unexpected translation without the badge `Powered by Lantern`, expected it as in `_posts/2020-08-04-hello-big-world.md`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-green)](https://github.com/lantern/lantern)
 *
 * Text.
 * ```
 *
 * ## Fails: below a heading
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ## Lanterns
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-red)
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-required: [error, {position: top, badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", when: {}}]}]
 * ```
 *
 * ```findings
 * 7:1-7:75 error badge-required Unexpected place of the badge `Powered by Lantern`, expected it before the first heading
 * ```
 */
export const badgeRequired = defineRule({
  name: 'badge-required',
  why: {
    en: 'The badge shows readers at a glance what the post belongs to.',
    zh: '徽章让读者一眼看出文章属于什么项目。',
  },
  options: v.strictObject({
    badges: badgesOption,
    position: v.optional(v.picklist(['top', 'anywhere']), 'anywhere'),
    parity: v.optional(v.boolean(), true),
  }),
  needsFrontMatter: true,
  needsBody: true,
  messages: {
    missing: {
      en: 'Unexpected post without the badge `{name}`, expected it as in other posts of its kind',
      zh: '文章缺少徽章 `{name}`，同类文章都应有它',
    },
    parity: {
      en: 'Unexpected translation without the badge `{name}`, expected it as in `{sibling}`',
      zh: '译文缺少徽章 `{name}`，应与 `{sibling}` 一致',
    },
    low: {
      en: 'Unexpected place of the badge `{name}`, expected it before the first heading',
      zh: '徽章 `{name}` 的位置不对，应在第一个标题之前',
    },
  },
  *check(post, site, { badges: policies, position, parity }) {
    const language = site.translations.language(post.path);
    const firstHeading = post.headings[0]?.span.start ?? Number.POSITIVE_INFINITY;
    for (const policy of policies) {
      const own = carried(post, policy);
      const isAsked = policy.when !== undefined && fits(post, policy.when);
      const values = { name: nameFor(policy, language) };
      const subject = badgeIdentity(policy.image);
      if (own !== undefined) {
        const { span } = own.image;
        const isLow = isAsked && position === 'top' && span.start > firstHeading;
        if (isLow) yield { at: span, subject, message: 'low', values };
        continue;
      }
      const about = { at: WHOLE, subject, fix: insertion(post, policy, language) };
      if (isAsked) yield { ...about, message: 'missing', values };
      else if (parity) {
        const sibling = carrier(post, policy, site);
        if (sibling !== undefined) yield { ...about, message: 'parity', values: { ...values, sibling } };
      }
    }
  },
});

function carried(post: Post, policy: PolicyBadge): Badge | undefined {
  return post.badges.find((badge) => policyOf(badge, [policy]) !== undefined);
}

/** The first translation that has the badge, outside of a table: there it is one of many. */
function carrier(post: Post, policy: PolicyBadge, site: Site): string | undefined {
  const siblings = site.translations.siblings(post.path) ?? [];
  return siblings.find(({ path }) => {
    const sibling = site.post(path);
    return sibling?.badges.some(
      (badge) => policyOf(badge, [policy]) !== undefined && !isInTable(badge, sibling),
    );
  })?.path;
}

function fits(post: Post, when: NonNullable<PolicyBadge['when']>): boolean {
  const { categories, category, tags, tag } = post.frontMatter.data;
  const isListed = when.files === undefined || configuredGlobs(when.files, { dot: true })(post.path);
  return isListed && has(when.categories, [categories, category]) && has(when.tags, [tags, tag]);
}

/** Generators take a text for one name or for several: both readings count. */
function has(wanted: readonly string[] | undefined, given: readonly unknown[]): boolean {
  const own = given.flatMap((one) => {
    if (typeof one === 'string') return [one.trim(), ...one.trim().split(/[\s,]+/u)];
    return Array.isArray(one) ? one.filter((item) => typeof item === 'string') : [];
  });
  return wanted === undefined || wanted.some((one) => own.includes(one));
}

/** Above the body, or above the badges that it begins with. */
function insertion(post: Post, policy: PolicyBadge, language: string | undefined): Edit {
  const name = nameFor(policy, language).replace(/[\\[\]]/gu, '\\$&');
  const image = `![${name}](${imageFor(policy, language)})`;
  const [link] = policy.links;
  const badge = link === undefined ? image : `[${image}](${link})`;
  const eol = post.source.includes('\r\n') ? '\r\n' : '\n';
  const top = post.frontMatter.span.end;
  const [first] = post.badges;
  const start = first === undefined ? -1 : wholeOf(first, post).start;
  if (start >= top && post.source.slice(top, start).trim() === '')
    return { start, end: start, text: `${badge}${eol}` };
  const isOpen = top > 0 && !/[\r\n]$/u.test(post.source.slice(0, top));
  const hasBlank = /^[ \t]*(?:\r?\n|$)/u.test(post.source.slice(top));
  const text = `${isOpen ? eol : ''}${eol}${badge}${eol}${hasBlank ? '' : eol}`;
  return { start: top, end: top, text };
}
