import { describe, expect, it } from 'vitest';
import { jekyll } from '../../../src/site/jekyll.ts';
import { makeFiles } from '../../../src/site/tree.ts';
import { type Texts, treeOf } from '../../support/site/open-model.ts';

const roots = (texts: Texts): readonly string[] => jekyll.roots(treeOf(texts));

const POST = '_posts/2020-08-04-x.md';

describe('the folders of Jekyll sites', () => {
  it.each<[string, Texts, readonly string[]]>([
    ['the root', { '_config.yml': '', [POST]: '' }, ['']],
    ['another ending', { '_config.yaml': '', 'docs/_config.toml': '' }, ['', 'docs']],
    ['a folder', { 'jekyll/_config.yml': 'title: x', [`jekyll/${POST}`]: '' }, ['jekyll']],
    ['misplaced posts make no second site', { 'jekyll/_config.yml': 'title: x', [POST]: '' }, ['jekyll']],
    ['a source folder', { '_config.yml': 'source: source', [`source/${POST}`]: '' }, ['']],
    ['no configuration, as GitHub Pages allows', { [POST]: '', 'index.md': '' }, ['']],
    ['no configuration in a folder', { [`docs/${POST}`]: '' }, ['docs']],
    ['no configuration and a folder for each language', { [`en/${POST}`]: '', [`zh/${POST}`]: '' }, ['']],
    ['a theme and a package', { 'themes/x/_config.yml': '', 'node_modules/x/_config.yml': '' }, []],
    ['a built site', { '_site/_config.yml': '' }, []],
    ['another name', { 'my_config.yml': '' }, []],
  ])('%s', (_, texts, expected) => {
    expect(roots(texts)).toEqual(expected);
  });

  it.each<[string, Texts]>([
    ['by a key', { '_config.yml': 'title: x\nnew_post_name: :title.md' }],
    ['by its folder of posts', { '_config.yml': 'title: x', 'source/_posts/x.md': '' }],
    [
      'by its folder, with a theme',
      { '_config.yml': '', 'themes/next/_config.yml': '', 'source/_posts/x.md': '' },
    ],
  ])('is not one of Hexo: %s', (_, texts) => {
    expect(roots(texts)).toEqual([]);
  });

  it('needs dated posts where there is no configuration', () => {
    expect(roots({ '_posts/hello.md': '', 'package.json': '' })).toEqual([]);
  });

  it('tells by names while the configuration is unread', () => {
    const paths = ['_config.yml', 'source/_posts/x.md', 'blog/_config.yml'];
    const files = makeFiles(
      paths.map((path) => ({ path, oid: 'a', kind: 'file' as const })),
      new Map(),
    );
    expect(jekyll.roots(files)).toEqual(['blog']);
    expect([...files.wanted].sort()).toEqual(['_config.yml', 'blog/_config.yml']);
  });
});
