import * as v from 'valibot';
import { parseFrontMatter } from '../post/parse-front-matter.ts';
import type { Post } from '../post/post.ts';
import type { Edit } from '../post/span.ts';
import { isTemplateText } from '../post/template-text.ts';
import { editDistance } from '../site/distance.ts';
import { sameButJoints } from '../site/likeness.ts';
import type { AuthorName, Site } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * The author of a post is in the site's registry.
 *
 * The registry is a file per author, or one YAML or JSON file, as the change leaves it: a profile that the same change adds
 * counts. Names are compared exactly, case included; a slip of case, a joint or one letter is mended. A change that takes a
 * profile away, or brings it in another case, is asked about the posts that name it. An author that the generator's own
 * configuration gives is not the post's to mend, and a site without any profile has no registry yet.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * name: Mei Lin
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-profile: error}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: Mei-Lin
 * ---
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * name: Mei Lin
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-profile: error}
 * ```
 *
 * ```findings
 * 3:9-3:16 error author-profile Unexpected author `Mei-Lin`, expected a registered one such as `mei-lin`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 * ```
 *
 * ## Fails: nobody of a similar name
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: someone-else
 * ---
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * name: Mei Lin
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-profile: error}
 * ```
 *
 * ```findings
 * 3:9-3:21 error author-profile Unexpected author `someone-else`, expected a profile `_contributors/someone-else.md`
 * ```
 *
 * ## Fails: the change takes the profile away
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: huan
 * ---
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: huan
 * ---
 * ```
 *
 * ```tree
 * _contributors/mei-lin.md
 * ```
 *
 * ```base-tree
 * _contributors/mei-lin.md
 * _contributors/huan.md
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-profile: error}
 * ```
 *
 * ```findings
 * 3:9-3:13 error author-profile Unexpected author `huan`, whose profile this change takes away, expected `_contributors/huan.md` to stay
 * ```
 *
 * ## Fails: in a registry
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * authors: [mei-lin, "Huan", {name: A guest}]
 * ---
 * ```
 *
 * ```text _data/authors.yml
 * mei-lin: {name: Mei Lin}
 * huan: {name: Huan}
 * ```
 *
 * ```findings
 * 3:21-3:25 error author-profile Unexpected author `Huan`, expected a registered one such as `huan`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * authors: [mei-lin, "huan", {name: A guest}]
 * ---
 * ```
 */
export const authorProfile = defineRule({
  name: 'author-profile',
  why: {
    en: 'The name at a post leads readers to its author; without a profile it leads nowhere, and some builds stop.',
    zh: '读者会从文章上的名字去找作者；没有作者资料，链接就无处可去，有的站点还会构建失败。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  messages: {
    slip: {
      en: 'Unexpected author `{author}`, expected a registered one such as `{near}`',
      zh: '作者 `{author}` 未登记，应为已登记的作者，例如 `{near}`',
    },
    near: {
      en: 'Unexpected author `{author}`, expected a registered one such as `{near}`, or an addition to `{where}`',
      zh: '作者 `{author}` 未登记，应为已登记的作者，例如 `{near}`，或在 `{where}` 中登记',
    },
    profile: {
      en: 'Unexpected author `{author}`, expected a profile `{where}`',
      zh: '作者 `{author}` 没有资料，应有文件 `{where}`',
    },
    registry: {
      en: 'Unexpected author `{author}`, expected an entry in `{where}`',
      zh: '作者 `{author}` 未登记，`{where}` 中应有此人',
    },
    gone: {
      en: 'Unexpected author `{author}`, whose profile this change takes away, expected `{where}` to stay',
      zh: '本次改动删除了作者 `{author}` 的资料，`{where}` 应保留',
    },
  },
  *check(post, site) {
    for (const author of site.authors.of(post)) {
      if (isMissing(author, site)) yield unregistered(author, post, site);
    }
  },
  *checkChange(change, site) {
    if (!touchesRegistry(change, site)) return;
    const changed = new Set(change.files.map((file) => file.path));
    const mayConcern = mentionTest(change, site);
    for (const path of site.posts()) {
      if (changed.has(path) || site.isReviewed?.(path) === true || !mayConcern(path)) continue;
      const frontMatter = site.frontMatter(path);
      if (frontMatter?.readable !== true) continue;
      for (const author of site.authors.of({ path, frontMatter })) {
        if (isMissing(author, site)) yield* broken(author, path, site, change);
      }
    }
  },
});

type Key = 'slip' | 'near' | 'profile' | 'registry' | 'gone';

function unregistered(author: AuthorName, post: Post, site: Site): Complaint<Key> {
  const { name, span } = author;
  const near = site.authors.near(name);
  const where = whereOf(name, site);
  const [first] = near;
  const about = {
    at: span,
    subject: name,
    values: { author: oneLine(name), where, near: oneLine(first ?? '') },
    actual: name,
    expected: near.length > 0 ? near : [where],
  };
  if (first === undefined)
    return { ...about, message: site.authors.kind === 'files' ? 'profile' : 'registry' };
  if (!isSlip(name, first)) return { ...about, message: 'near' };
  const slips = near.filter((one) => isSlip(name, one));
  const fix = slips.length === 1 ? renaming(author, first, post, site) : undefined;
  return { ...about, message: 'slip', ...(fix === undefined ? {} : { fix }) };
}

/** The edit after which the post names the registered author, as its front matter is then read. */
function renaming(author: AuthorName, name: string, post: Post, site: Site): Edit | undefined {
  const { start, end } = author.span;
  if (post.source.slice(start, end) !== author.name) return undefined;
  const frontMatter = parseFrontMatter(post.source.slice(0, start) + name + post.source.slice(end));
  const after = frontMatter.readable ? site.authors.of({ path: post.path, frontMatter }) : [];
  const before = site.authors.of(post);
  const isTaken =
    after.length === before.length &&
    after.every((one, index) => {
      const wanted = before[index]?.span.start === start ? name : before[index]?.name;
      return one.name === wanted;
    });
  return isTaken ? { start, end, text: name } : undefined;
}

/**
 * A post outside of the change: its author's profile goes with the change, or comes with it in another case, which is
 * surely meant to be the author's. The latter is about the name that comes: that the post had no profile is not new.
 */
function* broken(author: AuthorName, path: string, site: Site, change: Change): Iterable<Complaint<Key>> {
  const { name } = author;
  const near = site.authors.near(name);
  const meant = near.find((one) => one.toLowerCase() === name.toLowerCase());
  const where = whereOf(name, site);
  const about = { at: author.span, path, actual: name };
  if (change.base.authors.find(name) !== undefined) {
    const values = { author: oneLine(name), where };
    yield { ...about, subject: name, message: 'gone', values, expected: [where, ...near] };
  } else if (meant !== undefined && isBrought(meant, site, change)) {
    const values = { author: oneLine(name), near: oneLine(meant) };
    yield { ...about, subject: meant, message: 'slip', values, expected: [meant] };
  }
}

/** Whether the change registers the author: by a profile that it adds, or in the registry. */
function isBrought(name: string, site: Site, { files, base }: Change): boolean {
  const path = site.authors.find(name)?.path;
  const isAdded = files.some(
    (file) => file.path === path && (file.status === 'added' || file.status === 'renamed'),
  );
  return isAdded || base.authors.find(name) === undefined;
}

/** A slip of one character, or of case and joints alone: nearer than two people's names usually are. */
function isSlip(name: string, near: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_.\s]+/gu, '');
  return editDistance(plain(name), plain(near), 1) !== undefined;
}

function isMissing(author: AuthorName, site: Site): boolean {
  if (author.isDefault || author.kind !== 'key' || site.authors.kind === 'none') return false;
  // A template's text is `front-matter-valid`'s to say.
  if (isTemplateText('author', author.name)) return false;
  return site.authors.names() !== undefined && site.authors.find(author.name) === undefined;
}

function whereOf(name: string, site: Site): string {
  return site.authors.where.replaceAll('{author}', oneLine(name));
}

/** Whether the change touches profiles or the registry: then every post's author is worth a look. */
function touchesRegistry(change: Change, site: Site): boolean {
  if (site.authors.kind === 'none') return false;
  const isRegistry = (path = ''): boolean =>
    path === site.authors.where || site.authors.authorOf(path) !== undefined;
  return change.files.some(({ status, path, previousPath }) => {
    // What a profile says changes nothing about whose it is; a registry's names may change with it.
    if (status === 'modified') return site.authors.kind === 'registry' && isRegistry(path);
    return isRegistry(path) || isRegistry(previousPath);
  });
}

/**
 * Whether a post's text has the name of a changed profile, however it is spelt (a file may be called `mei-lin` where posts
 * say `Mei Lin`): all others need no closer look.
 */
function mentionTest(change: Change, site: Site): (path: string) => boolean {
  if (site.authors.kind !== 'files') return () => true;
  const names = change.files
    .flatMap(({ path, previousPath = '' }) => [path, previousPath])
    .flatMap((path) => site.authors.authorOf(path) ?? [])
    .map(sameButJoints);
  return (path) => {
    const text = site.files.text(path);
    const spelt = text === undefined ? '' : sameButJoints(text);
    return names.some((name) => spelt.includes(name));
  };
}
