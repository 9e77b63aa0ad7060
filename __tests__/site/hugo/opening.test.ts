import { describe, expect, it } from 'vitest';
import { hugo } from '../../../src/site/hugo.ts';
import { openModel, type Texts, treeOf } from '../../support/site/open-model.ts';

const BASE = "baseURL='https://example.com/'\n";
const POST = '---\ntitle: T\ndate: 2020-08-04\n---\n';

describe('opening', () => {
  it('finds roots by the configuration, a shared name only beside the folders of Hugo', () => {
    const roots = (texts: Texts): readonly string[] => hugo.roots(treeOf(texts));
    expect(roots({ 'site/hugo.toml': '', 'docs/config/_default/hugo.yaml': '' })).toEqual(['docs', 'site']);
    expect(roots({ 'config.toml': '', 'content/a.md': '' })).toEqual(['']);
    expect(roots({ 'config.yaml': 'baseURL: https://example.com' })).toEqual(['']);
    // Zola's configuration has the same name, and its content the same folder.
    const zola = 'base_url = "https://example.com"\ncompile_sass = true\n';
    expect(roots({ 'config.toml': zola, 'content/blog/a.md': POST })).toEqual([]);
    expect(roots({ 'config.toml': 'x = 1', 'app/config.json': '{}' })).toEqual([]);
  });

  it('opens with defaults when the configuration is broken or unread', () => {
    for (const text of ['baseURL = [', 'permalinks = 3\nlanguages = "x"\n[frontmatter]\ndate = 4', '']) {
      const site = openModel(hugo, { 'hugo.toml': text, 'content/posts/x.md': POST });
      expect(site.page('content/posts/x.md').address).toBe('/posts/x/');
    }
  });

  it('merges the folders of a configuration', () => {
    const site = openModel(hugo, {
      'config/_default/hugo.yaml': 'baseURL: https://example.com/a/',
      'config/_default/permalinks.yaml': 'posts: /:year/:slug/',
      'config/production/config.toml': "baseURL='https://example.com/b/'",
      'content/posts/x.md': POST,
    });
    expect(site.page('content/posts/x.md').address).toBe('/b/2020/t/');
  });

  it('takes the section of posts, by its usual name or by its size', () => {
    const texts = {
      'hugo.toml': BASE,
      'content/about.md': POST,
      'content/docs/a.md': POST,
      'content/docs/b.md': POST,
    };
    const isPost = (more: Texts): readonly string[] => {
      const { model, files } = openModel(hugo, { ...texts, ...more });
      return files.under('').filter((path) => model.isPost(path));
    };
    expect(isPost({ 'content/blog/x.md': POST, 'content/blog/_index.md': POST })).toEqual([
      'content/blog/x.md',
    ]);
    expect(isPost({})).toEqual(['content/docs/a.md', 'content/docs/b.md']);
    expect(
      isPost({ 'hugo.toml': `${BASE}[params]\nmainSections=['notes']`, 'content/notes/x.md': POST }),
    ).toEqual(['content/notes/x.md']);
  });
});

describe('a theme that is not in the tree', () => {
  const texts = {
    'hugo.toml': `${BASE}theme='unseen'`,
    'content/posts/plain.md': POST,
    'content/posts/img.png': '',
    'static/img/a.png': '',
    'assets/b.png': '',
  };
  const render = (href: string) =>
    openModel(hugo, texts).render({ kind: 'markdown-image', href }, 'content/posts/plain.md');

  it('may find files that the plain address does not, and none that are nowhere', () => {
    expect(render('img/a.png')).toEqual({ url: 'img/a.png', target: 'static/img/a.png' });
    expect(render('b.png')).toEqual({ url: 'b.png', target: 'assets/b.png' });
    expect(render('img.png')).toEqual({ url: 'img.png' });
    expect(render('nope.png')).toEqual({ url: 'nope.png' });
  });
});
