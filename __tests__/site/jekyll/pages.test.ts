import { describe, expect, it } from 'vitest';
import { jekyll } from '../../../src/site/jekyll.ts';
import { openModel, type Texts } from '../../support/site/open-model.ts';

const site = (config: string, texts: Texts) => openModel(jekyll, { '_config.yml': config, ...texts });
const EMPTY = '---\n---\n';

describe('a page', () => {
  it.each([
    ['', 'about.md', '/about.html'],
    ['', 'index.md', '/'],
    ['', 'a/index.html', '/a/'],
    ['', 'feed.xml', '/feed.xml'],
    ['', 'css/main.scss', '/css/main.css'],
    ['permalink: pretty', 'feed.xml', '/feed.xml'],
    ['permalink: /:title', 'about.md', '/about'],
    ['permalink: weekdate', 'about.md', '/about'],
    ['permalink: pretty', 'v1.2.md', '/v1.2/'],
    ['permalink: pretty', 'a/中文.md', '/a/中文/'],
    ['include: [_pages]', '_pages/a.md', '/_pages/a.html'],
    ['include: [_a/b.md]', '_a/b.md', '/_a/b.html'],
  ])('(%s) %s is at %s', (config, path, address) => {
    expect(site(config, { [path]: EMPTY }).page(path).address).toBe(address);
  });

  it.each([
    '_pages/a.md',
    '.x/a.md',
    'a/_b.md',
    '#a.md',
    '~a.md',
    'node_modules/a.md',
    '_site/a.md',
    'vendor/gems/a.md',
  ])('%s is none', (path) => {
    const { page, model } = site('', { [path]: EMPTY });
    expect(page(path)).toMatchObject({ address: null, why: { kind: 'unpublished' } });
    expect(model.pages()).toEqual([]);
  });

  it('keeps placeholders of posts in its permalink, and is hidden by its own front matter only', () => {
    const config = 'defaults: [{values: {published: false}}]';
    expect(site(config, { 'a.md': '---\npermalink: /:year/a\n---\n' }).page('a.md').address).toBe('/:year/a');
    expect(site('', { 'a.md': '---\npublished: false\n---\n' }).page('a.md').address).toBeNull();
  });

  it('is copied as it is without front matter, unless a plugin spares it', () => {
    expect(site('', { 'a.md': 'text' }).page('a.md').address).toBe('/a.md');
    const { page, model } = site('plugins: [jekyll-optional-front-matter]', { 'a.md': 'text' });
    expect(page('a.md').address).toBe('/a.html');
    expect(model.staticFile('/a.md')).toBeUndefined();
  });
});

describe('a collection', () => {
  const config =
    'collections: {people: {output: true}, hidden: {}, t: {output: true, permalink: "/t/:title/"}}';
  const texts = {
    '_people/a b.md': EMPTY,
    '_people/sub/pic.png': '',
    '_people/raw.md': 'text',
    '_hidden/h.md': EMPTY,
    '_hidden/pic.png': '',
    '_t/2020-08-04-x.md': EMPTY,
    '_other/x.md': EMPTY,
  };

  it('writes its documents and files where it has output', () => {
    const { model, page } = site(config, texts);
    expect(page('_people/a b.md')).toMatchObject({ address: '/people/a b.html', slug: 'a b', aliases: [] });
    expect(page('_people/a b.md').date).toBeUndefined();
    expect(page('_t/2020-08-04-x.md')).toMatchObject({ address: '/t/x/', date: '2020-08-04' });
    expect(page('_hidden/h.md')).toMatchObject({ address: null, why: { kind: 'unpublished' } });
    expect(page('_other/x.md').address).toBeNull();
    expect(model.staticFile('/people/sub/pic.png')).toBe('_people/sub/pic.png');
    expect(model.staticFile('/people/raw.md')).toBe('_people/raw.md');
    expect(model.staticFile('/people/a b.md')).toBeUndefined();
    expect(model.staticFile('/hidden/pic.png')).toBeUndefined();
    expect(model.pages()).toEqual(['_hidden/h.md', '_people/a b.md', '_people/raw.md', '_t/2020-08-04-x.md']);
  });

  it('may be a list and lie in a folder of its own', () => {
    expect(site('collections: [people]', texts).page('_people/a b.md').why?.text).toContain('people');
    const { page } = site(`${config}\ncollections_dir: c`, {
      'c/_people/x.md': EMPTY,
      '_people/x.md': EMPTY,
    });
    expect(page('c/_people/x.md').address).toBe('/people/x.html');
    expect(page('_people/x.md').address).toBeNull();
  });
});

describe('a static file', () => {
  const texts = {
    'assets/a b.png': '',
    'assets/_b.png': '',
    'assets/old/c.png': '',
    '_img/d.png': '',
    'demo/index.html': '<html>',
    'page.html': EMPTY,
    '.well-known/x': '',
    'README.md': 'text',
    '_posts/e.png': '',
  };

  it.each([
    ['', '/assets/a b.png', 'assets/a b.png'],
    ['', '/assets/A b.png', undefined],
    ['', '/assets/_b.png', undefined],
    ['', '/_img/d.png', undefined],
    ['include: [_img]', '/_img/d.png', '_img/d.png'],
    ['', '/demo/', 'demo/index.html'],
    ['', '/demo', undefined],
    ['', '/page.html', undefined],
    ['', '/README.md', 'README.md'],
    ['exclude: [README]', '/README.md', undefined],
    ['', '/assets/old/c.png', 'assets/old/c.png'],
    ['exclude: [assets/old/]', '/assets/old/c.png', undefined],
    ['exclude: ["*/old/*.png"]', '/assets/old/c.png', undefined],
    ['exclude: ["assets/old/[!a-b]?png"]', '/assets/old/c.png', undefined],
    ['exclude: [assets]\ninclude: [assets]', '/assets/a b.png', 'assets/a b.png'],
    ['', '/.well-known/x', undefined],
    ['include: [.well-known]', '/.well-known/x', '.well-known/x'],
    ['', '/_posts/e.png', undefined],
    ['defaults: [{scope: {path: assets}, values: {published: false}}]', '/assets/a b.png', undefined],
    ['destination: assets', '/assets/a b.png', undefined],
  ])('(%s) %s is %s', (config, address, path) => {
    expect(site(config, texts).model.staticFile(address)).toBe(path);
  });
});
