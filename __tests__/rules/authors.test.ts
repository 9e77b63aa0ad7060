import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, sentencesOf } from '../support/ask-rule.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { findingsIn } from '../support/run-example.ts';

const PATH = '_posts/2020-08-04-hello-big-world.md';
const FILES = 'site: {authors: {files: "_contributors/{author}.md"}}\n';
const configOf = (rule: string, options = 'error'): string => `${FILES}rules: {${rule}: ${options}}\n`;
const profile = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

describe('author-profile', () => {
  const config = configOf('author-profile');
  const files = { '_contributors/mei-lin.md': profile('name: Mei'), '_contributors/huan.md': profile() };
  const ask = (author: string, more: MemoryFiles = {}) =>
    findingsOf('author-profile', { front: `author: ${author}`, files: { ...files, ...more }, config });

  it.each(['mei-lin', '"mei-lin"', '[huan, mei-lin]', '{name: A Guest}', ''])(
    'says nothing of `author: %s`',
    async (author) => {
      expect(await ask(author)).toEqual([]);
    },
  );

  it.each([
    ['Mei-Lin', 'mei-lin'],
    ['"Mei_Lin"', 'mei-lin'],
    ['[huan, MEI-LIN]', 'mei-lin'],
    ['huna', 'huan'],
    ['mei-lan-x', undefined],
    ['somebody', undefined],
  ])('mends `author: %s` to %s', async (author, expected) => {
    const [finding] = await ask(author);
    expect(finding?.fix?.text).toBe(expected);
  });

  it('offers no name where two are as near', async () => {
    const [finding] = await ask('huang', { '_contributors/huanh.md': profile() });
    expect([finding?.expected.toSorted(), finding?.fix]).toEqual([['huan', 'huanh'], undefined]);
  });

  it('knows no registry without a single profile, and no default that is the post’s fault', async () => {
    expect(await sentencesOf('author-profile', { front: 'author: somebody', config })).toEqual([]);
    const site = 'defaults: [{scope: {path: ""}, values: {author: robot}}]\n';
    expect(await sentencesOf('author-profile', { files, site, config })).toEqual([]);
  });

  it('counts a registry beside guessed profiles that are fewer', async () => {
    const registry = 'a: {}\nb: {}\nsomebody: {}\n';
    const asked = { front: 'author: somebody', files: { ...files, '_data/authors.yml': registry } };
    expect(await sentencesOf('author-profile', asked)).toEqual([]);
    const fewer = { ...asked, files: { ...files, '_data/authors.yml': 'somebody: {}\n' } };
    expect(await sentencesOf('author-profile', fewer)).toHaveLength(1);
  });

  it('needs an entry in Docusaurus, whose build fails without', async () => {
    const front = '---\nauthors: [huan, Mei]\n---\n';
    const head = {
      'docusaurus.config.js': 'export default { presets: [["classic", { blog: {} }]] };',
      'blog/2020-08-04-hello.md': front,
    };
    const found = await findingsIn(head, null, 'language: en\n', 'author-profile');
    expect(found.map((one) => one.subject)).toEqual(['huan', 'Mei']);
    const registry = { ...head, 'blog/authors.yml': 'huan: {name: Huan}\nmei: {name: Mei}\n' };
    const left = await findingsIn(registry, null, 'language: en\n', 'author-profile');
    expect(left.map((one) => [one.subject, one.fix?.text])).toEqual([['Mei', 'mei']]);
  });

  it('is off elsewhere without a configuration', async () => {
    const head = { '_config.yml': '', ...files, [PATH]: '---\nauthor: somebody\n---\n' };
    expect(await findingsIn(head, null, undefined, 'author-profile')).toEqual([]);
  });

  const post = '---\ntitle: Hello\nauthor: Huan\n---\n';
  const change = async (base: MemoryFiles, head: MemoryFiles) => {
    const all = { '_config.yml': 'url: https://blog.example\n', [PATH]: post };
    const found = await findingsIn({ ...all, ...head }, { ...all, ...base }, config, 'author-profile');
    return found.map((one) => [one.path, one.start.line, one.subject, one.introduced, one.blocking]);
  };

  it.each([
    [
      'deletes',
      { '_contributors/Huan.md': profile(), '_contributors/a.md': profile() },
      { '_contributors/a.md': profile() },
      'Huan',
    ],
    [
      'renames',
      { '_contributors/Huan.md': profile('name: Huan') },
      { '_contributors/huan.md': profile('name: Huan') },
      'Huan',
    ],
    [
      'adds in another case',
      { '_contributors/a.md': profile() },
      { '_contributors/a.md': profile(), '_contributors/huan.md': profile() },
      'huan',
    ],
  ])('looks at the posts outside of a change that %s a profile', async (_name, base, head, subject) => {
    expect(await change(base, head)).toEqual([[PATH, 3, subject, true, true]]);
  });

  it('knows a profile that goes by its folder’s name, as Hugo makes one of `Mei Lin`', async () => {
    const left = { 'hugo.toml': '', 'content/authors/huan/_index.md': profile() };
    const post = '---\ntitle: Hello\nauthor: Mei Lin\n---\n';
    const head = { ...left, 'content/posts/hello.md': post, 'content/posts/other.md': post };
    const base = { ...head, 'content/authors/mei-lin/_index.md': profile() };
    const found = await findingsIn(
      head,
      base,
      'language: en\nrules: {author-profile: error}\n',
      'author-profile',
    );
    expect(found.map((one) => [one.path, one.subject])).toEqual([
      ['content/posts/hello.md', 'Mei Lin'],
      ['content/posts/other.md', 'Mei Lin'],
    ]);
  });

  it('says nothing of posts outside of a change that only edits a profile, or adds another', async () => {
    const a = { '_contributors/a.md': profile() };
    expect(await change(a, { '_contributors/a.md': profile('name: A') })).toEqual([]);
    expect(await change(a, { ...a, '_contributors/b.md': profile() })).toEqual([]);
  });
});

describe('author-required', () => {
  it.each(['author: mei', 'authors: [mei]', 'author: {login: mei}', 'authors:\n  - {key: mei}'])(
    'takes `%s` for an author',
    async (front) => {
      expect(await sentencesOf('author-required', { front })).toEqual([]);
    },
  );

  it.each(['title: Hello', 'author:', 'author: ""', 'authors: []', 'author: [ ]'])(
    'misses one in `%s`',
    async (front) => {
      expect(await sentencesOf('author-required', { front })).toHaveLength(1);
    },
  );

  it('goes by the site’s own key', async () => {
    const config = 'site: {keys: {author: by}}\nrules: {author-required: error}\n';
    expect(await sentencesOf('author-required', { front: 'by: mei', config })).toEqual([]);
    expect(await sentencesOf('author-required', { front: 'author: mei', config })).toHaveLength(1);
  });

  it('is silent where the front matter cannot be read', async () => {
    expect(await sentencesOf('author-required', { front: 'title: "open' })).toEqual([]);
  });
});

describe('author-byline', () => {
  const config = configOf('author-byline');
  const files = {
    '_contributors/mei-lin.md': profile('name: Mei Lin', 'site: https://github.com/mei-lin'),
    '_contributors/nick.md': `${profile('github: real-account')}\nMore at <https://github.com/old-account>.\n`,
    '_contributors/unknown.md': profile('name: U'),
    '_contributors/robot.md': profile('github: robot'),
  };
  const ask = (body: string, author = 'mei-lin') => ({ front: `author: ${author}`, body, files, config });

  it.each([
    ['the account in another case', '> Author: [Mei](https://www.github.com/Mei-Lin/)'],
    ['a nickname’s account', '> Author: [Nick](https://github.com/real-account)', 'nick'],
    ['the name itself', '> Author: [Nick](https://github.com/Nick)', 'nick'],
    ['an account that the profile mentions', '> Author: [Nick](https://github.com/old-account)', 'nick'],
    ['an author whose account nobody knows', '> Author: [U](https://github.com/u)', 'unknown'],
    ['two authors, one of them unknown', '> Author: [U](https://github.com/u)', '[mei-lin, unknown]'],
    ['a company', '> 作者: [灯笼有限公司](https://github.com/lantern)'],
    ['what the post is about', '> Author: [Hello!](https://github.com/hello)'],
    ['another site', '> Author: [Mei](https://mei.example), see [code](https://github.com/x/y)'],
    ['a plain name and a company', '> Author: Mei, [@lantern](https://github.com/lantern)'],
    [
      'free text',
      '* 本文作者：@[Mei](https://github.com/mei-lin) of [Tea](https://github.com/orgs/tea/teams/x)',
    ],
    ['two people', '> Author: [Ana](https://github.com/ana) and [Mei](https://github.com/mei-lin)'],
    ['other people’s work', '- Author: [A](https://github.com/a)\n- Author: [B](https://github.com/b)'],
    ['code', '```\nAuthor: [A](https://github.com/a)\n```'],
    ['comments', '<!--\nAuthor: [A](https://github.com/a)\n-->'],
    ['prose', 'The author: she wrote [this](https://github.com/a).'],
    ['code on another site', '> Code: [gist](https://gist.github.com/a/1)'],
    ['a page of a repository', '> Code：[a](https://github.com/a/b/commits/main)'],
    ['more than one', '> Code: [me](https://github.com/a), [a](https://github.com/a/b)'],
  ])('says nothing of %s', async (_name, body, author = 'mei-lin') => {
    expect(await sentencesOf('author-byline', ask(body, author))).toEqual([]);
  });

  it.each([
    ['> 作者：[Mei](https://github.com/meilin)，', '> 作者：[Mei](https://github.com/mei-lin)，'],
    [
      '**Author:** @[mei-lin](https://github.com/someone)',
      '**Author:** @[mei-lin](https://github.com/mei-lin)',
    ],
    [
      '> Author:&ensp;[Mei](https://github.com/mei-lin/x)',
      '> Author:&ensp;[Mei](https://github.com/mei-lin)',
    ],
    ['Author: [@Someone](https://github.com/someone)', 'Author: [@Someone](https://github.com/someone)'],
    ['Author: [Mei](https://github.com/x/y)', 'Author: [Mei](https://github.com/x/y)'],
    ['Code: [Mei](https://github.com/mei-lin)', 'Code: [Mei](https://github.com/mei-lin)'],
    ['代码: [Tea](https://github.com/orgs/tea/teams/x)', '代码: [Tea](https://github.com/orgs/tea/teams/x)'],
  ])('finds `%s`', async (body, mended) => {
    expect(await sentencesOf('author-byline', ask(body))).toHaveLength(1);
    expect(await fixedBy('author-byline', ask(body))).toBe(mended);
  });

  it('does not hold a default author against the one who is named', async () => {
    const site = 'defaults: [{scope: {path: ""}, values: {author: robot}}]\n';
    const body = '> Author: [Ana](https://github.com/ana)';
    expect(await sentencesOf('author-byline', { body, files, site, config })).toEqual([]);
  });

  it('takes the account that the front matter names', async () => {
    const front = 'author: {name: Mei, github: mei-lin}';
    const asked = { front, body: '> Author: [Mei](https://github.com/meilin)' };
    expect(await fixedBy('author-byline', asked)).toBe('> Author: [Mei](https://github.com/mei-lin)');
  });

  it('asks for a byline where the site wants one', async () => {
    const wanted = configOf('author-byline', '[error, {labels: [Autor], required: true}]');
    const sentences = await sentencesOf('author-byline', { ...ask('> Author: x'), config: wanted });
    expect(sentences).toEqual([
      'Unexpected post without a byline, expected a line such as `> Autor: [Name](https://github.com/mei-lin)`',
    ]);
    expect(await sentencesOf('author-byline', { ...ask('> Autor: Mei'), config: wanted })).toEqual([]);
  });
});

describe('author-profile-fields', () => {
  const options =
    '[error, {fields: {name: {required: true}, avatar: {file: true, folder: "/assets/{author}/", pattern: "/.*"}}}]';
  const ask = async (text: string, path = '_contributors/mei.md') => {
    const base = { '_config.yml': '', 'assets/mei/a.png': 'x' };
    const config = configOf('author-profile-fields', options);
    const found = await findingsIn({ ...base, [path]: text }, base, config, 'author-profile-fields');
    return found.map((one) => [one.start.line, one.subject]);
  };

  it.each([
    [profile('name: Mei', 'avatar: /assets/mei/a.png'), []],
    [profile('name: Mei'), []],
    [
      profile('name:', 'avatar: /assets/mei/none.png'),
      [
        [2, 'name'],
        [3, 'avatar: /assets/mei/none.png'],
      ],
    ],
    [
      profile('avatar: https://x.example/a.png'),
      [
        [1, 'name'],
        [2, 'avatar: https://x.example/a.png'],
      ],
    ],
    ['no front matter', []],
  ])('judges %j', async (text, expected) => {
    expect(await ask(text)).toEqual(expected);
  });

  it('leaves other files alone', async () => {
    expect(await ask(profile(), 'pages/mei.md')).toEqual([]);
  });

  it('knows a folder that is not the author’s again where all folders move', async () => {
    const askOf = async (folder: string, value: string) => {
      const path = `_contributors/mei.md`;
      const config = configOf('author-profile-fields', `[error, {fields: {avatar: {folder: "${folder}"}}}]`);
      const head = { '_config.yml': '', [path]: profile(`avatar: ${value}`) };
      return (await findingsIn(head, {}, config, 'author-profile-fields')).map(({ subject }) => subject);
    };
    const before = await askOf('/assets/people/{author}/', '/assets/people/tea/a.png');
    expect(before).toHaveLength(1);
    expect(await askOf('/assets/{collection}/{author}/', '/assets/contributors/tea/a.png')).toEqual(before);
    expect(await askOf('/assets/people/{author}/', '/assets/people/tee/a.png')).not.toEqual(before);
  });
});
