import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { splitAddress } from '../site/address-parts.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { fileShown } from './shared/file-shown.ts';
import { oneLine } from './shared/one-line.ts';
import { leadsTo } from './shared/rewrite.ts';
import { rawAddress, type Shown, shownFiles, subjectOf } from './shared/shown-files.ts';
import { type Departure, departure } from './shared/site-way.ts';

/**
 * An image is named from the top of the site.
 *
 * A relative address hangs on the address of the page that shows it: it breaks when the post moves, and in the lists,
 * feeds and mails that quote the post. Files in the post's own folder, and addresses that a bundler resolves, are named
 * relative to the post as they must be; `{{ site.baseurl }}` is right where the site has a base. An address at which there
 * is no file is left to `image-exists`.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/party.png
 * ---
 *
 * ![Party](/assets/party.png)
 * ![Party](https://blog.example/assets/party.png)
 * ![Not there](../assets/none.png)
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
 * image: assets/party.png
 * ---
 *
 * ![Party](../../../../assets/party.png?raw=true)
 *
 * <img alt="Party" src="{{ site.baseurl }}/assets/party.png">
 *
 * ![Party][party]
 *
 * [party]: \assets\party.png
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```findings
 * 3:8-3:24 error image-path Unexpected relative address `assets/party.png`, expected `/assets/party.png`
 * 6:10-6:47 error image-path Unexpected relative address `../../../../assets/party.png?raw=true`, expected `/assets/party.png?raw=true`
 * 8:23-8:58 error image-path Unexpected Liquid in `{{ site.baseurl }}/assets/party.png`, expected `/assets/party.png`
 * 10:1-10:16 error image-path Unexpected backslash in `\assets\party.png`, expected `/assets/party.png`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/party.png
 * ---
 *
 * ![Party](/assets/party.png?raw=true)
 *
 * <img alt="Party" src="/assets/party.png">
 *
 * ![Party][party]
 *
 * [party]: /assets/party.png
 * ```
 *
 * ## Passes: a post with a folder of its own
 *
 * ```md content/posts/hello/index.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](party.png)
 * ```
 *
 * ```toml hugo.toml
 * baseURL = "https://blog.example/"
 * ```
 *
 * ```tree
 * content/posts/hello/party.png
 * ```
 */
export const imagePath = defineRule({
  name: 'image-path',
  why: {
    en: 'An address from the top of the site shows the image wherever the post is read: on its page, in lists and in feeds.',
    zh: '从网站根目录开始的地址，无论读者在文章页面、列表还是订阅源中阅读，都能显示图片。',
  },
  options: v.strictObject({}),
  messages: {
    relative: {
      en: 'Unexpected relative address `{href}`, expected `{expected}`',
      zh: '意外的相对地址 `{href}`，应为 `{expected}`',
    },
    backslash: {
      en: 'Unexpected backslash in `{href}`, expected `{expected}`',
      zh: '`{href}` 中有意外的反斜杠，应为 `{expected}`',
    },
    liquid: {
      en: 'Unexpected Liquid in `{href}`, expected `{expected}`',
      zh: '`{href}` 中有意外的 Liquid，应为 `{expected}`',
    },
  },
  *check(post, site) {
    for (const shown of shownFiles(post, site)) {
      const complaint = judge(shown, post, site);
      if (complaint !== undefined) yield complaint;
    }
  },
});

function judge(shown: Shown, post: Post, site: Site): Complaint<Departure> | undefined {
  const raw = rawAddress(shown, post);
  const file = fileShown(shown, post, site);
  const address = file === undefined ? undefined : site.addressOf(file);
  if (file === undefined || address === undefined) return undefined;
  const message = departure(raw, file, shown, post, site);
  if (message === undefined) return undefined;
  const expected = `${address}${splitAddress(raw).tail}`;
  return {
    at: shown.at,
    subject: subjectOf(shown),
    message,
    values: { href: oneLine(raw), expected: oneLine(expected) },
    actual: raw,
    expected: [expected],
    ...(leadsTo(file, expected, shown, post, site) ? { fix: { ...shown.address, text: expected } } : {}),
  };
}
