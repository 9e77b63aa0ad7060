import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { WHOLE } from '../post/span.ts';
import { sameButJoints } from '../site/likeness.ts';
import { basename, dirname, withoutExtension } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Change, defineRule } from './rule.ts';
import { addedMedia } from './shared/changed-media.ts';
import { meantFiles } from './shared/meant-files.ts';
import { sourceTest, unmentioned } from './shared/mentions.ts';
import { oneLine } from './shared/one-line.ts';
import { changedPosts } from './shared/showing-posts.ts';
import { shownFiles } from './shared/shown-files.ts';

/**
 * A new image is used by something.
 *
 * A file that nothing names makes every copy of the repository heavier, and often shows that the post forgot it. A file
 * counts as used when any text of the repository has its name: a post, a page, an author's profile, a style; or names
 * its folder in a way that stands for all in it. It is said once for each folder. Files at the top of the site, which
 * browsers ask for by themselves, and files in page folders of Hugo, of which themes make galleries, are left alone.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/hello/Party%20Night.png)
 * {% include gallery.html folder="/assets/dance/" %}
 * ```
 *
 * ```css css/blog.css
 * body { background: url(../assets/hello/paper.png) }
 * ```
 *
 * ```tree
 * assets/dance/1.png
 * assets/hello/Party Night.png
 * assets/hello/paper.png
 * favicon.png
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * assets/dance/1.png
 * assets/hello/Party Night.png
 * assets/hello/paper.png
 * favicon.png
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/hello/party.png)
 * ```
 *
 * ```tree
 * assets/hello/party.png
 * assets/hello/spare.png
 * assets/dance/1.png
 * assets/dance/2.png
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * assets/hello/party.png
 * assets/hello/spare.png
 * assets/dance/1.png
 * assets/dance/2.png
 * ```
 *
 * ```findings
 * assets/dance/1.png 1:1-1:1 error image-unused Unexpected files in `assets/dance`: 2 that nothing uses, such as `1.png`, expected a post that uses them
 * assets/hello/spare.png 1:1-1:1 error image-unused Unexpected file `spare.png` in `assets/hello`, expected a post that uses it
 * ```
 */
export const imageUnused = defineRule({
  name: 'image-unused',
  why: {
    en: 'A file that nothing uses is perhaps one that the post was meant to show, and readers do not get to see it.',
    zh: '没有被使用的文件，可能正是文章本想展示的图片，读者却看不到它。',
  },
  options: v.strictObject({}),
  messages: {
    one: {
      en: 'Unexpected file `{name}` in `{folder}`, expected a post that uses it',
      zh: '`{folder}` 中有意外的文件 `{name}`，应有文章使用它',
    },
    several: {
      en: 'Unexpected files in `{folder}`: {count} that nothing uses, such as `{name}`, expected a post that uses them',
      zh: '`{folder}` 中有意外的文件：`{name}` 等 {count} 个文件没有被使用，应有文章使用它们',
    },
  },
  *checkChange(change, site) {
    const suspects = addedMedia(change, site).map(({ path }) => path);
    const unused = findUnused(
      suspects.filter((path) => isInAssetFolder(path, site)),
      change,
      site,
    );
    for (const [folder, paths] of byFolder(unused)) {
      const [path = '', ...others] = paths;
      const values = {
        name: oneLine(basename(path)),
        folder: oneLine(folder),
        count: paths.length,
      };
      yield { path, at: WHOLE, subject: folder, message: others.length === 0 ? 'one' : 'several', values };
    }
  },
});

/** Looks where the answer most likely is, then further: a file that is named nearby costs no other file's reading. */
function findUnused(suspects: readonly string[], change: Change, site: Site): readonly string[] {
  const posts = changedPosts(change, site);
  const isSource = sourceTest(site);
  const own = change.files.filter(({ path, status }) => status !== 'removed' && isSource(path));
  const stages = [
    () => own.map(({ path }) => path),
    () => relatedPosts(suspects, posts, site).filter(isSource),
    () => site.files.under('').filter(isSource),
  ];
  let left: readonly string[] | undefined = suspects.filter((path) => !isMissed(path, posts, site));
  for (const stage of stages)
    left = left === undefined || left.length === 0 ? left : unmentioned(left, stage(), site);
  return left ?? [];
}

/** Whether a post of the change names a file in vain that may be this one: that it looks unused is a consequence. */
function isMissed(file: string, posts: readonly Post[], site: Site): boolean {
  const folder = dirname(site.addressOf(file) ?? `/${file}`);
  const name = sameButJoints(withoutExtension(basename(file)));
  return posts.some((post) =>
    shownFiles(post, site).some((shown) => {
      const target = site.resolve(shown.reference, post.path);
      const { status, address = '' } = target;
      if (status !== 'missing') return false;
      const meant = meantFiles(shown, target, post, site);
      if (meant.length > 0) return meant.some((one) => one.file === file);
      return dirname(address) === folder || sameButJoints(withoutExtension(basename(address))) === name;
    }),
  );
}

/** The translations of the change's posts, and the posts after which the files' folders are named. */
function relatedPosts(files: readonly string[], posts: readonly Post[], site: Site): readonly string[] {
  const folders = new Set(files.map((path) => basename(dirname(path))));
  const named = site.posts().filter((path) => {
    const stem = site.translations.stem(path);
    return stem.length > 2 && [...folders].some((folder) => folder.includes(stem));
  });
  const siblings = posts.flatMap((post) => site.translations.siblings(post.path) ?? []);
  return [...new Set([...named, ...siblings.map(({ path }) => path)])];
}

function isInAssetFolder(path: string, site: Site): boolean {
  const address = site.addressOf(path);
  if (address === undefined) return site.model.generator !== 'hugo';
  const isBundled =
    site.model.generator === 'hugo' && site.model.postFolders.some((folder) => path.startsWith(`${folder}/`));
  return !isBundled && address.slice(site.model.base.length).lastIndexOf('/') > 0;
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const names = folders.get(dirname(path)) ?? [];
    names.push(path);
    folders.set(dirname(path), names);
  }
  return folders;
}
