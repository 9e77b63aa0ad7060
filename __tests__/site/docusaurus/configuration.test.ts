import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../../src/site/docusaurus.ts';
import { openModel, type Texts, treeOf } from '../../support/site/open-model.ts';

describe('configuration', () => {
  const open = (text: string, more: Texts = {}) =>
    openModel(docusaurus, { 'docusaurus.config.ts': text, ...more }).model;

  it('is read as data, whatever surrounds it', () => {
    const model = open(`import type {Config} from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
const organization = 'example'; // a name used below
const blogOptions = { path: './news', routeBasePath: "/posts" } as const;
const isDay = /[/}]/.test('a/b');
const config: Config = {
  title: \`Tagline \${organization}\`,
  ['computed']: 1,
  url: process.env.URL ?? 'https://example.com',
  baseUrl: '/b\\u0061se/', /* comment with } */
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans', 'en'], localeConfigs: { en: { baseUrl: '/english/' } } },
  staticDirectories: ['public', 'static'],
  ...(isDay && { trailingSlash: true }),
  async plugins() { return [1, 2]; },
  presets: [
    [require.resolve('@docusaurus/preset-classic'), { docs: { sidebarPath: './x' }, blog: blogOptions } satisfies Preset.Options],
  ],
  plugins: [
    ['@docusaurus/plugin-content-blog', { id: 'second', path: 'diary', routeBasePath: 'diary', authorsMapPath: 'people.json' }],
    async function own(context) { return { name: 'own' }; },
  ],
};
export default config;`);
    expect(model).toMatchObject({
      origin: 'https://example.com',
      base: '/base',
      languages: ['zh-Hans', 'en'],
      postFolders: ['news', 'diary'],
      authorsFile: 'news/authors.yml',
    });
    expect(model.authorsFileOf?.('diary/2020-01-01-x.md')).toBe('diary/people.json');
  });

  it('is found in a function and under another name', () => {
    const inFunction =
      "module.exports = async () => { const x = {a: 1}; return {title: 'T', url: 'https://example.com', baseUrl: '/x/'}; };";
    expect(open(inFunction).base).toBe('/x');
    expect(
      open("const c = {title: 'T', baseUrl: '/x/', presets: []}; module.exports = c;").postFolders,
    ).toEqual([]);
    expect(
      open("module.exports = {title: 'T', baseUrl: '/', presets: [['classic', {blog: false}]]};").postFolders,
    ).toEqual([]);
  });

  it('is everything by default when it cannot be read', () => {
    const texts = [
      '',
      'export default {',
      '`${',
      "'",
      '/',
      '{'.repeat(5000),
      'const a = b; const b = a; export default a;',
    ];
    for (const text of texts) expect(open(text)).toMatchObject({ base: '', postFolders: ['blog'] });
    const chain = Array.from(
      { length: 40 },
      (_, index) => `const a${index} = [a${index + 1}, a${index + 1}];`,
    );
    expect(
      open(`${chain.join('')} export default {title: a0, url: 'https://example.com', baseUrl: '/y/'};`).base,
    ).toBe('/y');
  });

  it('lies at the root of the site', () => {
    const texts = { 'website/docusaurus.config.mts': '', 'node_modules/x/docusaurus.config.js': '' };
    expect(docusaurus.roots(treeOf(texts))).toEqual(['website']);
  });
});
