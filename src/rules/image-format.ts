import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
import { extension } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Change, defineRule } from './rule.ts';
import { addedMedia, changedMedia } from './shared/changed-media.ts';
import { type Format, formatOf } from './shared/image-content.ts';
import { daySchema, isSince } from './shared/post-days.ts';
import { changedPosts, postsByFile } from './shared/showing-posts.ts';

/**
 * An image is of the format that its name says, and of one that the blog wants.
 *
 * Servers tell browsers a file's format by its name; where the content is another, some programs show nothing. Looked at
 * is the beginning of each image that a change brings or replaces. With `extensions`, a new file whose name ends in none of
 * them is reported too. With `since`, that holds for files of posts from that day on only: of the posts of the change that
 * show the file, else of the year that its path names; a file that tells no time is spared.
 *
 * ## Passes
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.webp)
 * ```
 *
 * ```tree
 * assets/party.webp
 * assets/2019/map.png
 * ```
 *
 * ```added
 * assets/party.webp
 * assets/2019/map.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-format: [error, {extensions: [webp, svg], since: 2021-01-01}]}
 * ```
 *
 * ## Fails: another format than the name says
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```text assets/party.png
 * GIF89a
 * ```
 *
 * ```added
 * assets/party.png
 * ```
 *
 * ```findings
 * assets/party.png 1:1-1:1 error image-format Unexpected format `gif` under the name `.png`, expected a name that ends in `.gif`
 * ```
 *
 * ## Fails: a name for a format that it is not
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.webp)
 * ```
 *
 * ```text assets/party.webp
 * GIF89a
 * ```
 *
 * ```added
 * assets/party.webp
 * ```
 *
 * ```yaml postproof
 * language: en
 * rules: {image-format: [error, {extensions: [webp, svg]}]}
 * ```
 *
 * ```findings
 * assets/party.webp 1:1-1:1 error image-format Unexpected format `gif` under the name `.webp`, expected an image that is saved as `.webp`
 * ```
 *
 * ## Fails: a format that the blog does not want
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```added
 * _posts/2021-08-04-hello-big-world.md
 * assets/party.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-format: [error, {extensions: [webp, svg], since: 2021-01-01}]}
 * ```
 *
 * ```findings
 * assets/party.png 1:1-1:1 error image-format Unexpected format `.png`, expected one of `.webp, .svg`
 * ```
 */
export const imageFormat = defineRule({
  name: 'image-format',
  why: {
    en: 'A format that is not what it seems, or one that few programs know, leaves some readers without the image.',
    zh: '名不副实或少见的图片格式，会让部分读者看不到图片。',
  },
  options: v.strictObject({
    extensions: v.optional(v.array(v.pipe(v.string(), v.regex(/^\.?[a-z0-9]+$/iu)))),
    since: v.optional(daySchema),
  }),
  messages: {
    disguised: {
      en: 'Unexpected format `{format}` under the name `{ending}`, expected a name that ends in `{meant}`',
      zh: '文件名以 `{ending}` 结尾，内容却是 `{format}` 格式，应以 `{meant}` 结尾',
    },
    converted: {
      en: 'Unexpected format `{format}` under the name `{ending}`, expected an image that is saved as `{ending}`',
      zh: '文件名以 `{ending}` 结尾，内容却是 `{format}` 格式，应真正保存为 `{ending}` 格式',
    },
    unwanted: {
      en: 'Unexpected format `{ending}`, expected one of `{extensions}`',
      zh: '意外的格式 `{ending}`，应为 `{extensions}` 之一',
    },
  },
  *checkChange(change, site, { extensions, since }) {
    const unwanted = extensions === undefined ? new Set() : unwantedFiles(change, site, extensions, since);
    for (const { path } of changedMedia(change, site)) {
      const ending = extension(path).toLowerCase();
      const about = { path, at: WHOLE, subject: path, actual: ending };
      const format = disguised(path, change);
      if (unwanted.has(path)) {
        const wanted = dotted(extensions ?? []);
        yield {
          ...about,
          message: 'unwanted',
          values: { ending, extensions: wanted.join(', ') },
          expected: wanted,
        };
      } else if (format !== undefined) {
        // The name is one that the site wants; under its right one it would be refused.
        const endings = dotted(extensions ?? []);
        const isWanted = !endings.includes(ending) || endings.some((one) => isOf(format, one));
        const meant = isWanted ? `.${format}` : ending;
        yield {
          ...about,
          message: isWanted ? 'disguised' : 'converted',
          values: { ending, format, meant },
          expected: [meant],
        };
      }
    }
  },
});

const NAMES: Readonly<Record<string, readonly Format[]>> = {
  '.png': ['png'],
  '.apng': ['png'],
  '.jpg': ['jpg'],
  '.jpeg': ['jpg'],
  '.jfif': ['jpg'],
  '.gif': ['gif'],
  '.webp': ['webp'],
  '.svg': ['svg'],
  '.bmp': ['bmp'],
  '.tif': ['tiff'],
  '.tiff': ['tiff'],
  '.avif': ['avif'],
  '.heic': ['heic'],
};

function isOf(format: Format, ending: string): boolean {
  return NAMES[ending]?.includes(format) === true;
}

/** The format of the content, where it is known and not the one that the name says. */
function disguised(path: string, change: Change): Format | undefined {
  const expected = NAMES[extension(path).toLowerCase()];
  const head = expected === undefined ? undefined : change.head(path);
  const format = head === undefined ? undefined : formatOf(head);
  return format === undefined || expected?.includes(format) ? undefined : format;
}

function dotted(extensions: readonly string[]): readonly string[] {
  return extensions.map((one) => `.${one.replace(/^\./u, '').toLowerCase()}`);
}

function unwantedFiles(
  change: Change,
  site: Site,
  extensions: readonly string[],
  since: string | undefined,
): ReadonlySet<string> {
  const wanted = dotted(extensions);
  const others = addedMedia(change, site).filter(
    ({ path }) => !wanted.includes(extension(path).toLowerCase()),
  );
  const shownBy =
    since === undefined || others.length === 0 ? new Map() : postsByFile(changedPosts(change, site), site);
  return new Set(
    others
      .map(({ path }) => path)
      .filter((path) => since === undefined || isYoung(path, since, shownBy.get(path) ?? [], site)),
  );
}

function isYoung(path: string, since: string, posts: readonly string[], site: Site): boolean {
  if (posts.length > 0) return posts.every((post) => isSince(since, post, site));
  const year = /(?:^|\/)((?:19|20)\d\d)\//u.exec(path)?.[1];
  return year !== undefined && `${year}-12-31` >= since;
}
