import * as v from 'valibot';
import type { Badge } from '../post/badges.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption, type PolicyBadge, policyOf, sameLink } from './shared/policy-badges.ts';

/**
 * A policy badge links to where the site's policy says.
 *
 * A badge with the link of another project, or of a project's former home, sends readers astray, and one without a link
 * sends them nowhere. The option `badges` is the list of the site's policy badges: `name`, `image`, `links`, `moved` for
 * former links, and `variants` for other languages. Every other badge is left alone, and so are badges in tables.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](http://www.github.com/Lantern/lantern.git)
 * [![Build](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-link: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/old/lantern)
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-link: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
 * ```
 *
 * ```findings
 * 5:85-5:115 error badge-link Unexpected link `https://github.com/old/lantern` of the badge `Powered by Lantern`, expected `https://github.com/lantern/lantern`
 * 7:1-7:82 error badge-link Unexpected badge `Powered by Lantern` without a link, expected one to `https://github.com/lantern/lantern`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
 * ```
 */
export const badgeLink = defineRule({
  name: 'badge-link',
  why: {
    en: 'Readers follow a badge to the project it stands for; a wrong link takes them somewhere else.',
    zh: '读者会点徽章去它所代表的项目；链接不对，就会把他们带到别处。',
  },
  options: v.strictObject({ badges: badgesOption }),
  messages: {
    wrong: {
      en: 'Unexpected link `{link}` of the badge `{name}`, expected `{expected}`',
      zh: '徽章 `{name}` 的链接 `{link}` 不对，应为 `{expected}`',
    },
    none: {
      en: 'Unexpected badge `{name}` without a link, expected one to `{expected}`',
      zh: '徽章 `{name}` 没有链接，应链接到 `{expected}`',
    },
  },
  *check(post, _site, { badges: policies }) {
    for (const badge of post.badges) {
      const policy = badge.image.inTable ? undefined : policyOf(badge, policies);
      const complaint = policy === undefined ? undefined : judge(badge, policy, post.source);
      if (complaint !== undefined) yield complaint;
    }
  },
});

function judge(badge: Badge, policy: PolicyBadge, source: string): Complaint<'wrong' | 'none'> | undefined {
  const [expected] = policy.links;
  const { image } = badge;
  if (expected === undefined) return undefined;
  if (image.link === undefined) {
    const { start, end } = image.span;
    const isPlain = image.syntax === 'inline' || image.syntax === 'reference';
    return {
      at: image.span,
      subject: badge.identity,
      message: 'none',
      values: { name: policy.name, expected },
      expected: policy.links,
      ...(isPlain ? { fix: { start, end, text: `[${source.slice(start, end)}](${expected})` } } : {}),
    };
  }
  const { href, hrefSpan } = image.link;
  if (policy.links.some((link) => sameLink(link, href))) return undefined;
  return {
    at: hrefSpan,
    subject: badge.identity,
    message: 'wrong',
    values: { name: policy.name, link: oneLine(href), expected },
    actual: href,
    expected: policy.links,
    fix: { ...hrefSpan, text: expected },
  };
}
