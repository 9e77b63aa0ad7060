import { describe, expect, it } from 'vitest';
import { hexo } from '../../../src/site/hexo.ts';
import { openModel, type Texts, treeOf } from '../../support/site/open-model.ts';

const POST = '---\ntitle: T\ndate: 2020-08-04 10:00:00\n---\n';

describe('opening', () => {
  it('tells its configuration from that of others', () => {
    const roots = (texts: Texts): readonly string[] => hexo.roots(treeOf(texts));
    expect(roots({ '_config.yml': '', 'source/_posts/x.md': '' })).toEqual(['']);
    expect(roots({ 'blog/_config.yml': 'new_post_name: :title.md' })).toEqual(['blog']);
    expect(roots({ '_config.yml': 'permalink: pretty', '_posts/2020-01-01-x.md': '' })).toEqual([]);
    expect(roots({ 'themes/t/_config.yml': '', 'themes/t/source/_posts/x.md': '' })).toEqual([]);
  });

  it('opens with defaults when the configuration is broken', () => {
    for (const text of ['permalink: [', 'root: 3\nurl: nowhere\nlanguage: 4\npretty_urls: no', '- a']) {
      const site = openModel(hexo, { '_config.yml': text, 'source/_posts/hello-world.md': POST });
      expect(site.page('source/_posts/hello-world.md').address).toBe('/2020/08/04/hello-world/');
    }
  });

  it('takes the root from the address of the site, and languages from names, folders and front matter', () => {
    const texts = { 'source/zh/about.md': POST, 'source/_posts/en/x.md': POST, 'source/_posts/y.md': POST };
    const config = 'url: https://example.com/sub\nlanguage: [fr, zh]\nnew_post_name: :lang/:title.md';
    const { model, page } = openModel(hexo, { ...texts, '_config.yml': config });
    expect(model).toMatchObject({ base: '/sub', origin: 'https://example.com', languages: ['fr', 'zh'] });
    expect(Object.keys(texts).map((path) => page(path).language)).toEqual(['zh', 'en', 'fr']);
  });
});
