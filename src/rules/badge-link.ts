import * as v from 'valibot';
import type { Badge } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import type { Link } from '../post/references.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { addressOf, isInTable, linkAround } from './shared/badge-places.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption, leadsToOne, nameFor, type PolicyBadge, policyOf } from './shared/policy-badges.ts';

/**
 * A policy badge links to where the site's policy says.
 *
 * A badge with the link of another project, or of a project's former home, sends readers astray, and one without a link
 * sends them nowhere. The option `badges` is the list of the site's policy badges: `name`, `image`, `links` (the first is
 * offered), `moved` for former links, and `variants` for other languages. A badge is known by what it says, whatever its
 * colour; any page of the right repository on GitHub will do. Every other badge is left alone, and so are badges in tables.
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
 *
 * ## Fails: the project has moved
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern][badge]][lantern]
 *
 * [badge]: https://img.shields.io/badge/Powered_by-Lantern-green
 * [lantern]: https://github.com/Old-Owner/lantern/
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-link:
 *     - error
 *     - badges:
 *         - name: Powered by Lantern
 *           image: "https://img.shields.io/badge/Powered_by-Lantern-green"
 *           links: ["https://github.com/lantern/lantern", "https://lantern.example"]
 *           moved: ["https://github.com/old-owner/lantern"]
 * ```
 *
 * ```findings
 * 8:12-8:49 error badge-link Unexpected former link `https://github.com/Old-Owner/lantern/` of the badge `Powered by Lantern`, expected `https://github.com/lantern/lantern`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern][badge]][lantern]
 *
 * [badge]: https://img.shields.io/badge/Powered_by-Lantern-green
 * [lantern]: https://github.com/lantern/lantern
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
    moved: {
      en: 'Unexpected former link `{link}` of the badge `{name}`, expected `{expected}`',
      zh: '徽章 `{name}` 的链接 `{link}` 是以前的地址，应为 `{expected}`',
    },
    none: {
      en: 'Unexpected badge `{name}` without a link, expected one to `{expected}`',
      zh: '徽章 `{name}` 没有链接，应链接到 `{expected}`',
    },
  },
  *check(post, site, { badges: policies }) {
    const language = site.translations.language(post.path);
    for (const badge of post.badges) {
      const policy = badge.image.shownBy === 'img' ? policyOf(badge, policies) : undefined;
      const [expected] = policy?.links ?? [];
      if (policy === undefined || expected === undefined || isInTable(badge, post)) continue;
      const link = linkAround(badge, post);
      const name = nameFor(policy, language);
      const about = { subject: badge.identity, expected: policy.links };
      const complaint =
        link === undefined || link.href.trim() === ''
          ? { ...unlinked(badge, link, expected, post.source), values: { name, expected } }
          : astray(link, policy, expected, name, post, site);
      if (complaint !== undefined) yield { ...about, ...complaint };
    }
  },
});

type Found = Pick<Complaint<'wrong' | 'moved' | 'none'>, 'at' | 'message' | 'fix' | 'values' | 'actual'>;

function unlinked(
  { image }: Badge,
  link: Link | undefined,
  expected: string,
  source: string,
): Pick<Found, 'at' | 'message' | 'fix'> {
  const { start, end } = image.span;
  const about = { at: image.span, message: 'none' } as const;
  if (link !== undefined) return { ...about, fix: { ...link.hrefSpan, text: expected } };
  const text = source.slice(start, end);
  if (image.syntax === 'html')
    return { ...about, fix: { start, end, text: `<a href="${expected}">${text}</a>` } };
  return image.syntax === 'inline' || image.syntax === 'reference'
    ? { ...about, fix: { start, end, text: `[${text}](${expected})` } }
    : about;
}

function astray(
  link: Link,
  policy: PolicyBadge,
  expected: string,
  name: string,
  post: Post,
  site: Site,
): Found | undefined {
  const address = addressOf(link, post, site);
  if (address === undefined || leadsToOne(policy.links, address)) return undefined;
  const isFormer = leadsToOne(policy.moved, address);
  return {
    at: link.hrefSpan,
    message: isFormer ? 'moved' : 'wrong',
    values: { name, link: oneLine(link.href), expected },
    actual: link.href,
    ...(isFormer || !isShared(link, post, policy) ? { fix: { ...link.hrefSpan, text: expected } } : {}),
  };
}

/** Whether a definition serves other links too, which may rightly lead where this one should not. */
function isShared({ hrefSpan }: Link, post: Post, policy: PolicyBadge): boolean {
  const own = post.badges
    .filter((badge) => policyOf(badge, [policy]) !== undefined)
    .map((badge) => linkAround(badge, post)?.span.start);
  return post.links.some(
    (other) => other.hrefSpan.start === hrefSpan.start && !own.includes(other.span.start),
  );
}
