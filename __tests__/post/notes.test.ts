import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/post/post.ts';

const notesOf = (body: string) => {
  const post = parsePost('_posts/2020-08-04-hello.md', `---\ntitle: Hello\n---\n\n${body}\n`);
  return post.notes.map((note) => ({
    language: note.language,
    word: note.languageSpan && post.source.slice(note.languageSpan.start, note.languageSpan.end),
    href: note.link.href,
  }));
};

/** The text, the language that it names, and the word for it. */
const NOTES: readonly (readonly [string, string | undefined, string?])[] = [
  ['> Chinese version of this post: [你好](/x/)', 'zh', 'Chinese'],
  ['> English Version: [Hello](/x/)', 'en', 'English'],
  ["> Chinese version of this post: [你好]({{ '/x/' | relative_url }})", 'zh', 'Chinese'],
  ['This post is also available in [Chinese (Simplified)](/x/).', 'zh', 'Chinese (Simplified)'],
  ['This post is also available in English: [Hello English world](/x/)', 'en', 'English'],
  ['This article is available in [Simplified Chinese](/x/)', 'zh', 'Simplified Chinese'],
  ['*This post was also published in [German](/x/).*', 'de', 'German'],
  [
    '> This is a translated version of the original Chinese post. You can find the original post [here](/x/).',
    'zh',
    'Chinese',
  ],
  [
    '> This is a translated version of the original Chinese post.\n> You can find the original post [here](/x/).',
    'zh',
    'Chinese',
  ],
  ['> This post is also available in\n> [English](/x/).', 'en', 'English'],
  ['This is a translation of [Hola](/x/).', undefined],
  ['This is the Chinese version of [Hello](/x/).', undefined],
  ['This post was translated from the original [Spanish post](/x/).', 'es', 'Spanish'],
  ['This article was originally written in Chinese. Read the original [here](/x/).', 'zh', 'Chinese'],
  ['> [Original Post in Chinese](/x/)', 'zh', 'Chinese'],
  ['Original (Chinese): [你好](/x/)', 'zh', 'Chinese'],
  ['Chinese original: [你好](/x/)', 'zh', 'Chinese'],
  ['[Chinese version](/x/)', 'zh', 'Chinese'],
  ['[🇨🇳 中文版](/x/)', 'zh', '中文'],
  ['**English version:** [Hello](/x/)', 'en', 'English'],
  ['**English**: [Hello](/x/)', 'en', 'English'],
  ['You can [read this post in English](/x/).', 'en', 'English'],
  ['Read this article in [Korean](/x/)', 'ko', 'Korean'],
  ['For the English version, click [here](/x/).', 'en', 'English'],
  ['Click [here](/x/) for the English version.', 'en', 'English'],
  ['The English version of this article can be found [here](/x/).', 'en', 'English'],
  ['There is also a [French version](/x/) of this post.', 'fr', 'French'],
  ['Hello everyone! This post is also available in [English](/x/).', 'en', 'English'],
  ['English version: <https://blog.example/x/>', 'en', 'English'],
  ['English version: https://blog.example/x/', 'en', 'English'],
  ['<p>English version: <a href="/x/">Hello</a></p>', 'en', 'English'],
  ['<a href="/x/">中文</a> | English', 'zh', '中文'],
  ['English | [中文](/x/)', 'zh', '中文'],
  ['EN | [ZH](/x/)', 'zh', 'ZH'],
  ['- [English](/x/)', 'en', 'English'],
  ['Languages: English, [Español](/x/)', 'es', 'Español'],
  ['Read this in other languages: English, [日本語](/x/)', 'ja', '日本語'],
  ['English version: [Hello][hello]\n\n[hello]: /x/', 'en', 'English'],
  ['[English](/x/){: .lang }', 'en', 'English'],
  ['Translated by [Huan](https://github.com/huan) from the [Chinese original](/x/)', 'zh', 'Chinese'],
  ['> This post was translated by AI from the [original Chinese version](/x/).', 'zh', 'Chinese'],
  ['_This article has a [Chinese version](/x/)._', 'zh', 'Chinese'],
  ['**Original post**: [你好](/x/) (in Chinese)', 'zh', 'Chinese'],
  ['Translation: [Hello (English)](/x/)', 'en', 'English'],
  ['> See the [Chinese original](/x/) for the latest text.', 'zh', 'Chinese'],
  ['> For Chinese readers: [你好](/x/)', 'zh', 'Chinese'],
  ['[请点击这里阅读中文版](/x/)', 'zh', '中文'],
  ['> 本文已翻译为英文：[Hello](/x/)', 'en', '英文'],
  ['本文已经译成[英文](/x/)', 'en', '英文'],
  ['> 译文：[Hello (English)](/x/)', 'en', 'English'],
  ['> 切换语言：[English](/x/)', 'en', 'English'],
  ['本文也有[英文版本](/x/)。', 'en', '英文'],
  ['> 中文版: [你好](/x/)', 'zh', '中文'],
  ['> 英文版：[Hello](/x/)', 'en', '英文'],
  ['本文的英文版在[这里](/x/)', 'en', '英文'],
  ['英文版请点击[这里](/x/)', 'en', '英文'],
  ['点击[这里](/x/)查看英文版', 'en', '英文'],
  ['阅读[英文版](/x/)', 'en', '英文'],
  ['原文（英文）：[Hello](/x/)', 'en', '英文'],
  ['英文原文：[Hello](/x/)', 'en', '英文'],
  ['本文翻译自英文博客 [Hello](/x/)', 'en', '英文'],
  ['本文译自 [Hello](/x/)', undefined],
  ['本文是 [Hello](/x/) 的中文翻译。', undefined],
  ['繁體中文版：[你好](/x/)', 'zh', '繁體中文'],
  ['Versión en inglés: [Hello](/x/)', 'en', 'inglés'],
  ['Este artículo también está disponible en [inglés](/x/).', 'en', 'inglés'],
  ['[Leer este artículo en inglés](/x/)', 'en', 'inglés'],
  ['Cet article est également disponible en [anglais](/x/).', 'en', 'anglais'],
  ['Version anglaise : [Hello](/x/)', 'en', 'anglaise'],
  ['Lire en [anglais](/x/)', 'en', 'anglais'],
  ['Dieser Artikel ist auch auf [Englisch](/x/) verfügbar.', 'en', 'Englisch'],
  ['[Englische Version](/x/)', 'en', 'Englische'],
  ['[Diesen Beitrag auf Englisch lesen](/x/)', 'en', 'Englisch'],
  ['Este artigo também está disponível em [inglês](/x/).', 'en', 'inglês'],
  ['Versão em inglês: [Hello](/x/)', 'en', 'inglês'],
  ['Questo articolo è disponibile anche in [inglese](/x/).', 'en', 'inglese'],
  ['英語版は[こちら](/x/)', 'en', '英語'],
  ['この記事の英語版は[こちら](/x/)です。', 'en', '英語'],
  ['[中国語版](/x/)', 'zh', '中国語'],
  ['[영어 버전](/x/)', 'en', '영어'],
  ['이 글은 [영어](/x/)로도 볼 수 있습니다.', 'en', '영어'],
  ['Английская версия: [Hello](/x/)', 'en', 'Английская'],
  ['Эта статья также доступна на [английском](/x/).', 'en', 'английском'],
  ['[Читать на английском](/x/)', 'en', 'английском'],
];

/** Prose, and links that are something else. */
const NO_NOTES = [
  'You can see the [English version](/x/) of their report.',
  'The English version of the docs is [here](/docs/).',
  'English versions of all docs: [docs](/docs/)',
  'We translated the docs to [Chinese](/docs/) last year.',
  'See the [Chinese original](/x/) of the poem.',
  'This post was translated by [Huan](/contributors/huan/) to Chinese',
  'For Chinese New Year: [red lanterns](/x/)',
  'Our product has a [Chinese version](/x/).',
  '本文已翻译三篇英文文章，见[列表](/x/)。',
  '本文是[这个系列](/x/)的第二篇。',
  '本文有[五个例子](/x/)。',
  '中文版文档：[文档](/docs/)',
  '中文文档：[文档](/docs/)',
  '- 中文: [文档](/docs/)',
  '- English: [Docs](/docs/)',
  'Original blog: [Guide](/x/)',
  'Original article: [Guide](/x/)',
  '原文链接：[Guide](/x/)',
  'English version: [Hello](/assets/hello.pdf)',
  '[English version](#english-version)',
  'You can find [it](/x/).',
  '- [it](/x/)',
  'This post was translated to English by [Huan](/contributors/huan/)',
  'This post is about the Chinese market: [report](/x/)',
  'Learn [Chinese](/x/) with us.',
  'Our bot speaks [English](/x/) and [Chinese](/y/).',
  'I gave the talk in English. [Slides](/x/)',
  '`English version: [Hello](/x/)`',
  '```\nEnglish version: [Hello](/x/)\n```',
  '<!-- English version: [Hello](/x/) -->',
  'In this version: [English support](/x/)',
  'Cet article parle de [la version anglaise](/x/) du site.',
  'Este artículo habla de [inglés](/x/).',
] as const;

describe('findNotes', () => {
  it.each(NOTES)('reads %s', (text = '', language, word) => {
    expect(notesOf(text)).toEqual([
      {
        language,
        word,
        href: expect.stringMatching(
          /^(?:https:\/\/blog\.example)?\/x\/$|^\{\{ '\/x\/' \| relative_url \}\}$/u,
        ),
      },
    ]);
  });

  it.each(NO_NOTES)('leaves alone %s', (text) => {
    expect(notesOf(text)).toEqual([]);
  });

  it.each([
    ['[English](/x/) | [中文](/y/)', ['en', 'zh']],
    ['- [English](/x/)\n- [中文](/y/)', ['en', 'zh']],
    ['[en](/x/) | [zh-CN](/y/)', ['en', 'zh']],
    ['This post is available in [English](/x/), [French](/y/) and [German](/z/).', ['en', 'fr', 'de']],
  ])('reads each of %s', (text, languages) => {
    expect(notesOf(text).map(({ language }) => language)).toEqual(languages);
  });
});
