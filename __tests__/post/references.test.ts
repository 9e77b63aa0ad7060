import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/post/post.ts';

const images = (body: string) =>
  parsePost('a.md', body).images.map((image) => `${image.syntax} ${image.href}`);
const links = (body: string) => parsePost('a.md', body).links.map((link) => `${link.syntax} ${link.href}`);

describe('images', () => {
  it.each<[string, string, readonly string[]]>([
    ['inline', '![a](/b.png)', ['inline /b.png']],
    ['with a title', '![a](/b.png "t")', ['inline /b.png']],
    ['in angle brackets', '![a](</b c.png>)', ['inline /b c.png']],
    ['full reference', '![a][x]\n\n[x]: /b.png', ['reference /b.png']],
    ['collapsed reference', '![x][]\n\n[x]: /b.png', ['reference /b.png']],
    ['shortcut reference', '![x]\n\n[x]: /b.png', ['reference /b.png']],
    ['HTML', '<img alt="a" src="/b.png">', ['html /b.png']],
    ['HTML without quotes', '<img src=/b.png>', ['html /b.png']],
    ['HTML without src', '<img alt="a">', []],
    [
      'srcset',
      '<img src="/a.png" srcset="/b.png 2x, /c.png 3x">',
      ['html /a.png', 'html /b.png', 'html /c.png'],
    ],
    [
      'picture and source',
      '<picture><source srcset="/a.webp"><img src="/a.png"></picture>',
      ['html /a.webp', 'html /a.png'],
    ],
    ['video and its poster', '<video src="/a.mp4" poster="/p.png"></video>', ['html /a.mp4', 'html /p.png']],
    ['a space in the address, as kramdown takes it', '![a](/b c.png)', ['loose /b c.png']],
    ['Liquid with spaces', "![a]({{ '/b.png' | relative_url }})", ["loose {{ '/b.png' | relative_url }}"]],
    ['Liquid without spaces', "![a]({{'/b.png'|relative_url}})", ["inline {{'/b.png'|relative_url}}"]],
    ['an include’s src', '{% include iframe.html src="/a.pdf" %}', ['tag /a.pdf']],
    ['a shortcode’s src', '{{< figure src="/a.png" title="x" >}}', ['tag /a.png']],
    ['a shortcode’s src with escapes', '{{< figure src="/a%20b.png" alt="5 > 4, 5%" >}}', ['tag /a%20b.png']],
    ['an MDX import', "import pic from './a.png'\n", ['import ./a.png']],
    ['in a fence', '```\n![a](/b.png)\n```', []],
    ['in inline code', '`![a](/b.png)`', []],
    ['in an HTML comment', '<!-- ![a](/b.png) <img src="/c.png"> -->', []],
    ['in a Liquid comment', '{% comment %}\n![a](/b.png)\n{% endcomment %}', []],
    ['in a raw block, where Markdown is live', '{% raw %}\n![a](/b.png)\n{% endraw %}', ['inline /b.png']],
    [
      'an include in a raw block, where Liquid is text',
      '{% raw %}{% include a.html src="/a.png" %}{% endraw %}',
      [],
    ],
    ['in front matter', '---\ntext: "![a](/b.png)"\n---\n', []],
  ])('%s', (_name, body, expected) => {
    expect(images(body)).toEqual(expected);
  });

  it('the link around an image, in Markdown and in HTML', () => {
    const around = (body: string) => parsePost('a.md', body).images[0]?.link?.href;
    expect(around('[![a](/b.png)](/c)')).toBe('/c');
    expect(around('<a href="/c"><img src="/b.png"></a>')).toBe('/c');
    expect(around('[text](/c) ![a](/b.png)')).toBeUndefined();
  });
});

describe('links', () => {
  it.each<[string, string, readonly string[]]>([
    ['inline', '[a](/b/)', ['inline /b/']],
    ['reference', '[a][x]\n\n[x]: /b/', ['reference /b/']],
    ['HTML', '<a href="/b/">a</a>', ['html /b/']],
    ['angle brackets', '<https://a.example/>', ['inline https://a.example/']],
    ['Liquid with spaces', "[a]({{ '/b/' | relative_url }})", ["loose {{ '/b/' | relative_url }}"]],
    ['a tag', '[a]({% post_url 2020-01-01-b %})', ['loose {% post_url 2020-01-01-b %}']],
    ['in a fence', '~~~\n[a](/b/)\n~~~', []],
    ['prose in parentheses after brackets', 'see array[0](as above) there', []],
  ])('%s', (_name, body, expected) => {
    expect(links(body)).toEqual(expected);
  });
});

describe('the place of an address is exactly what a fix replaces', () => {
  it.each([
    '![a](/b.png)',
    '![a [b] c](/b.png "title (x)")',
    '![a](</b c.png>)',
    '[![a](/i.png)](/b.png)',
    '<img alt="x" src="/b.png">',
    '![a][x]\n\n[x]: /b.png "t"',
    '![a](/b c.png)',
  ])('%s', (body) => {
    for (const text of [body, body.replaceAll('\n', '\r\n')]) {
      const post = parsePost('a.md', text);
      const shown = [...post.images, ...post.links];
      expect(shown.length).toBeGreaterThan(0);
      for (const { href, hrefSpan } of shown) expect(text.slice(hrefSpan.start, hrefSpan.end)).toBe(href);
    }
  });
});
