import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../src/site/docusaurus.ts';
import type { TranslationSettings } from '../../src/site/generator.ts';
import { hugo } from '../../src/site/hugo.ts';
import { jekyll } from '../../src/site/jekyll.ts';
import { post, type SiteOptions, siteOf } from '../support/site/open-site.ts';

const CONFIG = { '_config.yml': 'permalink: /:year/:month/:day/:title/\n' };

const textsOf = (...paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, post()]));

function blog(paths: readonly string[], translations?: TranslationSettings, options: SiteOptions = {}) {
  return siteOf(
    { ...CONFIG, ...textsOf(...paths) },
    { generator: jekyll, settings: translations === undefined ? {} : { translations }, ...options },
  ).site;
}

const SUFFIX: TranslationSettings = { by: 'suffix', languages: { en: '-en' }, default: 'zh' };
const siblingPaths = (site: ReturnType<typeof blog>, path: string) =>
  site.translations.siblings(path)?.map((sibling) => sibling.path);

describe('by suffix', () => {
  const X = '_posts/2020-08-04-v0.5-release.md';
  const X_EN = '_posts/2020-08-04-v0.5-release-en.md';

  it('pairs a post with its translation, with languages and addresses', () => {
    const site = blog([X, X_EN], SUFFIX);
    expect(site.translations.kind).toBe('suffix');
    expect(site.translations.siblings(X)).toEqual([
      { path: X_EN, language: 'en', address: '/2020/08/04/v0.5-release-en/' },
    ]);
    expect(site.translations.siblings(X_EN)).toEqual([
      { path: X, language: 'zh', address: '/2020/08/04/v0.5-release/' },
    ]);
    expect([X, X_EN].map((path) => site.translations.stem(path))).toEqual(['v0.5-release', 'v0.5-release']);
    expect([X, X_EN].map((path) => site.translations.language(path))).toEqual(['zh', 'en']);
    expect([X, X_EN].map((path) => site.translations.declares(path))).toEqual([false, true]);
  });

  it('pairs siblings of different days', () => {
    const site = blog(['_posts/2020-11-01-x.md', '_posts/2020-11-06-x-en.md'], SUFFIX);
    expect(siblingPaths(site, '_posts/2020-11-01-x.md')).toEqual(['_posts/2020-11-06-x-en.md']);
  });

  it('prefers the same day, and gives nobody another one’s translation', () => {
    const site = blog(
      ['_posts/2020-01-01-x.md', '_posts/2020-02-02-x.md', '_posts/2020-02-02-x-en.md'],
      SUFFIX,
    );
    expect(siblingPaths(site, '_posts/2020-02-02-x.md')).toEqual(['_posts/2020-02-02-x-en.md']);
    expect(siblingPaths(site, '_posts/2020-02-02-x-en.md')).toEqual(['_posts/2020-02-02-x.md']);
    expect(siblingPaths(site, '_posts/2020-01-01-x.md')).toEqual([]);
  });

  it('keeps to the folder', () => {
    const site = blog(['_posts/a/2020-01-01-x.md', '_posts/b/2020-01-01-x-en.md'], SUFFIX);
    expect(siblingPaths(site, '_posts/a/2020-01-01-x.md')).toEqual([]);
  });

  it('knows more than two languages', () => {
    const names = ['x.md', 'x.fr.md', 'x.es.md'].map((name) => `_posts/2020-01-01-${name}`);
    const site = blog(names, { languages: { fr: '.fr', es: '.es' }, default: 'en' });
    expect(siblingPaths(site, '_posts/2020-01-01-x.fr.md')).toEqual([
      '_posts/2020-01-01-x.es.md',
      '_posts/2020-01-01-x.md',
    ]);
  });

  it('counts a sibling that is not published', () => {
    const texts = { ...CONFIG, ...textsOf(X), [X_EN]: post('published: false') };
    const { site } = siteOf(texts, { generator: jekyll, settings: { translations: SUFFIX } });
    expect(site.translations.siblings(X)).toEqual([{ path: X_EN, language: 'en', address: null }]);
  });

  it('reads siblings only', () => {
    const paths = [X, X_EN, '_posts/2020-08-05-other.md'];
    const { site, files } = siteOf(
      { ...CONFIG, ...textsOf(...paths) },
      { generator: jekyll, settings: { translations: SUFFIX }, unread: paths.slice(1) },
    );
    expect(site.translations.siblings(X)).toBeUndefined();
    expect([...files.wanted]).toEqual([X_EN]);
  });
});

describe('found from the names', () => {
  it('takes a suffix for a mark when pairs prove it, with the main language undetermined', () => {
    const site = blog(['_posts/2020-01-01-x.md', '_posts/2020-01-01-x-en.md']);
    expect(site.translations.kind).toBe('suffix');
    expect(site.translations.language('_posts/2020-01-01-x.md')).toBeUndefined();
    expect(site.translations.siblings('_posts/2020-01-01-x-en.md')?.[0]?.language).toBe('und');
  });

  it('takes the main language from the configuration', () => {
    const texts = {
      '_config.yml': 'lang: zh-CN\n',
      ...textsOf('_posts/2020-01-01-x.md', '_posts/2020-01-01-x-en.md'),
    };
    const { site } = siteOf(texts, { generator: jekyll });
    expect(site.translations.language('_posts/2020-01-01-x.md')).toBe('zh-CN');
  });

  it('takes regions for marks', () => {
    const site = blog(['_posts/2020-01-01-x.md', '_posts/2020-01-01-x_zh_tw.md']);
    expect(site.translations.language('_posts/2020-01-01-x_zh_tw.md')).toBe('zh-TW');
  });

  it.each([
    [['2020-01-01-learn-go.md', '2020-01-02-learn.md']],
    [['2020-01-01-do-it.md', '2020-01-02-use-it.md', '2020-01-03-test-it.md', '2020-01-04-do.md']],
    [['2020-01-01-hello-en.md', '2020-01-02-other.md']],
  ])('does not take %j for translations', (names) => {
    expect(blog(names.map((name) => `_posts/${name}`)).translations.kind).toBe('none');
  });

  it('takes folders for marks', () => {
    const site = blog([
      '_posts/en/2020-01-01-x.md',
      '_posts/zh/2020-01-01-x.md',
      '_posts/zh/2020-01-02-y.md',
    ]);
    expect(site.translations.kind).toBe('folder');
    expect(siblingPaths(site, '_posts/en/2020-01-01-x.md')).toEqual(['_posts/zh/2020-01-01-x.md']);
    expect(site.translations.language('_posts/zh/2020-01-02-y.md')).toBe('zh');
  });

  it('is nothing without any sign, and a post may still state its language', () => {
    const texts = {
      ...CONFIG,
      '_posts/2020-01-01-x.md': post('lang: fr'),
      '_posts/2020-01-02-y.md': post('lang: go'),
    };
    const { translations } = siteOf(texts, { generator: jekyll }).site;
    expect(translations.kind).toBe('none');
    expect(translations.siblings('_posts/2020-01-01-x.md')).toEqual([]);
    expect(translations.language('_posts/2020-01-01-x.md')).toBe('fr');
    expect(translations.declares('_posts/2020-01-01-x.md')).toBe(true);
    expect(translations.declares('_posts/2020-01-02-y.md')).toBe(false);
  });
});

describe('other ways', () => {
  it('by paths', () => {
    const paths = { en: '{p}.md', es: 'es/{p}.md' };
    const { site } = siteOf(textsOf('posts/a.md', 'es/posts/a.md', 'posts/b.md'), {
      settings: { translations: { paths, default: 'en' } },
    });
    expect(site.translations.kind).toBe('paths');
    expect(siblingPaths(site, 'posts/a.md')).toEqual(['es/posts/a.md']);
    expect(siblingPaths(site, 'es/posts/a.md')).toEqual(['posts/a.md']);
    expect(site.translations.language('es/posts/a.md')).toBe('es');
    expect(['posts/a.md', 'es/posts/a.md'].map((path) => site.translations.declares(path))).toEqual([
      false,
      true,
    ]);
  });

  it('by keys, once all posts are read', () => {
    const texts = {
      'a.md': post('lang: en', 'ref: one'),
      'b.md': post('lang: de', 'ref: one'),
      'c.md': post('lang: de', 'ref: two'),
      'd.md': post(),
      'e.md': post('lang: en', 'ref: one'),
    };
    const settings = { translations: { keys: { language: 'lang', group: 'ref' } } };
    const { translations } = siteOf(texts, { settings }).site;
    expect(translations.siblings('a.md')).toEqual([{ path: 'b.md', language: 'de', address: null }]);
    expect(translations.siblings('d.md')).toEqual([]);
    const { site, files } = siteOf(texts, { settings, unread: ['c.md'] });
    expect(site.translations.siblings('a.md')).toBeUndefined();
    expect([...files.wanted]).toEqual(['c.md']);
  });

  it('by links in the front matter', () => {
    const texts = {
      ...CONFIG,
      '_posts/2020-01-01-x.md': post('lang: en', 'translations:', '  zh: /2020/01/02/y/'),
      '_posts/2020-01-02-y.md': post('lang: zh'),
    };
    const { site } = siteOf(texts, {
      generator: jekyll,
      settings: { translations: { links: 'translations' } },
    });
    expect(site.translations.siblings('_posts/2020-01-01-x.md')).toEqual([
      { path: '_posts/2020-01-02-y.md', language: 'zh', address: '/2020/01/02/y/' },
    ]);
  });

  it('by Hugo’s file marks and Docusaurus’ folders', () => {
    const config = "defaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.zh]\nweight = 2\n";
    const { site } = siteOf(
      { 'hugo.toml': config, ...textsOf('content/posts/a/index.md', 'content/posts/a/index.zh.md') },
      { generator: hugo },
    );
    expect(siblingPaths(site, 'content/posts/a/index.md')).toEqual(['content/posts/a/index.zh.md']);
    expect(site.translations.language('content/posts/a/index.md')).toBe('en');

    const i18n = 'i18n/fr/docusaurus-plugin-content-blog/2020-08-04-a.md';
    const docs = siteOf(
      {
        'docusaurus.config.js':
          "module.exports = { i18n: { defaultLocale: 'en', locales: ['en', 'fr'] }, presets: [['classic', { blog: {} }]] };",
        ...textsOf('blog/2020-08-04-a.md', i18n),
      },
      { generator: docusaurus },
    ).site;
    expect(siblingPaths(docs, 'blog/2020-08-04-a.md')).toEqual([i18n]);
    expect(siblingPaths(docs, i18n)).toEqual(['blog/2020-08-04-a.md']);
    expect(docs.translations.language(i18n)).toBe('fr');
  });
});
