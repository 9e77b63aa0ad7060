import * as v from 'valibot';
import { type Badge, badgeIdentity } from '../post/badges.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption, imageFor, type PolicyBadge, policyOf } from './shared/policy-badges.ts';

/**
 * The address of a badge’s image is clean, safe and alive.
 *
 * An editor’s leftovers in the fragment (`#align=left&display=inline…`), plain http, and badge hosts that are gone. For
 * the site’s own badges (the option `badges`) also the variant of another language than the post’s.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg?style=flat)
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg#align=left&display=inline&height=20)
 * ![Build](http://img.shields.io/badge/build-passing-green.svg)
 * ![Dependencies](https://david-dm.org/lantern/lantern.svg)
 * ```
 *
 * ```findings
 * 5:23-5:117 error badge-image Unexpected editor's leftovers `#align=left&display=inline&height=20` in a badge's address, expected it to end before them
 * 6:10-6:61 error badge-image Unexpected `http:` in the address of a badge, expected `https:`
 * 7:17-7:57 error badge-image Unexpected badge from `david-dm.org`, which is gone, expected one of a living service or none
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
 * ![Build](https://img.shields.io/badge/build-passing-green.svg)
 * ![Dependencies](https://david-dm.org/lantern/lantern.svg)
 * ```
 */
export const badgeImage = defineRule({
  name: 'badge-image',
  why: {
    en: 'A badge whose address is broken shows as a broken image, or says something in another language than the post.',
    zh: '徽章地址有问题时会显示为裂图，或者显示与文章不同的语言。',
  },
  options: v.strictObject({ badges: badgesOption }),
  messages: {
    junk: {
      en: "Unexpected editor's leftovers `{junk}` in a badge's address, expected it to end before them",
      zh: '徽章地址中有编辑器留下的 `{junk}`，地址应在它之前结束',
    },
    http: {
      en: 'Unexpected `http:` in the address of a badge, expected `https:`',
      zh: '徽章地址使用了 `http:`，应为 `https:`',
    },
    dead: {
      en: 'Unexpected badge from `{host}`, which is gone, expected one of a living service or none',
      zh: '徽章来自已停止服务的 `{host}`，应换用仍在服务的徽章，或去掉它',
    },
    variant: {
      en: 'Unexpected badge `{image}` in another language than the post, expected `{expected}`',
      zh: '徽章 `{image}` 与文章语言不同，应为 `{expected}`',
    },
  },
  *check(post, site, { badges: policies }) {
    const language = site.translations.language(post.path);
    for (const badge of post.badges) {
      const complaint = judge(badge) ?? foreign(badge, policyOf(badge, policies), language);
      if (complaint !== undefined) yield complaint;
    }
  },
});

type Key = 'junk' | 'http' | 'dead' | 'variant';

/** Services that have been switched off for years: their names no longer answer, or answer with an error. */
const GONE =
  /^(?:images\.microbadger\.com|david-dm\.org|badges\.greenkeeper\.io|greenkeeper\.io|api\.dependabot\.com|badge\.buildkite\.org)$/u;
const JUNK = /#(?:[\w-]+=[^#\s]*)(?:&[\w-]+=[^#\s]*)*$/u;

function judge(badge: Badge): Complaint<Key> | undefined {
  const { href, hrefSpan } = badge.image;
  const about = { at: hrefSpan, subject: badge.identity, actual: href };
  const junk = JUNK.exec(href)?.[0];
  const isHttp = /^http:/iu.test(href);
  const clean = href.slice(0, href.length - (junk?.length ?? 0)).replace(/^http:/iu, 'https:');
  const fix = { expected: [clean], fix: { ...hrefSpan, text: clean } };
  if (junk !== undefined) return { ...about, message: 'junk', values: { junk: oneLine(junk) }, ...fix };
  const host = new URL(href.replace(/^\/\//u, 'https://')).hostname.toLowerCase();
  if (GONE.test(host)) return { ...about, message: 'dead', values: { host } };
  return isHttp ? { ...about, message: 'http', ...fix } : undefined;
}

function foreign(
  badge: Badge,
  policy: PolicyBadge | undefined,
  language: string | undefined,
): Complaint<Key> | undefined {
  if (policy === undefined || language === undefined || Object.keys(policy.variants).length === 0)
    return undefined;
  const expected = imageFor(policy, language);
  if (badgeIdentity(expected) === badge.identity) return undefined;
  const { href, hrefSpan } = badge.image;
  const values = { image: oneLine(href), expected };
  const fix = { ...hrefSpan, text: expected };
  return {
    at: hrefSpan,
    subject: badge.identity,
    message: 'variant',
    values,
    actual: href,
    expected: [expected],
    fix,
  };
}
