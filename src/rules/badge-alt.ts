import * as v from 'valibot';
import type { Badge } from '../post/badges.ts';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption, nameFor, policyOf } from './shared/policy-badges.ts';

/**
 * A badge says in words what it shows.
 *
 * Empty alt text, a file name, an address, or a word such as `badge` or `image` tells nothing to those who do not see the
 * badge. For the site's own badges (the option `badges`) the name is known and offered.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
 * ![](/assets/party.png)
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
 * [![badge](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-alt: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green"}]}]
 * ```
 *
 * ```findings
 * 5:2-5:65 error badge-alt Unexpected badge without alt text, expected words such as `Powered by Lantern`
 * 6:4-6:9 error badge-alt Unexpected alt text `badge` of a badge, expected what it says, such as `build passing`
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
 * [![badge](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
 * ```
 *
 * ## Fails: in HTML
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * <a href="https://github.com/lantern/lantern"><img src="https://img.shields.io/badge/Powered%20By-Lantern-blue.svg"></a>
 * ```
 *
 * ```yaml postproof
 * rules:
 *   badge-alt: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green"}]}]
 * ```
 *
 * ```findings
 * 5:46-5:116 error badge-alt Unexpected badge without alt text, expected words such as `Powered by Lantern`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * <a href="https://github.com/lantern/lantern"><img alt="Powered by Lantern" src="https://img.shields.io/badge/Powered%20By-Lantern-blue.svg"></a>
 * ```
 */
export const badgeAlt = defineRule({
  name: 'badge-alt',
  why: {
    en: 'Readers who do not see the badge hear or read its alt text instead.',
    zh: '看不到徽章的读者听到或读到的是它的替代文字。',
  },
  options: v.strictObject({ badges: badgesOption }),
  messages: {
    empty: {
      en: 'Unexpected badge without alt text, expected words such as `{expected}`',
      zh: '徽章没有替代文字，应有文字，例如 `{expected}`',
    },
    vague: {
      en: 'Unexpected alt text `{alt}` of a badge, expected what it says, such as `{expected}`',
      zh: '徽章的替代文字 `{alt}` 没有说明内容，应写明它说的是什么，例如 `{expected}`',
    },
  },
  *check(post, site, { badges: policies }) {
    const language = site.translations.language(post.path);
    for (const badge of post.badges) {
      const { alt = '', altSpan, span } = badge.image;
      if (altSpan === undefined || !isVague(alt)) continue;
      const policy = policyOf(badge, policies);
      const name = policy === undefined ? undefined : nameFor(policy, language);
      const text = name === undefined ? undefined : textOf(name, badge, post.source);
      yield {
        at: alt.trim() === '' ? span : altSpan,
        subject: badge.identity,
        message: alt.trim() === '' ? 'empty' : 'vague',
        values: { alt: oneLine(alt), expected: name ?? wordsOf(badge) },
        actual: alt,
        expected: name === undefined ? [] : [name],
        ...(text === undefined ? {} : { fix: { ...altSpan, text } }),
      };
    }
  },
});

const NOTHING_SAID =
  /^(?:(?:a |the )?(?:badges?|images?|img|shields?|icon|pic(?:ture)?|svg|alt(?: text)?)|徽章|图片|图标|[\w./%-]+\.(?:svg|png|gif|jpe?g|webp)(?:[?#].*)?|https?:\/\/\S+)?$/iu;

function isVague(alt: string): boolean {
  return NOTHING_SAID.test(alt.trim());
}

/** The name as it is to stand in the source; undefined where the alt text is also the label of a definition. */
function textOf(name: string, { image }: Badge, source: string): string | undefined {
  const { altSpan, alt, syntax } = image;
  if (altSpan === undefined || syntax === 'tag' || syntax === 'import') return undefined;
  if (syntax !== 'html') {
    const isLabel = syntax === 'reference' && !/^\]\[[^\]\s]/u.test(source.slice(altSpan.end));
    return isLabel ? undefined : name.replace(/[\\[\]]/gu, '\\$&');
  }
  const value = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  if (alt === undefined) return ` alt="${value}"`;
  const isQuoted = /["']/u.test(source[altSpan.start - 1] ?? '');
  return isQuoted ? value.replaceAll("'", '&#39;') : undefined;
}

function wordsOf(badge: Badge): string {
  const words = `${badge.label ?? ''} ${badge.message ?? ''}`.trim();
  return words === '' ? 'Build status' : oneLine(words);
}
