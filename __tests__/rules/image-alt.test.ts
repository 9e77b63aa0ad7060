import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';

async function subjects(body: string) {
  return (await findingsOf('image-alt', { body })).map((one) => one.subject);
}

describe('image-alt', () => {
  it.each([
    ['words', '![A party](/a.png)'],
    ['a name in words', '![The file a.png in an editor](/b.png)'],
    ['the name of a thing that the file has too', '![wechaty](/wechaty.png)'],
    ['a year', '![2020](/party.png)'],
    ['badges, which have a rule of their own', '![](https://img.shields.io/badge/a-b-green.svg)'],
    [
      'what readers are told to pass over',
      '<img src="/a.png" aria-hidden="true"> <img src="/a.png" role=none>',
    ],
    ["a counter's pixel", '<img src="https://count.example/1" width="1" height="1">'],
    ['videos', '<video src="/a.mp4"></video>'],
    ['code', '`![](/a.png)`'],
  ])('says nothing of %s', async (_name, body) => {
    expect(await subjects(body)).toEqual([]);
  });

  it.each([
    ['no text', '![](/a.png)', ['/a.png']],
    ['blanks', '![ ](/a.png)', ['/a.png']],
    ['no text of a reference', '![][a]\n\n[a]: /a.png', ['/a.png']],
    ['an empty text in HTML', '<img src="/a.png" alt="">', ['/a.png']],
    ['several addresses once', '<img src="/a.png" srcset="/b.png 2x">', ['/a.png']],
    ['a file name', '![party.jpeg](/a.png)', ['/a.png']],
    ["the file's own name with spaces", '![my party.png](</my party.png>)', ['/my party.png']],
    ["a camera's number", '![IMG_2041](/x/IMG_2041.jpg)', ['/x/IMG_2041.jpg']],
  ])('finds %s', async (_name, body, expected) => {
    expect(await subjects(body)).toEqual(expected);
  });
});
