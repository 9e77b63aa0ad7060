import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../../src/site/docusaurus.ts';
import { type Config, configOf } from '../../support/site/docusaurus-config.ts';
import { openModel } from '../../support/site/open-model.ts';
import { siteOf } from '../../support/site/open-site.ts';

const POST = '---\ntitle: T\n---\n';

function addressOf(path: string, front = 'title: T', config: Config = {}): string | null {
  const texts = { 'docusaurus.config.js': configOf(config), [path]: `---\n${front}\n---\n` };
  return openModel(docusaurus, texts).page(path).address;
}

// Every address below was read back from a build with Docusaurus 3.10.2.
describe('names and front matter', () => {
  it('reads dates and texts of names and folders', () => {
    const names: Readonly<Record<string, string | null>> = {
      'x-2021-01-02-mid.md': '/blog/2021/01/02/x-mid',
      '2021-01-03.md': '/blog/2021/01/03/',
      '2021-01-05_under.md': '/blog/2021/01/05/_under',
      '2021-02-30-over.md': '/blog/2021/02/30/over',
      '2022-01-01/index.md': '/blog/2022/01/01/index',
      '2022/02/03/index.md': '/blog/2022/02/03/index',
      '2022-03-04-fold/extra.md': '/blog/2022/03/04/fold/extra',
      '2022-01-01-t.test.md': '/blog/2022/01/01/t.test',
      'index.md': '/blog/index',
      'undated/index.mdx': '/blog/undated',
      '__tests__/2022-01-05-a.md': null,
      '_x/2022-01-01-a.md': null,
      '.2020-08-04-dot.md': null,
      '2020-08-04-up.MD': null,
    };
    for (const [name, address] of Object.entries(names)) expect(addressOf(`blog/${name}`)).toBe(address);
  });

  it('reads slugs from the base of the blog, and stops for an empty one', () => {
    const at = 'blog/2020-08-04-x.md';
    expect(addressOf(at, 'slug: /my/slug')).toBe('/blog/my/slug');
    expect(addressOf(at, 'slug: a/b/')).toBe('/blog/a/b/');
    expect(addressOf(at, 'slug: /')).toBe('/blog/');
    expect(addressOf(at, 'slug: 42')).toBe('/blog/42');
    expect(addressOf(at, "slug: ''")).toBeNull();
    expect(addressOf(at, 'title: T', { blog: "{routeBasePath: '/'}", base: '/sub' })).toBe(
      '/sub/2020/08/04/x',
    );
  });

  it('knows pages of src/pages', () => {
    expect(addressOf('src/pages/about.md')).toBe('/about');
    expect(addressOf('src/pages/index.mdx')).toBe('/');
    expect(addressOf('src/pages/a/With Space.tsx')).toBe('/a/With Space');
    expect(addressOf('src/pages/about.md', 'slug: /other')).toBe('/other');
  });

  it.each([
    'date: nonsense',
    'date:',
    'slug:',
    'slug: [a]',
    'slug: true',
    'title: [a]',
    'title:',
    'description:',
    'tags: a',
    'tags:',
    'tags: [""]',
    'tags: [null]',
    'tags: {a: 1}',
    'authors:',
    'authors: ""',
    'authors: {title: x}',
    'authors: [{}]',
    'authors: [null]',
    'image: "a b.png"',
    'image: 中.png',
    'image: ""',
    'keywords: a',
    'keywords: []',
    'draft: yes',
    'draft: 1',
    'hide_table_of_contents: x',
  ])('is not written with `%s`, on which the build stops', (front) => {
    const texts = { 'docusaurus.config.js': configOf({}), 'blog/2020-08-04-x.md': `---\n${front}\n---\n` };
    const page = openModel(docusaurus, texts).page('blog/2020-08-04-x.md');
    expect(page).toMatchObject({ address: null, why: { build: true } });
  });

  it('is linked to rightly all the same while the build stops on its front matter', () => {
    const texts = {
      'docusaurus.config.js': configOf({}),
      'blog/a.md': POST,
      'blog/2020-08-04-x.md': '---\ntags: a\n---\n',
    };
    const { link } = siteOf(texts, { generator: docusaurus });
    expect(link('./2020-08-04-x.md', 'blog/a.md')).toMatchObject({
      status: 'found',
      url: '/blog/2020/08/04/x',
    });
    expect(link('/blog/2020/08/04/x', 'blog/a.md').status).toBe('found');
    expect(link('a', 'blog/2020-08-04-x.md').status).not.toBe('found');
  });

  it.each([
    'title: ""',
    'title: 12',
    'slug: 2020/08/04/x',
    'date: 2021-1-5',
    'date: Jan 15 2021',
    'tags: [1, {label: x, permalink: /x}]',
    'authors: []',
    'authors: {name: X}',
    'authors: [{image_url: /x.png}]',
    'image: ./x.png',
    'image: /x%20y.png?z=1',
    'image: https://例子.example/图.png',
    'keywords: [a]',
    'draft: "FALSE"',
    'description: 12',
    'foo: {bar: 1}',
  ])('is written with `%s`', (front) => {
    expect(addressOf('blog/2020-08-04-x.md', front)).toBe('/blog/2020/08/04/x');
  });

  it('has no front matter in TOML', () => {
    const texts = { 'docusaurus.config.js': configOf({}), 'blog/x.md': '+++\nslug = "y"\n+++\n' };
    expect(openModel(docusaurus, texts).page('blog/x.md').address).toBe('/blog/x');
  });

  it('is at the top where the route of the blog is empty', () => {
    for (const routeBasePath of ['', '/']) {
      const config = configOf({ blog: `{routeBasePath: '${routeBasePath}'}` });
      const texts = { 'docusaurus.config.js': config, 'blog/x.md': POST };
      expect(openModel(docusaurus, texts).page('blog/x.md').address).toBe('/x');
    }
  });

  it('refuses posts with two kinds of authors or one author twice', () => {
    for (const front of ['author: a\nauthors: b', 'authors: [b, b]', 'authors: [b, {key: b}]']) {
      const texts = { 'docusaurus.config.js': configOf({}), 'blog/x.md': `---\n${front}\n---\n` };
      expect(openModel(docusaurus, texts).page('blog/x.md').why).toMatchObject({ build: true });
    }
  });
});

describe('locales', () => {
  const config = configOf({ top: "i18n: {defaultLocale: 'en', locales: ['en', 'zh']},", base: '/sub/' });
  const LOCALIZED = 'i18n/zh/docusaurus-plugin-content-blog';
  const site = openModel(docusaurus, {
    'docusaurus.config.js': config,
    'blog/2020-08-04-hello.md': POST,
    'blog/2020-08-05-other.md': POST,
    [`${LOCALIZED}/2020-08-04-hello.md`]: POST,
    [`${LOCALIZED}/2020-08-04-only.md`]: POST,
    'static/img/a.png': '',
  });

  it('publishes translations of what it lists, and the original where there is none', () => {
    expect(site.page(`${LOCALIZED}/2020-08-04-hello.md`)).toMatchObject({
      address: '/sub/zh/blog/2020/08/04/hello',
      language: 'zh',
    });
    expect(site.page(`${LOCALIZED}/2020-08-04-only.md`).address).toBeNull();
    expect(site.page('blog/2020-08-04-hello.md').aliases).toEqual([]);
    expect(site.page('blog/2020-08-05-other.md').aliases).toEqual(['/sub/zh/blog/2020/08/05/other']);
    expect(site.model.staticFile('/zh/img/a.png')).toBe('static/img/a.png');
  });

  it('finds files for links in the locale of the page', () => {
    const render = (href: string) =>
      site.render({ kind: 'markdown-link', href }, `${LOCALIZED}/2020-08-04-hello.md`);
    expect(render('2020-08-05-other.md').url).toBe('/sub/zh/blog/2020/08/05/other');
    expect(render('./2020-08-05-other.md').target).toBeUndefined();
    expect(render('/blog').url).toBe('/sub/zh/blog');
  });
});
