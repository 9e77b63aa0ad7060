import { type Post, parsePost } from '../../src/post/post.ts';

/** A translation pair: the original, its translation, and what stands in them. */
export interface Pair {
  readonly original: string;
  readonly translation: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** One way to break a pair. */
export interface Break {
  readonly name: string;
  /** The rule that has to say so, and at which post. */
  readonly rule: string;
  readonly at: string;
  readonly texts: Readonly<Record<string, string>>;
  /** The texts before the change, where the rule is about the change. */
  readonly before?: Readonly<Record<string, string>>;
}

/** Another post that a note can wrongly lead to. */
export const STRANGER = 'jekyll/_posts/2015-03-09-some-other-story.md';

const DAY = /(\/\d{4})-\d\d-\d\d-/u;

const replaced = (text: string, span: { readonly start: number; readonly end: number }, by: string): string =>
  text.slice(0, span.start) + by + text.slice(span.end);

/** Breaks a pair in every way that the translation rules name, as far as there is something to break. */
export function breakPair(pair: Pair): readonly Break[] {
  const sides = [pair.original, pair.translation];
  return [
    ...sides.flatMap((path) => breakNotes(pair, path)),
    ...sides.flatMap((path) => breakGroup(pair, path)),
    ...breakFields(pair),
    ...breakText(pair),
  ];
}

function breakNotes(pair: Pair, path: string): readonly Break[] {
  const post = parsePost(path, pair.texts[path] ?? '');
  return post.notes.flatMap((note, index) => {
    const { hrefSpan } = note.link;
    const astray = wrongAddresses(note.link.href, path, siblingOf(pair, path)).map(([name, href]) => ({
      name: `${name}, note ${index + 1} of ${path}`,
      rule: 'translation-target',
      at: path,
      texts: { ...pair.texts, [path]: replaced(post.source, hrefSpan, href) },
    }));
    return [...astray, ...labels(pair, post, index), ...drops(pair, post, index)];
  });
}

/** Addresses that people write in place of the right one, each with a name. */
function wrongAddresses(
  href: string,
  path: string,
  sibling: string,
): readonly (readonly [name: string, href: string])[] {
  const other = addressOf(sibling);
  const file = sibling.replace(/^.*\//u, '');
  const like = (address: string): string => href.replace(other, address);
  return [
    ['wrong day', like(other.replace(/\/\d\d\/(?=[^/]+\/$)/u, '/32/'))],
    ['next day', like(nextDay(other))],
    ['next month', like(nextMonth(other))],
    ['misspelt slug', like(other.replace(/(.)\/$/u, '$1x/'))],
    ['letter lost', like(other.replace(/[a-z](?=[a-z0-9-]*\/$)/u, ''))],
    ['itself', like(addressOf(path))],
    ['another post', like(addressOf(STRANGER))],
    ['absolute and wrong', `https://wechaty.js.org${nextDay(other)}`],
    ['Liquid and wrong', `{{ '${nextDay(other)}' | relative_url }}`],
    ['file name', file],
    ['file of the folder', `/_posts/${file}`],
    ['file name as an address', `/${file.replace('.md', '')}/`],
    ['file name in the day', `${other.replace(/\/$/u, '')}.md`],
  ];
}

function labels(pair: Pair, post: Post, index: number): readonly Break[] {
  const note = post.notes[index];
  if (note?.languageSpan === undefined) return [];
  const word = post.source.slice(note.languageSpan.start, note.languageSpan.end);
  const wrong = /\p{Script=Han}/u.test(word)
    ? ['日文', note.language === 'zh' ? '英文' : '中文']
    : ['French', note.language === 'zh' ? 'English' : 'Chinese'];
  return wrong.map((name) => ({
    name: `label ${name}, note ${index + 1} of ${post.path}`,
    rule: 'translation-label',
    at: post.path,
    texts: { ...pair.texts, [post.path]: replaced(post.source, note.languageSpan ?? note.span, name) },
  }));
}

/** A side's only note is dropped; a second note is added where there is one. */
function drops(pair: Pair, post: Post, index: number): readonly Break[] {
  const note = post.notes[index];
  if (note === undefined) return [];
  const line = post.source.slice(note.span.start, note.span.end);
  const second: Break = {
    name: `second note, like note ${index + 1} of ${post.path}`,
    rule: 'translation-duplicate',
    at: post.path,
    texts: { ...pair.texts, [post.path]: `${post.source.trimEnd()}\n\n${line}\n` },
  };
  if (post.notes.length > 1) return [second];
  const texts = { ...pair.texts, [post.path]: replaced(post.source, note.span, '') };
  const sibling = siblingOf(pair, post.path);
  return [
    second,
    { name: `no note in ${post.path}`, rule: 'translation-link', at: post.path, texts },
    { name: `no note in ${post.path}`, rule: 'translation-back-link', at: sibling, texts },
  ];
}

/** The other side goes, moves to another day or gets another name: the notes to it lead nowhere. */
function breakGroup(pair: Pair, path: string): readonly Break[] {
  const other = siblingOf(pair, path);
  if (parsePost(path, pair.texts[path] ?? '').notes.length === 0) return [];
  const { [other]: text = '', ...rest } = pair.texts;
  const broken = (name: string, texts: Readonly<Record<string, string>>): Break => ({
    name: `${name}, seen from ${path}`,
    rule: 'translation-target',
    at: path,
    texts,
  });
  return [
    broken('the other side goes', rest),
    broken('the other side moves to another day', {
      ...rest,
      [other.replace(DAY, '$1-02-07-')]: undated(text),
    }),
    broken('the other side gets another name', { ...rest, [other.replace(DAY, '$&new-')]: text }),
    broken('a date moves the other side', { ...pair.texts, [other]: dated(text) }),
  ];
}

function undated(text: string): string {
  return text.replace(/^date:.*\n/mu, '');
}

function dated(text: string): string {
  return undated(text).replace(/^---\n/u, '---\ndate: 2014-07-01\n');
}

function breakFields({ translation, texts }: Pair): readonly Break[] {
  const text = texts[translation] ?? '';
  const badge = '[![Join](https://img.shields.io/badge/join-us-green)](https://join.example/)';
  const broken = (name: string, to: string, at = translation): Break => ({
    name: `${name} of ${translation}`,
    rule: 'translation-parity',
    at,
    texts: { ...texts, [translation]: to },
  });
  return [
    broken('author', text.replace(/^author:.*$/mu, 'author: somebody-else')),
    broken('category', text.replace(/^categories:\s*(?:\[.*\]|.*|\n(?: *- .*\n?)+)$/mu, 'categories: shop')),
    broken(
      'further category',
      text.replace(
        /^categories:.*(?:\n *- .*)*/mu,
        (own) => `categories: [shop, ${[...own.matchAll(/[a-z]+/gu)].slice(1).join(', ')}]`,
      ),
    ),
    broken('date', dated(text)),
    broken('further badge', `${text}\n${badge}\n`),
  ];
}

/** The translation holds the original's text; a text changes on one side only. */
function breakText({ original, translation, texts }: Pair): readonly Break[] {
  const [one, other] = [texts[original] ?? '', texts[translation] ?? ''];
  const body = (text: string): string => text.slice(parsePost('', text).frontMatter.span.end);
  const head = other.slice(0, parsePost('', other).frontMatter.span.end);
  const drift = (path: string, text: string): Break => ({
    name: `text of ${path} only`,
    rule: 'translation-drift',
    at: path,
    texts: { ...texts, [path]: text },
    before: texts,
  });
  return [
    {
      name: `untranslated ${translation}`,
      rule: 'translation-language',
      at: translation,
      texts: { ...texts, [translation]: head + body(one) },
    },
    drift(original, `${one}\n\n再见，世界。\n`),
    drift(translation, `${other}\n\nGood bye, world.\n`),
  ];
}

function siblingOf(pair: Pair, path: string): string {
  return path === pair.original ? pair.translation : pair.original;
}

function addressOf(path: string): string {
  const [, year, month, day, slug] = /(\d{4})-(\d\d)-(\d\d)-(.+)\.md$/u.exec(path) ?? [];
  return `/${year}/${month}/${day}/${slug?.replace(/--+/gu, '-').replace(/-$/u, '')}/`;
}

function nextDay(address: string): string {
  return address.replace(
    /\/(\d\d)\/(?=[^/]+\/$)/u,
    (_, day) => `/${day === '28' ? '27' : String((Number(day) % 28) + 1).padStart(2, '0')}/`,
  );
}

function nextMonth(address: string): string {
  return address.replace(
    /^(\/\d{4}\/)(\d\d)/u,
    (_, year, month) => `${year}${String((Number(month) % 12) + 1).padStart(2, '0')}`,
  );
}
