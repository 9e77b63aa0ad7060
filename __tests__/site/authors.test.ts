import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../src/site/docusaurus.ts';
import { hexo } from '../../src/site/hexo.ts';
import { hugo } from '../../src/site/hugo.ts';
import { jekyll } from '../../src/site/jekyll.ts';
import { post, type SiteOptions, siteOf } from '../support/site/open-site.ts';

const POST = '_posts/2021-01-15-a.md';

function authorsIn(texts: Readonly<Record<string, string>>, path: string, options: SiteOptions) {
  const { site } = siteOf(texts, options);
  const frontMatter = site.frontMatter(path);
  if (frontMatter === undefined) throw new Error(`no ${path}`);
  return { authors: site.authors, names: site.authors.of({ path, frontMatter }) };
}

describe('a file for each author', () => {
  const texts = {
    '_config.yml': 'defaults:\n  - scope: {path: _posts}\n    values: {author: robot}\n',
    '_contributors/huan.md': '---\nname: Huan\nsite: https://github.com/Huan\n---\n',
    '_contributors/wj-mcat.md':
      '---\nname: W\ngithub: wj-Mcat\nsocial:\n  github: https://github.com/second/\n---\n',
    '_contributors/lijiarui.md': '---\nsite: https://github.com/juzibot/wiki\n---\n',
    [POST]: post('author: wj-Mcat'),
    '_posts/2021-01-16-b.md': post(),
    '_posts/2021-01-17-c.md': post('author:'),
  };
  const options = { generator: jekyll };

  it('knows the names from the tree, in their exact case', () => {
    const { authors, names } = authorsIn(texts, POST, options);
    expect([authors.kind, authors.where, authors.required]).toEqual([
      'files',
      '_contributors/{author}.md',
      false,
    ]);
    expect(authors.names()).toEqual(['huan', 'lijiarui', 'wj-mcat']);
    expect(names).toMatchObject([{ name: 'wj-Mcat', kind: 'key', isDefault: false }]);
    expect(authors.find('wj-Mcat')).toBeUndefined();
    expect(authors.near('wj-Mcat')).toEqual(['wj-mcat']);
  });

  it('reads a profile only when its data is asked for', () => {
    const { site, files } = siteOf(texts, { ...options, unread: ['_contributors/huan.md'] });
    const author = site.authors.find('huan');
    expect(author?.path).toBe('_contributors/huan.md');
    expect(files.wanted.size).toBe(0);
    expect(author?.data).toBeUndefined();
    expect([...files.wanted]).toEqual(['_contributors/huan.md']);
  });

  it('takes GitHub accounts of profiles, and no other pages of GitHub', () => {
    const { authors } = authorsIn(texts, POST, options);
    expect(authors.find('huan')?.accounts).toEqual(['huan']);
    expect(authors.find('wj-mcat')?.accounts).toEqual(['wj-mcat', 'second']);
    expect(authors.find('lijiarui')?.accounts).toEqual([]);
  });

  it("gives the configuration's author to a post without one", () => {
    for (const path of ['_posts/2021-01-16-b.md', '_posts/2021-01-17-c.md']) {
      expect(authorsIn(texts, path, options).names).toMatchObject([{ name: 'robot', isDefault: true }]);
    }
  });

  it('follows the settings, also where a pattern names the author twice', () => {
    const settings = { authors: { files: 'people/{author}/{author}.md' }, keys: { author: 'meta.by' } };
    const { authors, names } = authorsIn(
      { 'people/jo/jo.md': post(), 'people/jo/al.md': post(), 'p.md': post('meta:', '  by: jo') },
      'p.md',
      { settings },
    );
    expect(authors.names()).toEqual(['jo']);
    expect(names).toMatchObject([{ name: 'jo', kind: 'key' }]);
  });
});

describe('one registry', () => {
  const settings = { authors: { registry: '_data/authors.yml', split: [', ', ' & '] } };

  it('places each name of a value', () => {
    const text = post('author: "Jo, al & Maria"');
    const { authors, names } = authorsIn(
      { '_data/authors.yml': 'Jo:\n  name: J\nal: {}\nmaria: {}\n', 'p.md': text },
      'p.md',
      { settings },
    );
    expect(names.map(({ name, span }) => [name, text.slice(span.start, span.end)])).toEqual([
      ['Jo', 'Jo'],
      ['al', 'al'],
      ['Maria', 'Maria'],
    ]);
    expect(authors.find('Maria')).toBeUndefined();
    expect(authors.near('Maria')).toEqual(['maria']);
  });

  it('says nothing while it is unread or broken', () => {
    const texts = { '_data/authors.yml': 'jo: {}\n', 'p.md': post('author: jo') };
    const { site, files } = siteOf(texts, { settings, unread: ['_data/authors.yml'] });
    expect(site.authors.names()).toBeUndefined();
    expect([...files.wanted]).toEqual(['_data/authors.yml']);
    const broken = siteOf({ ...texts, '_data/authors.yml': 'jo: [\n' }, { settings });
    expect(broken.site.authors.names()).toBeUndefined();
  });

  it('reads lists and entries under one key', () => {
    const list = 'authors:\n  - name: Jo Doe\n    key: jo\n  - name: Al\n';
    const { site } = siteOf({ '_data/authors.yml': list, 'p.md': post() }, { settings });
    expect(site.authors.names()).toEqual(['jo', 'Al']);
  });

  it('knows nobody when it is empty or absent', () => {
    expect(siteOf({ '_data/authors.yml': '', 'p.md': post() }, { settings }).site.authors.names()).toEqual(
      [],
    );
    expect(siteOf({ 'p.md': post() }, { settings }).site.authors.names()).toEqual([]);
  });
});

describe("generators' own ways", () => {
  it('Docusaurus refuses unknown keys, and takes `author` for a free name', () => {
    const texts = {
      'docusaurus.config.js': 'module.exports = { presets: [["classic", { blog: {} }]] };',
      'blog/authors.yml': 'huan:\n  name: Huan\n  socials:\n    github: huan\n',
      'blog/2020-08-04-a.md': post('authors: [huan, {name: Jo}, {key: Huan, title: x}]'),
      'blog/2020-08-05-b.md': post('author: huan'),
    };
    const { authors, names } = authorsIn(texts, 'blog/2020-08-04-a.md', { generator: docusaurus });
    expect([authors.kind, authors.where, authors.required]).toEqual(['registry', 'blog/authors.yml', true]);
    expect(names.map(({ name, kind }) => [name, kind])).toEqual([
      ['huan', 'key'],
      ['Jo', 'plain'],
      ['Huan', 'key'],
    ]);
    expect(authors.find('huan')?.accounts).toEqual(['huan']);
    const old = authorsIn(texts, 'blog/2020-08-05-b.md', { generator: docusaurus });
    expect(old.names).toMatchObject([{ name: 'huan', kind: 'plain' }]);
  });

  it('Hugo finds a term by the folder of its name', () => {
    const texts = {
      'hugo.toml': "baseURL = 'https://example.com/'\n",
      'content/authors/huan-li/_index.md': post(),
      'content/posts/a.md': post('authors: [Huan LI, nobody]'),
    };
    const { authors, names } = authorsIn(texts, 'content/posts/a.md', { generator: hugo });
    expect(authors.where).toBe('content/authors/{author}/_index.md');
    expect(names.map(({ name }) => authors.find(name)?.path)).toEqual([
      'content/authors/huan-li/_index.md',
      undefined,
    ]);
  });

  it('Hexo has none unless there is a data file', () => {
    const texts = {
      '_config.yml': 'title: x\nnew_post_name: :title.md\n',
      'source/_posts/a.md': post('author: Jo Doe'),
    };
    const none = authorsIn(texts, 'source/_posts/a.md', { generator: hexo });
    expect([none.authors.kind, none.names[0]?.kind]).toEqual(['none', 'plain']);
    const data = { ...texts, 'source/_data/authors.yml': 'jo: {}\n' };
    expect(authorsIn(data, 'source/_posts/a.md', { generator: hexo }).authors.kind).toBe('registry');
  });

  it('Jekyll has collections that its configuration names, and data files', () => {
    const people = { '_config.yml': 'collections: [people]\n', '_people/jo.md': post(), [POST]: post() };
    expect(siteOf(people, { generator: jekyll }).site.authors.where).toBe('_people/{author}.md');
    const data = { '_config.yml': '', '_data/authors.yml': 'jo: {}\n', [POST]: post() };
    expect(siteOf(data, { generator: jekyll }).site.authors.where).toBe('_data/authors.yml');
    expect(siteOf({ [POST]: post() }, { generator: jekyll }).site.authors.kind).toBe('none');
  });
});

describe('near names', () => {
  const named = (...names: readonly string[]) =>
    siteOf(
      { 'authors.json': JSON.stringify(Object.fromEntries(names.map((name) => [name, {}]))) },
      { settings: { authors: { registry: 'authors.json' } } },
    ).site.authors;

  it('prefers another case, then joints, then few edits, and gives three at most', () => {
    const authors = named('cunkoulaocai', 'CunKouLaoCa', 'cunkou-laoca', 'cunkoulaoc', 'cunkoulao', 'other');
    expect(authors.near('cunkoulaoca')).toEqual(['CunKouLaoCa', 'cunkou-laoca', 'cunkoulaocai']);
  });

  it('allows one edit in a short name, two in a longer one; a swap is one', () => {
    const authors = named('huan', 'lijiarui');
    expect(authors.near('haun')).toEqual(['huan']);
    expect(authors.near('hua1x')).toEqual(['huan']);
    expect(authors.near('hxyn')).toEqual([]);
    expect(authors.near('lijairiu')).toEqual(['lijiarui']);
    expect(authors.near('lixxxrui')).toEqual([]);
  });
});
