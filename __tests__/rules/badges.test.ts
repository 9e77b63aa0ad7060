import { describe, expect, it } from 'vitest';
import { badgeIdentity } from '../../src/post/badges.ts';
import { findingsOf, fixedBy, sentencesOf } from '../support/ask-rule.ts';

const BADGES = JSON.stringify([
  {
    name: 'Powered by Lantern',
    image: 'https://img.shields.io/badge/Powered%20By-Lantern-green.svg',
    links: ['https://github.com/lantern/lantern', 'https://lantern.example'],
    moved: ['https://github.com/old/lantern'],
  },
  {
    name: 'Lantern Fund',
    names: { zh: '灯笼基金' },
    image: 'https://img.shields.io/badge/Lantern-Fund-green.svg',
    variants: { zh: 'https://img.shields.io/badge/Lantern-灯笼基金-green.svg' },
    links: ['https://github.com/lantern/fund/wiki/About'],
  },
]);
const SITE =
  'site: {translations: {by: suffix, languages: {en: "-en", zh: "-zh"}, default: zh}}\nlanguage: en\n';
const configOf = (rule: string, more = ''): string =>
  `${SITE}rules:\n  ${rule}: [error, {badges: ${BADGES}${more}}]\n`;
const POWERED = 'https://img.shields.io/badge/Powered%20By-Lantern-green.svg';
const linked = (link: string, image = POWERED): string => `[![Powered](${image})](${link})`;

describe('the identity of a badge', () => {
  it.each([
    'https://img.shields.io/badge/Powered_By-Lantern-blue',
    'https://img.shields.io/badge/powered%20by-lantern-brightgreen.svg?style=flat#align=left',
    'http://shields.io/static/v1?label=Powered+by&message=Lantern&color=red',
  ])('is the same for %s', (href) => {
    expect(badgeIdentity(href)).toBe(badgeIdentity(POWERED));
  });

  it.each([
    ['https://img.shields.io/badge/dynamic/json?url=a', 'https://img.shields.io/badge/dynamic/json?url=b'],
    ['https://codecov.io/gh/a/b/badge.svg?flag=x', 'https://codecov.io/gh/a/b/badge.svg?flag=y'],
    ['https://img.shields.io/badge/a--b-c-green', 'https://img.shields.io/badge/a__b-c-green'],
  ])('differs between %s and %s', (one, other) => {
    expect(badgeIdentity(one)).not.toBe(badgeIdentity(other));
  });

  it('does not hang on looks', () => {
    const href = 'https://img.shields.io/npm/v/lantern';
    expect(badgeIdentity(`${href}.svg?color=red&style=flat`)).toBe(badgeIdentity(href));
  });
});

describe('badge-link', () => {
  const config = configOf('badge-link');

  it.each([
    ['another case and ending', linked('http://www.GitHub.com/Lantern/lantern.git/')],
    ['a page of the repository', linked('https://github.com/lantern/lantern/tree/main#readme')],
    [
      'the repository of a page',
      linked('https://github.com/lantern/fund', 'https://img.shields.io/badge/Lantern-Fund-red'),
    ],
    ['the other link', linked('https://lantern.example/')],
    ['another colour', linked('//lantern.example', POWERED.replace('green', 'a0f'))],
    ['tables', `| Badge |\n| --- |\n| ${linked('https://x.example')} |`],
    ['tables without a head', `| ${linked('https://x.example')} |`],
    ['tables of HTML', `<table><tr><td><img src="${POWERED}"></td></tr></table>`],
    ['other badges', linked('https://x.example', POWERED.replace('Lantern', 'Lantern_in_Go'))],
    ['code', `\`${linked('https://x.example')}\``],
    ['comments', `<!-- ${linked('https://x.example')} -->`],
    ['what Liquid gives', linked('{{ site.repository }}')],
    ['the page linked in prose', '[About](https://github.com/lantern/fund/wiki/About)'],
  ])('says nothing of %s', async (_name, body) => {
    expect(await sentencesOf('badge-link', { body, config })).toEqual([]);
  });

  it.each([
    [
      'a former owner',
      linked('https://github.com/Old/Lantern'),
      linked('https://github.com/lantern/lantern'),
    ],
    ['another page', linked('https://x.example'), linked('https://github.com/lantern/lantern')],
    ['no address', linked(''), linked('https://github.com/lantern/lantern')],
    ['no link', `![Powered](${POWERED})`, linked('https://github.com/lantern/lantern')],
    [
      'no link in HTML',
      `<p><img src="${POWERED}"></p>`,
      `<p><a href="https://github.com/lantern/lantern"><img src="${POWERED}"></a></p>`,
    ],
    [
      'a variant',
      linked(
        'https://github.com/lantern/funds',
        'https://img.shields.io/badge/Lantern-%E7%81%AF%E7%AC%BC%E5%9F%BA%E9%87%91-red',
      ),
      linked(
        'https://github.com/lantern/fund/wiki/About',
        'https://img.shields.io/badge/Lantern-%E7%81%AF%E7%AC%BC%E5%9F%BA%E9%87%91-red',
      ),
    ],
    [
      'a definition that serves others',
      `[![Powered](${POWERED})][x] and [that][x]\n\n[x]: https://x.example`,
      `[![Powered](${POWERED})][x] and [that][x]\n\n[x]: https://x.example`,
    ],
  ])('mends %s where it can', async (_name, body, mended) => {
    expect(await sentencesOf('badge-link', { body, config })).toHaveLength(1);
    expect(await fixedBy('badge-link', { body, config })).toBe(mended);
    const again = await findingsOf('badge-link', { body: mended, config });
    expect(again).toHaveLength(mended === body ? 1 : 0);
  });
});

describe('badge-image', () => {
  const config = configOf('badge-image');
  const english = 'https://img.shields.io/badge/Lantern-Fund-green.svg';
  const chinese = 'https://img.shields.io/badge/Lantern-灯笼基金-green.svg';

  it.each([
    ['a fragment that is no junk', `![A](${POWERED}#gh-dark-mode-only)`],
    ['an image of another kind', '![A](http://x.example/a.png#align=left&width=1)'],
    ['a variant where nothing says the language', `![A](${english})`],
  ])('says nothing of %s', async (_name, body) => {
    expect(await sentencesOf('badge-image', { body, config })).toEqual([]);
  });

  it.each([
    ['-en', chinese, english],
    ['-zh', english, chinese],
  ])('knows the variant of a post that ends in %s', async (suffix, image, expected) => {
    const asked = { path: `_posts/2020-08-04-hello-big-world${suffix}.md`, body: `![A](${image})`, config };
    expect(await fixedBy('badge-image', asked)).toBe(`![A](${expected})`);
  });

  it('knows the language of a post by its translation', async () => {
    const files = { '_posts/2020-08-04-hello-big-world-en.md': '---\ntitle: Hello\n---\n' };
    expect(await fixedBy('badge-image', { body: `![A](${english})`, files, config })).toBe(
      `![A](${chinese})`,
    );
  });

  it('leaves the rest of the address as it is written', async () => {
    const body = '<img src="http://badge.fury.io/js/a.svg?a=1&amp;b=2#align=left&amp;width=3">';
    expect(await fixedBy('badge-image', { body })).toBe(
      '<img src="https://badge.fury.io/js/a.svg?a=1&amp;b=2">',
    );
  });
});

describe('badge-alt', () => {
  const config = configOf('badge-alt');

  it.each([
    ['`Badge`', `![Badge](${POWERED})`, `![Powered by Lantern](${POWERED})`],
    ['a file name', `![lantern.svg](${POWERED})`, `![Powered by Lantern](${POWERED})`],
    ['an address', `![${POWERED}](${POWERED})`, `![Powered by Lantern](${POWERED})`],
    ['empty quotes', `<img src='${POWERED}' alt=''>`, `<img src='${POWERED}' alt='Powered by Lantern'>`],
    ['none without quotes', `<img src="${POWERED}" alt>`, `<img src="${POWERED}" alt>`],
    ['a label', `![badge][]\n\n[badge]: ${POWERED}`, `![badge][]\n\n[badge]: ${POWERED}`],
    ['a reference', `![][b]\n\n[b]: ${POWERED}`, `![Powered by Lantern][b]\n\n[b]: ${POWERED}`],
    [
      'the name in Chinese',
      '![](https://img.shields.io/badge/Lantern-灯笼基金-green.svg)',
      '![灯笼基金](https://img.shields.io/badge/Lantern-灯笼基金-green.svg)',
    ],
  ])('mends %s where it can', async (_name, body, mended) => {
    expect(await findingsOf('badge-alt', { body, config })).toHaveLength(1);
    expect(await fixedBy('badge-alt', { body, config })).toBe(mended);
  });

  it.each(['Wechaty', 'Node.js v10', 'build status', 'Downloads'])('takes `%s` for words', async (alt) => {
    expect(await sentencesOf('badge-alt', { body: `![${alt}](${POWERED})` })).toEqual([]);
  });
});

describe('badge-duplicate', () => {
  const other = '![B](https://img.shields.io/badge/b-c-red)';

  it.each([
    ['a blank line', `${linked('/a')}\n\n${linked('/a')}`],
    ['words', `${linked('/a')} and ${linked('/a')}`],
    ['a table', `| a | b |\n| - | - |\n| ![A](${POWERED}) | ![A](${POWERED}) |`],
  ])('says nothing of two with %s between them', async (_name, body) => {
    expect(await sentencesOf('badge-duplicate', { body })).toEqual([]);
  });

  it.each([
    ['one line', `${linked('/a')} ${linked('/b')} ${other}`, `${linked('/a')} ${other}`],
    ['the start of a line', `${linked('/a')}\n${linked('/b')} ${other}`, `${linked('/a')}\n${other}`],
    ['a list', `- ${linked('/a')}\n- ${linked('/a')}\n- ${other}`, `- ${linked('/a')}\n- ${other}`],
    ['a quote', `> ${linked('/a')}\n> ${linked('/a')}\n\nText`, `> ${linked('/a')}\n\nText`],
    ['one link', `[![A](${POWERED})![A](${POWERED})](/a)`, `[![A](${POWERED})](/a)`],
  ])('takes the second away in %s', async (_name, body, mended) => {
    expect(await findingsOf('badge-duplicate', { body })).toHaveLength(1);
    expect(await fixedBy('badge-duplicate', { body })).toBe(mended);
  });
});

describe('badge-required', () => {
  const config = configOf('badge-required');
  const path = '_posts/2020-08-04-hello-big-world-en.md';
  const original = (body: string) => ({
    '_posts/2020-08-04-hello-big-world.md': `---\ntitle: A\n---\n${body}`,
  });

  it.each([
    ['a post without a translation', {}],
    ['a translation of a post without it', original('Text')],
    ['one that has it in a table', original(`| a |\n| - |\n| ${linked('/a')} |\n`)],
  ])('asks nothing of %s', async (_name, files) => {
    expect(await sentencesOf('badge-required', { path, body: '', files, config })).toEqual([]);
  });

  it('offers the variant and the name of the language, above the other badges', async () => {
    const zh = '_posts/2020-08-04-hello-big-world.md';
    const files = { [path]: '---\ntitle: A\n---\n![F](https://img.shields.io/badge/Lantern-Fund-red)\n' };
    const body = '\n![B](https://img.shields.io/badge/b-c-red)\n';
    expect(await fixedBy('badge-required', { path: zh, body, files, config })).toBe(
      '\n[![灯笼基金](https://img.shields.io/badge/Lantern-灯笼基金-green.svg)](https://github.com/lantern/fund/wiki/About)\n![B](https://img.shields.io/badge/b-c-red)\n',
    );
  });

  it('can do without parity', async () => {
    const quiet = configOf('badge-required', ', parity: false');
    const asked = { path, body: '', files: original(linked('/a')), config: quiet };
    expect(await sentencesOf('badge-required', asked)).toEqual([]);
  });
});
