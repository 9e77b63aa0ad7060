import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../src/site/docusaurus.ts';
import { hugo } from '../../src/site/hugo.ts';
import { jekyll } from '../../src/site/jekyll.ts';
import { post, siteOf } from '../support/site/open-site.ts';

const FROM = '_posts/2021-01-15-here.md';

const BLOG = {
  '_config.yml': 'url: https://blog.example.com\npermalink: /:year/:month/:day/:title/\n',
  [FROM]: post(),
  '_posts/2020-08-04-there.md': post(),
  '_posts/2020-08-05-named.md': post('permalink: /fixed/', 'redirect_from: /before/'),
  '_posts/2020-08-06-held.md': post('published: false'),
  '_posts/2030-01-02-later.md': post(),
  'about.md': post(),
  'docs-like.html': '<p>no page</p>',
  'assets/2021/a b.png': '',
  'assets/2021/Photo.PNG': '',
  'assets/2021/café.png': '',
  'assets/paper.pdf': '',
};

const blog = (unread: readonly string[] = []) => siteOf(BLOG, { generator: jekyll, unread });

describe('a page', () => {
  it.each([
    '/2020/08/04/there/',
    '/2020/08/04/there',
    '/2020/08/04/there/index.html',
    '/2020/08/04/there.html',
    'https://blog.example.com/2020/08/04/there/?utm=1#part',
    'http://www.blog.example.com/2020/08/04/there/',
    '//blog.example.com/2020/08/04/there/',
    '../../../../2020/08/04/there/',
    "{{ '/2020/08/04/there/' | relative_url }}",
    '{% post_url 2020-08-04-there %}',
  ])('is found at %s', (href) => {
    expect(blog().link(href, FROM)).toMatchObject({ status: 'found', path: '_posts/2020-08-04-there.md' });
  });

  it('is found by its front matter: permalink, redirects, and the date to come', () => {
    const { link } = blog();
    expect(link('/fixed/', FROM)).toMatchObject({ status: 'found', path: '_posts/2020-08-05-named.md' });
    expect(link('/before/', FROM)).toMatchObject({ status: 'found', path: '_posts/2020-08-05-named.md' });
    expect(link('/2030/01/02/later/', FROM)).toMatchObject({
      status: 'found',
      path: '_posts/2030-01-02-later.md',
    });
  });

  it('is itself without a path', () => {
    expect(blog().link('#Teil%202', FROM)).toMatchObject({ status: 'found', path: FROM, fragment: 'Teil 2' });
    expect(blog().link('', FROM)).toMatchObject({ status: 'found', path: FROM });
  });

  it('is missing where a post would be, with the post that is meant', () => {
    expect(blog().link('/2020/08/05/there/', FROM)).toMatchObject({
      status: 'missing',
      address: '/2020/08/05/there/',
      why: { kind: 'missing' },
      near: ['_posts/2020-08-04-there.md'],
    });
    expect(blog().link('/2020/08/04/thera/', FROM).near).toEqual(['_posts/2020-08-04-there.md']);
    expect(blog().link('2020-08-04-there.md', FROM)).toMatchObject({
      status: 'missing',
      near: ['_posts/2020-08-04-there.md'],
    });
  });

  it('is missing when it is not published, or spelt otherwise', () => {
    expect(blog().link('/2020/08/06/held/', FROM)).toMatchObject({
      status: 'missing',
      why: { kind: 'unpublished' },
    });
    expect(blog().link('/2020/08/04/There/', FROM)).toMatchObject({
      status: 'missing',
      why: { kind: 'misspelt', text: expect.stringContaining('_posts/2020-08-04-there.md') },
    });
  });

  it.each([
    '/docs/there/',
    '/about-that-plugin/',
    '/feed.xml',
    '/tags/there/',
    '/page2/',
    '/2020/',
    '/2020/08/',
    '/2020/08/04/',
    'https://blog.example.com/',
    'https://blog.example.com/img/logo.png',
  ])('cannot be known to be missing at %s', (href) => {
    expect(blog().link(href, FROM)).toMatchObject({ status: 'unknown', why: { kind: 'unknown' } });
  });

  it.each([
    'https://example.org/2020/08/04/there/',
    'mailto:a@b.c',
    'tel:+1',
    'data:,x',
    'javascript:0',
    '//cdn.x/',
  ])('is somebody else’s at %s', (href) => {
    expect(blog().link(href, FROM).status).toBe('external');
  });

  it('is missing below the page that links to it: nobody else publishes there', () => {
    expect(blog().link('www.example.com/x', FROM).status).toBe('missing');
  });

  it('is looked for on former hosts that the settings name', () => {
    const { link } = siteOf(BLOG, { generator: jekyll, settings: { hosts: ['old.github.io'] } });
    expect(link('https://old.github.io/2020/08/04/there/', FROM).status).toBe('found');
    expect(link('https://old.github.io/2020/08/05/there/', FROM).status).toBe('missing');
    expect(link('https://old.github.io/other-project/', FROM).status).toBe('unknown');
  });
});

describe('posts that are not read', () => {
  const others = Object.keys(BLOG).filter((path) => path.startsWith('_posts/') && path !== FROM);

  it('are asked for by name first', () => {
    const { link, files } = blog(others);
    expect(link('/2020/08/04/there/', FROM)).toMatchObject({ status: 'unknown', why: { kind: 'unread' } });
    expect([...files.wanted]).toEqual(['_posts/2020-08-04-there.md']);
  });

  it('are all asked for before a post is said to be missing', () => {
    const { link, files } = blog(others);
    expect(link('/2020/08/04/nowhere/', FROM)).toMatchObject({ status: 'unknown', why: { kind: 'unread' } });
    expect([...files.wanted].sort()).toEqual([...others].sort());
  });

  it('are left alone for what no post decides', () => {
    const { link, image, files } = blog(others);
    for (const href of ['/docs/x/', 'https://example.org/', '/feed.xml']) link(href, FROM);
    image('/assets/none.png', FROM);
    expect(files.wanted.size).toBe(0);
  });
});

describe('a file', () => {
  it('is found decoded, absolute and relative', () => {
    const { image } = blog();
    expect(image('/assets/2021/a%20b.png', FROM)).toMatchObject({
      status: 'found',
      path: 'assets/2021/a b.png',
    });
    expect(image('https://blog.example.com/assets/paper.pdf', FROM).status).toBe('found');
    expect(image('../../../../assets/paper.pdf', FROM).path).toBe('assets/paper.pdf');
    expect(image('assets/paper.pdf', FROM)).toMatchObject({ status: 'missing' });
  });

  it('is missing with its right spelling', () => {
    const { image } = blog();
    expect(image('/assets/2021/photo.png', FROM)).toMatchObject({
      status: 'missing',
      why: { kind: 'misspelt', text: expect.stringContaining('assets/2021/Photo.PNG') },
      near: ['assets/2021/Photo.PNG'],
    });
    expect(image(`/assets/2021/${'café.png'.normalize('NFD')}`, FROM).why?.kind).toBe('misspelt');
    expect(image('/assets/2021/a_b.jpg', FROM)).toMatchObject({
      why: { kind: 'missing' },
      near: ['assets/2021/a b.png'],
    });
  });

  it('is missing in any case when it is an image, and below known folders when it is linked', () => {
    const { image, link, resolve } = blog();
    expect(image('/download/x.png', FROM).status).toBe('missing');
    expect(resolve({ href: '/x.png', kind: 'front-matter', key: 'image' }, FROM).status).toBe('missing');
    expect(link('/assets/none.zip', FROM).status).toBe('missing');
    expect(link('/assets/none', FROM).status).toBe('missing');
    expect(link('/download/none.zip', FROM).status).toBe('unknown');
    expect(link('/assets/main.css', FROM).status).toBe('unknown');
  });

  it('of another tool on the same host cannot be known', () => {
    expect(blog().image('https://blog.example.com/img/logo.svg', FROM).status).toBe('unknown');
    expect(blog().image('https://blog.example.com/assets/logo.svg', FROM).status).toBe('missing');
  });

  it('lies where the settings say', () => {
    const settings = { files: { '/': 'static', '/images/blog/': 'media' }, address: '/{slug}/' };
    const texts = { 'a.md': post(), 'static/x.png': '', 'media/y.png': '' };
    const { image, site } = siteOf(texts, { settings });
    expect(image('/x.png', 'a.md').path).toBe('static/x.png');
    expect(image('/images/blog/y.png', 'a.md').path).toBe('media/y.png');
    expect(image('/y.png', 'a.md').status).toBe('missing');
    expect(site.addressOf('media/y.png')).toBe('/images/blog/y.png');
  });
});

describe('a base path', () => {
  const texts = {
    ...BLOG,
    '_config.yml': 'url: https://example.com\nbaseurl: /blog\npermalink: /:year/:month/:day/:title/\n',
  };
  const { link, image, resolve, site } = siteOf(texts, { generator: jekyll });

  it('is taken off', () => {
    expect(link('/blog/2020/08/04/there/', FROM).status).toBe('found');
    expect(link('https://example.com/blog/2020/08/04/there/', FROM).address).toBe('/2020/08/04/there/');
    expect(image("{{ '/assets/paper.pdf' | relative_url }}", FROM).status).toBe('found');
    expect(link('../../../../2020/08/04/there', FROM).path).toBe('_posts/2020-08-04-there.md');
  });

  it('is put by templates before what front matter names in a folder of the site', () => {
    const named = (href: string) => resolve({ href, kind: 'front-matter', key: 'image' }, FROM).status;
    expect([named('/assets/none.png'), named('/else/none.png')]).toEqual(['missing', 'unknown']);
  });

  it('is wanted: what is right but for the base is wrong, what lies elsewhere is unknown', () => {
    expect(image('/assets/paper.pdf', FROM)).toMatchObject({ status: 'missing', near: ['assets/paper.pdf'] });
    expect(link('/2020/08/04/there/', FROM).status).toBe('missing');
    expect(link('https://example.com/other/', FROM).status).toBe('unknown');
  });

  it('is written where an address needs it', () => {
    expect(site.addressOf('assets/2021/a b.png')).toBe('/blog/assets/2021/a%20b.png');
    expect(site.addressOf('_posts/2020-08-04-there.md')).toBe('/blog/2020/08/04/there/');
    expect(site.addressOf('_posts/2020-08-06-held.md')).toBeUndefined();
  });
});

describe('other generators', () => {
  it('Hugo: sections are lists, bundles hold their files, posts are missed by their section', () => {
    const texts = {
      'hugo.toml': "baseURL = 'https://example.com/'\n",
      'content/posts/a/index.md': post('date: 2020-08-04'),
      'content/posts/a/img.png': '',
      'content/posts/b.md': post('date: 2020-08-04', 'slug: other'),
      'static/img/x.png': '',
    };
    const { image, link, site } = siteOf(texts, { generator: hugo });
    const from = 'content/posts/a/index.md';
    expect(image('img.png', from).path).toBe('content/posts/a/img.png');
    expect(image('/posts/a/img.png', 'content/posts/b.md').path).toBe('content/posts/a/img.png');
    expect(image('/img/X.png', from).near).toEqual(['static/img/x.png']);
    expect(link('/posts/other/', from).path).toBe('content/posts/b.md');
    expect(link('/posts/b/', from).status).toBe('missing');
    expect(link('/posts/', from).status).toBe('unknown');
    expect(link('/tags/x/', from).status).toBe('unknown');
    expect(site.addressOf('static/img/x.png')).toBe('/img/x.png');
  });

  it('Docusaurus: documentation is unknown, a missing image stops the build', () => {
    const texts = {
      'docusaurus.config.js':
        "module.exports = { url: 'https://example.com', baseUrl: '/sub/', presets: [['classic', { blog: {} }]] };",
      'blog/2020-08-04-a.md': post(),
      'blog/2020-08-05-b.md': post(),
      'static/img/x.png': '',
    };
    const { image, link, site } = siteOf(texts, { generator: docusaurus });
    const from = 'blog/2020-08-04-a.md';
    expect(link('./2020-08-05-b.md', from)).toMatchObject({ status: 'found', path: 'blog/2020-08-05-b.md' });
    expect(link('/docs/intro', from).status).toBe('unknown');
    expect(link('/blog/tags/x', from).status).toBe('unknown');
    expect(image('/img/none.png', from)).toMatchObject({ status: 'missing', why: { build: true } });
    expect(site.addressOf('static/img/x.png')).toBe('/img/x.png');
    expect(site.addressOf('blog/2020-08-05-b.md')).toBe('/sub/blog/2020/08/05/b');
  });
});

it('knows that what its own host has below a base is its own, and what Liquid gives the host too', () => {
  const files = (base: string) => ({
    '_config.yml': `url: https://e.example\nbaseurl: '${base}'\n`,
    'a.md': post(),
  });
  const status = (base: string, href: string) =>
    siteOf(files(base), { generator: jekyll }).image(href, 'a.md').status;
  expect(status('/blog', 'https://e.example/blog/none/x.png')).toBe('missing');
  expect(status('', 'https://e.example/none/x.png')).toBe('unknown');
  expect(status('', "{{ '/none/x.png' | absolute_url }}")).toBe('missing');
});

it('leaves the top of the host alone where the site lies below it', () => {
  const texts = { '_config.yml': 'baseurl: /blog\n', 'index.md': post(), 'about.md': post() };
  const { link } = siteOf(texts, { generator: jekyll });
  expect(link('/', 'about.md').status).toBe('unknown');
  expect(link('/about.html', 'about.md').status).toBe('missing');
});

it('a large site answers as a small one does', () => {
  const texts: Record<string, string> = { '_config.yml': BLOG['_config.yml'] };
  for (let at = 0; at < 10_000; at += 1) texts[`_posts/2020-08-04-post-${at}.md`] = '---\n---\n';
  for (let at = 0; at < 50_000; at += 1) texts[`assets/${at % 500}/${at}.png`] = '';
  const unread = Object.keys(texts).slice(2, 9000);
  const { link, image } = siteOf(texts, { generator: jekyll, unread });
  const from = '_posts/2020-08-04-post-0.md';
  for (let at = 0; at < 100; at += 1) {
    expect(link(`/2020/08/04/post-${9500 + at}/`, from).status).toBe('found');
    expect(link(`/2020/08/04/none-${at}/`, from).status).toBe('unknown');
    expect(image(`/assets/${at}/${at}.png`, from).status).toBe('found');
    expect(image(`/assets/${at}/none.png`, from).status).toBe('missing');
  }
});
