import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/post/parse-front-matter.ts';
import type { Reference, Rendered } from '../../../src/site/generator.ts';
import { makeEvaluator } from '../../../src/site/jekyll/liquid.ts';
import { jekyll } from '../../../src/site/jekyll.ts';
import { makeFiles } from '../../../src/site/tree.ts';
import { openModel, type Texts } from '../../support/site/open-model.ts';

const POST = '_posts/2020-08-04-source.md';
const TEXTS: Texts = {
  [POST]: '---\ntitle: T\nimage: /a.png\nassets: {folder: /assets/x}\n---\n',
  '_posts/2020-08-04-v1.2.md': '---\n---\n',
  '_posts/2020-08-05-gone.md': '---\npublished: false\n---\n',
  '_posts/en/2020-08-06-sub.md': '---\n---\n',
  'zh/_posts/2020-08-06-sub.md': '---\n---\n',
  'about.md': '---\n---\n',
  'raw.md': 'text',
  'a.png': '',
  '_people/x.md': '---\n---\n',
  '_people/p.png': '',
  '_hidden/x.md': '---\n---\n',
};
const CONFIG =
  'permalink: /:title/\nbaseurl: /b\nurl: https://example.com\ncdn: //cdn\ncollections: {people: {output: true}, hidden: {}}\n';

function render(href: string, kind: Reference['kind'] = 'markdown-link', texts: Texts = {}): Rendered {
  const all = { '_config.yml': CONFIG, ...TEXTS, ...texts };
  return openModel(jekyll, all).render({ href, kind }, POST);
}

describe('a reference', () => {
  it.each(['/x', '../a b.md', '中文?q#f', 'https://x.y/', '', '2020-08-04-v1.2.md'])(
    'without Liquid stays: %s',
    (href) => {
      expect(render(href)).toEqual({ url: href });
    },
  );

  it('in front matter is no Liquid, and in the argument of a tag it cannot be told', () => {
    const href = "{{ '/x' | relative_url }}";
    expect(render(href, 'front-matter')).toEqual({ url: href });
    expect(render(href, 'tag').why?.kind).toBe('unknown');
    expect(render(href, 'html-image').url).toBe('/b/x');
    expect(render(href, 'html-image', { [POST]: '---\nrender_with_liquid: false\n---\n' }).url).toBe(href);
  });

  it.each([
    ['{{ site.cdn }}{{ page.image }}', '//cdn/a.png'],
    ['{{ page.assets.folder }}/i.png', '/assets/x/i.png'],
    ["{{ page.date | date: '%Y/%-m/%d' }}", '2020/8/04'],
    ['{{ page.path }}', POST],
    ["{{ 'a b.md' | remove: '.md' | slugify }}", 'a-b'],
    ["{{ '/x' | append: '.png' | absolute_url }}", 'https://example.com/b/x.png'],
    ["{{ '' | absolute_url }}", 'https://example.com/b'],
    ["{{ '#top' | relative_url }}", '/b/#top'],
    ["{{ '/Ä%20[x]?q=ä&r=%2B+#ä' | relative_url }}", '/b/%C3%84%20%5Bx%5D?q=%C3%A4&r=%2B+#%C3%A4'],
    ["{{ 'mailto:x@y.z' | relative_url }}", 'mailto:x@y.z'],
    ["{{ '/a%2Fé b?[x]' | uri_escape }}", '/a/%C3%A9%20b?[x]'],
    ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
    ["{% assign a = '/x' %}{{ a }}", '/x'],
    ['{%- comment -%}x{%- endcomment -%}/y', '/y'],
  ])('is evaluated: %s -> %s', (href, url) => {
    expect(render(href)).toEqual({ url });
  });

  it('sees no base where the configuration has none: an empty text would be true in Liquid', () => {
    const href = '{% if site.baseurl %}/a{% else %}/b{% endif %}';
    expect(render(href).url).toBe('/a');
    expect(render(href, 'markdown-link', { '_config.yml': '' }).url).toBe('/b');
  });

  it('finds a path in a folder of one letter', () => {
    expect(render('{% link a/b.md %}', 'html-link', { 'a/b.md': '---\n---\n' }).url).toBe('/b/a/b/');
  });

  it.each(['./about.md', 'en/../about.md', 'en//about.md'])('names a path as it is, not %s', (name) => {
    expect(render(`{% link ${name} %}`)).toMatchObject({ url: null, why: { kind: 'missing', build: true } });
  });

  it.each([
    '{{ site.data.x }}',
    '{{ site.nothing }}',
    '{{ page.nothing }}',
    '{{ variable }}',
    '{{ include.src }}',
    "{{ '/x' | my_filter }}",
    "{{ 'now' | date: '%Y' }}",
    '{% include x.html %}',
    '{% render "x" %}',
    '{% for i in (1..9) %}{{ i }}{% endfor %}',
    '{% my_tag %}',
    '{{ "unclosed',
    '{{ site.url',
    '{% link {{ nothing }} %}',
  ])('is unknown: %s', (href) => {
    expect(render(href)).toMatchObject({ url: null, why: { kind: 'unknown' } });
  });
});

describe('the tag post_url', () => {
  it.each([
    ['2020-08-04-v1', '/b/v1.2/', '_posts/2020-08-04-v1.2.md'],
    ['2020-08-04-v1.2', '/b/v1.2/', '_posts/2020-08-04-v1.2.md'],
    ['/en/2020-08-06-sub', '/b/sub/', '_posts/en/2020-08-06-sub.md'],
    ['zh/2020-08-06-sub', '/b/sub/', 'zh/_posts/2020-08-06-sub.md'],
    ['2020-8-6-sub', '/b/sub/', '_posts/en/2020-08-06-sub.md'],
  ])('finds %s', (name, url, target) => {
    expect(render(`{% post_url ${name} %}`)).toEqual({ url, target });
    expect(render(`{% post_url ${name} %}#f`)).toEqual({ url: `${url}#f`, target });
    expect(render(`{{ site.baseurl }}{% post_url ${name} %}`)).toEqual({ url: `/b${url}` });
  });

  it.each([
    ['2020-08-04-none', 'missing', undefined],
    ['none', 'misspelt', undefined],
    ['2020-08-04-v1.2.md', 'misspelt', '_posts/2020-08-04-v1.2.md'],
    ['2020-08-05-gone', 'unpublished', '_posts/2020-08-05-gone.md'],
  ])('stops the build on %s: %s', (name, kind, target) => {
    const rendered = render(`{% post_url ${name} %}`);
    expect(rendered).toMatchObject({ url: null, why: { kind, build: true } });
    expect(rendered.target).toBe(target);
  });

  it('asks for the post that it names, and for no other', () => {
    const paths = ['_config.yml', ...Object.keys(TEXTS)];
    const files = makeFiles(
      paths.map((path) => ({ path, oid: 'a', kind: 'file' as const })),
      new Map(),
    );
    const parsers = {
      frontMatter: (_: string, text: string) => parseFrontMatter(text),
      liquid: () => makeEvaluator,
    };
    const model = jekyll.open({ root: '', files, settings: {}, now: new Date(), parsers });
    const from = model.page(POST, parseFrontMatter('---\n---\n'));
    files.forget();
    const rendered = model.render({ kind: 'html-link', href: '{% post_url 2020-08-04-v1.2 %}' }, from);
    expect(rendered).toMatchObject({
      url: null,
      target: '_posts/2020-08-04-v1.2.md',
      why: { kind: 'unread' },
    });
    expect([...files.wanted]).toEqual([POST, '_posts/2020-08-04-v1.2.md']);
  });
});

describe('the tag link', () => {
  it.each([
    ['about.md', '/b/about/'],
    ['a.png', '/b/a.png'],
    ['/a.png', '/b/a.png'],
    ['/raw.md', '/b/raw.md'],
    ['_posts/en/2020-08-06-sub.md', '/b/sub/'],
    ['_people/x.md', '/b/people/x/'],
    ['_people/p.png', '/b/people/p.png'],
    ['{{ page.image }}', '/b/a.png'],
  ])('finds %s', (name, url) => {
    const rendered = render(`{% link ${name} %}`);
    expect(rendered).toMatchObject({ url });
    expect(rendered.target).toBeDefined();
  });

  it.each([
    ['none.md', 'missing'],
    ['about', 'missing'],
    ['About.md', 'missing'],
    ['/about.md', 'misspelt'],
    ['/_people/p.png', 'misspelt'],
    ['_posts/2020-08-05-gone.md', 'unpublished'],
    ['_hidden/x.md', 'unpublished'],
    ['_config.yml', 'missing'],
  ])('stops the build on %s: %s', (name, kind) => {
    expect(render(`{% link ${name} %}`)).toMatchObject({ url: null, why: { kind, build: true } });
  });
});

describe('jekyll-relative-links', () => {
  const config = `${CONFIG}plugins: [jekyll-relative-links]\n`;
  const follow = (
    href: string,
    settings = 'relative_links: {collections: true}',
    kind: Reference['kind'] = 'markdown-link',
  ) => render(href, kind, { '_config.yml': config + settings });

  it.each([
    ['2020-08-04-v1.2.md#f', '/b/v1.2/#f', '_posts/2020-08-04-v1.2.md'],
    ['en/2020-08-06-sub.md', '/b/sub/', '_posts/en/2020-08-06-sub.md'],
    ['../about.md', '/b/about/', 'about.md'],
    ['/about.md', '/b/about/', 'about.md'],
    ['../a.png', '/b/a.png', 'a.png'],
  ])('turns %s into %s', (href, url, target) => {
    expect(follow(href)).toEqual({ url, target });
  });

  it.each([
    '2020-08-05-gone.md',
    'none.md',
    '#f',
    'https://x.y/about.md',
    '../about',
    '../about.md?q',
    '../../about.md',
  ])('leaves %s', (href) => {
    expect(follow(href)).toEqual({ url: href });
  });

  it('takes part where it is asked to', () => {
    const href = '../about.md';
    expect(follow(href, '').url).toBe(href);
    expect(follow(href, 'relative_links: {collections: true, enabled: false}').url).toBe(href);
    expect(follow(href, 'relative_links: {collections: true, exclude: [_posts]}').url).toBe(href);
    expect(follow(href, undefined, 'html-link').url).toBe(href);
    const { render: renderIn } = openModel(jekyll, { '_config.yml': config, ...TEXTS });
    expect(renderIn({ kind: 'markdown-link', href: 'raw.md' }, 'about.md').url).toBe('/b/raw.md');
  });
});

describe('the folder that Chirpy puts before images', () => {
  const at = (href: string, keys: string, kind: Reference['kind'] = 'markdown-image') =>
    render(href, kind, { [POST]: `---\ntitle: T\n${keys}\n---\n` }).url;

  it.each([
    ['x.png', 'media_subpath: /assets/img/2023/', '/b/assets/img/2023/x.png'],
    ['x.png', 'media_subpath: assets/img', '/b/assets/img/x.png'],
    ['in/x.png', 'img_path: /assets', '/b/assets/in/x.png'],
    ['/a.png', 'media_subpath: /assets', '/a.png'],
    ['https://x.example/a.png', 'media_subpath: /assets', 'https://x.example/a.png'],
    ['x.png', 'media_subpath: ""', 'x.png'],
    ['x.png', 'media_subpath: https://cdn.example/', 'x.png'],
  ])('%s under `%s`', (href, keys, expected) => {
    expect(at(href, keys)).toBe(expected);
  });

  it('stands before no link', () => {
    expect(at('x.png', 'media_subpath: /assets', 'markdown-link')).toBe('x.png');
  });
});

it('serves an image among the posts when its name has a date, at the address of a post', () => {
  const files = {
    '_config.yml': 'permalink: /:year/:month/:title:output_ext\n',
    '_posts/2020-08-04-cup.png': '',
    'tea/_posts/2020-08-04-pot.JPG': '',
    '_posts/cup.png': '',
    '_posts/2099-08-04-later.png': '',
  };
  const served = (address: string): string | undefined => openModel(jekyll, files).model.staticFile(address);
  expect(served('/2020/08/cup.png')).toBe('_posts/2020-08-04-cup.png');
  expect(served('/2020/08/pot.JPG')).toBe('tea/_posts/2020-08-04-pot.JPG');
  expect(served('/_posts/2020-08-04-cup.png')).toBeUndefined();
  expect(served('/2099/08/later.png')).toBeUndefined();
  expect(served('/cup.png')).toBeUndefined();
});
