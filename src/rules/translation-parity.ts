import * as v from 'valibot';
import { isSameLanguage } from '../post/language-names.ts';
import type { Post } from '../post/post.ts';
import { type Edit, WHOLE } from '../post/span.ts';
import type { Sibling, Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { type Compared, compareField, type Difference } from './shared/compared-values.ts';
import { oneLine } from './shared/one-line.ts';
import { badgesOption } from './shared/policy-badges.ts';
import { siblingName } from './shared/sibling-links.ts';

/**
 * A translation has the author, the categories and the badges of its original.
 *
 * A translated text stays its author's, and readers look for it under the same headings. Option `fields` lists what is compared:
 * `author`, `categories`, `badges`, `date` (only where a `date` in the front matter gives two posts whose names have the same
 * day different days in their addresses), `images` (how many there are), and any other key of the front matter. Badges with
 * the same link are the same, whatever language they are in; those in option `badges`, the list that the badge rules take, are
 * left to `badge-required`. Names in two scripts may be translations of each other, so they are not compared. It is said at the
 * translation, and at the original only when the translation is not looked at.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: huan
 * categories: story
 * tags: [world, english]
 * ---
 *
 * [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * author: Huan
 * categories: [story]
 * tags: [world]
 * ---
 *
 * [![帮助](https://img.shields.io/badge/寻求-帮助-red)](https://help.example)
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: "lily"
 * categories:
 *   - story
 *   - article
 * ---
 *
 * Text.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * author: huan
 * categories: [story, talk]
 * ---
 *
 * [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-parity: warning}
 * ```
 *
 * ```findings
 * 1:1-1:1 warning translation-parity Unexpected post without the badge `Help wanted`, expected it as in `hello-big-world`
 * 3:10-3:14 warning translation-parity Unexpected author `lily`, expected `huan` as in `hello-big-world`
 * 6:5-6:12 warning translation-parity Unexpected value `article` of `categories`, expected `talk` as in `hello-big-world`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: "huan"
 * categories:
 *   - story
 *   - talk
 * ---
 *
 * Text.
 * ```
 *
 * ## Fails: an original that names its language
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: lily
 * ---
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * author: huan
 * lang: zh-CN
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-parity: warning}
 * ```
 *
 * ```findings
 * 3:9-3:13 warning translation-parity Unexpected author `lily`, expected `huan` as in `hello-big-world`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: huan
 * ---
 * ```
 *
 * ## Fails: other fields
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * author: lily
 * date: 2020-08-06
 * level: easy
 * ---
 *
 * ![Map](/map.png)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * author: huan
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-parity: [warning, {fields: [date, images, level]}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 warning translation-parity Unexpected number of images `1`, expected `0` as in `hello-big-world`
 * 4:7-4:17 warning translation-parity Unexpected date `2020-08-06`, expected `2020-08-04` as in `hello-big-world`
 * 5:8-5:12 warning translation-parity Unexpected value `easy` of `level`, expected none as in `hello-big-world`
 * ```
 *
 * ## Fails: a badge too many, and a value too few
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * categories: [story]
 * ---
 *
 * [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * categories: [story, talk]
 * ---
 * ```
 *
 * ```yaml postproof
 * language: en
 * site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
 * rules: {translation-parity: warning}
 * ```
 *
 * ```findings
 * 3:13-3:20 warning translation-parity Unexpected post without the value `talk` of `categories`, expected it as in `hello-big-world`
 * 6:2-6:57 warning translation-parity Unexpected badge `Help wanted`, expected none as in `hello-big-world`
 * ```
 */
export const translationParity = defineRule({
  name: 'translation-parity',
  why: {
    en: 'It is one text in two languages: readers look for it under the same names.',
    zh: '两种语言是同一篇文章，读者会按同样的作者和分类来找它。',
  },
  options: v.strictObject({
    fields: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), [
      'author',
      'categories',
      'badges',
      'date',
    ]),
    badges: badgesOption,
  }),
  needsFrontMatter: true,
  needsBody: true,
  messages: {
    author: {
      en: 'Unexpected author `{own}`, expected `{other}` as in `{sibling}`',
      zh: '作者是 `{own}`，而 `{sibling}` 中是 `{other}`',
    },
    date: {
      en: 'Unexpected date `{own}`, expected `{other}` as in `{sibling}`',
      zh: '日期是 `{own}`，而 `{sibling}` 中是 `{other}`',
    },
    images: {
      en: 'Unexpected number of images `{own}`, expected `{other}` as in `{sibling}`',
      zh: '有 `{own}` 张图片，而 `{sibling}` 中有 `{other}` 张',
    },
    value: {
      en: 'Unexpected value `{own}` of `{field}`, expected `{other}` as in `{sibling}`',
      zh: '`{field}` 的值是 `{own}`，而 `{sibling}` 中是 `{other}`',
    },
    extra: {
      en: 'Unexpected value `{own}` of `{field}`, expected none as in `{sibling}`',
      zh: '`{field}` 的值 `{own}` 在 `{sibling}` 中没有',
    },
    missing: {
      en: 'Unexpected post without the value `{other}` of `{field}`, expected it as in `{sibling}`',
      zh: '`{field}` 缺少 `{sibling}` 中的值 `{other}`',
    },
    extraBadge: {
      en: 'Unexpected badge `{own}`, expected none as in `{sibling}`',
      zh: '徽章 `{own}` 在 `{sibling}` 中没有',
    },
    missingBadge: {
      en: 'Unexpected post without the badge `{other}`, expected it as in `{sibling}`',
      zh: '缺少 `{sibling}` 中的徽章 `{other}`',
    },
  },
  *check(post, site, { fields, badges }) {
    for (const sibling of counterparts(post, site)) {
      const other = site.post(sibling.path);
      if (other === undefined || !other.frontMatter.readable) continue;
      for (const field of fields) {
        const difference = compareField(field, post, other, site, badges);
        if (field === 'author' && (difference.own.length === 0 || difference.other.length === 0)) continue;
        yield* complaints(field, difference, { post, sibling, site });
      }
    }
  },
});

/** The one that the others of the group are compared with: the original, else the first. */
function leaderOf(paths: readonly string[], site: Site): string | undefined {
  const sorted = [...paths].sort();
  return (
    ORIGINAL.map((isOriginal) => sorted.find((path) => isOriginal(path, site))).find(Boolean) ?? sorted[0]
  );
}

/** What declares no language, or the one in which the site writes first: `lang: zh` makes no translation of an original. */
const ORIGINAL: readonly ((path: string, site: Site) => boolean)[] = [
  (path, { translations }) => !translations.declares(path),
  (path, { translations, settings }) =>
    settings.translations?.default !== undefined &&
    translations.language(path) === settings.translations.default,
  (path, { translations, settings }) =>
    isSameLanguage(translations.language(path), settings.translations?.default),
];

/** A difference is said once: at the translation, unless only the original is looked at. */
function counterparts(post: Post, site: Site): readonly Sibling[] {
  const siblings = site.translations.siblings(post.path) ?? [];
  const leader = leaderOf([post.path, ...siblings.map(({ path }) => path)], site);
  if (leader !== post.path) return siblings.filter(({ path }) => path === leader);
  return siblings.filter(({ path }) => site.isReviewed?.(path) !== true);
}

interface Pair {
  readonly post: Post;
  readonly sibling: Sibling;
  readonly site: Site;
}

type Key = 'author' | 'date' | 'images' | 'value' | 'extra' | 'missing' | 'extraBadge' | 'missingBadge';

function* complaints(field: string, { own, other }: Difference, pair: Pair): Generator<Complaint<Key>> {
  const sibling = siblingName(pair.sibling, pair.site);
  for (let index = 0; index < Math.max(own.length, other.length); index += 1) {
    const [mine, theirs] = [own[index], other[index]];
    const fix = own.length === 1 && other.length === 1 ? replacement(field, mine, theirs, pair) : undefined;
    yield {
      at: mine?.at ?? pair.post.frontMatter.field(field)?.valueSpan ?? WHOLE,
      subject: `${field} ${oneLine(mine?.text ?? theirs?.text ?? '')}`,
      message: keyOf(field, mine, theirs),
      values: { sibling, field, ...textOf('own', mine), ...textOf('other', theirs) },
      ...(mine === undefined ? {} : { actual: oneLine(mine.text) }),
      ...(theirs === undefined ? {} : { expected: [oneLine(theirs.text)] }),
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

function textOf(name: 'own' | 'other', compared: Compared | undefined): Readonly<Record<string, string>> {
  return compared === undefined ? {} : { [name]: oneLine(compared.text) };
}

function keyOf(field: string, own: Compared | undefined, other: Compared | undefined): Key {
  if (field === 'badges') return own === undefined ? 'missingBadge' : 'extraBadge';
  if (own === undefined) return 'missing';
  if (other === undefined) return 'extra';
  return field === 'author' || field === 'date' || field === 'images' ? field : 'value';
}

/** The original's value in the translation; an author has to be known to the site. */
function replacement(
  field: string,
  own: Compared | undefined,
  other: Compared | undefined,
  { post, sibling, site }: Pair,
): Edit | undefined {
  const isTranslation =
    leaderOf([post.path, sibling.path], site) === sibling.path &&
    ORIGINAL.some((isOriginal) => isOriginal(sibling.path, site));
  if (!isTranslation || own === undefined || other === undefined) return undefined;
  if (field === 'badges' || field === 'date' || field === 'images') return undefined;
  if (field === 'author' && site.authors.kind !== 'none' && site.authors.find(other.text) === undefined)
    return undefined;
  const raw = post.source.slice(own.at.start, own.at.end);
  const quote = /^(['"])[\s\S]*\1$/u.exec(raw)?.[1] ?? '';
  const isWhole =
    raw === `${quote}${own.text}${quote}` && /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(other.text);
  return isWhole ? { ...own.at, text: `${quote}${other.text}${quote}` } : undefined;
}
