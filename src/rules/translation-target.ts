import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';
import { addressLike } from './shared/sibling-address.ts';
import { type Aim, type Astray, aimOf, type Pointer, pointersOf } from './shared/translation-notes.ts';

/**
 * A note about a translation leads to the translation.
 *
 * The note is where readers leave a text that they cannot read; when it leads nowhere, to the same post or to another one,
 * they are lost. Addresses of other sites are not looked at, nor what cannot be known from the repository. Where the post
 * has no translation in the language that the note names, any post of the site will do.
 *
 * ## Passes
 *
 * ```md _posts/2020-11-01-hello-big-world.md
 * ---
 * title: 你好
 * ---
 *
 * 你好，世界。
 *
 * > English version: [Hello](/2020/11/06/hello-big-world-en/)
 * ```
 *
 * ```md _posts/2020-11-06-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 *
 * > This is a translated version of the original Chinese post. You can find the original post [here](https://blog.example/2020/11/01/hello-big-world/).
 * ```
 *
 * ## Passes: elsewhere
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * > [Chinese version](https://other.example/hello/)
 *
 * You can also read the [English version](/docs/manual/) of the manual.
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * This post is also available in [Chinese](/2020/08/05/hello-big-world/).
 *
 * > Chinese version: [你好]({{ '/2020/08/04/hello-big-world-en/' | relative_url }})
 *
 * > Chinese version: [你好](2020-08-04-hello-big-world.md)
 *
 * > Chinese version: [再见](/2020/09/01/good-bye/)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ```md _posts/2020-09-01-good-bye.md
 * ---
 * title: 再见
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-target: error}
 * ```
 *
 * ```findings
 * 5:42-5:70 error translation-target Unexpected address `/2020/08/05/hello-big-world/` that leads nowhere, expected `/2020/08/04/hello-big-world/`, this post in the other language
 * 7:25-7:79 error translation-target Unexpected address `{{ '/2020/08/04/hello-big-world-en/' | relative_url }}` of this post itself, expected `{{ '/2020/08/04/hello-big-world/' | relative_url }}`, this post in the other language
 * 9:25-9:54 error translation-target Unexpected file name `2020-08-04-hello-big-world.md`, expected the address `/2020/08/04/hello-big-world/`
 * 11:25-11:46 error translation-target Unexpected address `/2020/09/01/good-bye/` of another post, expected `/2020/08/04/hello-big-world/`, this post in the other language
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * This post is also available in [Chinese](/2020/08/04/hello-big-world/).
 *
 * > Chinese version: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
 *
 * > Chinese version: [你好](/2020/08/04/hello-big-world/)
 *
 * > Chinese version: [再见](/2020/08/04/hello-big-world/)
 * ```
 *
 * ## Fails: no translation
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * > [Chinese version](/2020/08/04/hello-big-world-zh/)
 * ```
 *
 * ```findings
 * 5:21-5:52 error translation-target Unexpected address `/2020/08/04/hello-big-world-zh/` that leads nowhere, expected the address of a post
 * ```
 */
export const translationTarget = defineRule({
  name: 'translation-target',
  why: {
    en: 'Readers who cannot read this text follow the note, and do not arrive.',
    zh: '看不懂本文的读者会点这个链接，却到不了译文。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  messages: {
    nowhere: {
      en: 'Unexpected address `{address}` that leads nowhere, expected `{expected}`, this post in the other language',
      zh: '地址 `{address}` 没有对应的页面，译文的地址应是 `{expected}`',
    },
    itself: {
      en: 'Unexpected address `{address}` of this post itself, expected `{expected}`, this post in the other language',
      zh: '地址 `{address}` 指向本文自己，译文的地址应是 `{expected}`',
    },
    other: {
      en: 'Unexpected address `{address}` of another post, expected `{expected}`, this post in the other language',
      zh: '地址 `{address}` 指向另一篇文章，译文的地址应是 `{expected}`',
    },
    'file-name': {
      en: 'Unexpected file name `{address}`, expected the address `{expected}`',
      zh: '`{address}` 是文件名，应写地址 `{expected}`',
    },
    nowhereAtAll: {
      en: 'Unexpected address `{address}` that leads nowhere, expected the address of a post',
      zh: '地址 `{address}` 没有对应的页面，应是一篇文章的地址',
    },
    itselfAtAll: {
      en: 'Unexpected address `{address}` of this post itself, expected the address of a translation',
      zh: '地址 `{address}` 指向本文自己，应是译文的地址',
    },
    otherAtAll: {
      en: 'Unexpected address `{address}` of another post, expected the address of a translation of this one',
      zh: '地址 `{address}` 指向另一篇文章，应是本文的译文的地址',
    },
  },
  *check(post, site) {
    for (const pointer of pointersOf(post, site)) {
      const aim = aimOf(pointer, post, site);
      if (isAstray(aim)) yield complaint(pointer, aim, post, site);
    }
  },
});

function isAstray(aim: Aim): aim is Astray {
  return 'target' in aim;
}

type Key = 'nowhere' | 'itself' | 'other' | 'file-name' | 'nowhereAtAll' | 'itselfAtAll' | 'otherAtAll';

const WITHOUT_EXPECTED: Readonly<Record<Astray['kind'], Key>> = {
  nowhere: 'nowhereAtAll',
  'file-name': 'nowhereAtAll',
  itself: 'itselfAtAll',
  other: 'otherAtAll',
};

function complaint({ reference, at }: Pointer, aim: Astray, post: Post, site: Site): Complaint<Key> {
  const address = oneLine(reference.href);
  const expected =
    aim.meant === undefined ? undefined : addressLike(reference, aim.meant.path, post.path, site);
  const about = { at, subject: address, actual: address };
  if (expected === undefined) return { ...about, message: WITHOUT_EXPECTED[aim.kind], values: { address } };
  // An address with escapes in the source is not the text that the resolved one would replace.
  const isAsWritten = post.source.slice(at.start, at.end) === reference.href;
  return {
    ...about,
    message: aim.kind,
    values: { address, expected },
    expected: [expected],
    ...(isAsWritten ? { fix: { ...at, text: expected } } : {}),
  };
}
