import * as v from 'valibot';
import { configuredExpression } from '../pattern/configured.ts';
import type { Post } from '../post/post.ts';
import { type Edit, WHOLE } from '../post/span.ts';
import { parseData } from '../site/data-file.ts';
import { join } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { patternText } from './shared/pattern-text.ts';
import { renamedValues } from './shared/renamed-values.ts';
import { schemaComplaint, schemaMessages } from './shared/schema-complaint.ts';
import { type Schema, validate } from './shared/schema-errors.ts';

/**
 * The front matter of a post fits the site's schema.
 *
 * `schema` is a JSON Schema (draft 2020-12), inline or the path of a JSON or YAML file of the site. `renamed` says which
 * values of a key have another name now (`{tags: {old: new}}`), and `needs` which key a post needs whose body has something
 * in it. Each value is shown at its own place; a missing key is the whole post's.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: [event]
 * tags: [lantern]
 * ---
 * ```
 *
 * ```yaml postproof
 * rules:
 *   front-matter-schema:
 *     - error
 *     - schema:
 *         required: [title]
 *         properties:
 *           categories: {anyOf: [{enum: [event, talk]}, {type: array, items: {enum: [event, talk]}}]}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * categories: evnt
 * tags: [lantern, Big World]
 * ---
 * ```
 *
 * ```yaml postproof
 * rules:
 *   front-matter-schema:
 *     - error
 *     - schema:
 *         required: [title, excerpt]
 *         properties:
 *           categories: {anyOf: [{enum: [event, talk]}, {type: array, items: {enum: [event, talk]}}]}
 *           tags: {type: array, items: {pattern: "^[a-z-]+$"}}
 * ```
 *
 * ```findings
 * 1:1-1:1 error front-matter-schema Unexpected front matter without `excerpt`, expected it
 * 3:13-3:17 error front-matter-schema Unexpected value `evnt` of `categories`, expected one of `event, talk`
 * 4:17-4:26 error front-matter-schema Unexpected value `Big World` of `tags`, expected one that fits `^[a-z-]+$`
 * ```
 *
 * ## Fails: names that have changed, and a key for what the post has in it
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
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
 *     - renamed: {tags: {lantern-old: lantern}}
 *       needs: [{body: "[$][$]", key: mathjax, value: true}]
 * ```
 *
 * ```findings
 * 1:1-1:1 error front-matter-schema Unexpected front matter without `mathjax: true`, expected it for what the post has in it
 * 4:5-4:16 error front-matter-schema Unexpected value `lantern-old` of `tags`, which is called `lantern` now, expected `lantern`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
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
  messages: schemaMessages,
  *check(post, site, { schema, renamed, needs }) {
    const loaded = typeof schema === 'string' ? readSchema(schema, site) : schema;
    const old = [...renamedValues(post, renamed)];
    const isRenamed = new Set(old.map((complaint) => complaint.at.start));
    for (const error of loaded === undefined ? [] : validate(loaded, post.frontMatter.data)) {
      const complaint = schemaComplaint(error, post);
      if (complaint.at.end === 0 || !isRenamed.has(complaint.at.start)) yield complaint;
    }
    yield* old;
    for (const need of needs) {
      const complaint = needed(need, post);
      if (complaint !== undefined) yield complaint;
    }
  },
});

/** A schema file lies in the site or at the repository's top; the base's counts, as a change must not steer its review. */
function readSchema(path: string, site: Site): Schema | undefined {
  const textOf = site.baseText ?? ((place: string) => site.files.text(place));
  const text = textOf(join(site.model.root, path)) ?? textOf(path);
  const data = text === undefined ? undefined : parseData(path, text);
  return typeof data === 'object' && data !== null ? (data as Schema) : undefined;
}

interface Need {
  readonly body: string;
  readonly key: string;
  readonly value: string | number | boolean;
}

function needed({ body, key, value }: Need, post: Post): Complaint<'needed'> | undefined {
  const field = post.frontMatter.field(key);
  if (field?.value === value) return undefined;
  if (!configuredExpression(body, 'part', 'mu')(withoutComments(post))) return undefined;
  const about = { at: field?.valueSpan ?? WHOLE, subject: key, message: 'needed' } as const;
  const fix = field === undefined ? addition(post, `${key}: ${String(value)}`) : undefined;
  return { ...about, values: { key, value: String(value) }, ...(fix === undefined ? {} : { fix }) };
}

/** Code is what some needs are about (a mermaid fence); what no reader sees is not. */
function withoutComments({ source, frontMatter }: Post): string {
  const [first = '', ...others] = source.slice(frontMatter.span.end).split('<!--');
  const live = others.map((part) => {
    const end = part.indexOf('-->');
    return end < 0 ? '' : part.slice(end + '-->'.length);
  });
  return first + live.join('');
}

function addition(post: Post, line: string): Edit | undefined {
  const { format, content } = post.frontMatter;
  if (format !== 'yaml') return undefined;
  const eol = post.source.includes('\r\n') ? '\r\n' : '\n';
  return { start: content.end, end: content.end, text: `${line}${eol}` };
}
