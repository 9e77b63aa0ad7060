import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';
import { findingsIn, onlyRule } from '../support/run-example.ts';

const RULE = 'post-link';
const FILES = {
  '_posts/2020-05-01-first-lantern-post.md':
    '---\ntitle: First\n---\n\n## Why we Go?\n\n## 中文 标题\n\n## Twin\n\n## Twin\n\n## Own {#mine}\n\n<a name="here"></a>\n',
  '_posts/2020-06-01-second-lantern-post.md': '---\ntitle: Second\nredirect_from: /old/second/\n---\n',
  '_posts/2030-05-01-future-lantern-post.md': '---\ntitle: Future\n---\n',
  '_posts/2020-05-03-hidden-lantern-post.md': '---\ntitle: Hidden\npublished: false\n---\n',
  'about.md': '---\ntitle: About\n---\n',
  'assets/a.pdf': 'x',
};
const FIRST = '/2020/05/01/first-lantern-post/';

const ask = (body: string) => findingsOf(RULE, { body, files: FILES });

describe('a link that leads to a page or file', () => {
  it.each([
    `[a](${FIRST})`,
    '[a](/2020/05/01/first-lantern-post)',
    '[a](/2020/05/01/first-lantern-post.html)',
    '[a](/2020/05/01/first-lantern-post/index.html)',
    '[a](/2020/05/01/first-lantern-post/?x=1)',
    `[a](https://blog.example${FIRST})`,
    `[a](http://www.blog.example${FIRST})`,
    `[a](//blog.example${FIRST})`,
    '[a](../../05/01/first-lantern-post/)',
    '[a]({% post_url 2020-05-01-first-lantern-post %})',
    '[a]({% link _posts/2020-05-01-first-lantern-post.md %})',
    `[a]({{ '${FIRST}' | relative_url }})`,
    '[a](/2030/05/01/future-lantern-post/)',
    '[a](/old/second/)',
    '[a](/about.html)',
    '[a](/assets/a.pdf)',
  ])('%s', async (body) => {
    expect(await ask(body)).toEqual([]);
  });

  it.each([
    '[a](/docs/start/)',
    '[a](/tags/lantern/)',
    '[a](/feed.xml)',
    '[a](https://other.example/2020/05/02/x/)',
    '[a](mailto:a@b.example)',
    '[a](http://localhost:8080/api/)',
    '[the bot](http://localhost:3000/)',
    '[a]()',
    '`[a](/2020/05/02/x/)`',
    '```\n[a](/2020/05/02/x/)\n```',
    '<!-- [a](/2020/05/02/x/) -->',
    '{% comment %}[a](/2020/05/02/x/){% endcomment %}',
    'in words (https://other.example) [1]',
    'an array a(/b/c)[d] of code',
  ])('or of which nothing can be known: %s', async (body) => {
    expect(await ask(body)).toEqual([]);
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['another day', '[a](/2020/05/02/first-lantern-post/)', `[a](${FIRST})`],
    ['a day without zeros', '[a](/2020/5/1/first-lantern-post/)', `[a](${FIRST})`],
    ['another case', '[a](/2020/05/01/First-Lantern-Post/)', `[a](${FIRST})`],
    ['a slip', '[a](/2020/05/01/frist-lantern-post/)', `[a](${FIRST})`],
    [
      'its host',
      '[a](https://blog.example/2020/05/02/first-lantern-post/)',
      `[a](https://blog.example${FIRST})`,
    ],
    [
      'angle brackets',
      '<https://blog.example/2020/05/02/first-lantern-post/>',
      `<https://blog.example${FIRST}>`,
    ],
    ['a fragment', '[a](/2020/05/02/first-lantern-post/#twin)', `[a](${FIRST}#twin)`],
    ['a title', '[a](/2020/05/02/first-lantern-post/ "T")', `[a](${FIRST} "T")`],
    ['HTML', '<a href="/2020/05/02/first-lantern-post/">x</a>', `<a href="${FIRST}">x</a>`],
    [
      'a definition',
      '[a][r] [b][r]\n\n[r]: /2020/05/02/first-lantern-post/',
      `[a][r] [b][r]\n\n[r]: ${FIRST}`,
    ],
    [
      'Liquid',
      "[a]({{ '/2020/05/02/first-lantern-post/' | relative_url }})",
      `[a]({{ '${FIRST}' | relative_url }})`,
    ],
    [
      'a tag with another day',
      '[a]({% post_url 2020-05-02-first-lantern-post %})',
      '[a]({% post_url 2020-05-01-first-lantern-post %})',
    ],
    [
      'a tag with an ending',
      '[a]({% post_url 2020-05-01-first-lantern-post.md %})',
      '[a]({% post_url 2020-05-01-first-lantern-post %})',
    ],
    ['a file that no browser finds', '[a](2020-05-01-first-lantern-post.md)', `[a](${FIRST})`],
    [
      'Markdown in a raw block',
      '{% raw %}[a](/2020/05/02/first-lantern-post/){% endraw %}',
      `{% raw %}[a](${FIRST}){% endraw %}`,
    ],
    ['a preview', `[a](http://localhost:4000${FIRST})`, `[a](${FIRST})`],
    ['a domain', '[a](www.other.example/x)', '[a](https://www.other.example/x)'],
    ['a domain without www', '[a](bot5.club)', '[a](https://bot5.club)'],
    ['a mail box', '[a](me@other.example)', '[a](mailto:me@other.example)'],
    ['halves swapped', '(https://other.example/x)[words of it]', '[words of it](https://other.example/x)'],
    ['words as an address', '[https://other.example](some words)', '[some words](https://other.example)'],
    ['one word as an address', '[https://other.example](wechaty)', '[wechaty](https://other.example)'],
    ['Han as an address', '[https://other.example](中文)', '[中文](https://other.example)'],
    ['a fragment in capitals', `[a](${FIRST}#Why-we-Go)`, `[a](${FIRST}#why-we-go)`],
  ])('%s', async (_name, body, expected) => {
    const found = await ask(body);
    expect(found).toHaveLength(1);
    const fix = found[0]?.fix;
    const text = `---\ntitle: Hello\n---\n${body}`;
    const fixed = fix && text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
    expect(fixed?.slice('---\ntitle: Hello\n---\n'.length)).toBe(expected);
    expect(await ask(expected)).toEqual([]);
  });

  it.each([
    ['nothing alike', '[a](/2020/05/01/nothing-alike/)'],
    ['a post that is not published', '[a](/2020/05/03/hidden-lantern-post/)'],
    ['a file', '[a](/assets/b.pdf)'],
    ['a preview of nothing', '[a](http://127.0.0.1:4000/2020/05/02/nothing-alike/)'],
    ['a file of the author’s', '[a](file:///C:/Users/me/a.pdf)'],
    ['a fragment', `[a](${FIRST}#nowhere)`],
  ])('without a remedy: %s', async (_name, body) => {
    const found = await ask(body);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeUndefined();
  });
});

describe('fragments', () => {
  it.each([
    '#中文-标题',
    '#%E4%B8%AD%E6%96%87-%E6%A0%87%E9%A2%98',
    '#twin',
    '#twin-1',
    '#mine',
    '#here',
    '#comments',
    '#top',
    '',
  ])('leads somewhere: %s', async (fragment) => {
    expect(await ask(`[a](${FIRST}${fragment})`)).toEqual([]);
  });

  it('says nothing of what includes may bring', async () => {
    expect(await ask('[a](#brought)\n\n{% include gallery.html %}')).toEqual([]);
    expect(await ask('[a](#brought)')).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([
    ['hexo', '#Why-we-Go', []],
    ['hexo', '#why_we_go', ['#why_we_go']],
    ['hugo', '#why-we-go', []],
    ['hugo', '#Why-we-Go', ['#Why-we-Go']],
  ] as const)('are made in the way of %s: %s', async (generator, fragment, expected) => {
    const text = `---\ntitle: x\ndate: 2020-08-04\n---\n\n## Why we Go?\n\n[a](${fragment})\n`;
    const files =
      generator === 'hugo'
        ? { 'hugo.toml': 'title = "x"\n', 'content/posts/a.md': text }
        : {
            '_config.yml': 'title: x\n',
            'package.json': '{"hexo":{},"dependencies":{"hexo":"7.3.0"}}',
            'source/_posts/a.md': text,
          };
    const found = await findingsIn(files, null, onlyRule(RULE), RULE);
    expect(found.map((one) => one.subject)).toEqual(expected);
  });
});

describe('links to sources', () => {
  const DOCUSAURUS = {
    'docusaurus.config.js': 'module.exports = {url: "https://x.example", baseUrl: "/base/"};',
    'blog/2020-05-01-first-lantern.md': '---\ntitle: First\n---\n',
  };
  const PLAIN = { 'notes/first-lantern.md': '---\ntitle: First\n---\n' };
  it.each([
    ['blog/2020-08-04-a.md', DOCUSAURUS, './2020-05-01-first-lantern.md', []],
    ['blog/2020-08-04-a.md', DOCUSAURUS, '@site/blog/2020-05-01-first-lantern.md', []],
    ['blog/2020-08-04-a.md', DOCUSAURUS, './2020-05-02-first-lantern.md', ['./2020-05-01-first-lantern.md']],
    ['blog/2020-08-04-a.md', DOCUSAURUS, './nothing-alike.md', [undefined]],
    ['notes/a.md', PLAIN, 'first-lantern.md', []],
    ['notes/a.md', PLAIN, 'frist-lantern.md', ['first-lantern.md']],
  ])('%s %j %s', async (path, files, href, fixes) => {
    const found = await findingsIn(
      { ...files, [path]: `---\ntitle: A\n---\n\n[x](${href})\n` },
      null,
      onlyRule(RULE),
      RULE,
    );
    expect(found.map((one) => one.fix?.text)).toEqual(fixes);
  });
});
