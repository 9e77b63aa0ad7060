import { describe, expect, it } from 'vitest';
import { EN, judge, pair, ZH } from '../support/translation-sites.ts';

const OTHER = { '_posts/2020-01-01-good-bye.md': '---\ntitle: 再见\n---\n\n再见。\n' };
const WHITE = 'https://blog.example';

/** The address in a note of the English post, and what it becomes; undefined where it is right or nobody can tell. */
const ADDRESSES: readonly (readonly [string, string | undefined])[] = [
  ['/2020/08/04/hello-world/', undefined],
  ['/2020/08/04/hello-world', undefined],
  ['/2020/08/04/hello-world/#more', undefined],
  [`${WHITE}/2020/08/04/hello-world/`, undefined],
  ["{{ '/2020/08/04/hello-world/' | relative_url }}", undefined],
  ['{{site.baseurl}}/2020/08/04/hello-world/', undefined],
  ['{% post_url 2020-08-04-hello-world %}', undefined],
  ['../../../../2020/08/04/hello-world/', undefined],
  ['https://other.example/2020/08/05/hello-world/', undefined],
  ['/docs/hello/', undefined],
  ['/2020/08/05/hello-world/', '/2020/08/04/hello-world/'],
  ['/2020/8/4/hello-world/', '/2020/08/04/hello-world/'],
  ['/2020/08/04/hello-wold/', '/2020/08/04/hello-world/'],
  ['/2020/08/04/Hello-World/', '/2020/08/04/hello-world/'],
  ['/2020/08/04/hello-world-en/', '/2020/08/04/hello-world/'],
  ['/2020/01/01/good-bye/', '/2020/08/04/hello-world/'],
  ['/2020-08-04-hello-world/', '/2020/08/04/hello-world/'],
  ['2020-08-04-hello-world.md', '/2020/08/04/hello-world/'],
  ['./2020-08-04-hello-world.md', '/2020/08/04/hello-world/'],
  ['/_posts/2020-08-04-hello-world.md', '/2020/08/04/hello-world/'],
  ['/2020/08/04/hello-world.md', '/2020/08/04/hello-world/'],
  ['hello-world.md', '/2020/08/04/hello-world/'],
  [`${WHITE}/2020/08/05/hello-world/`, `${WHITE}/2020/08/04/hello-world/`],
  ['http://blog.example/2020/08/05/hello-world/', 'http://blog.example/2020/08/04/hello-world/'],
  ["{{ '/2020/08/05/hello-world/' | relative_url }}", "{{ '/2020/08/04/hello-world/' | relative_url }}"],
  ['{{ "/2020/08/05/hello-world" | absolute_url }}', '{{ "/2020/08/04/hello-world/" | absolute_url }}'],
  ["{{'/2020/08/05/hello-world/'|relative_url}}", "{{'/2020/08/04/hello-world/'|relative_url}}"],
  ['{{ site.baseurl }}/2020/08/05/hello-world/', '{{ site.baseurl }}/2020/08/04/hello-world/'],
  ['{% post_url 2020-08-05-hello-world %}', '{% post_url 2020-08-04-hello-world %}'],
];

describe('translation-target', () => {
  it.each(ADDRESSES)('judges %s', async (address, becomes) => {
    const body = `> Chinese version of this post: [你好](${address})`;
    const { said, texts, fixed } = await judge('translation-target', EN, pair('你好。', body, OTHER));
    expect(texts).toEqual(becomes === undefined ? [] : [address]);
    expect(said).toHaveLength(texts.length);
    expect(fixed).toBe(
      becomes === undefined ? undefined : `---\ntitle: Hello\n---\n\n${body.replace(address, becomes)}\n`,
    );
  });

  it.each([
    ['<a href="/2020/08/05/hello-world/">中文版</a>', '<a href="/2020/08/04/hello-world/">中文版</a>'],
    ['English | [中文](/2020/08/05/hello-world/)', 'English | [中文](/2020/08/04/hello-world/)'],
    [
      '[中文版][zh]\n\n[zh]: /2020/08/05/hello-world/ "你好"',
      '[中文版][zh]\n\n[zh]: /2020/08/04/hello-world/ "你好"',
    ],
    [
      'Chinese version: <https://blog.example/2020/08/05/hello-world/>',
      'Chinese version: <https://blog.example/2020/08/04/hello-world/>',
    ],
    [
      'Chinese version: https://blog.example/2020/08/05/hello-world/',
      'Chinese version: https://blog.example/2020/08/04/hello-world/',
    ],
  ])('mends %s', async (body, becomes) => {
    const { fixed } = await judge('translation-target', EN, pair('你好。', body));
    expect(fixed).toBe(`---\ntitle: Hello\n---\n\n${becomes}\n`);
  });

  it('leaves alone the entry of a switcher for the post itself', async () => {
    const body = '[English](/2020/08/04/hello-world-en/) | [中文](/2020/08/04/hello-world/)';
    expect((await judge('translation-target', EN, pair(body, body))).said).toEqual([]);
    expect((await judge('translation-target', ZH, pair(body, body))).said).toEqual([]);
  });

  it('lets a post without a translation in that language send its readers to any post', async () => {
    const body = '> Japanese version: [さようなら](/2020/01/01/good-bye/)';
    expect((await judge('translation-target', EN, pair('你好。', body, OTHER))).said).toEqual([]);
  });

  it('takes the sibling that is in the language, else the one that nothing names', async () => {
    const fr = { '_posts/2020-08-04-hello-world-fr.md': '---\ntitle: Bonjour\n---\n\nBonjour.\n' };
    const body = '[中文](/2020/08/05/hello-world/) | [Français](/2020/08/05/hello-world-fr/)';
    const files = pair('你好。', body, fr);
    const { fixed } = await judge('translation-target', EN, {
      ...files,
      '_config.yml': `${files['_config.yml']}# keys`,
    });
    expect(fixed).toContain('[中文](/2020/08/04/hello-world/) | [Français](/2020/08/04/hello-world-fr/)');
  });

  it('says when a translation is not published', async () => {
    const held = { [ZH]: '---\ntitle: 你好\npublished: false\n---\n\n你好。\n' };
    const files = pair('', '[中文版](/2020/08/04/hello-world/)', held);
    expect((await judge('translation-target', EN, files)).said).toEqual([
      'Unexpected address `/2020/08/04/hello-world/` that leads nowhere, expected the address of a post',
    ]);
  });

  it('knows the address that a post of the future will have', async () => {
    const future = {
      '_posts/2027-01-01-soon.md': '---\ntitle: 快了\n---\n',
      '_posts/2027-01-01-soon-en.md': '---\ntitle: Soon\n---\n\n[中文版](/2027/01/01/soon/)\n',
    };
    expect(
      (await judge('translation-target', '_posts/2027-01-01-soon-en.md', pair('', '', future))).said,
    ).toEqual([]);
  });
});
