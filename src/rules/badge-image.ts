import * as v from 'valibot';
import { type Badge, badgeIdentity } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import type { Edit, Span } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption, imageFor, type PolicyBadge, policyOf } from './shared/policy-badges.ts';

/**
 * The address of a badge’s image is clean, safe and alive.
 *
 * An editor’s leftovers in the fragment (`#align=left&display=inline…`), plain http, and badge hosts that are gone. For
 * the site’s own badges (the option `badges`) also the variant of another language than the post’s, where a mark or a
 * translation says which language that is.
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
 *
 * ## Fails: the variant of another language
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * ![Lantern Fund](https://img.shields.io/badge/Lantern-灯笼基金-red.svg#align=left&display=inline)
 * ```
 *
 * ```yaml postproof
 * site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
 * language: en
 * rules:
 *   badge-image:
 *     - error
 *     - badges:
 *         - name: Lantern Fund
 *           image: "https://img.shields.io/badge/Lantern-Fund-green.svg"
 *           variants: {zh: "https://img.shields.io/badge/Lantern-灯笼基金-green.svg"}
 * ```
 *
 * ```findings
 * 5:17-5:92 error badge-image Unexpected badge `https://img.shields.io/badge/Lantern-灯笼基金-red.svg#align=left&display=inline` in another language than the post, expected `https://img.shields.io/badge/Lantern-Fund-green.svg`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * ![Lantern Fund](https://img.shields.io/badge/Lantern-Fund-green.svg)
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
    const language = languageOf(post, site);
    const seen = new Set<number>();
    for (const badge of post.badges) {
      // A definition that serves two badges is one address.
      if (seen.has(badge.image.hrefSpan.start)) continue;
      seen.add(badge.image.hrefSpan.start);
      const complaint = foreign(badge, policyOf(badge, policies), language) ?? broken(badge, post.source);
      if (complaint !== undefined) yield complaint;
    }
  },
});

type Key = 'junk' | 'http' | 'dead' | 'variant';

/** Services that were switched off: their names no longer answer, or answer with an error. */
const GONE =
  /^(?:images\.microbadger\.com|david-dm\.org|(?:badges\.)?greenkeeper\.io|api\.dependabot\.com|(?:www\.)?gemnasium\.com|badge\.waffle\.io|(?:www\.)?bithound\.io|(?:www\.)?versioneye\.com|snap-ci\.com)$/u;

/** A fragment of settings, one of which at least is an editor's. */
const JUNK =
  /#(?=(?:[^#\s]*&)?(?:align|display|margin|origin(?:al)?(?:Height|Width|Type)|height|width|status|style|clientId|taskId|crop|rotation)=)[^#\s]*$/u;

function broken(badge: Badge, source: string): Complaint<Key> | undefined {
  const { href, hrefSpan } = badge.image;
  const about = { at: hrefSpan, subject: badge.identity, actual: href };
  const junk = JUNK.exec(href)?.[0];
  const host = new URL(href.replace(/^\/\//u, 'https://')).hostname.toLowerCase();
  if (GONE.test(host)) return { ...about, message: 'dead', values: { host } };
  const clean = href.slice(0, href.length - (junk?.length ?? 0)).replace(/^http:/iu, 'https:');
  const mended = { expected: [clean], ...cleaned(hrefSpan, source) };
  if (junk !== undefined) return { ...about, message: 'junk', values: { junk: oneLine(junk) }, ...mended };
  return /^http:/iu.test(href) ? { ...about, message: 'http', ...mended } : undefined;
}

/** The address as it is written, escapes and references included, without what is wrong with it. */
function cleaned(at: Span, source: string): { readonly fix: Edit } {
  const written = source.slice(at.start, at.end);
  const fragment = /(?<!&)#/u.exec(written)?.index ?? written.length;
  const junk = JUNK.test(written.replaceAll('&amp;', '&')) ? fragment : written.length;
  return { fix: { ...at, text: written.slice(0, junk).replace(/^http:/iu, 'https:') } };
}

/** The post's language where something says it: the language of posts without a mark says nothing of one of them. */
function languageOf(post: Post, site: Site): string | undefined {
  const { translations } = site;
  const isKnown = translations.declares(post.path) || (translations.siblings(post.path) ?? []).length > 0;
  return isKnown ? translations.language(post.path) : undefined;
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
  return {
    at: hrefSpan,
    subject: badge.identity,
    message: 'variant',
    values: { image: oneLine(href), expected },
    actual: href,
    expected: [expected],
    fix: { ...hrefSpan, text: expected },
  };
}
