import picomatch from 'picomatch';
import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Edit } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { badgesOption, imageFor, type PolicyBadge, policyOf } from './shared/policy-badges.ts';

/**
 * A post carries the badges that the site asks of it.
 *
 * A policy badge with `when` is asked of the posts that fit it (`categories`, `tags`, `files`). With `parity` (the default)
 * a translation carries each policy badge that its sibling carries. `position: top` wants it before the first heading.
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
 *   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green"}]}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error badge-required Unexpected translation without the badge `Powered by Lantern`, expected it as in `_posts/2020-08-04-hello-big-world.md`
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
    for (const policy of policies) {
      const own = post.badges.find((badge) => policyOf(badge, [policy]) !== undefined);
      const firstHeading = post.headings[0]?.span.start ?? Number.POSITIVE_INFINITY;
      if (own === undefined) yield* missing(post, site, policy, parity ? 'parity' : 'policy');
      else if (position === 'top' && policy.when !== undefined && own.image.span.start > firstHeading) {
        yield { at: own.image.span, subject: policy.name, message: 'low', values: { name: policy.name } };
      }
    }
  },
});

function* missing(
  post: Post,
  site: Site,
  policy: PolicyBadge,
  compare: 'parity' | 'policy',
): Iterable<Complaint<'missing' | 'parity'>> {
  const fix = insertion(post, policy, site.translations.language(post.path));
  const about = { at: { start: 0, end: 0 }, subject: policy.name, fix };
  if (policy.when !== undefined && fits(post, policy.when)) {
    yield { ...about, message: 'missing', values: { name: policy.name } };
    return;
  }
  const siblings = compare === 'parity' ? (site.translations.siblings(post.path) ?? []) : [];
  const sibling = siblings.find(
    ({ path }) => site.post(path)?.badges.some((badge) => policyOf(badge, [policy]) !== undefined) === true,
  );
  if (sibling !== undefined)
    yield { ...about, message: 'parity', values: { name: policy.name, sibling: sibling.path } };
}

function fits(post: Post, when: NonNullable<PolicyBadge['when']>): boolean {
  const { categories, category, tags, tag } = post.frontMatter.data;
  const has = (wanted: readonly string[] | undefined, ...given: readonly unknown[]): boolean => {
    const own = given.flatMap((one) =>
      typeof one === 'string' ? one.split(/[\s,]+/u) : Array.isArray(one) ? one.map(String) : [],
    );
    return wanted === undefined || wanted.some((one) => own.includes(one));
  };
  const isListed = when.files === undefined || picomatch(when.files, { dot: true })(post.path);
  return isListed && has(when.categories, categories, category) && has(when.tags, tags, tag);
}

/** Above the body, or below the badges that stand there. */
function insertion(post: Post, policy: PolicyBadge, language: string | undefined): Edit {
  const image = `![${policy.name}](${imageFor(policy, language)})`;
  const [link] = policy.links;
  const badge = link === undefined ? image : `[${image}](${link})`;
  const eol = post.source.includes('\r\n') ? '\r\n' : '\n';
  const [first] = post.badges;
  const top = post.frontMatter.span.end;
  if (
    first !== undefined &&
    post.source.slice(top, (first.image.link ?? first.image).span.start).trim() === ''
  ) {
    const start = (first.image.link ?? first.image).span.start;
    return { start, end: start, text: `${badge}${eol}` };
  }
  const hasBlank = /^[ \t]*(?:\r?\n|$)/u.test(post.source.slice(top));
  return { start: top, end: top, text: hasBlank ? `${eol}${badge}${eol}` : `${eol}${badge}${eol}${eol}` };
}
