import { describe, expect, it } from 'vitest';
import { fixedBy, sentencesOf } from '../support/ask-rule.ts';

const FILES = ['assets/party.png', 'assets/Big Map.png'];

describe('image-path', () => {
  it.each([
    ['from the top', '![A](/assets/party.png)'],
    ['with a filter that adds the base', "![A]({{ '/assets/party.png' | relative_url }})"],
    ['with the own host', '![A](https://blog.example/assets/party.png)'],
    ['elsewhere', '![A](https://other.example/a.png)'],
    ['where there is no file', '![A](../none.png) ![B](none.png) ![C](\\none.png)'],
    ['in code', '`![A](../../../../assets/party.png)`'],
    ['with nothing but a fragment', '![A](#a)'],
  ])('says nothing of an address %s', async (_name, body) => {
    expect(await sentencesOf('image-path', { body, files: FILES })).toEqual([]);
  });

  it.each([
    ['relative', '![A](../../../../assets/party.png)', '![A](/assets/party.png)'],
    ['relative, with a space', '![A](../../../../assets/Big%20Map.png)', '![A](/assets/Big%20Map.png)'],
    ['the base in Liquid', '![A]({{site.baseurl}}/assets/party.png "B")', '![A](/assets/party.png "B")'],
    ['the address of the site in Liquid', '![A]({{ site.url }}/assets/party.png)', '![A](/assets/party.png)'],
    [
      'srcset',
      '<img srcset="/assets/party.png 1x, ../../../../assets/party.png 2x">',
      '<img srcset="/assets/party.png 1x, /assets/party.png 2x">',
    ],
  ])('mends %s', async (_name, body, becomes) => {
    expect(await fixedBy('image-path', { body, files: FILES })).toBe(becomes);
  });

  it('leaves an argument that an include may complete, and mends one of which the configuration speaks', async () => {
    const asked = { body: '{% include frame.html src="assets/party.png" %}', files: FILES };
    const config = 'site: {includes: {frame.html: "{src}"}}\nrules: {image-path: error}\n';
    expect(await fixedBy('image-path', asked)).toBe(asked.body);
    expect(await fixedBy('image-path', { ...asked, config })).toBe(
      '{% include frame.html src="/assets/party.png" %}',
    );
  });

  it('leaves the base in Liquid where there is one', async () => {
    const asked = {
      body: '![A]({{ site.baseurl }}/assets/party.png)',
      files: FILES,
      site: 'baseurl: /blog\n',
    };
    expect(await sentencesOf('image-path', asked)).toEqual([]);
  });

  it('leaves what a bundler resolves', async () => {
    const asked = {
      path: 'blog/2020-08-04-hello.md',
      body: '![A](./party.png)',
      files: {
        'docusaurus.config.js': 'module.exports = {title: "A", url: "https://blog.example", baseUrl: "/"}\n',
        'blog/party.png': 'x',
      },
    };
    expect(await sentencesOf('image-path', asked)).toEqual([]);
  });
});
