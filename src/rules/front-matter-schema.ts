import * as v from 'valibot';
import type { Field } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import { type Edit, type Span, WHOLE } from '../post/span.ts';
import { parseData } from '../site/data-file.ts';
import { editDistance } from '../site/distance.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { patternText } from './shared/pattern-text.ts';
import { type Schema, type SchemaError, validate } from './shared/schema-errors.ts';

/**
 * The front matter of a post fits the site’s schema.
 *
 * `schema` is a JSON Schema (draft 2020-12), inline or the path of a JSON or YAML file of the site. `renamed` says which
 * values of a key have another name now (`{tags: {old: new}}`), and `needs` which keys a post needs whose body has something
 * in it (`[{body: "^```mermaid", key: mermaid, value: true}]`). Each value is shown at its own place.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: event
 * tags: [lantern]
 * ---
 * ```
 *
 * ```yaml postproof
 * rules:
 *   front-matter-schema:
 *     - error
 *     - schema: {required: [title], properties: {categories: {enum: [event, talk]}}}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: evnt
 * tags:
 *   - lantern-old
 * ---
 *
 * $$ x $$
 * ```
 *
 * ```yaml postproof
 * rules:
 *   front-matter-schema:
 *     - error
 *     - schema: {required: [title, excerpt], properties: {categories: {enum: [event, talk]}}}
 *       renamed: {tags: {lantern-old: lantern}}
 *       needs: [{body: "[$][$]", key: mathjax, value: true}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error front-matter-schema Unexpected front matter without `excerpt`, expected it
 * 1:1-1:1 error front-matter-schema Unexpected front matter without `mathjax`, expected `mathjax: true` for what the post has in it
 * 3:13-3:17 error front-matter-schema Unexpected value `evnt` of `categories`, expected one of `event, talk`
 * 5:5-5:16 error front-matter-schema Unexpected value `lantern-old` of `tags`, which is called `lantern` now, expected `lantern`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: event
 * tags:
 *   - lantern
 * mathjax: true
 * ---
 *
 * $$ x $$
 * ```
 */
export const frontMatterSchema = defineRule({
  name: 'front-matter-schema',
  why: {
    en: 'Lists, feeds and pages of categories are made of the front matter; a value they do not know hides the post there.',
    zh: '列表、订阅和分类页面由头信息生成，不认识的值会让文章在那里消失。',
  },
  options: v.strictObject({
    schema: v.optional(v.union([v.pipe(v.string(), v.minLength(1)), v.record(v.string(), v.unknown())])),
    renamed: v.optional(v.record(v.string(), v.record(v.string(), v.string())), {}),
    needs: v.optional(
      v.array(
        v.strictObject({
          body: patternText,
          key: v.pipe(v.string(), v.minLength(1)),
          value: v.union([v.string(), v.number(), v.boolean()]),
        }),
      ),
      [],
    ),
  }),
  needsFrontMatter: true,
  messages: {
    missing: {
      en: 'Unexpected front matter without `{key}`, expected it',
      zh: '头信息缺少 `{key}`，应有此项',
    },
    needed: {
      en: 'Unexpected front matter without `{key}`, expected `{key}: {value}` for what the post has in it',
      zh: '头信息缺少 `{key}`，文章内容需要 `{key}: {value}`',
    },
    oneOf: {
      en: 'Unexpected value `{value}` of `{key}`, expected one of `{expected}`',
      zh: '`{key}` 的值 `{value}` 不在可用范围内，应为 `{expected}` 之一',
    },
    renamed: {
      en: 'Unexpected value `{value}` of `{key}`, which is called `{expected}` now, expected `{expected}`',
      zh: '`{key}` 的值 `{value}` 已改名，应为 `{expected}`',
    },
    value: {
      en: 'Unexpected value `{value}` of `{key}`, expected one that fits the schema: `{rule}`',
      zh: '`{key}` 的值 `{value}` 不符合要求，应满足：`{rule}`',
    },
    key: {
      en: 'Unexpected key `{key}`, expected only those that the schema names',
      zh: '不应有键 `{key}`，应只使用模式中列出的键',
    },
  },
  *check(post, site, { schema, renamed, needs }) {
    const loaded = typeof schema === 'string' ? readSchema(schema, site) : schema;
    const old = [...renamedValues(post, renamed)];
    const at = new Set(old.map((complaint) => complaint.at.start));
    for (const complaint of loaded === undefined ? [] : judged(post, loaded)) {
      if (complaint.at.end === 0 || !at.has(complaint.at.start)) yield complaint;
    }
    yield* old;
    for (const { body, key, value } of needs) {
      const isThere = post.frontMatter.field(key)?.value === value;
      if (isThere || !new RegExp(body, 'mu').test(post.source.slice(post.frontMatter.span.end))) continue;
      const values = { key, value: String(value) };
      yield {
        at: WHOLE,
        subject: key,
        message: 'needed',
        values,
        ...addition(post, `${key}: ${String(value)}`, key),
      };
    }
  },
});

type Key = 'missing' | 'needed' | 'oneOf' | 'renamed' | 'value' | 'key';

/** A schema file lies in the site or at the repository's top. */
function readSchema(path: string, site: Site): Schema | undefined {
  const place = [site.model.root === '' ? path : `${site.model.root}/${path}`, path].find((one) =>
    site.files.has(one),
  );
  const text = place === undefined ? undefined : site.files.text(place);
  const data = text === undefined || place === undefined ? undefined : parseData(place, text);
  return typeof data === 'object' && data !== null ? (data as Schema) : undefined;
}

function* judged(post: Post, schema: Schema): Iterable<Complaint<Key>> {
  for (const error of validate(schema, post.frontMatter.data)) yield complain(error, post);
}

function complain(error: SchemaError, post: Post): Complaint<Key> {
  const { key, keyword, allowed } = error;
  if (keyword === 'required')
    return { at: WHOLE, subject: key, message: 'missing', values: { key }, expected: [key] };
  const field = post.frontMatter.field(key);
  const at =
    field === undefined || field.valueSpan.end === field.valueSpan.start
      ? (field?.keySpan ?? WHOLE)
      : field.valueSpan;
  const name = key.replace(/\.\d+$/u, '');
  const value = oneLine(field === undefined ? '' : textOf(field.value));
  if (keyword === 'additionalProperties')
    return { at: field?.keySpan ?? WHOLE, subject: key, message: 'key', values: { key } };
  const about = { at, subject: `${name}: ${value}`, actual: value };
  if (allowed === undefined)
    return { ...about, message: 'value', values: { key: name, value, rule: error.rule } };
  const near = allowed.filter((one) => editDistance(one.toLowerCase(), value.toLowerCase(), 2) !== undefined);
  const [only] = near;
  const fix =
    only !== undefined && near.length === 1 && field !== undefined ? { fix: replaced(field, only) } : {};
  return {
    ...about,
    message: 'oneOf',
    values: { key: name, value, expected: allowed.join(', ') },
    expected: allowed,
    ...fix,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);
}

function* renamedValues(
  post: Post,
  renamed: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Iterable<Complaint<Key>> {
  for (const [key, names] of Object.entries(renamed)) {
    for (const field of post.frontMatter.fields()) {
      const isOwn = field.key === key || field.key.startsWith(`${key}.`);
      const expected = isOwn && typeof field.value === 'string' ? names[field.value] : undefined;
      if (expected === undefined) continue;
      const values = { key, value: oneLine(String(field.value)), expected };
      yield {
        at: field.valueSpan,
        subject: `${key}: ${String(field.value)}`,
        message: 'renamed',
        values,
        expected: [expected],
        fix: replaced(field, expected),
      };
    }
  }
}

function replaced(field: Field, text: string): Edit {
  const quote = field.quoted ? (field.raw?.charAt(0) ?? '"') : '';
  return { ...(field.valueSpan as Span), text: `${quote}${text}${quote}` };
}

function addition(post: Post, line: string, key: string): { readonly fix?: Edit } {
  const { format, content, field } = post.frontMatter;
  if (format !== 'yaml' || field(key) !== undefined) return {};
  const eol = post.source.includes('\r\n') ? '\r\n' : '\n';
  return { fix: { start: content.end, end: content.end, text: `${line}${eol}` } };
}
