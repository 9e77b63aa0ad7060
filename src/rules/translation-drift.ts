import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { proseOf } from '../post/prose.ts';
import { WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Change, type ChangedPath, type Complaint, defineRule } from './rule.ts';
import { siblingName } from './shared/sibling-links.ts';

/**
 * A change to a post's text is made in its translations too.
 *
 * Nobody can tell from the outside whether a change matters in another language, so this is one sentence in the summary and
 * never stops anything. Only words of the text count: no front matter, no addresses, no notes about translations, no signs, no
 * capitals; and a translation whose text changes at all in the same change has been looked at.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * image: /assets/party.png
 * ---
 *
 * 你好，[世界](/new/)。
 *
 * > English version: [Hello](/2020/08/04/hello-big-world-en/)
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，[世界](/old/)。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ## Passes: both texts were looked at, and only one of them has capitals
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * - Teahouse：你好，世界。
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * - Teahouse
 * 你好，世界。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * - Tea house: our big world says hello.
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * - Tea house
 * Our world says hello.
 * ```
 *
 * ```yaml postproof
 * site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
 * rules: {translation-drift: error}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。再见。
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```findings
 * 1:1-1:1 error translation-drift Unexpected change to the text of this post only, expected a look at its translation `hello-big-world-en` too
 * ```
 */
export const translationDrift = defineRule({
  name: 'translation-drift',
  why: {
    en: 'Readers of the translation keep the old text.',
    zh: '读译文的读者看到的还是旧的内容。',
  },
  options: v.strictObject({}),
  messages: {
    drifted: {
      en: 'Unexpected change to the text of this post only, expected a look at its translation `{sibling}` too',
      zh: '只改了这篇文章的正文，请看看译文 `{sibling}` 是否也要改',
    },
  },
  *checkChange(change, site) {
    for (const file of change.files) {
      const post = site.isPost(file.path) && isEdited(file, change, site) ? site.post(file.path) : undefined;
      if (post !== undefined) yield* complaints(post, change, site);
    }
  },
});

function* complaints(post: Post, change: Change, site: Site): Generator<Complaint<'drifted'>> {
  for (const sibling of site.translations.siblings(post.path) ?? []) {
    const file = change.files.find(({ path }) => path === sibling.path);
    if (file !== undefined && (isNew(file) || isTouched(file, change, site))) continue;
    const name = siblingName(sibling, site);
    yield {
      at: WHOLE,
      path: post.path,
      subject: name,
      message: 'drifted',
      values: { sibling: name },
      elsewhere: true,
      summaryOnly: true,
    };
  }
}

function isNew({ status }: ChangedPath): boolean {
  return status === 'added' || status === 'copied';
}

/** Whether the words of the text differ between base and head. */
function isEdited(file: ChangedPath, change: Change, site: Site): boolean {
  return differs(file, change, site, wordsOf);
}

/** Whether somebody looked at the text: its own language may take the same edit as a change of signs alone. */
function isTouched(file: ChangedPath, change: Change, site: Site): boolean {
  return differs(file, change, site, (post) => textOf(post).replace(/\s+/gu, ''));
}

function differs(file: ChangedPath, change: Change, site: Site, measure: (post: Post) => string): boolean {
  if (file.status !== 'modified' && file.status !== 'renamed') return false;
  const head = site.post(file.path);
  const base = change.base.post(file.previousPath ?? file.path);
  return head !== undefined && base !== undefined && measure(head) !== measure(base);
}

/** Letters and digits: marks, signs and capitals may differ between languages anyway. */
function wordsOf(post: Post): string {
  return textOf(post)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function textOf(post: Post): string {
  const code = post.spans.code.map((span) => post.source.slice(span.start, span.end));
  return `${proseOf(post)}${code.join('')}`;
}
