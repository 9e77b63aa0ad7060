import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { rules } from '../../src/rules/index.ts';
import { translationBackLink } from '../../src/rules/translation-back-link.ts';
import { translationParity } from '../../src/rules/translation-parity.ts';
import { openSide } from '../../src/side/side.ts';
import { type MemoryFiles, memoryTree } from '../support/memory/memory-tree.ts';
import { NOW } from '../support/run-example.ts';
import { EN, judge, pair, ZH } from '../support/translation-sites.ts';

/** The site of a tree that is all read. */
async function siteOf(files: MemoryFiles) {
  const text = 'site: {translations: {by: suffix, languages: {en: -en}, default: zh}}\n';
  const side = await openSide(memoryTree(files), loadConfig({ text, name: 'postproof.yml' }, rules), NOW);
  await side.prefetch(Object.keys(files));
  const site = side.sites()[0]?.site;
  if (site === undefined) throw new Error('there is no site');
  return site;
}

describe('translation-back-link', () => {
  const files = pair('你好。', 'Chinese version: [你好](/2020/08/04/hello-world/)');

  it.each([
    ['is mended in the other post where the change brings it', true, ZH, undefined],
    ['is said and left to others where it does not', false, undefined, true],
  ])('%s', async (_name, isReviewed, fixPath, elsewhere) => {
    const site = { ...(await siteOf(files)), isReviewed: () => isReviewed };
    const post = site.post(EN);
    const [found] = post === undefined ? [] : [...(translationBackLink.check?.(post, site, {}) ?? [])];
    expect(found).toMatchObject({ expected: ['English version: [Hello](/2020/08/04/hello-world-en/)'] });
    expect([found?.fixPath, found?.elsewhere]).toEqual([fixPath, elsewhere]);
  });

  it('asks nothing of the other post while this one is not published', async () => {
    const held = { ...files, [EN]: '---\ntitle: Hello\npublished: false\n---\n' };
    expect((await judge('translation-back-link', EN, held)).said).toEqual([]);
  });
});

describe('translation-label', () => {
  const word = (text: string) => `${text}/2020/08/04/hello-world/)`;

  it.each([
    ['English version: [x](', 'Chinese version: [x]('],
    ['This post is also available in [English](', 'This post is also available in [Chinese]('],
    ['There is an English version of this post: [x](', 'There is a Chinese version of this post: [x]('],
    ['英文版：[x](', '中文版：[x]('],
    ['本文也有[日文版本](', '本文也有[中文版本]('],
    ['EN | [FR](', 'EN | [ZH]('],
    [
      'This is a translated version of the original French post. You can find it [here](',
      'This is a translated version of the original Chinese post. You can find it [here](',
    ],
  ])('mends %s', async (body, becomes) => {
    const { fixed } = await judge('translation-label', EN, pair('你好。', word(body)));
    expect(fixed).toBe(`---\ntitle: Hello\n---\n\n${word(becomes)}\n`);
  });

  it.each([['Versión en inglés: [x]('], ['Английская версия: [x](']])(
    'offers no fix for a word with endings: %s',
    async (body) => {
      const { said, fixed } = await judge('translation-label', EN, pair('你好。', word(body)));
      expect(said).toHaveLength(1);
      expect(fixed).toBeUndefined();
    },
  );

  it.each([
    'Chinese version: [The English patient](',
    '[中文](',
    'Simplified Chinese version: [x](',
    '[zh-TW](',
  ])('leaves alone %s', async (body) => {
    expect((await judge('translation-label', EN, pair('你好。', word(body)))).said).toEqual([]);
  });
});

describe('translation-duplicate', () => {
  const ONE = '> 中文版: [你好](/2020/08/04/hello-world/)';
  const TWO = '> Chinese version of this post: [你好](/2020/08/04/hello-world/)';

  it.each([
    ['at the end', `Hello.\n\n${ONE}\n\n---\n\n${TWO}`, `Hello.\n\n${ONE}`],
    ['without a rule', `Hello.\n\n${ONE}\n\n${TWO}`, `Hello.\n\n${ONE}`],
    ['in the middle', `${ONE}\n\nHello.\n\n${TWO}\n\nBye.`, `${ONE}\n\nHello.\n\nBye.`],
    ['in one quote', `${ONE}\n${TWO}`, ONE],
    ['in one quote, parted', `${ONE}\n>\n${TWO}`, ONE],
    ['a third one', `${ONE}\n\nHello.\n\n---\n\n${TWO}\n\n---\n\n${TWO}`, `${ONE}\n\nHello.`],
    ['with a wrong address', `${ONE}\n\n${TWO.replace('08/04', '08/05')}`, ONE],
  ])('takes away the second one %s', async (_name, body, becomes) => {
    const { fixed } = await judge('translation-duplicate', EN, pair('你好。', body));
    expect(fixed).toBe(`---\ntitle: Hello\n---\n\n${becomes}\n`);
  });

  it.each([
    `${ONE}\n\nHello again! This post is also available in [Chinese](/2020/08/04/hello-world/).`,
    `${ONE}\n\nThis post is also available in [Chinese](/2020/08/04/hello-world/). Have a nice day.`,
  ])('takes no other words away: %s', async (body) => {
    const { said, fixed } = await judge('translation-duplicate', EN, pair('你好。', body));
    expect(said).toHaveLength(1);
    expect(fixed).toBeUndefined();
  });
});

describe('translation-parity', () => {
  const files = (zh: string, en: string, more: MemoryFiles = {}): MemoryFiles => ({
    ...pair('', ''),
    [ZH]: `---\ntitle: 你好\n${zh}\n---\n`,
    [EN]: `---\ntitle: Hello\n${en}\n---\n`,
    ...more,
  });

  it.each([
    ['author: huan', 'author: huan'],
    ['author: huan', 'author: Huan'],
    ['author: [huan, lily]', 'authors: [lily, huan]'],
    ['author: 李佳芮', 'author: Jiarui Li'],
    ['author: huan', 'tags: a'],
    ['categories: [a, b]', 'categories: [b, a]'],
    ['category: a', 'categories: [a]'],
    ['categories: 技术', 'categories: technology'],
    ['tags: [a]', 'tags: [b]'],
  ])('takes %s and %s for the same', async (zh, en) => {
    expect((await judge('translation-parity', EN, files(zh, en))).said).toEqual([]);
  });

  it.each([
    ['author: huan', "author: 'lily'", "author: 'huan'"],
    ['categories: story', 'categories: talk', 'categories: story'],
    ['categories: [story, shop]', 'categories:\n  - shop\n  - talk', 'categories:\n  - shop\n  - story'],
  ])('makes %s of %s', async (zh, en, becomes) => {
    const { fixed } = await judge('translation-parity', EN, files(zh, en));
    expect(fixed).toBe(`---\ntitle: Hello\n${becomes}\n---\n`);
  });

  it('names no author that the site does not know', async () => {
    const authors = { '_data/authors.yml': 'lily: {name: Lily}\n' };
    const { said, fixed } = await judge(
      'translation-parity',
      EN,
      files('author: huan', 'author: lily', authors),
    );
    expect(said).toHaveLength(1);
    expect(fixed).toBeUndefined();
  });

  it('is said at the original only when the translation is not looked at', async () => {
    const whole = await siteOf(files('author: huan', 'author: lily'));
    const post = whole.post(ZH);
    const said = [true, false].map((isReviewed) => {
      const site = { ...whole, isReviewed: () => isReviewed };
      const options = { fields: ['author'], badges: [] };
      return post === undefined ? [] : [...(translationParity.check?.(post, site, options) ?? [])].length;
    });
    expect(said).toEqual([0, 1]);
  });
});
