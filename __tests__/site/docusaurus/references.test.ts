import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../../src/site/docusaurus.ts';
import type { Reference } from '../../../src/site/generator.ts';
import { type Config, configOf } from '../../support/site/docusaurus-config.ts';
import { openModel } from '../../support/site/open-model.ts';

const POST = '---\ntitle: T\n---\n';

describe('references', () => {
  const HOST = 'blog/2020-08-04-b1/index.md';
  const render = (href: string, kind: Reference['kind'] = 'markdown-link', config: Config = {}) =>
    openModel(docusaurus, {
      'docusaurus.config.js': configOf(config),
      [HOST]: POST,
      'blog/2020-08-04-b1/img.png': '',
      'blog/2020-08-04-hello.md': POST,
      'blog/2020-08-04-sl.md': '---\nslug: /my/slug\n---\n',
      'blog/2020-08-04-dr.md': '---\ndraft: true\n---\n',
      'static/img/static.png': '',
      'static/file.pdf': '',
    }).render({ kind, href }, HOST);

  it('writes links as the router does', () => {
    const links: Readonly<Record<string, readonly [string, string]>> = {
      '/blog/2020/08/04/hello#x': ['/blog/2020/08/04/hello#x', '/sub/blog/2020/08/04/hello/#x'],
      '../2020-08-04-hello.md#frag': ['/blog/2020/08/04/hello#frag', '/sub/blog/2020/08/04/hello/#frag'],
      '2020-08-04-sl.md': ['/blog/my/slug', '/sub/blog/my/slug/'],
      '@site/blog/2020-08-04-sl.md': ['/blog/my/slug', '/sub/blog/my/slug/'],
      '../2020-08-04-dr.md': ['/blog/2020/08/2020-08-04-dr.md', '/sub/blog/2020/08/04/2020-08-04-dr.md/'],
      './nope.md': ['/blog/2020/08/04/nope.md', '/sub/blog/2020/08/04/b1/nope.md/'],
      'other/': ['/blog/2020/08/04/other/', '/sub/blog/2020/08/04/b1/other/'],
      '/with%20space': ['/with space', '/sub/with space/'],
      '#frag': ['#frag', '#frag'],
      '?q=1': ['/blog/2020/08/04/b1?q=1', '/?q=1'],
      'pathname:///file.pdf': ['/file.pdf', '/sub/file.pdf'],
      'missing.pdf': ['/blog/2020/08/04/missing.pdf', '/sub/blog/2020/08/04/b1/missing.pdf/'],
      'mailto:a@b.c': ['mailto:a@b.c', 'mailto:a@b.c'],
    };
    for (const [href, [plain, sub]] of Object.entries(links)) {
      expect(render(href).url).toBe(plain);
      expect(render(href, 'markdown-link', { base: '/sub/', top: 'trailingSlash: true,' }).url).toBe(sub);
    }
    expect(render('/file.pdf')).toEqual({ url: null, target: 'static/file.pdf' });
  });

  it('finds the files of images, and stops where there is none', () => {
    const files: Readonly<Record<string, string>> = {
      'img.png#a': 'blog/2020-08-04-b1/img.png',
      './img.png?x': 'blog/2020-08-04-b1/img.png',
      '/img/static.png': 'static/img/static.png',
      '@site/static/img/static.png': 'static/img/static.png',
    };
    for (const [href, target] of Object.entries(files)) {
      expect(render(href, 'markdown-image')).toEqual({ url: null, target });
    }
    for (const href of ['/static/img/static.png', '/img/Static.png', 'nope.png', '']) {
      expect(render(href, 'markdown-image').why).toMatchObject({ kind: 'missing', build: true });
    }
    const lenient = { top: "markdown: {hooks: {onBrokenMarkdownImages: 'warn'}}," };
    expect(render('nope.png', 'markdown-image', lenient)).toMatchObject({
      url: 'nope.png',
      why: { kind: 'missing' },
    });
    expect(render('pathname:///img/nope.png', 'markdown-image').url).toBe('/img/nope.png');
  });

  it('leaves raw HTML alone and looks for what is imported', () => {
    expect(render('/img/static.png', 'html-image', { base: '/sub/' }).url).toBe('/img/static.png');
    expect(render("{require('./img.png').default}", 'html-image').target).toBe('blog/2020-08-04-b1/img.png');
    expect(render("{useBaseUrl('/img/static.png')}", 'html-image', { base: '/sub/' }).url).toBe(
      '/sub/img/static.png',
    );
    expect(render('{name}', 'html-image').why?.kind).toBe('unknown');
    expect(render('./img.png', 'tag').target).toBe('blog/2020-08-04-b1/img.png');
    expect(render('./nope.png', 'tag').why).toMatchObject({ kind: 'missing', build: true });
    expect(render('some-package/x.png', 'tag').why?.kind).toBe('unknown');
    expect(render('./img.png', 'front-matter').target).toBe('blog/2020-08-04-b1/img.png');
    expect(render('/img/static.png', 'front-matter', { base: '/sub/' }).url).toBe('/sub/img/static.png');
  });
});
