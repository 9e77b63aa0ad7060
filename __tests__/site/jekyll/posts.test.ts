import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/site/generator.ts';
import { jekyll } from '../../../src/site/jekyll.ts';
import { openModel, type Texts } from '../../support/site/open-model.ts';

const PRETTY = 'permalink: /:year/:month/:day/:title/\n';

function pageOf(path: string, frontMatter: string | null = '', config = PRETTY): Page {
  const text = frontMatter === null ? 'no front matter' : `---\n${frontMatter}\n---\n`;
  return openModel(jekyll, { '_config.yml': config, [path]: text }).page(path);
}

describe('a post', () => {
  it.each([
    ['2020-8-4-x.md', '/2020/08/04/x/'],
    ['99-01-01-x.md', '/1999/01/01/x/'],
    ['2020-08-04-x.html', '/2020/08/04/x/'],
    ['2020-08-04-x.txt', '/2020/08/04/x/'],
    ["2020-08-04-it's_a+b.md", "/2020/08/04/it's_a+b/"],
    ['2020-08-04-hash#tag.md', '/2020/08/04/hash-tag/'],
    ['2020-08-04-ends..md', '/2020/08/04/ends/'],
    ['2020-08-04--lead.md', '/2020/08/04/lead/'],
    ['en/_x/2020-08-04-x.md', '/2020/08/04/x/'],
  ])('%s is at %s', (name, address) => {
    expect(pageOf(`_posts/${name}`)).toMatchObject({ address, futureAddress: address });
  });

  it.each([
    ['2020-08-04.md', 'misspelt'],
    ['2020-08-04-noext', 'misspelt'],
    ['hello.md', 'misspelt'],
    ['2020-13-01-x.md', 'misspelt'],
    ['_2020-08-04-x.md', 'unpublished'],
    ['.2020-08-04-x.md', 'unpublished'],
    ['_sub/2020-08-04-x.md', 'unpublished'],
    ['2020-08-04-x.md~', 'unpublished'],
    ['2020-08-04-x.yml', 'unpublished'],
  ])('%s is not written: %s', (name, kind) => {
    expect(pageOf(`_posts/${name}`)).toMatchObject({ address: null, why: { kind } });
  });

  it('is one without front matter too, and with another kind of it', () => {
    expect(pageOf('_posts/2020-08-04-x.md', null).address).toBe('/2020/08/04/x/');
    const toml = openModel(jekyll, { '_posts/2020-08-04-x.md': '+++\nslug = "y"\n+++\n' });
    expect(toml.page('_posts/2020-08-04-x.md').address).toBe('/2020/08/04/x.html');
  });

  it('is unknown while its front matter cannot be read', () => {
    expect(pageOf('_posts/2020-08-04-x.md', 'title: "x').why?.kind).toBe('unknown');
  });

  it.each([
    ['published: false', 'unpublished'],
    ['published: no', 'unpublished'],
    ['published:', 'unpublished'],
    ['permalink: /:oops/', 'misspelt'],
    ['date:', 'misspelt'],
    ['date: soon', 'misspelt'],
    ['date: 2021-13-01', 'misspelt'],
    ['date: 2021年1月1日', 'unknown'],
  ])('is not written with `%s`: %s', (frontMatter, kind) => {
    const page = pageOf('_posts/2020-08-04-x.md', frontMatter);
    expect(page).toMatchObject({ address: null, why: { kind } });
    expect(page.why?.build).toBe(kind === 'misspelt' ? true : undefined);
    expect(page.futureAddress).toBeUndefined();
  });

  it('is written with what only looks like a switch', () => {
    for (const frontMatter of ['published: "false"', 'draft: true', 'published: true', 'hidden: true']) {
      expect(pageOf('_posts/2020-08-04-x.md', frontMatter).address).toBe('/2020/08/04/x/');
    }
  });

  it('has an address to come while its date lies ahead', () => {
    const page = pageOf('_posts/2099-01-01-x.md');
    expect(page).toMatchObject({
      address: null,
      futureAddress: '/2099/01/01/x/',
      why: { kind: 'unpublished' },
    });
    expect(page.date).toBe('2099-01-01');
  });

  it('has its redirects and its file name for further addresses', () => {
    const page = pageOf('_posts/2020-08-04-x.md', 'redirect_from: [old, /o%20d/]\npermalink: /fixed');
    expect(page).toMatchObject({ address: '/fixed', aliases: ['/fixed.html', '/old', '/o d/'] });
  });

  it.each([
    ['2021-01-15 23:30:00', '2021-01-16'],
    ['"2021-01-15 23:30:00"', '2021-01-15'],
    ['2021-01-15 23:30', '2021-01-15'],
    ['2021-01-15T23:30:00Z', '2021-01-16'],
    ['2021-01-15 02:30:00 +8', '2021-01-15'],
    ['2021-01-15 20:30 PST', '2021-01-16'],
    ['2021/1/5', '2021-01-05'],
    ['5 Jan 2021', '2021-01-05'],
    ['January 5th, 2021 11:00 PM', '2021-01-05'],
    ['20210105', '2021-01-05'],
    ['2021-02-31', '2021-03-03'],
  ])('with `date: %s` is of %s in Shanghai', (date, day) => {
    const config = `${PRETTY}timezone: Asia/Shanghai\n`;
    expect(pageOf('_posts/2020-08-04-x.md', `date: ${date}`, config).date).toBe(day);
  });

  it.each([
    ['category: a b', '/a b/x'],
    ['categories: [B, b]\ncategory: C', '/b/c/x'],
    ['categories:\n', '/x'],
    ['categories: [C#, 中文]', '/c#/中文/x'],
    ['categories: 2020', '/2020/x'],
  ])('has categories by `%s`: %s', (frontMatter, address) => {
    expect(pageOf('_posts/2020-08-04-x.md', frontMatter, 'permalink: /:categories/:title').address).toBe(
      address,
    );
  });

  it('gets categories of folders and defaults before its own', () => {
    const config = 'permalink: /:categories/:title\ndefaults: [{values: {categories: [d]}}]';
    expect(pageOf('a/B/_posts/2020-08-04-x.md', 'categories: e', config).address).toBe('/a/b/d/e/x');
  });

  it.each([
    ['/:w_year-W:week-:w_day', '2021-01-01', '/2020-W53-5'],
    ['/:year_:month_:title', '2022-01-02', '/2022_01_x'],
    [':i_day.:short_year', '2022-01-02', '/2.22'],
    ['/:y_day/:long_day', '2022-03-01', '/060/Tuesday'],
    ['/:name:output_ext', '2022-01-02', '/2022-01-02-x.html'],
    ['/:path', '2022-01-02', '/2022-01-02-x'],
  ])('fills in `%s` on %s: %s', (permalink, day, address) => {
    expect(pageOf(`_posts/${day}-x.md`, '', `permalink: '${permalink}'`).address).toBe(address);
  });
});

describe('which files are posts', () => {
  const isPost = (path: string, config = ''): boolean =>
    openModel(jekyll, { '_config.yml': config, [path]: '' } satisfies Texts).model.isPost(path);

  it.each([
    '_posts/2020-08-04-x.md',
    '_posts/2020-08-04-x.markdown',
    '_posts/2020-08-04-x.MD',
    '_posts/en/2020-08-04-x.mkd',
    'a/b/_posts/2020-08-04-x.md',
    '_posts/undated.md',
  ])('%s is one', (path) => {
    expect(isPost(path)).toBe(true);
  });

  it.each([
    '_posts/2020-08-04-x.html',
    '_posts/2020-08-04-x.mdx',
    '_posts/x.png',
    '_post/2020-08-04-x.md',
    'posts/2020-08-04-x.md',
    '_site/_posts/2020-08-04-x.md',
    'vendor/bundle/x/_posts/2020-08-04-x.md',
    '_drafts/x.md',
  ])('%s is none', (path) => {
    expect(isPost(path)).toBe(false);
  });

  it('follows the configuration and the settings', () => {
    expect(isPost('_drafts/x.md', 'show_drafts: true')).toBe(true);
    expect(isPost('_posts/2020-08-04-x.text', 'markdown_ext: md,text')).toBe(true);
    expect(isPost('old/_posts/2020-08-04-x.md', 'exclude: [old]')).toBe(false);
    expect(isPost('_posts/2020-08-04-x.md', 'collections_dir: content')).toBe(false);
    expect(isPost('content/_posts/2020-08-04-x.md', 'collections_dir: content')).toBe(true);
    const named = openModel(jekyll, {}, { settings: { posts: ['_articles/**/*.md'] } });
    expect(named.model.isPost('_articles/x.md')).toBe(true);
    expect(named.model.isPost('_posts/2020-08-04-x.md')).toBe(false);
  });

  it('dates drafts by front matter and name, never by a file that no tree knows', () => {
    const config = `${PRETTY}show_drafts: true`;
    expect(pageOf('_drafts/x.md').why?.kind).toBe('unpublished');
    expect(pageOf('_drafts/2020-08-04-x.md', '', config).address).toBe('/2020/08/04/x/');
    expect(pageOf('_drafts/x.md', '', config).why?.kind).toBe('unknown');
    expect(pageOf('_drafts/x.md', '', 'show_drafts: true\npermalink: /d/:title').address).toBe('/d/x');
    expect(pageOf('blog/_drafts/x.md', '', 'show_drafts: true\npermalink: /:categories/:title').address).toBe(
      '/blog/x',
    );
  });

  it('limits posts to the newest', () => {
    const texts = {
      '_config.yml': 'limit_posts: 1',
      '_posts/2020-08-04-a.md': '---\ndate: 2022-01-01\n---\n',
      '_posts/2020-08-05-b.md': '---\n---\n',
      '_posts/2023-08-05-c.md': '---\npublished: false\n---\n',
    };
    const { page } = openModel(jekyll, texts);
    expect(page('_posts/2020-08-04-a.md').address).toBe('/2022/01/01/a.html');
    expect(page('_posts/2020-08-05-b.md').why?.kind).toBe('unpublished');
  });
});
