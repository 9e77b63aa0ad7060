import * as v from 'valibot';
import { isBadgeAddress } from '../post/badges.ts';
import { isImageName } from '../site/file-kinds.ts';
import { defineRule } from './rule.ts';
import { pageInPlaceOfImage } from './shared/image-pages.ts';
import { oneLine } from './shared/one-line.ts';
import { isPicture, type Shown, shownFiles } from './shared/shown-files.ts';

/**
 * An image lies in the repository and not on a foreign host.
 *
 * Other hosts move, delete and forbid their images, and learn who reads the blog. `hosts` names the hosts that are fine: a
 * name stands for its subdomains too, and the beginning of a path may follow, in which `*` stands for any characters.
 * Badges are never reported, as they must come from their host; nor are videos and frames.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ![Own](https://blog.example/assets/party.png)
 * ![Chart](https://raw.charts.example/v1/chart.png)
 * ![Passing](https://img.shields.io/badge/tests-passing-green.svg)
 * <iframe src="https://www.youtube.com/embed/1"></iframe>
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-local: [error, {hosts: [charts.example/v1]}]}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: https://i.imgur.com/party.png
 * ---
 *
 * ![Party](//i.imgur.com/party.png)
 * ```
 *
 * ```findings
 * 3:8-3:37 error image-local Unexpected image on `i.imgur.com`, expected a copy of it in the repository
 * 6:10-6:33 error image-local Unexpected image on `i.imgur.com`, expected a copy of it in the repository
 * ```
 */
export const imageLocal = defineRule({
  name: 'image-local',
  why: {
    en: 'An image on a foreign host can change or vanish at any time, and the reader then sees a hole in the page.',
    zh: '外部网站上的图片随时可能变动或消失，读者届时只会看到空缺。',
  },
  options: v.strictObject({ hosts: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []) }),
  messages: {
    foreign: {
      en: 'Unexpected image on `{host}`, expected a copy of it in the repository',
      zh: '意外的外部图片（位于 `{host}`），应在仓库中存放一份',
    },
  },
  *check(post, site, { hosts }) {
    for (const shown of shownFiles(post, site)) {
      const { href } = shown.reference;
      if (!isImage(shown) || site.resolve(shown.reference, post.path).status !== 'external') continue;
      const url = toUrl(href);
      if (url === undefined || isBadgeAddress(href) || pageInPlaceOfImage(href) !== undefined) continue;
      if (hosts.some((entry) => isAllowed(url, entry))) continue;
      yield {
        at: shown.at,
        subject: `${url.host}${url.pathname}`,
        message: 'foreign',
        values: { host: oneLine(url.host) },
      };
    }
  },
});

/** An image by what shows it, or by its name where that shows other things, too. */
function isImage(shown: Shown): boolean {
  const isFrame = shown.image?.shownBy === 'iframe';
  return isPicture(shown) || (!isFrame && isImageName(toUrl(shown.reference.href)?.pathname ?? ''));
}

function toUrl(href: string): URL | undefined {
  const whole = href.startsWith('//') ? `https:${href}` : href;
  return /^https?:/iu.test(whole) && URL.canParse(whole) ? new URL(whole) : undefined;
}

function isAllowed(url: URL, entry: string): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:\*\.)?([^/]*)(\/.*)?$/iu.exec(entry) ?? [];
  const name = host.toLowerCase();
  return (url.hostname === name || url.hostname.endsWith(`.${name}`)) && beginsLike(url.pathname, path);
}

/** Part by part and not by a regular expression, as many stars would make that slow. */
function beginsLike(text: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split(/\*+/u);
  let at = text.startsWith(first) ? first.length : -1;
  for (const part of others) {
    const next = at === -1 ? -1 : text.indexOf(part, at);
    at = next === -1 ? -1 : next + part.length;
  }
  return at !== -1;
}
