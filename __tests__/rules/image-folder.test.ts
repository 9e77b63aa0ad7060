import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';

const CONFIG = `
site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/", since: 2021-01-01}]}
`;
const FILES = {
  'assets/2021/08-hello-world/a.png': 'x',
  'assets/2021/08-hello-world/more/b.png': 'x',
  'assets/2021/08-hello-world-en/c.png': 'x',
  'assets/2021/08-hello-world-2/d.png': 'x',
  'assets/map.png': 'x',
};
const ENGLISH = { '_posts/2021-08-06-hello-world-en.md': '---\ntitle: Hello\n---\n' };

async function subjects(body: string, more: object = {}, path = '_posts/2021-08-04-hello-world.md') {
  const found = await findingsOf('image-folder', {
    path,
    body,
    files: { ...FILES, ...more },
    config: CONFIG,
  });
  return found.filter((one) => one.path === path).map((one) => one.subject);
}

describe('image-folder', () => {
  it('takes the folder after the name that a post should have', async () => {
    const path = '_posts/2021-8-4-Hello_World.md';
    expect(await subjects('![A](/assets/2021/08-hello-world/a.png)', {}, path)).toEqual([]);
    expect(await subjects('![A](/assets/map.png)', {}, path)).toEqual(['/assets/map.png']);
  });

  it.each([
    ['the own folder', '![A](/assets/2021/08-hello-world/a.png)', {}, []],
    ['a folder in it', '![A](/assets/2021/08-hello-world/more/b.png)', {}, []],
    ['the own host', '![A](https://blog.example/assets/2021/08-hello-world/a.png)', {}, []],
    ["the translation's folder", '![A](/assets/2021/08-hello-world-en/c.png)', ENGLISH, []],
    [
      'that folder without a translation',
      '![A](/assets/2021/08-hello-world-en/c.png)',
      {},
      ['/assets/2021/08-hello-world-en/c.png'],
    ],
    [
      'a folder that begins alike',
      '![A](/assets/2021/08-hello-world-2/d.png)',
      {},
      ['/assets/2021/08-hello-world-2/d.png'],
    ],
    ['a common folder', '![A](/assets/map.png)', {}, ['/assets/map.png']],
    ['a wrong case in a common folder', '![A](/assets/Map.png)', {}, ['/assets/map.png']],
    ['a missing file', '![A](/assets/none.png)', {}, []],
    ['another site', '![A](https://other.example/a.png)', {}, []],
  ])('judges %s', async (_name, body, more, expected) => {
    expect(await subjects(body, more)).toEqual(expected);
  });

  it("lets a translation use its original's folder", async () => {
    const original = { '_posts/2021-08-04-hello-world.md': '---\ntitle: Hello\n---\n' };
    const body = '![A](/assets/2021/08-hello-world/a.png)';
    expect(await subjects(body, original, '_posts/2021-08-06-hello-world-en.md')).toEqual([]);
  });

  it('takes the folder for an address below the base URL', async () => {
    const found = await findingsOf('image-folder', {
      path: '_posts/2021-08-04-hello-world.md',
      body: '![A](/blog/assets/2021/08-hello-world/a.png) ![B](/blog/assets/map.png)',
      files: FILES,
      site: 'baseurl: /blog\n',
      config: CONFIG,
    });
    expect(found.map((one) => one.subject)).toEqual(['/assets/map.png']);
  });

  it('spares older posts', async () => {
    expect(await subjects('![A](/assets/map.png)', {}, '_posts/2020-12-31-hello-world.md')).toEqual([]);
  });
});
