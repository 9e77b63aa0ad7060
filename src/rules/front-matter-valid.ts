import * as v from 'valibot';
import type { Field, FrontMatterProblem } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import { isTemplateText } from '../post/template-text.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { isForgiven } from './shared/forgiven-front-matter.ts';
import { type FrontMatterMessage, frontMatterMessages, messageOf } from './shared/front-matter-messages.ts';
import { oneLine } from './shared/one-line.ts';
import { withoutField } from './shared/without-field.ts';

/**
 * The front matter of a post can be read.
 *
 * Said of: none at all, none that is closed, text above it, an error in its YAML, TOML or JSON, a key that is there twice,
 * and the text of a template that was left in it. The place is where the mistake is rather than where a parser gave up, and
 * where it is clear what was meant (quotes around a value with `: `, `:` for a full-width `：`, spaces for a tab) the
 * finding carries the edit. What the site's own generator reads all the same is not said.
 *
 * A post whose Markdown would take more than a second to read (thousands of `*` or `[` that nothing closes, quotes in
 * quotes forty deep) is not read to its end: this says so, and no other rule looks at that post.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: "Hello: a world"
 * tags: [big, world]
 * ---
 *
 * Text.
 * ```
 *
 * ## Fails: an unquoted colon
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello: a world
 * ---
 *
 * Text.
 * ```
 *
 * ```findings
 * 2:8-2:22 error front-matter-valid Unexpected `: ` in the value of `title`, expected quotes around the value
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: "Hello: a world"
 * ---
 *
 * Text.
 * ```
 *
 * ## Fails: colons from a Chinese keyboard
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title：你好
 * author：huan
 * tags: [big]
 * ---
 * ```
 *
 * ```findings
 * 2:6-2:7 error front-matter-valid Unexpected full-width `：` after `title`, expected `:` and a space
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * author: huan
 * tags: [big]
 * ---
 * ```
 *
 * ## Fails: not closed
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: huan
 *
 * Text.
 * ```
 *
 * ```findings
 * 1:1-1:4 error front-matter-valid Unexpected front matter without an end, expected a line `---` below its last key
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: huan
 * ---
 *
 * Text.
 * ```
 *
 * ## Fails: none at all
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * Just text.
 * ```
 *
 * ```findings
 * 1:1-1:1 error front-matter-valid Unexpected post without front matter, expected it at the top, between two lines `---`
 * ```
 *
 * ## Fails: a key twice, and the text of a template
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * title: Hello again
 * image: your_teaser_image_path
 * ---
 *
 * Text.
 * ```
 *
 * ```findings
 * 3:1-3:6 error front-matter-valid Unexpected second `title`, expected each key once
 * 4:8-4:30 error front-matter-valid Unexpected `your_teaser_image_path` from a template in `image`, expected a value of this post
 * ```
 */
export const frontMatterValid = defineRule({
  name: 'front-matter-valid',
  why: {
    en: 'A post whose front matter cannot be read is published without title and author, or stops the whole build.',
    zh: '头信息无法读取的文章发布时会没有标题和作者，甚至使整个站点构建失败。',
  },
  options: v.strictObject({}),
  messages: frontMatterMessages,
  judgesParsing: true,
  *check(post, site) {
    if (post.stopped !== undefined) {
      yield { at: post.stopped.at, subject: 'too-costly', message: 'costly' };
      return;
    }
    for (const problem of post.frontMatter.problems) {
      if (!isForgiven(problem, post, site)) yield complain(problem, post);
    }
    const foreign = foreignFormat(post, site);
    if (foreign !== undefined) yield foreign;
    for (const field of post.frontMatter.fields()) {
      const complaint = leftOver(field, post);
      if (complaint !== undefined) yield complaint;
    }
  },
});

function complain(problem: FrontMatterProblem, post: Post): Complaint<FrontMatterMessage> {
  const { span, detail = '' } = problem;
  const key = problem.kind === 'duplicate-key' ? detail : keyAt(post, span.start);
  const fix = problem.kind === 'duplicate-key' ? withoutField(post, span) : problem.fix;
  const values = {
    key: oneLine(key),
    detail: oneLine(detail),
    fence: post.frontMatter.format === 'toml' ? '+++' : '---',
  };
  const about = { at: span, subject: problem.kind === 'duplicate-key' ? detail : problem.kind };
  return { ...about, message: messageOf(problem), values, ...(fix === undefined ? {} : { fix }) };
}

/** The key of the line that an offset lies in, for the sentence; the line itself where it has none. */
function keyAt(post: Post, offset: number): string {
  const { start, end } = post.lines.line(post.lines.point(offset).line);
  const line = post.source.slice(start, Math.min(end, start + 200));
  return /^[\s-]*["']?([\p{L}\p{N}_.-]{1,60})["']?\s*[:：=]/u.exec(line)?.[1] ?? line.trim().slice(0, 40);
}

/** Jekyll 4.3 knows front matter between `---` only; the rest of a file it takes for text. */
function foreignFormat(post: Post, site: Site): Complaint<FrontMatterMessage> | undefined {
  const { format, problems } = post.frontMatter;
  if (site.model.generator !== 'jekyll' || (format !== 'toml' && format !== 'json')) return undefined;
  if (problems.length > 0) return undefined;
  const fence = /^(?:\+\+\+|;;;|\{)/u.exec(post.source)?.[0] ?? '';
  return { at: { start: 0, end: fence.length }, subject: format, message: 'foreign', values: { fence } };
}

function leftOver(field: Field, post: Post): Complaint<FrontMatterMessage> | undefined {
  const written = post.source.slice(field.valueSpan.start, field.valueSpan.end);
  // Unquoted braces are a mapping to YAML: the source tells what stands there.
  const text = typeof field.value === 'string' ? field.value : written;
  const isList = Array.isArray(field.value);
  if (isList || text.length > 120 || !isTemplateText(field.key, text)) return undefined;
  return {
    at: field.valueSpan,
    subject: `${field.key}: ${text}`,
    message: 'template',
    values: { key: field.key.replace(/\.\d+$/u, ''), value: oneLine(text) },
    actual: text,
  };
}
