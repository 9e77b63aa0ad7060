import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../support/ask-rule.ts';

const CONFIG =
  'rules: {image-local: [error, {hosts: [github.com/*/workflows/, githubusercontent.com, pepy.tech/badge]}]}\n';

describe('image-local', () => {
  it.each([
    ['a file of the blog', '![A](/assets/none.png)'],
    ['data', '![A](data:image/png;base64,AAAA)'],
    ['a host of the list', '![A](https://githubusercontent.com/a.png)'],
    ['its subdomains', '![A](https://user-images.githubusercontent.com/1/a.png)'],
    ['a path of the list', '![A](https://github.com/huan/blog/workflows/CI/status)'],
    [
      'badges',
      '![A](https://img.shields.io/badge/a-b-green.svg) ![B](https://github.com/a/b/workflows/CI/badge.svg)',
    ],
    ['videos', '<video src="https://other.example/a.mp4"></video>'],
    [
      'frames',
      '<iframe src="https://other.example/a.png"></iframe> {% include iframe.html src="//player.example/1" %}',
    ],
    ['what is no image at all', '![A](https://www.youtube.com/watch?v=1)'],
    ['links', '[A](https://other.example/a.png)'],
    ['code', '`![A](https://other.example/a.png)`'],
  ])('says nothing of %s', async (_name, body) => {
    expect(await sentencesOf('image-local', { body, config: CONFIG })).toEqual([]);
  });

  it.each([
    ['Markdown', '![A](https://other.example/a)', 'other.example'],
    ['HTML', '<img src="http://other.example:8080/a.png">', 'other.example:8080'],
    [
      'sources of a picture',
      '<picture><source srcset="https://other.example/a.webp"></picture>',
      'other.example',
    ],
    [
      'a host that only ends alike',
      '![A](https://notgithubusercontent.com/a.png)',
      'notgithubusercontent.com',
    ],
    [
      'a host that only begins alike',
      '![A](https://githubusercontent.com.example/a.png)',
      'githubusercontent.com.example',
    ],
    ['another path of a host of the list', '![A](https://github.com/huan/blog/a.png?raw=true)', 'github.com'],
  ])('finds %s', async (_name, body, host) => {
    const found = await sentencesOf('image-local', { body, config: CONFIG });
    expect(found).toEqual([`Unexpected image on \`${host}\`, expected a copy of it in the repository`]);
  });
});
