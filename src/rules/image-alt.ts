import * as v from 'valibot';
import { isBadgeAddress } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import type { Image } from '../post/references.ts';
import { splitAddress } from '../site/address-parts.ts';
import { decodePath } from '../site/encoding.ts';
import { isImageName } from '../site/file-kinds.ts';
import { basename, withoutExtension } from '../site/paths.ts';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * An image has a text that says what it shows.
 *
 * The text is read aloud to readers who cannot see, and stands in for an image that does not load; the name of a file tells
 * them nothing. Badges have a rule of their own. With `decorative: allow`, an empty text says that the image is only
 * decoration: `![](/line.png)`, `alt=""`; an HTML image without any `alt` is reported all the same.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Three people at a table](/assets/party.png)
 *
 * <img src="/assets/line.png" role="presentation">
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![](/assets/party.png)
 *
 * ![IMG_2041.jpg](/assets/map.png)
 *
 * <img src="/assets/cake.png">
 * ```
 *
 * ```findings
 * 5:1-5:23 error image-alt Unexpected image `/assets/party.png` without a text, expected a few words that say what it shows
 * 7:3-7:15 error image-alt Unexpected text `IMG_2041.jpg` of an image, expected a few words that say what it shows
 * 9:1-9:29 error image-alt Unexpected image `/assets/cake.png` without a text, expected a few words that say what it shows
 * ```
 *
 * ## Fails: decoration is allowed
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![](/assets/line.png)
 *
 * <img src="/assets/cake.png">
 * ```
 *
 * ```yaml postproof
 * rules: {image-alt: [error, {decorative: allow}]}
 * ```
 *
 * ```findings
 * 7:1-7:29 error image-alt Unexpected image `/assets/cake.png` without a text, expected a few words that say what it shows
 * ```
 */
export const imageAlt = defineRule({
  name: 'image-alt',
  why: {
    en: 'Readers who cannot see the image, or for whom it does not load, have only this text.',
    zh: '看不见图片的读者，或图片无法加载时，只能依靠这段文字。',
  },
  options: v.strictObject({ decorative: v.optional(v.picklist(['allow', 'refuse']), 'refuse') }),
  messages: {
    none: {
      en: 'Unexpected image `{href}` without a text, expected a few words that say what it shows',
      zh: '意外的无说明文字的图片 `{href}`，应有几个词说明图片内容',
    },
    fileName: {
      en: 'Unexpected text `{alt}` of an image, expected a few words that say what it shows',
      zh: '意外的图片说明文字 `{alt}`，应有几个词说明图片内容',
    },
  },
  *check(post, _site, { decorative }) {
    for (const image of describable(post)) {
      const subject = decodePath(splitAddress(image.href).path);
      const alt = image.alt?.trim();
      if (alt === undefined || alt === '') {
        if (alt === '' && decorative === 'allow') continue;
        yield { at: image.span, subject, message: 'none', values: { href: oneLine(image.href) } };
      } else if (isFileName(alt, subject)) {
        yield {
          at: image.altSpan ?? image.span,
          subject,
          message: 'fileName',
          values: { alt: oneLine(alt) },
          actual: alt,
        };
      }
    }
  },
});

/** Images that a reader sees, each once; several addresses of one are the same in several sizes. */
function describable(post: Post): readonly Image[] {
  const seen = new Set<number>();
  return post.images.filter((image) => {
    const isFirst = !seen.has(image.span.start);
    seen.add(image.span.start);
    return isFirst && image.altSpan !== undefined && !isBadgeAddress(image.href) && !isHidden(image, post);
  });
}

/** Screen readers are told to pass it over, or it is a counter's pixel. */
function isHidden({ syntax, span }: Image, post: Post): boolean {
  const tag = syntax === 'html' ? post.source.slice(span.start, span.end) : '';
  return /\s(?:aria-hidden\s*=\s*["']?true|role\s*=\s*["']?(?:presentation|none)\b|(?:width|height)\s*=\s*["']?[01](?:px)?\b)/iu.test(
    tag,
  );
}

/** `IMG_2041.jpg`, or the image's own name where that is a camera's or a program's numbering. */
function isFileName(alt: string, target: string): boolean {
  const name = basename(target);
  if (isImageName(alt)) return /^\S+$/u.test(alt) || alt === name;
  return alt === withoutExtension(name) && /^\S*\d{3}\S*$/u.test(alt);
}
