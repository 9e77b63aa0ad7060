import { describe, expect, it } from 'vitest';
import { includeAddress } from '../../src/site/includes.ts';
import { post, siteOf } from '../support/site/open-site.ts';

describe('posts', () => {
  it('are all Markdown files with front matter, less a repository’s own papers', () => {
    const texts = {
      'a.md': post(),
      'b/c.mdx': post(),
      'b/toml.markdown': '+++\ntitle = "x"\n+++\n',
      'README.md': post(),
      'README.zh-CN.md': post(),
      'docs/CONTRIBUTING.md': post(),
      '.github/x.md': post(),
      'node_modules/x/y.md': post(),
      'notes.md': 'No front matter.\n',
      'unread.md': post(),
      'b/image.png': '',
    };
    const { site } = siteOf(texts, { unread: ['unread.md'] });
    expect(site.posts()).toEqual(['a.md', 'b/c.mdx', 'b/toml.markdown', 'unread.md']);
    expect(site.isPost('notes.md')).toBe(false);
  });

  it('are what the globs say, whatever they hold', () => {
    const texts = {
      'x/posts/a.md': 'a',
      'x/posts/b/c.md': 'c',
      'x/posts/drafts/d.md': '',
      'x/e.md': '',
      'f.md': '',
    };
    const { site } = siteOf(texts, { root: 'x', settings: { posts: ['posts/**/*.md', '!posts/drafts/**'] } });
    expect(site.posts()).toEqual(['x/posts/a.md', 'x/posts/b/c.md']);
    expect(site.model.postFolders).toEqual(['x/posts']);
  });
});

describe('links from the folder of all content, as Zola has them', () => {
  const texts = { 'content/blog/a.md': post(), 'content/blog/b/index.md': post() };

  it('lead to sources', () => {
    const { link } = siteOf(texts);
    expect(link('@/blog/b/index.md#part', 'content/blog/a.md')).toMatchObject({
      status: 'found',
      path: 'content/blog/b/index.md',
    });
    expect(link('@/blog/none.md', 'content/blog/a.md').status).toBe('missing');
  });

  it('say nothing where there is no such folder, or where no source is meant', () => {
    const { link } = siteOf({ 'posts/a.md': post() });
    expect(link('@/blog/none.md', 'posts/a.md').status).toBe('unknown');
    expect(siteOf(texts).link('@/parts/box', 'content/blog/a.md').status).not.toBe('missing');
  });
});

describe('addresses', () => {
  const addressOf = (address: string, path: string, ...lines: readonly string[]) => {
    const settings = {
      address,
      posts: ['content/**/*.md'],
      translations: { languages: { en: '-en' }, default: 'zh' },
    };
    return siteOf({ [path]: post(...lines) }, { settings }).site.page(path)?.address;
  };

  it.each([
    ['/{date:%Y/%m/%d}/{slug}/', 'content/2020-08-04-hi-en.md', [], '/2020/08/04/hi/'],
    ['/{date:%Y/%-m/%-d}/{slug}', 'content/hi.md', ['date: 2020-08-04'], '/2020/8/4/hi'],
    ['/{date:%d %b %Y}/', 'content/hi.md', ['date: 2020-08-04T23:30:00-02:00'], '/05 Aug 2020/'],
    ['/{slug}/', 'content/hi.md', ['slug: other'], '/other/'],
    ['/{path}/', 'content/blog/x/index.md', [], '/blog/x/'],
    ['/{name}.html', 'content/2020-08-04-hi-en.md', [], '/2020-08-04-hi-en.html'],
    ['/{language}/{slug}', 'content/hi-en.md', [], '/en/hi'],
    ['/{language}/{slug}', 'content/hi.md', [], '/zh/hi'],
    ['{front.seo.path}', 'content/hi.md', ['seo:', '  path: /deep/er'], '/deep/er'],
    ['/{front.permalink}/', 'content/hi.md', [], null],
    ['/{date:%Y}/{slug}', 'content/hi.md', [], null],
    ['/{slug}', 'content/hi.md', ['draft: true'], null],
  ])('%s of %s %j is %s', (pattern, path, lines, address) => {
    expect(addressOf(pattern, path, ...lines)).toBe(address);
  });

  it('are unknown without a pattern', () => {
    const page = siteOf({ 'a.md': post() }).site.page('a.md');
    expect(page).toMatchObject({ address: null, why: { kind: 'unknown' } });
  });
});

describe('references', () => {
  const texts = { 'posts/a.md': post(), 'posts/b.md': post(), 'posts/x.png': '', 'posts/c/index.md': post() };

  it('mean the file beside the post', () => {
    const { image, link } = siteOf(texts);
    expect(image('x.png', 'posts/a.md')).toMatchObject({ status: 'found', path: 'posts/x.png' });
    expect(image('./X.png', 'posts/a.md')).toMatchObject({ status: 'missing', near: ['posts/x.png'] });
    expect(link('../posts/b.md#part', 'posts/a.md')).toMatchObject({ status: 'found', path: 'posts/b.md' });
    expect(link('c/', 'posts/a.md').path).toBe('posts/c/index.md');
    expect(link('none.md', 'posts/a.md').status).toBe('missing');
    expect(link('../elsewhere/', 'posts/a.md').status).toBe('unknown');
  });

  it('from the top mean a file in a static folder, and nothing where there is none', () => {
    expect(siteOf(texts).image('/posts/x.png', 'posts/a.md').path).toBe('posts/x.png');
    expect(siteOf(texts).image('/y.png', 'posts/a.md').status).toBe('unknown');
    const { image } = siteOf({ ...texts, 'public/y.png': '', 'static/z.png': '' });
    expect(image('/y.png', 'posts/a.md').path).toBe('public/y.png');
    expect(image('/z.png', 'posts/a.md').path).toBe('static/z.png');
    expect(image('/none.png', 'posts/a.md').status).toBe('missing');
  });

  it('mean posts by their addresses where a pattern gives them', () => {
    const settings = { url: 'https://example.com/base', address: '/{slug}/', posts: ['posts/**/*.md'] };
    const { link } = siteOf(texts, { settings });
    expect(link('https://example.com/base/b/', 'posts/a.md').path).toBe('posts/b.md');
    expect(link('../b/', 'posts/a.md').path).toBe('posts/b.md');
  });
});

describe('includes', () => {
  const settings = { includes: { 'image.html': '{loc}/{file}', youtube: '{0}' } };

  it('show what their pattern says', () => {
    expect(includeAddress('image.html', { loc: '/img', file: 'x.png' }, settings)).toBe('/img/x.png');
    expect(includeAddress('youtube', { 0: 'abc' }, settings)).toBe('abc');
  });

  it('show nothing without a pattern or a parameter', () => {
    expect(includeAddress('image.html', { file: 'x.png' }, settings)).toBeUndefined();
    expect(includeAddress('toString', {}, settings)).toBeUndefined();
    expect(includeAddress('image.html', {}, {})).toBeUndefined();
  });
});
