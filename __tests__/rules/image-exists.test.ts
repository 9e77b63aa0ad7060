import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, sentencesOf } from '../support/ask-rule.ts';

const FILES = ['assets/party.png', 'assets/2020/Big Map.png', 'assets/2020/聚会.png'];

describe('image-exists says nothing of', () => {
  it.each([
    ['a file that is there', '![A](/assets/party.png)'],
    ['a query and a fragment', '![A](/assets/party.png?x=1#y)'],
    ['percent-encoding', '![A](/assets/2020/Big%20Map.png)'],
    ['a space in angle brackets', '![A](</assets/2020/Big Map.png>)'],
    [
      'Han characters, raw or encoded',
      '![A](/assets/2020/聚会.png) ![A](/assets/2020/%E8%81%9A%E4%BC%9A.png)',
    ],
    ['Liquid', "![A]({{ '/assets/party.png' | relative_url }}) ![B]({{ site.baseurl }}/assets/party.png)"],
    ['Liquid that nobody can know', '![A]({{ page.folder }}/none.png)'],
    ['another site', '![A](https://other.example/none.png) ![B](//other.example/none.png)'],
    ['data', '![A](data:image/png;base64,AAAA)'],
    ['code', '```\n![A](/assets/none.png)\n```\n\n`![A](/assets/none.png)`'],
    ['comments', '<!-- ![A](/assets/none.png) -->\n\n{% comment %}![A](/assets/none.png){% endcomment %}'],
    ['an image without an address in HTML', '<img alt="A"> <img src="">'],
    ['a relative address that works', '![A](../../../../assets/party.png)'],
    ['prose', 'Great![1] and wow![a][b], `x`![^1] \\![a][b]'],
    ['an embed of another dialect', '![[party.png]]'],
    ['a definition elsewhere', '![A][a]\n\n[A]: /assets/party.png'],
    ['a page in a frame', '<iframe src="/demo/none/"></iframe> {% include iframe.html src="/demo/none/" %}'],
    ['a video of another site', '{% include iframe.html src="//player.example/1" %}'],
    [
      'an include that may add a folder',
      '{% include image.html src="party.png" %} {% include image.html src="/party.png" %}',
    ],
    ['an include that may add a host', '{% include image.html src="/2020/none.png" %}'],
  ])('%s', async (_name, body) => {
    expect(await sentencesOf('image-exists', { body, files: FILES })).toEqual([]);
  });

  it.each([
    ['a teaser that is there', 'image: /assets/party.png'],
    ['a teaser in an object', 'image: {path: /assets/party.png, alt: A}'],
    ['a teaser that the theme may complete', 'image: party.png'],
    ['a teaser below a folder that the theme may add', 'image: /2020/Big Map.png'],
    ['a teaser without a slash', 'image: assets/party.png'],
    ['a teaser elsewhere', 'image: https://other.example/none.png'],
    ['a word', 'image: true'],
  ])('%s', async (_name, front) => {
    expect(await sentencesOf('image-exists', { front, files: FILES })).toEqual([]);
  });
});

describe('image-exists finds', () => {
  it.each([
    ['HTML', '<img src="/assets/none.png">', ['/assets/none.png']],
    [
      'srcset',
      '<img src="/assets/party.png" srcset="/assets/a.png 1x, /assets/b.png 2x">',
      ['/assets/a.png', '/assets/b.png'],
    ],
    [
      'sources',
      '<picture><source srcset="/assets/a.webp"><img src="/assets/party.png"></picture>',
      ['/assets/a.webp'],
    ],
    [
      'videos and their posters',
      '<video src="/assets/a.mp4" poster="/assets/a.png"></video>',
      ['/assets/a.mp4', '/assets/a.png'],
    ],
    ['frames with a file', '<iframe src="/assets/a.pdf"></iframe>', ['/assets/a.pdf']],
    ['includes with a file', '{% include iframe.html src="/assets/a.pdf" %}', ['/assets/a.pdf']],
    [
      'each use of a definition',
      '![A][a]\n![A][a]\n\n[a]: /assets/none.png',
      ['/assets/none.png', '/assets/none.png'],
    ],
    ['an image in a link', '[![A](/assets/none.png)](https://other.example/)', ['/assets/none.png']],
    ['an image in raw', '{% raw %}![A](/assets/none.png){% endraw %}', ['/assets/none.png']],
    [
      'Liquid that is known',
      '![A]({{ "/assets/none.png" | relative_url }})',
      ['{{ "/assets/none.png" | relative_url }}'],
    ],
    ['a relative address', '![A](none.png)', ['none.png']],
    ['an undefined label', '![A][b] ![c][] [![A][d]](https://other.example/)', ['b', 'c', 'd']],
    ['a label alone on its line', 'Text\n\n![party]\n', ['party']],
    ['no address', '![A]()', ['']],
  ])('%s', async (_name, body, subjects) => {
    const found = await findingsOf('image-exists', { body, files: FILES });
    expect(found.map((one) => one.subject)).toEqual(subjects);
  });

  it.each([
    ['a teaser', 'image: /assets/none.png', ['/assets/none.png']],
    ['a teaser without a slash in a folder of the blog', 'image: assets/none.png', ['assets/none.png']],
    ['an object', 'header: {teaser: /assets/none.png}', ['/assets/none.png']],
    ['a list', 'images: [/assets/party.png, /assets/none.png]', ['/assets/none.png']],
  ])('%s', async (_name, front, subjects) => {
    const found = await findingsOf('image-exists', { front, files: FILES });
    expect(found.map((one) => one.subject)).toEqual(subjects);
  });
});

describe('image-exists mends', () => {
  it.each([
    ['case', '![A](/assets/Party.png)', '![A](/assets/party.png)'],
    ['the case of a folder', '![A](/Assets/party.png)', '![A](/assets/party.png)'],
    ['the ending', '![A](/assets/party.jpg "B")', '![A](/assets/party.png "B")'],
    ['no ending', '![A](/assets/party)', '![A](/assets/party.png)'],
    ['joints', '![A](/assets/2020/big-map.png)', '![A](/assets/2020/Big%20Map.png)'],
    ['Unicode form', '![A](/assets/caf\u0065\u0301.png)', '![A](/assets/caf\u00e9.png)'],
    ['a missing slash', '![A](assets/party.png?x)', '![A](/assets/party.png?x)'],
    ['too few steps up', '![A](../assets/party.png)', '![A](/assets/party.png)'],
    ['HTML', "<img src='/assets/PARTY.png'>", "<img src='/assets/party.png'>"],
    [
      'the own host',
      '![A](https://blog.example/assets/Party.png)',
      '![A](https://blog.example/assets/party.png)',
    ],
    ['a definition', '![A][a]\n\n[a]: /assets/Party.png "B"', '![A][a]\n\n[a]: /assets/party.png "B"'],
    ['nothing where several are meant', '![A](/assets/two.gif)', '![A](/assets/two.gif)'],
  ])('%s', async (_name, body, becomes) => {
    const files = [...FILES, 'assets/caf\u00e9.png', 'assets/two.png', 'assets/two.jpg'];
    expect(await fixedBy('image-exists', { body, files })).toBe(becomes);
  });

  it('an address that starts with the folder of the site', async () => {
    const asked = {
      path: 'jekyll/_posts/2020-08-04-hello-big-world.md',
      body: '![A](/jekyll/assets/party.png)',
      files: ['jekyll/assets/party.png', 'jekyll/_config.yml'],
    };
    expect(await fixedBy('image-exists', asked)).toBe('![A](/assets/party.png)');
  });

  it('an address that lacks the base', async () => {
    const asked = { body: '![A](/assets/party.png)', files: FILES, site: 'baseurl: /blog\n' };
    expect(await fixedBy('image-exists', asked)).toBe('![A](/blog/assets/party.png)');
  });
});
