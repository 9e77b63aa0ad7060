import * as v from 'valibot';
import { configuredExpression } from '../pattern/configured.ts';
import { type Span, WHOLE } from '../post/span.ts';
import { valueAt } from '../site/data-file.ts';
import { literalPattern } from '../site/literal-pattern.ts';
import { basename } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { patternText } from './shared/pattern-text.ts';

const field = v.strictObject({
  required: v.optional(v.boolean(), false),
  pattern: v.optional(patternText),
  /** The value is the address of a file of the site. */
  file: v.optional(v.boolean(), false),
  /** The folder that the value lies in: `{author}` is the profile's name, `{collection}` its folder's without `_`. */
  folder: v.optional(v.string()),
});

/**
 * A changed profile of an author has the fields that the site asks for.
 *
 * Options: `fields` by name, each `required`, with a `pattern`, naming a `file` that is there, in a `folder` (`{author}` is
 * the profile’s name, `{collection}` its folder’s without `_`); and `fileName`, a pattern for the name of the profile’s
 * file. In a registry, one file for all authors, each entry is a profile.
 *
 * ## Passes
 *
 * ```md _contributors/mei-lin.md
 * ---
 * name: Mei Lin
 * avatar: /assets/contributors/mei-lin/avatar.png
 * ---
 * ```
 *
 * ```tree
 * assets/contributors/mei-lin/avatar.png
 * ```
 *
 * ```added
 * _contributors/mei-lin.md
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules:
 *   author-profile-fields: [error, {fields: {name: {required: true}, avatar: {required: true, file: true, folder: "/assets/contributors/{author}/"}}}]
 * ```
 *
 * ## Fails
 *
 * ```md _contributors/Mei.md
 * ---
 * avatar: /assets/mei.png
 * site: example.com
 * ---
 * ```
 *
 * ```added
 * _contributors/Mei.md
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules:
 *   author-profile-fields: [error, {fileName: "[a-z0-9_.-]+[.]md", fields: {name: {required: true}, site: {pattern: "https?://.+"}, avatar: {file: true}}}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error author-profile-fields Unexpected name `Mei.md` of a profile, expected one that fits `[a-z0-9_.-]+[.]md`
 * 1:1-1:1 error author-profile-fields Unexpected profile without `name`, expected it in its front matter
 * 2:9-2:24 error author-profile-fields Unexpected file `/assets/mei.png` in `avatar`, expected one that is in the repository
 * 3:7-3:18 error author-profile-fields Unexpected value `example.com` of `site`, expected one that fits `https?://.+`
 * ```
 *
 * ## Fails: in a registry
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```text _data/authors.yml
 * mei-lin: {name: Mei Lin}
 * huan:
 *   twitter: huan
 * ```
 *
 * ```added
 * _data/authors.yml
 * ```
 *
 * ```yaml postproof
 * rules:
 *   author-profile-fields: [error, {fields: {name: {required: true}, twitter: {pattern: "@.+"}}}]
 * ```
 *
 * ```findings
 * _data/authors.yml 2:1-2:5 error author-profile-fields Unexpected author `huan` without `name`, expected it in the registry
 * _data/authors.yml 2:1-2:5 error author-profile-fields Unexpected value `huan` of `twitter`, expected one that fits `@.+`
 * ```
 *
 * ## Fails: a picture in somebody else’s folder
 *
 * ```md _contributors/mei.md
 * ---
 * avatar: /assets/huan/mei.png
 * ---
 * ```
 *
 * ```tree
 * assets/huan/mei.png
 * ```
 *
 * ```added
 * _contributors/mei.md
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-profile-fields: [error, {fields: {avatar: {folder: "/assets/{author}/"}}}]}
 * ```
 *
 * ```findings
 * 2:9-2:29 error author-profile-fields Unexpected folder of `/assets/huan/mei.png` in `avatar`, expected `/assets/mei/`
 * ```
 */
export const authorProfileFields = defineRule({
  name: 'author-profile-fields',
  why: {
    en: 'The author’s box under each post is made of the profile; what it lacks is a hole there.',
    zh: '文章下方的作者栏来自作者资料，缺少的内容会成为空白。',
  },
  options: v.strictObject({
    fields: v.optional(v.record(v.string(), field), {}),
    fileName: v.optional(patternText),
  }),
  messages: {
    fileName: {
      en: 'Unexpected name `{name}` of a profile, expected one that fits `{pattern}`',
      zh: '资料文件名 `{name}` 不合规则，应符合 `{pattern}`',
    },
    missing: {
      en: 'Unexpected profile without `{field}`, expected it in its front matter',
      zh: '作者资料缺少 `{field}`，头信息中应有此项',
    },
    entry: {
      en: 'Unexpected author `{author}` without `{field}`, expected it in the registry',
      zh: '作者 `{author}` 缺少 `{field}`，登记中应有此项',
    },
    pattern: {
      en: 'Unexpected value `{value}` of `{field}`, expected one that fits `{pattern}`',
      zh: '`{field}` 的值 `{value}` 不合规则，应符合 `{pattern}`',
    },
    file: {
      en: 'Unexpected file `{value}` in `{field}`, expected one that is in the repository',
      zh: '`{field}` 中的文件 `{value}` 不存在，应为仓库中已有的文件',
    },
    folder: {
      en: 'Unexpected folder of `{value}` in `{field}`, expected `{folder}`',
      zh: '`{field}` 中 `{value}` 的文件夹不对，应为 `{folder}`',
    },
  },
  *checkFile(path, site, { fields, fileName }) {
    if (site.authors.kind === 'registry' && path === site.authors.where)
      yield* judgeRegistry(path, fields, site);
    const author = site.authors.authorOf(path);
    if (author === undefined) return;
    const name = basename(path);
    if (fileName !== undefined && !configuredExpression(fileName, 'whole')(name)) {
      yield { at: WHOLE, subject: name, message: 'fileName', values: { name, pattern: fileName } };
    }
    yield* judgeProfile({ path, author }, fields, site);
  },
});

type Wanted = v.InferOutput<typeof field>;
type Key = 'fileName' | 'missing' | 'entry' | 'pattern' | 'file' | 'folder';

interface Profile {
  readonly path: string;
  readonly author: string;
}

interface Given extends Profile {
  readonly key: string;
  readonly value: string;
  readonly at: Span;
  readonly subject: string;
}

function* judgeProfile(
  profile: Profile,
  fields: Readonly<Record<string, Wanted>>,
  site: Site,
): Iterable<Complaint<Key>> {
  const frontMatter = site.frontMatter(profile.path);
  if (frontMatter?.readable !== true) return;
  for (const [key, wanted] of Object.entries(fields)) {
    const value = textOf(valueAt(frontMatter.data, key));
    const found = frontMatter.field(key);
    if (value === '' && wanted.required) {
      const isThere = found !== undefined && found.keySpan.end > 0;
      const at = isThere ? found.keySpan : WHOLE;
      yield { at, subject: key, message: 'missing', values: { field: key } };
    }
    if (value === '' || found === undefined) continue;
    yield* judge({ ...profile, key, value, at: found.valueSpan, subject: `${key}: ${value}` }, wanted, site);
  }
}

/** The entries stand in a data file, whose values have no places: the author's key is where people look. */
function* judgeRegistry(
  path: string,
  fields: Readonly<Record<string, Wanted>>,
  site: Site,
): Iterable<Complaint<Key>> {
  for (const author of site.authors.names() ?? []) {
    const data = site.authors.find(author)?.data ?? {};
    const at = keySpan(author, site.files.text(path) ?? '');
    for (const [key, wanted] of Object.entries(fields)) {
      const value = textOf(valueAt(data, key));
      const subject = `${author}.${key}`;
      const values = { author: oneLine(author), field: key };
      if (value === '' && wanted.required) yield { at, subject, message: 'entry', values };
      if (value === '') continue;
      yield* judge({ path, author, key, value, at, subject: `${subject}: ${value}` }, wanted, site);
    }
  }
}

function keySpan(author: string, text: string): Span {
  const key = new RegExp(
    `^([ \\t{,-]*(?:\\w+:[ \\t]*)?\\[?["']?)${literalPattern(author)}(?=["']?\\s*(?:[:\\],=\\r\\n]|$))`,
    'mu',
  );
  const match = key.exec(text);
  if (match === null) return WHOLE;
  const start = match.index + (match[1]?.length ?? 0);
  return { start, end: start + author.length };
}

/** One complaint a field: what is wrong with an address's folder says nothing new about a file that is not there. */
function* judge(given: Given, wanted: Wanted, site: Site): Iterable<Complaint<Key>> {
  const { key, value, at, path, author, subject } = given;
  const about = { at, subject, actual: value };
  const values = { field: key, value: oneLine(value) };
  if (wanted.pattern !== undefined && !configuredExpression(wanted.pattern, 'whole')(value)) {
    yield { ...about, message: 'pattern', values: { ...values, pattern: wanted.pattern } };
    return;
  }
  const isMissing = (): boolean =>
    site.resolve({ href: value, kind: 'front-matter', key }, path).status === 'missing';
  if (wanted.file && isMissing()) {
    yield { ...about, message: 'file', values };
    return;
  }
  const collection = path.slice(0, path.lastIndexOf('/')).replace(/^.*\/_?|^_/u, '');
  const folders = wanted.folder?.replaceAll('{collection}', collection);
  const folder = folders?.replaceAll('{author}', author);
  if (folders === undefined || folder === undefined || value.startsWith(folder)) return;
  // Where all folders move at once, what is wrong with one of them is as old as before.
  const [shelf = ''] = folders.split('{author}');
  const own = value.startsWith(shelf) ? value.slice(shelf.length) : value;
  const where = `${subject.slice(0, subject.length - value.length)}${own}`;
  yield { ...about, subject: where, message: 'folder', values: { ...values, folder } };
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
