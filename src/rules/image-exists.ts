import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Image } from '../post/references.ts';
import { findUndefinedImages, type UndefinedImage } from '../post/undefined-images.ts';
import { splitAddress } from '../site/address-parts.ts';
import { isImageName } from '../site/file-kinds.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { type Meant, meantFiles } from './shared/meant-files.ts';
import { misplacedFile } from './shared/misplaced-file.ts';
import { oneLine } from './shared/one-line.ts';
import { isPicture, type Shown, shownFiles, subjectOf } from './shared/shown-files.ts';
import { isSurelyMissing } from './shared/surely-missing.ts';
import { formsApart } from './shared/unicode-forms.ts';

/**
 * An image that a post shows is in the repository.
 *
 * A missing file is a hole in the page. A name in the wrong case works on a computer with macOS or Windows and breaks on
 * the server. Looked at are Markdown and HTML images, videos and frames with a file of the site, images that the front
 * matter names, includes and shortcodes, and imports of MDX; each address is resolved as the generator would, on the site's
 * own host too. Addresses of other sites are never checked. Where a template decides what becomes of a value, a file
 * counts as missing only when no folder that the template may add makes the address right.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/party.png
 * ---
 *
 * ![Party](/assets/party.png?raw=true "At noon")
 *
 * [![Map](https://blog.example/assets/map.svg)](https://map.example/)
 *
 * ![Elsewhere](https://other.example/none.png)
 *
 * `![Code](/assets/none.png)`
 *
 * Great![1] <img alt="No address">
 *
 * <!-- ![Comment](/assets/none.png) -->
 * ```
 *
 * ```tree
 * assets/party.png
 * assets/map.svg
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/banner.png
 * ---
 *
 * ![Party](/assets/party.png)
 * <video src="https://blog.example/assets/party.mp4"></video>
 *
 * ![Party][photo]
 *
 * ![Party] (/assets/lunch.png)
 *
 * ![Nothing]()
 *
 * [photo]: /assets/photo.jpg
 * ```
 *
 * ```tree
 * assets/lunch.png
 * ```
 *
 * ```findings
 * 3:8-3:26 error image-exists Unexpected image `/assets/banner.png`, expected a file in the repository
 * 6:10-6:27 error image-exists Unexpected image `/assets/party.png`, expected a file in the repository
 * 7:13-7:50 error image-exists Unexpected file `https://blog.example/assets/party.mp4`, expected a file in the repository
 * 9:1-9:16 error image-exists Unexpected image `/assets/photo.jpg`, expected a file in the repository
 * 11:9-11:10 error image-exists Unexpected space before the address `/assets/lunch.png`, expected `](/assets/lunch.png)`
 * 13:1-13:13 error image-exists Unexpected image without an address, expected a file in the repository between the parentheses
 * ```
 *
 * ## Fails: no definition
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party][photo]
 * ```
 *
 * ```findings
 * 5:10-5:15 error image-exists Unexpected image reference `photo`, expected a line that defines it, such as `[photo]: /image.png`
 * ```
 *
 * ## Fails: near a file
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: "/assets/party.JPG"
 * ---
 *
 * ![Map](/assets/city_map.png#wide)
 *
 * ![Cake](../assets/cake.png)
 *
 * ![Dance](/assets/dance.png)
 * ```
 *
 * ```tree
 * assets/party.jpg
 * assets/city-map.png
 * assets/cake.png
 * assets/dance.gif
 * assets/dance.jpg
 * ```
 *
 * ```findings
 * 3:9-3:26 error image-exists Unexpected address `/assets/party.JPG`, expected `/assets/party.jpg`, the file that is in the repository
 * 6:8-6:33 error image-exists Unexpected address `/assets/city_map.png#wide`, expected `/assets/city-map.png#wide`, the file that is in the repository
 * 8:9-8:27 error image-exists Unexpected address `../assets/cake.png`, expected `/assets/cake.png`, the file that is in the repository
 * 10:10-10:27 error image-exists Unexpected address `/assets/dance.png`, expected a file in the repository such as `/assets/dance.gif`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: "/assets/party.jpg"
 * ---
 *
 * ![Map](/assets/city-map.png#wide)
 *
 * ![Cake](/assets/cake.png)
 *
 * ![Dance](/assets/dance.png)
 * ```
 *
 * ## Fails: a file beside the folder of the site
 *
 * ```md blog/_posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```yaml blog/_config.yml
 * url: https://blog.example
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```findings
 * 5:10-5:27 error image-exists Unexpected file `assets/party.png` outside of the site, expected it at `blog/assets/party.png`
 * ```
 *
 * ## Fails: what an include shows
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * {% include photo.html loc="/assets" file="party.png" %}
 * {% include photo.html loc="/assets" file="cake.png" %}
 * {% include frame.html src="//video.example/1" %}
 * ```
 *
 * ```tree
 * assets/cake.png
 * ```
 *
 * ```yaml postproof
 * site: {includes: {photo.html: "{loc}/{file}"}}
 * rules: {image-exists: error}
 * ```
 *
 * ```findings
 * 5:43-5:52 error image-exists Unexpected image `/assets/party.png`, expected a file in the repository
 * ```
 */
export const imageExists = defineRule({
  name: 'image-exists',
  why: {
    en: 'A missing image leaves a hole in the page, and the reader cannot see what the text speaks of.',
    zh: '图片缺失会在页面上留下空洞，读者看不到文中所说的内容。',
  },
  options: v.strictObject({}),
  messages: {
    missing: {
      en: 'Unexpected image `{href}`, expected a file in the repository',
      zh: '意外的图片 `{href}`，应为仓库中已有的文件',
    },
    missingFile: {
      en: 'Unexpected file `{href}`, expected a file in the repository',
      zh: '意外的文件 `{href}`，应为仓库中已有的文件',
    },
    misplaced: {
      en: 'Unexpected file `{file}` outside of the site, expected it at `{place}`',
      zh: '站点目录之外有意外的文件 `{file}`，应位于 `{place}`',
    },
    meant: {
      en: 'Unexpected address `{href}`, expected `{meant}`, the file that is in the repository',
      zh: '意外的地址 `{href}`，应为仓库中已有的文件 `{meant}`',
    },
    form: {
      en: 'Unexpected Unicode form in `{href}`, expected `{meant}`, the file that is in the repository and looks the same',
      zh: '`{href}` 中有意外的 Unicode 形式，应为仓库中看起来相同的文件 `{meant}`',
    },
    alike: {
      en: 'Unexpected address `{href}`, expected a file in the repository such as `{meant}`',
      zh: '意外的地址 `{href}`，应为仓库中已有的文件，例如 `{meant}`',
    },
    empty: {
      en: 'Unexpected image without an address, expected a file in the repository between the parentheses',
      zh: '意外的无地址图片，括号中应为仓库中已有的文件',
    },
    undefined: {
      en: 'Unexpected image reference `{label}`, expected a line that defines it, such as `{definition}`',
      zh: '意外的图片引用 `{label}`，应有定义它的一行，例如 `{definition}`',
    },
    apart: {
      en: 'Unexpected space before the address `{href}`, expected `{together}`',
      zh: '地址 `{href}` 前有意外的空格，应为 `{together}`',
    },
  },
  *check(post, site) {
    for (const shown of shownFiles(post, site)) {
      const complaint = judge(shown, post, site);
      if (complaint !== undefined) yield complaint;
    }
    for (const image of findUndefinedImages(post)) yield undefinedImage(image);
  },
});

type Key =
  | 'missing'
  | 'missingFile'
  | 'misplaced'
  | 'meant'
  | 'form'
  | 'alike'
  | 'empty'
  | 'undefined'
  | 'apart';

function judge(shown: Shown, post: Post, site: Site): Complaint<Key> | undefined {
  const { reference, image } = shown;
  if (reference.href.trim() === '') return isMarkdown(image) ? empty(image) : undefined;
  const target = site.resolve(reference, post.path);
  if (target.status !== 'missing' || target.why?.kind === 'unpublished') return undefined;
  if (!isSurelyMissing(shown, target, post, site)) return undefined;
  const about = { at: shown.at, subject: subjectOf(shown), actual: reference.href };
  const misplaced = misplacedFile(target, site);
  if (misplaced !== undefined) {
    const { file, place } = misplaced;
    return { ...about, message: 'misplaced', values: { file: oneLine(file), place: oneLine(place) } };
  }
  return { ...about, ...named(meantFiles(shown, target, post, site), shown) };
}

/** The sentence that names what is meant, as far as that is known. */
function named(meant: readonly Meant[], shown: Shown): Omit<Complaint<Key>, 'at' | 'subject'> {
  const [first, ...others] = meant;
  const href = oneLine(shown.reference.href);
  if (first === undefined) {
    const isImage = isPicture(shown) || isImageName(splitAddress(shown.reference.href).path);
    return { message: isImage ? 'missing' : 'missingFile', values: { href } };
  }
  const values = { href, meant: oneLine(first.text) };
  const expected = meant.map(({ text }) => text);
  if (others.length > 0) return { message: 'alike', values, expected };
  const fix = { ...shown.address, text: first.text };
  const forms = formsApart(shown.reference.href, first.text);
  if (forms !== undefined) return { message: 'form', values: forms, expected, fix };
  return { message: 'meant', values, expected, fix };
}

function isMarkdown(image: Image | undefined): image is Image {
  return image?.syntax === 'inline' || image?.syntax === 'reference';
}

function empty({ span }: Image): Complaint<Key> {
  return { at: span, subject: '', message: 'empty' };
}

function undefinedImage({ label, labelSpan, gap, href }: UndefinedImage): Complaint<Key> {
  if (gap !== undefined && href !== undefined) {
    return {
      at: gap,
      subject: href,
      message: 'apart',
      values: { href: oneLine(href), together: oneLine(`](${href})`) },
    };
  }
  return {
    at: labelSpan,
    subject: label,
    message: 'undefined',
    values: { label: oneLine(label), definition: oneLine(`[${label}]: /image.png`) },
  };
}
