import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { WHOLE } from '../post/span.ts';
import { isImageName, isSourceName } from '../site/file-kinds.ts';
import { extension } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { changedMedia } from './shared/changed-media.ts';
import { impostorIn } from './shared/image-content.ts';
import { pageInPlaceOfImage, rawAddress } from './shared/image-pages.ts';
import { isKeptInLfs } from './shared/lfs.ts';
import { oneLine } from './shared/one-line.ts';
import { isPicture, type Shown, shownFiles, subjectOf } from './shared/shown-files.ts';
import { hasScript } from './shared/svg-script.ts';

/**
 * What a post shows as an image is an image.
 *
 * Browsers show nothing where the address of an image leads to a web page: a video's, a file's page on GitHub, another post.
 * Nor can they show a file that is an image by its name only: an empty one, a page that was saved in its place, the
 * pointer that Git LFS leaves where the true file was not added (a repository that says in `.gitattributes` that it uses
 * Git LFS is left alone). An SVG with a script does more than show something. Files are looked at when a change brings or
 * replaces them.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Film](/assets/film.png)](https://www.youtube.com/watch?v=1)
 * ![Map](https://github.com/huan/maps/blob/main/map.png?raw=true)
 * <iframe src="https://www.youtube.com/embed/1"></iframe>
 * ```
 *
 * ```tree
 * assets/film.png
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Film](https://www.youtube.com/watch?v=1)
 * ![Map](https://github.com/huan/maps/blob/main/map.png)
 * ![Other](/2020/08/05/other-big-world/)
 * ```
 *
 * ```md _posts/2020-08-05-other-big-world.md
 * ---
 * title: Other
 * ---
 * ```
 *
 * ```findings
 * 5:9-5:42 error image-kind Unexpected video page `https://www.youtube.com/watch?v=1`, expected an image; a video needs a link or a frame
 * 6:8-6:54 error image-kind Unexpected page `https://github.com/huan/maps/blob/main/map.png`, expected the image itself, such as `https://github.com/huan/maps/blob/main/map.png?raw=true`
 * 7:10-7:38 error image-kind Unexpected page `/2020/08/05/other-big-world/`, expected an image
 * ```
 *
 * ## Fails: pages of other forges
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Map](https://github.com/huan/maps/tree/main/tree/map.png)
 * ![Map](https://gitlab.com/huan/group/maps/-/blob/main/map.png?ref_type=heads)
 * ```
 *
 * ```findings
 * 5:8-5:59 error image-kind Unexpected page `https://github.com/huan/maps/tree/main/tree/map.png`, expected the image itself, such as `https://github.com/huan/maps/blob/main/tree/map.png?raw=true`
 * 6:8-6:77 error image-kind Unexpected page `https://gitlab.com/huan/group/maps/-/blob/main/map.png?ref_type=heads`, expected the image itself, such as `https://gitlab.com/huan/group/maps/-/raw/main/map.png`
 * ```
 *
 * ## Fails: files of a change
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Map](/assets/map.svg)
 * ```
 *
 * ```svg assets/map.svg
 * <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
 * ```
 *
 * ```text assets/page.png
 * <!DOCTYPE html>
 * <title>Not found</title>
 * ```
 *
 * ```text assets/pointer.png
 * version https://git-lfs.github.com/spec/v1
 * oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 * size 12345
 * ```
 *
 * ```text assets/nothing.png
 * ```
 *
 * ```added
 * assets/map.svg
 * assets/nothing.png
 * assets/page.png
 * assets/pointer.png
 * ```
 *
 * ```findings
 * assets/map.svg 1:1-1:1 error image-kind Unexpected script in an SVG, expected an image that only shows something
 * assets/nothing.png 1:1-1:1 error image-kind Unexpected empty file, expected an image
 * assets/page.png 1:1-1:1 error image-kind Unexpected web page under the name of an image, expected the image itself
 * assets/pointer.png 1:1-1:1 error image-kind Unexpected pointer of Git LFS, expected the image itself, as the repository does not use Git LFS
 * ```
 */
export const imageKind = defineRule({
  name: 'image-kind',
  why: {
    en: 'A browser shows only images as images; where anything else is named, the reader sees a hole in the page.',
    zh: '浏览器只能把图片显示为图片；若地址指向其他内容，读者看到的就是空缺。',
  },
  options: v.strictObject({}),
  messages: {
    video: {
      en: 'Unexpected video page `{href}`, expected an image; a video needs a link or a frame',
      zh: '意外的视频页面 `{href}`，应为图片；视频应使用链接或嵌入框',
    },
    filePage: {
      en: 'Unexpected page `{href}`, expected the image itself, such as `{raw}`',
      zh: '意外的网页 `{href}`，应为图片本身，例如 `{raw}`',
    },
    page: {
      en: 'Unexpected page `{href}`, expected an image',
      zh: '意外的网页 `{href}`，应为图片',
    },
    empty: { en: 'Unexpected empty file, expected an image', zh: '意外的空文件，应为图片' },
    html: {
      en: 'Unexpected web page under the name of an image, expected the image itself',
      zh: '意外的网页（以图片为名），应为图片本身',
    },
    lfs: {
      en: 'Unexpected pointer of Git LFS, expected the image itself, as the repository does not use Git LFS',
      zh: '意外的 Git LFS 指针文件，仓库并未使用 Git LFS，应为图片本身',
    },
    script: {
      en: 'Unexpected script in an SVG, expected an image that only shows something',
      zh: 'SVG 中有意外的脚本，应为只用于显示的图片',
    },
  },
  *check(post, site) {
    for (const shown of shownFiles(post, site)) {
      const complaint = isPicture(shown) ? judge(shown, post, site) : undefined;
      if (complaint !== undefined) yield complaint;
    }
  },
  *checkChange(change, site) {
    for (const { path } of changedMedia(change, site)) {
      const message = isImageName(path) ? contentProblem(path, change, site) : undefined;
      if (message !== undefined) yield { path, at: WHOLE, subject: path, message };
    }
  },
});

type Key = 'video' | 'filePage' | 'page' | 'empty' | 'html' | 'lfs' | 'script';

function judge(shown: Shown, post: Post, site: Site): Complaint<Key> | undefined {
  const { href } = shown.reference;
  const about = { at: shown.at, subject: subjectOf(shown), actual: href };
  const kind = pageInPlaceOfImage(href);
  if (kind === 'video') return { ...about, message: 'video', values: { href: oneLine(href) } };
  if (kind === 'file-page') {
    const raw = rawAddress(href);
    return {
      ...about,
      message: 'filePage',
      values: { href: oneLine(href), raw: oneLine(raw) },
      expected: [raw],
    };
  }
  if (/^(?:#|$)/u.test(href.trim())) return undefined;
  const { path } = site.resolve(shown.reference, post.path);
  const isPage = path !== undefined && (isSourceName(path) || /\.x?html?$/iu.test(path));
  return isPage ? { ...about, message: 'page', values: { href: oneLine(href) } } : undefined;
}

function contentProblem(path: string, change: Change, site: Site): Key | undefined {
  if (site.files.entry(path)?.size === 0) return 'empty';
  const head = change.head(path);
  if (head === undefined) return undefined;
  if (head.length === 0) return 'empty';
  const impostor = impostorIn(head);
  if (impostor === 'lfs') return isKeptInLfs(path, site) ? undefined : 'lfs';
  if (impostor !== undefined) return impostor;
  const isSvg = extension(path).toLowerCase() === '.svg';
  return isSvg && hasScript(site.files.text(path) ?? '') ? 'script' : undefined;
}
