import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import { type Span, WHOLE } from '../post/span.ts';
import type { Sibling, Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { languageValues } from './shared/language-values.ts';
import { linkableSiblings, sendsTo, siblingName } from './shared/sibling-links.ts';
import { aimOf, isPublished, pointersOf } from './shared/translation-notes.ts';
import { writeNote } from './shared/write-note.ts';

/**
 * The translation of a post links back to it.
 *
 * Whoever adds a translation rarely opens the original again, so its readers never hear of the new text. It is said at the
 * post that is looked at, with the line for the other one. A change that does not touch the other post cannot mend it, so
 * it is never blocked by this; where it does touch it, the fix goes there.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * > Chinese version: [你好](/2020/08/04/hello-big-world/)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。本文的英文版在[这里](/2020/08/04/hello-big-world-en/)。
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * This post is also available in [Chinese](/2020/08/04/hello-big-world/).
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-back-link: error}
 * ```
 *
 * ```findings
 * 5:1-5:72 error translation-back-link Unexpected Chinese version `hello-big-world` without a link back to this post, expected a note in `_posts/2020-08-04-hello-big-world.md` such as `This post is also available in [English](/2020/08/04/hello-big-world-en/).`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 *
 * This post is also available in [English](/2020/08/04/hello-big-world-en/).
 * ```
 *
 * ## Fails: added without a look at the original
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world-en.md
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-back-link: error}
 * ```
 *
 * ```findings
 * 1:1-1:1 error translation-back-link Unexpected Chinese version `hello-big-world` without a link back to this post, expected a note in `_posts/2020-08-04-hello-big-world.md` such as `> 英文版：[Hello](/2020/08/04/hello-big-world-en/)`
 * ```
 */
export const translationBackLink = defineRule({
  name: 'translation-back-link',
  why: {
    en: 'Readers of the other language do not hear of this post.',
    zh: '另一种语言的读者不会知道有这篇文章。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  needsBody: true,
  messages: {
    noLinkBack: {
      en: 'Unexpected {languageEn} version `{sibling}` without a link back to this post, expected a note in `{path}` such as `{line}`',
      zh: '{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 中应有一行说明，例如 `{line}`',
    },
    noNoteBack: {
      en: 'Unexpected {languageEn} version `{sibling}` without a link back to this post, expected a note in `{path}` that leads here',
      zh: '{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 中应有一行指向本文的说明',
    },
    noKeyBack: {
      en: 'Unexpected {languageEn} version `{sibling}` without a link back to this post, expected `{address}` under `{key}` in `{path}`',
      zh: '{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 的 `{key}` 中应有 `{address}`',
    },
  },
  *check(post, site) {
    if (!isPublished(post, site)) return;
    for (const sibling of linkableSiblings(post, site)) {
      const own = seenFrom(sibling, post, site);
      const other = site.post(sibling.path);
      if (other === undefined || own === undefined || sendsTo(own, other, site)) continue;
      const name = siblingName(sibling, site);
      const { values, ...expected } = expectation(other, own, site);
      yield {
        at: placeOfNote(post, sibling, site),
        subject: name,
        values: { sibling: name, path: sibling.path, ...languageValues(sibling.language), ...values },
        ...expected,
        ...(site.isReviewed?.(sibling.path) === true ? {} : { elsewhere: true }),
      };
    }
  },
});

/** The post as its sibling sees it; where front matter alone makes groups, a post without a link back has none. */
function seenFrom({ path }: Sibling, post: Post, site: Site): Sibling | undefined {
  const { translations } = site;
  const listed = translations.siblings(path)?.find((one) => one.path === post.path);
  if (listed !== undefined || translations.kind !== 'links') return listed;
  const language = translations.language(post.path) ?? 'und';
  return { path: post.path, language, address: site.page(post.path)?.address ?? null };
}

type Expectation = Pick<
  Complaint<'noLinkBack' | 'noNoteBack' | 'noKeyBack'>,
  'message' | 'values' | 'expected' | 'fix' | 'fixPath'
>;

/** What the other post should have; the fix goes there only where this run looks at it too. */
function expectation(other: Post, own: Sibling, site: Site): Expectation {
  const { links } = site.settings.translations ?? {};
  const address = site.addressOf(own.path);
  if (site.translations.kind === 'links' && links !== undefined && address !== undefined)
    return { message: 'noKeyBack', values: { key: links, address }, expected: [address] };
  const note = writeNote(other, own, [own.path], site);
  if (note === undefined) return { message: 'noNoteBack' };
  const edit = site.isReviewed?.(other.path) === true ? note.edit : undefined;
  return {
    message: 'noLinkBack',
    values: { line: note.line },
    expected: [note.line],
    ...(edit === undefined ? {} : { fix: edit, fixPath: other.path }),
  };
}

/** The post's own note to the sibling is where a person would look for the other half. */
function placeOfNote(post: Post, sibling: Sibling, site: Site): Span {
  const own = pointersOf(post, site).find((pointer) => {
    const aim = aimOf(pointer, post, site);
    return pointer.note !== undefined && aim.kind === 'sibling' && aim.sibling.path === sibling.path;
  });
  return own?.note?.span ?? WHOLE;
}
