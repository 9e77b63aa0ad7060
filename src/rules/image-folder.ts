import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { withoutBase } from '../site/addresses/place.ts';
import { isFileName } from '../site/file-kinds.ts';
import { pathBelow } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { defineRule } from './rule.ts';
import { fileMeant } from './shared/file-shown.ts';
import { oneLine } from './shared/one-line.ts';
import { daySchema, isSince } from './shared/post-days.ts';
import { foldersOf } from './shared/post-folders.ts';
import { shownFiles } from './shared/shown-files.ts';

/**
 * The images of a post are in the post's own folder.
 *
 * A folder for each post keeps names short and free, and shows which images go when a post goes. The folder of any
 * translation is right too, as translations share their images. `folder` is the address of the folder; it may use
 * `{year}`, `{month}`, `{day}`, `{slug}` (the name without the date) and `{name}` (the name with it). Without `folder`, the
 * generator's own folder of the post is meant, where it has one. Posts before the day `since` are spared.
 *
 * ## Passes
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * image: /assets/2021/08-hello-big-world/party.png
 * ---
 *
 * ![Map](/assets/2021/08-hello-big-world-en/map.png)
 * ![Elsewhere](https://other.example/map.png)
 * ```
 *
 * ```md _posts/2021-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```tree
 * assets/2021/08-hello-big-world/party.png
 * assets/2021/08-hello-big-world-en/map.png
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/"}]}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2021-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Map](/assets/map.png)
 * ```
 *
 * ```tree
 * assets/map.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/"}]}
 * ```
 *
 * ```findings
 * 5:8-5:23 error image-folder Unexpected place of image `/assets/map.png`, expected the post's own folder `/assets/2021/08-hello-big-world/`
 * ```
 *
 * ## Passes: before the day
 *
 * ```md _posts/2020-12-31-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Map](/assets/map.png)
 * ```
 *
 * ```tree
 * assets/map.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/", since: 2021-01-01}]}
 * ```
 */
export const imageFolder = defineRule({
  name: 'image-folder',
  why: {
    en: "Images in the post's own folder are easy to find and are not changed or deleted together with another post's.",
    zh: '图片放在文章自己的目录中，便于查找，也不会随其他文章一起被改动或删除。',
  },
  options: v.strictObject({
    folder: v.optional(v.pipe(v.string(), v.startsWith('/'))),
    since: v.optional(daySchema),
  }),
  messages: {
    place: {
      en: "Unexpected place of image `{address}`, expected the post's own folder `{folder}`",
      zh: '图片 `{address}` 的位置有误，应在文章自己的目录 `{folder}` 中',
    },
  },
  *check(post, site, { folder, since }) {
    if (!isSince(since, post.path, site)) return;
    const images = filesOf(post, site);
    const folders = images.length === 0 ? [] : ownFolders(post, folder, site);
    const [own] = folders;
    if (own === undefined) return;
    for (const { at, file, address } of images) {
      const isOwn = folders.some((one) => address.startsWith(one)) || isBundled(post, file, site);
      if (isOwn) continue;
      const values = { address: oneLine(address), folder: oneLine(own) };
      yield { at, subject: address, message: 'place', values, actual: address, expected: folders };
    }
  },
});

/** The images and other files that a post shows, with their addresses below the site's base. */
function filesOf(post: Post, site: Site) {
  return shownFiles(post, site).flatMap((shown) => {
    const file = fileMeant(shown, post, site);
    const address = file === undefined ? undefined : site.addressOf(file);
    if (file === undefined || address === undefined || !isFileName(address)) return [];
    return [{ at: shown.at, file, address: withoutBase(address, site.model) ?? address }];
  });
}

function ownFolders(post: Post, pattern: string | undefined, site: Site): readonly string[] {
  if (pattern !== undefined) return foldersOf(post.path, pattern, site) ?? [];
  const folder = site.page(post.path)?.assetFolder;
  return folder === undefined ? [] : [`/${folder}/`];
}

function isBundled(post: Post, file: string, site: Site): boolean {
  const folder = site.page(post.path)?.assetFolder;
  return folder !== undefined && pathBelow(folder, file) !== undefined;
}
