import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/post/parse-front-matter.ts';
import type { SiteSettings } from '../../../src/site/generator.ts';
import { jekyll } from '../../../src/site/jekyll.ts';
import { makeFiles } from '../../../src/site/tree.ts';
import { openModel } from '../../support/site/open-model.ts';

const POST = '_posts/2020-08-04-x.md';
const open = (config: string, settings: SiteSettings = {}) =>
  openModel(jekyll, { '_config.yml': config, [POST]: '---\n---\n' }, { settings }).model;

describe('a configuration', () => {
  it('is not needed, nor does an unread or broken one do harm', () => {
    const entries = [{ path: '_config.yml', oid: 'a', kind: 'file' as const }];
    const unread = { root: '', files: makeFiles(entries, new Map()), settings: {}, now: new Date() };
    for (const model of [jekyll.open(unread), open('permalink: [broken'), open('- a list'), open('')]) {
      expect(model.page(POST, parseFrontMatter('---\n---\n')).address).toBe('/2020/08/04/x.html');
      expect(model).toMatchObject({ base: '', timeZone: 'UTC', origin: undefined, languages: [] });
    }
    expect([...unread.files.wanted]).toEqual(['_config.yml']);
  });

  it.each([
    ['baseurl:', ''],
    ["baseurl: ''", ''],
    ['baseurl: /', ''],
    ['baseurl: blog', '/blog'],
    ['baseurl: /blog/', '/blog'],
    ['baseurl: 2020', '/2020'],
  ])('%s is the base %j', (config, base) => {
    expect(open(config).base).toBe(base);
  });

  it('gives the origin, unless the settings know better', () => {
    expect(open('url: https://example.com/ignored\nbaseurl: /b').origin).toBe('https://example.com');
    const model = open('url: https://example.com\nbaseurl: /b', { url: 'https://blog.example/c' });
    expect(model).toMatchObject({ origin: 'https://blog.example', base: '/c' });
  });

  it('names zone and languages', () => {
    expect(open('timezone: Asia/Shanghai').timeZone).toBe('Asia/Shanghai');
    expect(open('timezone: Nowhere/Land').timeZone).toBe('UTC');
    expect(open('lang: zh-CN').languages).toEqual(['zh-CN']);
    expect(open('languages: [en, zh]\ndefault_lang: zh').languages).toEqual(['zh', 'en']);
  });

  it('may be TOML', () => {
    const { page } = openModel(jekyll, { '_config.toml': 'permalink = "/:title/"', [POST]: '' });
    expect(page(POST).address).toBe('/x/');
  });

  it('moves the source folder', () => {
    const path = `site/src/${POST}`;
    const texts = {
      'site/_config.yml': 'source: ./src',
      [path]: '---\n---\n',
      'site/src/a.png': '',
      [POST]: '',
    };
    const { model, page } = openModel(jekyll, texts, { root: 'site' });
    expect(page(path).address).toBe('/2020/08/04/x.html');
    expect(model.isPost(path)).toBe(true);
    expect(model.isPost(`site/${POST}`)).toBe(false);
    expect(model.postFolders).toEqual(['site/src/_posts']);
    expect(model.staticFile('/a.png')).toBe('site/src/a.png');
  });

  it.each([
    [
      'the longer path wins',
      '[{scope: {path: _posts}, values: {a: 2}}, {scope: {path: ""}, values: {a: 1}}]',
      2,
    ],
    [
      'then the type',
      '[{scope: {path: "", type: posts}, values: {a: 2}}, {scope: {path: ""}, values: {a: 1}}]',
      2,
    ],
    ['then the later', '[{scope: {path: ""}, values: {a: 1}}, {values: {a: 2}}]', 2],
    ['a type of another kind', '[{scope: {path: "", type: pages}, values: {a: 2}}]', undefined],
    ['an old name of a type', '[{scope: {path: "", type: post}, values: {a: 2}}]', 2],
    ['a glob', '[{scope: {path: "_posts/*-x.md"}, values: {a: 2}}]', 2],
    ['a path is a mere prefix', '[{scope: {path: "_posts/2020"}, values: {a: 2}}]', 2],
    ['no list', 'x', undefined],
  ])('gives defaults: %s', (_, defaults, expected) => {
    expect(open(`defaults: ${defaults}`).defaults(POST).a).toBe(expected);
  });

  it('merges defaults deeply and reads a permalink, a date and `published` from them', () => {
    const set = (values: string) => `defaults: [{scope: {path: ''}, values: ${values}}]`;
    const page = (values: string) =>
      openModel(jekyll, { '_config.yml': set(values), [POST]: '---\n---\n' }).page(POST);
    expect(page('{permalink: "/d/:title/"}').address).toBe('/d/x/');
    expect(page('{date: 2021-01-02}').date).toBe('2021-01-02');
    expect(page('{published: false}').address).toBeNull();
    expect(page('{published: no}').address).toBeNull();
  });
});
