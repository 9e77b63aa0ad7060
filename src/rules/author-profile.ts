import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { isTemplateText } from '../post/template-text.ts';
import { editDistance } from '../site/distance.ts';
import type { AuthorName, Site } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * The author of a post is in the site's registry.
 *
 * The registry is a file per author, or one YAML or JSON file, as the change leaves it: a profile that the same change adds
 * counts. Names are compared exactly, case included. A change that takes a profile away is asked about the posts that
 * still name it. An author that the generator's own configuration gives is not the post's to mend.
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
    near: {
      en: 'Unexpected author `{author}`, expected a registered one such as `{near}`',
      zh: '作者 `{author}` 未登记，应为已登记的作者，例如 `{near}`',
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
  check,
  *checkChange(change, site) {
    if (!touchesRegistry(change, site)) return;
    const changed = new Set(change.files.map((file) => file.path));
    for (const path of site.posts()) {
      const frontMatter = changed.has(path) ? undefined : site.frontMatter(path);
      if (frontMatter?.readable !== true) continue;
      for (const author of site.authors.of({ path, frontMatter })) {
        if (isMissing(author, site)) yield* broken(author, path, site, change.base);
      }
    }
  },
});

function* check(post: Post, site: Site): Iterable<Complaint<'near' | 'profile' | 'registry'>> {
  for (const author of site.authors.of(post)) {
    if (!isMissing(author, site)) continue;
    const near = site.authors.near(author.name);
    const where = whereOf(author.name, site);
    const [only] = near;
    const message = only !== undefined ? 'near' : site.authors.kind === 'files' ? 'profile' : 'registry';
    yield {
      at: author.span,
      subject: author.name,
      message,
      values: { author: oneLine(author.name), where, near: only ?? '' },
      actual: author.name,
      expected: near.length > 0 ? near : [where],
      ...(only !== undefined && near.length === 1 && isSlip(author.name, only)
        ? { fix: { ...author.span, text: only } }
        : {}),
    };
  }
}

/**
 * A post outside of the change: its author's profile goes with the change, or comes with it in another case, which is
 * surely meant to be the author's.
 */
function* broken(
  author: AuthorName,
  path: string,
  site: Site,
  base: Site,
): Iterable<Complaint<'near' | 'gone'>> {
  const near = site.authors.near(author.name);
  const meant = near.find((name) => name.toLowerCase() === author.name.toLowerCase());
  const where = whereOf(author.name, site);
  const about = { at: author.span, path, subject: author.name, actual: author.name };
  if (base.authors.find(author.name) !== undefined) {
    const values = { author: oneLine(author.name), where };
    yield { ...about, message: 'gone', values, expected: [where, ...near] };
  } else if (meant !== undefined && base.authors.find(meant) === undefined) {
    const values = { author: oneLine(author.name), near: meant };
    yield { ...about, message: 'near', values, expected: [meant] };
  }
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
  return site.authors.where.replace('{author}', oneLine(name));
}

/** Whether the change touches profiles or the registry: then every post's author is worth a look. */
function touchesRegistry(change: Change, site: Site): boolean {
  if (site.authors.kind === 'none') return false;
  const [before = '', after = ''] = site.authors.where.split('{author}');
  const isProfile = (path: string | undefined): boolean =>
    path?.startsWith(before) === true &&
    path.endsWith(after) &&
    path.length > before.length + after.length - 1;
  return change.files.some(
    (file) => isProfile(file.path) || isProfile(file.previousPath) || file.path === site.authors.where,
  );
}
