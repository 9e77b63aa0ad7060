import { describe, expect, it } from 'vitest';
import { findingsIn } from '../support/run-example.ts';

const PATH = '_posts/2026-05-01-old-lantern-post.md';
const CONFIG =
  'language: en\nrules: {image-exists: error, author-required: error, post-link: error, author-profile: error}\nsite: {authors: {files: "_authors/{author}.md"}}\n';
const FILES = { '_config.yml': 'url: https://blog.example\n', '_authors/mei.md': '---\nname: Mei\n---\n' };

const IMAGE = '![A lantern](/assets/none.png)';
const withFrontMatter = (matter: string, body: string): string =>
  `---\ntitle: Lanterns\n${matter}---\n\n${body}\n`;

const found = async (text: string): Promise<readonly string[]> => {
  const all = await findingsIn({ ...FILES, [PATH]: text }, null, CONFIG);
  return all.map((one) => `${one.start.line} ${one.rule}`);
};

describe('a post silences a rule', () => {
  it.each<[string, string, readonly string[]]>([
    ['not at all', `${IMAGE}\n\n${IMAGE}`, ['6 image-exists', '8 image-exists']],
    ['from a comment on', `${IMAGE}\n\n<!--lint disable image-exists-->\n\n${IMAGE}`, ['6 image-exists']],
    [
      'until it is enabled',
      `<!--lint disable image-exists-->\n\n${IMAGE}\n\n<!--lint enable image-exists-->\n\n${IMAGE}`,
      ['12 image-exists'],
    ],
    ['for what follows', `<!--lint ignore image-exists-->\n\n${IMAGE}\n\n${IMAGE}`, ['10 image-exists']],
    ['but not another one', `<!--lint disable image-alt-->\n\n${IMAGE}`, ['8 image-exists']],
    ['but not by a word that is none', `<!--lint isable image-exists-->\n\n${IMAGE}`, ['8 image-exists']],
    ['but not without a word', `<!--lint-->\n\n<!-- lint -->\n\n${IMAGE}`, ['10 image-exists']],
    [
      'whatever else is named beside it',
      `<!--lint disable image-exists-->\n\n<!--lint disable constructor __proto__-->\n\n${IMAGE}`,
      [],
    ],
    [
      'and leaves what others say of the last words alone',
      '<!--lint ignore image-alt-->\n\n[![A](https://a.example/a.png)](/2020/01/01/nowhere/)',
      ['8 post-link'],
    ],
    ['with spaces in the comment', `<!-- lint disable image-exists -->\n\n${IMAGE}`, []],
    [
      'not from inside a code fence',
      `\`\`\`\n<!--lint disable image-exists-->\n\`\`\`\n\n${IMAGE}`,
      ['10 image-exists'],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await found(withFrontMatter('author: mei\n', body))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['on the line', 'author: nobody # lint ignore author-profile\n', []],
    ['on the line above', '# lint ignore author-profile\nauthor: nobody\n', []],
    ['every rule when it names none', 'author: nobody # lint ignore\n', []],
    ['but not another rule', 'author: nobody # lint ignore image-exists\n', ['3 author-profile']],
    [
      'but not another line',
      'author: nobody\ntags: [a] # lint ignore author-profile\n',
      ['3 author-profile'],
    ],
    ['about the whole post', 'tags: [a] # lint ignore author-required\n', []],
  ])('in front matter %s', async (_name, matter, expected) => {
    expect(await found(withFrontMatter(matter, 'Text.'))).toEqual(expected);
  });

  it('about the whole post, from a comment anywhere', async () => {
    expect(await found(withFrontMatter('', 'Text.\n\n<!--lint disable author-required-->'))).toEqual([]);
  });
});
