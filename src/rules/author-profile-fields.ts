import * as v from 'valibot';
import { type Span, WHOLE } from '../post/span.ts';
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
 * the profile’s name); and `fileName`, a pattern for the name of the profile’s file.
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
    const author = authorOf(path, site);
    if (author === undefined) return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (fileName !== undefined && !whole(fileName).test(name)) {
      yield { at: WHOLE, subject: name, message: 'fileName', values: { name, pattern: fileName } };
    }
    const frontMatter = site.frontMatter(path);
    if (frontMatter?.readable !== true) return;
    for (const [key, wanted] of Object.entries(fields)) {
      const found = frontMatter.field(key);
      const isEmpty = found?.value === undefined || found.value === null || found.value === '';
      if (isEmpty && wanted.required)
        yield { at: WHOLE, subject: key, message: 'missing', values: { field: key } };
      if (!isEmpty)
        yield* judge({ key, value: String(found.value), at: found.valueSpan, path, author }, wanted, site);
    }
  },
});

interface Given {
  readonly key: string;
  readonly value: string;
  readonly at: Span;
  readonly path: string;
  readonly author: string;
}

type Key = 'fileName' | 'missing' | 'pattern' | 'file' | 'folder';

/** One complaint a field: what is wrong with an address's folder says nothing new about a file that is not there. */
function* judge(given: Given, wanted: v.InferOutput<typeof field>, site: Site): Iterable<Complaint<Key>> {
  const { key, value, at, path, author } = given;
  const about = { at, subject: `${key}: ${value}`, actual: value };
  const values = { field: key, value: oneLine(value) };
  if (wanted.pattern !== undefined && !whole(wanted.pattern).test(value)) {
    yield { ...about, message: 'pattern', values: { ...values, pattern: wanted.pattern } };
    return;
  }
  const target = site.resolve({ href: value, kind: 'front-matter', key }, path);
  if (wanted.file && target.status === 'missing') {
    yield { ...about, message: 'file', values };
    return;
  }
  const collection = path.slice(0, path.lastIndexOf('/')).replace(/^.*\/_?|^_/u, '');
  const folder = wanted.folder?.replace('{author}', author).replace('{collection}', collection);
  if (folder !== undefined && !value.startsWith(folder))
    yield { ...about, message: 'folder', values: { ...values, folder } };
}

/** The author that a profile's path is of; undefined for every other file. */
function authorOf(path: string, site: Site): string | undefined {
  if (site.authors.kind !== 'files') return undefined;
  const [before = '', after = ''] = site.authors.where.split('{author}');
  const isProfile =
    path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length;
  const name = isProfile ? path.slice(before.length, path.length - after.length) : '';
  return name === '' || name.includes('/') ? undefined : name;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}
