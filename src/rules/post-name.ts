import * as v from 'valibot';
import { configuredExpression } from '../pattern/configured.ts';
import type { Post } from '../post/post.ts';
import { WHOLE } from '../post/span.ts';
import { isMisplaced } from '../site/misplaced.ts';
import { basename, dirname, extension } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { patternText } from './shared/pattern-text.ts';
import { datedName, usualName, wordsIn } from './shared/post-names.ts';

/**
 * A post’s file has a name and a place by which the site publishes it.
 *
 * What the generator needs: a Jekyll post begins with its date, and lies in the site’s `_posts` folder. What the site
 * wants besides: `pattern` for the whole name, and `words`, how many the slug has at least.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {post-name: [error, {pattern: "[a-z0-9.-]+[.]md", words: 3}]}
 * ```
 *
 * ## Fails: no date
 *
 * ```md _posts/hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-name Unexpected name `hello-big-world.md` of a post, expected one that begins with its date, such as `2026-06-01-hello-big-world.md`
 * ```
 *
 * ## Fails: a folder that is not published
 *
 * ```md _post/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```md _posts/2020-08-01-another-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-name Unexpected folder of a post `_post/`, expected `_posts/`
 * ```
 *
 * ## Fails: outside of the site’s pattern
 *
 * ```md _posts/2020-08-04-Hello_Big_World.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {post-name: [error, {pattern: "[a-z0-9.-]+[.]md", words: 3}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-name Unexpected name `2020-08-04-Hello_Big_World.md` of a post, expected one that fits `[a-z0-9.-]+[.]md`, such as `2020-08-04-hello-big-world.md`
 * ```
 *
 * ## Fails: too few words
 *
 * ```md _posts/2020-08-04-hello-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```yaml postproof
 * rules: {post-name: [error, {words: 3}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-name Unexpected name `2020-08-04-hello-world.md` of a post, expected at least 3 words in it
 * ```
 */
export const postName = defineRule({
  name: 'post-name',
  why: {
    en: 'A post whose file is called otherwise than the site wants is not published, or gets an address that nobody likes.',
    zh: '文件名不合要求的文章不会发布，或者网址会很难看。',
  },
  options: v.strictObject({
    pattern: v.optional(patternText),
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  }),
  messages: {
    undated: {
      en: 'Unexpected name `{name}` of a post, expected one that begins with its date, such as `{example}`',
      zh: '文章文件名 `{name}` 没有日期，应以日期开头，例如 `{example}`',
    },
    folder: {
      en: 'Unexpected folder of a post `{folder}`, expected `{expected}`',
      zh: '文章所在的文件夹 `{folder}` 不会发布，应为 `{expected}`',
    },
    pattern: {
      en: 'Unexpected name `{name}` of a post, expected one that fits `{pattern}`',
      zh: '文章文件名 `{name}` 不合规则，应符合 `{pattern}`',
    },
    such: {
      en: 'Unexpected name `{name}` of a post, expected one that fits `{pattern}`, such as `{example}`',
      zh: '文章文件名 `{name}` 不合规则，应符合 `{pattern}`，例如 `{example}`',
    },
    words: {
      en: 'Unexpected name `{name}` of a post, expected at least {words} words in it',
      zh: '文章文件名 `{name}` 太短，至少应有 {words} 个单词',
    },
  },
  *check(post, site, { pattern, words }) {
    const name = nameOf(post.path);
    if (ABOUT_FOLDER.test(name)) return;
    const needs = neededByGenerator(post, name, site);
    if (needs.length > 0) {
      yield* needs;
      return;
    }
    const values = { name: oneLine(name) };
    const about = { at: WHOLE, subject: name, actual: name };
    if (pattern !== undefined && !fits(name, pattern)) {
      const example = [usualName(name)].find((one) => fits(one, pattern) && wordsIn(one) >= (words ?? 0));
      yield example === undefined
        ? { ...about, message: 'pattern', values: { ...values, pattern } }
        : { ...about, message: 'such', values: { ...values, pattern, example }, expected: [example] };
    } else if (words !== undefined && wordsIn(basename(site.translations.stem(post.path))) < words) {
      yield { ...about, message: 'words', values: { ...values, words } };
    }
  },
});

type Key = 'undated' | 'folder' | 'pattern' | 'such' | 'words';

/** A bundle is called by its folder: `my-post/index.md`. */
function nameOf(path: string): string {
  const name = basename(path);
  return /^_?index\.\w+$/iu.test(name) && dirname(path) !== ''
    ? `${basename(dirname(path))}${extension(name)}`
    : name;
}

function fits(name: string, pattern: string): boolean {
  return configuredExpression(pattern, 'whole')(name);
}

const DATED = /^(?:\d{4}|\d{2})-\d{1,2}-\d{1,2}-.*[^.]\.\w+$/u;
/** Notes for those who write posts; they are not meant to be published. */
const ABOUT_FOLDER = /^(?:readme|contributing|licen[cs]e|template|todo)(?:[._-].*)?\.\w+$/iu;

function neededByGenerator(post: Post, name: string, site: Site): readonly Complaint<Key>[] {
  if (site.model.generator !== 'jekyll') return [];
  const found: Complaint<Key>[] = [];
  if (isMisplaced(post.path, site.model)) {
    const folder = post.path.slice(0, post.path.length - name.length);
    const expected = `${site.model.postFolders[0] ?? '_posts'}/`.replace(/\/{2,}$/u, '/');
    const values = { folder: oneLine(folder), expected };
    found.push({
      at: WHOLE,
      subject: post.path,
      message: 'folder',
      values,
      actual: folder,
      expected: [expected],
    });
  }
  // Documents of another collection, which the site may count among its posts, are published without a date.
  const isDatedPlace = /(?:^|\/)_posts?\//u.test(post.path) || found.length > 0;
  if (!DATED.test(name) && isDatedPlace) {
    const day = site.page(post.path)?.date ?? site.now.toISOString().slice(0, 10);
    const example = datedName(name, day);
    const values = { name: oneLine(name), example: oneLine(example) };
    found.push({ at: WHOLE, subject: name, message: 'undated', values, actual: name, expected: [example] });
  }
  return found;
}
