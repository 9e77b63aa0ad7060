import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/site/generator.ts';
import { hugo } from '../../../src/site/hugo.ts';
import { openModel } from '../../support/site/open-model.ts';

const BASE = "baseURL='https://example.com/'\n";
const DATED = 'title: T t\ndate: 2020-08-04';
const POST = '---\ntitle: T\ndate: 2020-08-04\n---\n';

describe('published files', () => {
  it('finds static files, loose files, and files that move with their page', () => {
    const post = (front: string): string => `---\n${DATED}\n${front}\n---\n`;
    const site = openModel(hugo, {
      'hugo.toml': BASE,
      'static/img/s.png': '',
      'content/posts/img.png': '',
      'content/Caps Dir/Pic.png': '',
      'content/Caps Sec/_index.md': post(''),
      'content/Caps Sec/Pic.png': '',
      'content/posts/b/index.md': post('slug: My Slug'),
      'content/posts/b/sub/Img Two.PNG': '',
      'content/posts/u/index.md': post('url: /elsewhere/'),
      'content/posts/u/u.png': '',
      'content/posts/raw.html': '<p>as it is</p>',
      'themes/t/static/t.css': '',
    });
    const served = (address: string): string | undefined => site.model.staticFile(address);
    expect(served('/img/s.png')).toBe('static/img/s.png');
    expect(served('/static/img/s.png')).toBeUndefined();
    expect(served('/posts/img.png')).toBe('content/posts/img.png');
    expect(served('/Caps Dir/Pic.png')).toBe('content/Caps Dir/Pic.png');
    expect(served('/caps-sec/Pic.png')).toBe('content/Caps Sec/Pic.png');
    expect(served('/posts/my-slug/sub/Img Two.PNG')).toBe('content/posts/b/sub/Img Two.PNG');
    expect(served('/posts/b/sub/Img Two.PNG')).toBeUndefined();
    expect(served('/elsewhere/u.png')).toBe('content/posts/u/u.png');
    expect(served('/posts/raw.html')).toBe('content/posts/raw.html');
    expect(served('/t.css')).toBe('themes/t/static/t.css');
  });
});

describe('references', () => {
  const SOURCES = {
    'content/about.md': POST,
    'content/posts/host.md': POST,
    'content/posts/hello.md': POST,
    'content/posts/draft.md': '---\ntitle: T\ndraft: true\n---\n',
    'content/posts/bundle/index.md': POST,
    'content/posts/sub/_index.md': POST,
    'content/posts/sub/deep.md': POST,
    'content/a/twin.md': POST,
    'content/b/twin.md': POST,
  };
  const render = (href: string, config = BASE, kind: Reference['kind'] = 'markdown-link') =>
    openModel(hugo, { ...SOURCES, 'hugo.toml': config }).render({ kind, href }, 'content/posts/host.md');

  it.each([
    ['hello/', '/posts/hello/'],
    ['/posts/hello/', null],
    ['/posts/sub/', '/posts/sub/'],
    ['sub/index.md', null],
    ['sub/_index.md', '/posts/sub/'],
    ['hello.md?x=1#y', '/posts/hello/#y'],
    ['hello.md#', '/posts/hello/'],
    ['hell%6F.md', '/posts/hello/'],
    ['https://other.example', ''],
  ])('reads `relref "%s"` as Hugo does: %s', (name, url) => {
    expect(render(`{{< relref "${name}" >}}`).url).toBe(url);
  });

  it('finds pages by path, by place beside the page, and by a name that is the only one', () => {
    const links: Readonly<Record<string, string>> = {
      'hello.md': '/posts/hello/',
      HELLO: '/posts/hello/',
      '/posts/hello.md#frag': '/posts/hello/#frag',
      'posts/sub/deep': '/posts/sub/deep/',
      'sub/deep.md': '/posts/sub/deep/',
      'deep.md': '/posts/sub/deep/',
      'bundle/index.md': '/posts/bundle/',
      '/posts/sub/_index.md': '/posts/sub/',
      '/about': '/about/',
      '../about.md': '/about/',
      '/posts/': '/posts/',
      '/': '/',
      '#top': '#top',
    };
    for (const [name, url] of Object.entries(links)) {
      expect(render(`{{< relref "${name}" >}}`).url).toBe(url);
    }
    expect(render('{{% ref path="hello.md" %}}#tail').url).toBe('https://example.com/posts/hello/#tail');
  });

  it('stops for a name that no page or more than one has, and for a page that is not published', () => {
    expect(render('{{< ref "nope.md" >}}').why).toMatchObject({ kind: 'missing', build: true });
    expect(render('{{< ref "twin" >}}').why).toMatchObject({ kind: 'missing', build: true });
    expect(render('{{< ref "draft.md" >}}').why).toMatchObject({ kind: 'unpublished', build: true });
  });

  it('rewrites root-relative addresses where the site asks for it', () => {
    const sub = "baseURL='https://example.com/sub/'\n";
    expect(render('/img/a.png', `${sub}canonifyURLs=true`).url).toBe('https://example.com/sub/img/a.png');
    expect(render('/img/a.png', `${sub}relativeURLs=true`).url).toBe('../../img/a.png');
    expect(render('{{< relref "hello" >}}', `${sub}canonifyURLs=true`).url).toBe(
      'https://example.com/sub/posts/hello/',
    );
    expect(render('/\u4E2D \u6587/100%/a%20b').url).toBe('/%E4%B8%AD%20%E6%96%87/100%25/a%20b');
  });

  it('does not know what templates of the site write, but finds the file that they must mean', () => {
    const site = openModel(hugo, {
      ...SOURCES,
      'hugo.toml': BASE,
      'static/a.png': '',
      'layouts/_default/_markup/render-image.html':
        '<img src="{{ (.Page.Resources.Get .Destination).RelPermalink }}">',
      'layouts/_default/_markup/render-link.html': '<a href="{{ .Destination }}">',
    });
    const image = (href: string) => site.render({ kind: 'markdown-image', href }, 'content/posts/host.md');
    expect(image('a.png')).toEqual({ url: 'a.png', target: 'static/a.png' });
    expect(image('b.png').why?.kind).toBe('unknown');
    expect(site.render({ kind: 'markdown-link', href: '/x/' }, 'content/posts/host.md')).toEqual({
      url: '/x/',
    });
    const gallery = { kind: 'tag', href: 'b.png', shownBy: 'gallery' } as const;
    expect(site.render(gallery, 'content/posts/host.md').why?.kind).toBe('unknown');
  });
});
