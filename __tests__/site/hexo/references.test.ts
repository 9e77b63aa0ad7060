import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/site/generator.ts';
import { hexo } from '../../../src/site/hexo.ts';
import { openModel } from '../../support/site/open-model.ts';

const CONFIG = 'url: https://example.com\n';
const POST = '---\ntitle: T\ndate: 2020-08-04 10:00:00\n---\n';
const SITE = {
  'source/_posts/hello-world.md': POST,
  'source/_posts/hello-world/img.png': '',
  'source/_posts/hello-world/广州 1.png': '',
  'source/_posts/sub/nested.md': POST,
  'source/images/static.png': '',
};

function referenceOf(written: string): Reference {
  const image = /^!\[a\]\((.*)\)$/u.exec(written)?.[1];
  return image === undefined ? { kind: 'tag', href: written } : { kind: 'markdown-image', href: image };
}

describe('tags', () => {
  const ASSETS = 'post_asset_folder: true\nmarked:\n  postAsset: true';
  const render = (href: string, config = ASSETS): string | null =>
    openModel(hexo, {
      ...SITE,
      'source/_posts/hello-world/sub/deep.png': '',
      '_config.yml': CONFIG + config,
    }).render(referenceOf(href), 'source/_posts/hello-world.md').url;

  it('finds assets by their name in the folder of the post', () => {
    expect(render('{% asset_img cls img.png 10 20 "t" %}')).toBe('/2020/08/04/hello-world/img.png');
    expect(render('{% asset_img "\u5E7F\u5DDE 1.png" %}')).toBe(
      '/2020/08/04/hello-world/%E5%B9%BF%E5%B7%9E%201.png',
    );
    expect(render('{% asset_path sub/deep.png %}')).toBe('/2020/08/04/hello-world/sub/deep.png');
    expect(render('{% asset_link img.png title %}')).toBe('/2020/08/04/hello-world/img.png');
    expect(render('![a](../hello-world/sub/deep.png)')).toBe('/2020/08/04/hello-world/sub/deep.png');
    expect(render('![a](sub/nope.png)')).toBe('/sub/nope.png');
  });

  it('finds posts by slug and by title, never by the last part of a path', () => {
    expect(render('{% post_link sub/nested#frag text %}')).toBe('/2020/08/04/sub/nested/#frag');
    expect(render('{% post_link T %}')).toMatch(/^\/2020\/08\/04\//u);
    expect(render('{% post_link nested %}')).toBeNull();
    expect(render('{% post_path nope %}')).toBeNull();
  });

  it('writes other addresses from the root', () => {
    expect(render('{% url_for text images/static.png %}')).toBe('/images/static.png');
    expect(render('{% full_url_for text /images/static.png %}')).toBe(
      'https://example.com/images/static.png',
    );
    expect(render('{% img images/static.png %}')).toBeNull();
    expect(render('{% img cls https://example.org/z.png %}')).toBe('https://example.org/z.png');
    expect(render('{% constructor x %}')).toBeNull();
    expect(render('![a](data:image/png;base64,AA)')).toBe('data:image/png;base64,AA');
  });
});

describe('packages that change images', () => {
  const render = (href: string, name: string) =>
    openModel(hexo, {
      ...SITE,
      '_config.yml': `${CONFIG}post_asset_folder: true`,
      'package.json': JSON.stringify({ dependencies: { hexo: '7', [name]: '1' } }),
    }).render({ kind: 'markdown-image', href }, 'source/_posts/hello-world.md');

  it('leave addresses alone, or look among the assets of the post', () => {
    expect(render('img.png', 'hexo-renderer-marked').url).toBe('/img.png');
    expect(render('img.png', 'hexo-renderer-markdown-it').url).toBe('img.png');
    expect(render('hello-world/img.png', 'hexo-asset-image').target).toBe(
      'source/_posts/hello-world/img.png',
    );
    expect(render('./img.png', 'hexo-asset-image').target).toBe('source/_posts/hello-world/img.png');
    expect(render('nope.png', 'hexo-asset-image').why?.kind).toBe('unknown');
  });
});
