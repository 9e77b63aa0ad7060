import { describe, expect, it } from 'vitest';
import { EN, judge, pair, ZH } from '../support/translation-sites.ts';

const NOTE = '> 英文版：[Hello](/2020/08/04/hello-world-en/)';
const head = '---\ntitle: 你好\n---\n';

describe('translation-link', () => {
  it.each([
    ['a note', '> English version: [Hello](/2020/08/04/hello-world-en/)'],
    [
      'a note in words of its own',
      'For our friends abroad, the English text: [Hello](/2020/08/04/hello-world-en/)',
    ],
    ['a quoted link', '> [Hello](/2020/08/04/hello-world-en/)'],
    ['a link alone on its line', '[Hello](/2020/08/04/hello-world-en/)'],
    [
      'a note that leads astray, which is another rule’s',
      '> English version: [Hello](/2020/08/05/hello-world-en/)',
    ],
    ['a note whose target cannot be told', '> English version: [Hello]({{ page.english }})'],
    ['an HTML link', '<a href="/2020/08/04/hello-world-en/">English</a>'],
    ['a Liquid link', "[English]({{'/2020/08/04/hello-world-en/'|relative_url}})"],
  ])('is content with %s', async (_name, body) => {
    expect((await judge('translation-link', ZH, pair(body, 'Hello.'))).said).toEqual([]);
  });

  it.each([
    ['a link in a sentence about something else', '我在[上一篇](/2020/08/04/hello-world-en/)里说过。'],
    ['a note on another site', '> English version: [Hello](https://other.example/hello/)'],
    ['a note in code', '`English version: [Hello](/2020/08/04/hello-world-en/)`'],
  ])('is not content with %s', async (_name, body) => {
    expect((await judge('translation-link', ZH, pair(body, 'Hello.'))).said).toHaveLength(1);
  });

  it.each([
    ['at the end, below a rule', '你好。\n', `你好。\n\n---\n\n${NOTE}\n`],
    ['without a final line end where there is none', '你好。', `你好。\n\n---\n\n${NOTE}`],
    ['below a rule that is there', '你好。\n\n---\n', `你好。\n\n---\n\n${NOTE}\n`],
    ['after a list', '- 你好\n- 再见\n', `- 你好\n- 再见\n\n---\n\n${NOTE}\n`],
    ['after definitions', '[你好][a]\n\n[a]: /a\n', `[你好][a]\n\n[a]: /a\n\n---\n\n${NOTE}\n`],
    ['into an empty text', '', `${NOTE}\n`],
  ])('puts the note %s', async (_name, body, becomes) => {
    const files = { ...pair('', 'Hello.'), [ZH]: `${head}\n${body}` };
    expect((await judge('translation-link', ZH, files)).fixed?.replace(/\n{3}/u, '\n\n')).toBe(
      `${head}\n${becomes}`,
    );
  });

  it.each([
    ['an open fence', '你好。\n\n```js\nhello()\n'],
    ['an open comment', '你好。\n\n<!-- hello\n'],
  ])('offers no fix after %s', async (_name, body) => {
    const files = { ...pair('', 'Hello.'), [ZH]: `${head}\n${body}` };
    const { said, fixed } = await judge('translation-link', ZH, files);
    expect(said).toHaveLength(1);
    expect(fixed).toBeUndefined();
  });

  it.each([
    ['Hello [big] world', 'Hello \\[big\\] world'],
    ['"A | B"', 'A - B'],
    ['"*Hello* `world`"', '\\*Hello\\* \\`world\\`'],
    ['snake_case _is_ fine', 'snake_case \\_is\\_ fine'],
    ['"{{ site.title }}"', 'English'],
  ])('writes the title %s', async (title, label) => {
    const files = { ...pair('你好。', ''), [EN]: `---\ntitle: ${title}\n---\n\nHello.\n` };
    const { fixed } = await judge('translation-link', ZH, files);
    expect(fixed).toContain(`> 英文版：[${label}](/2020/08/04/hello-world-en/)`);
  });

  it.each([
    [
      'This post is also available in [Chinese](/2020/08/04/hello-world/).',
      'This post is also available in [English](/2020/08/04/hello-world-en/).',
    ],
    ['> 中文版: [你好](/2020/08/04/hello-world/)', '> 英文版: [Hello](/2020/08/04/hello-world-en/)'],
    [
      "> Chinese version: [你好]({{ '/2020/08/04/hello-world/' | relative_url }})",
      "> English version: [Hello]({{ '/2020/08/04/hello-world-en/' | relative_url }})",
    ],
    ['[中文](/2020/08/04/hello-world/)', '[English](/2020/08/04/hello-world-en/)'],
    [
      '> This is a translated version of the original Chinese post. You can find the original post [here](/2020/08/04/hello-world/).',
      NOTE,
    ],
  ])('answers %s in the same words', async (body, note) => {
    const { fixed } = await judge('translation-link', ZH, pair('你好。', `Hello.\n\n${body}`));
    expect(fixed?.split('\n').at(-2)).toBe(note);
  });

  it('asks for one note each of a post in three languages', async () => {
    const fr = { '_posts/2020-08-04-hello-world-fr.md': '---\ntitle: Bonjour\n---\n\nBonjour.\n' };
    const files = pair('你好。', '[Français](/2020/08/04/hello-world-fr/)', fr);
    const keyless = { ...files, '_config.yml': `${files['_config.yml']}# keys` };
    expect((await judge('translation-link', EN, keyless)).said).toHaveLength(1);
    expect((await judge('translation-link', ZH, keyless)).said).toHaveLength(2);
  });
});
