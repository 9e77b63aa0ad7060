import { describe, expect, it } from 'vitest';
import { hugo } from '../../../src/site/hugo.ts';
import { openModel, type Texts } from '../../support/site/open-model.ts';

/** Addresses of a site with this configuration, by path; the front matter of each is what stands beside it. */
function addressesOf(config: string, sources: Texts): Readonly<Record<string, string | null>> {
  const texts = Object.fromEntries(
    Object.entries(sources).map(([path, front]) => [path, `---\n${front}\n---\n`]),
  );
  const site = openModel(hugo, { ...texts, 'hugo.toml': config });
  return Object.fromEntries(Object.keys(sources).map((path) => [path, site.page(path).address]));
}

const BASE = "baseURL='https://example.com/'\n";
const DATED = 'title: T t\ndate: 2020-08-04';

// Every address below was read back from a build with Hugo 0.111.3.
describe('names and titles', () => {
  it('keeps letters, digits, marks and a few signs of a file name, in lower case', () => {
    const names = {
      'content/posts/Upper-Case.md': '/posts/upper-case/',
      "content/posts/it's.md": '/posts/its/',
      'content/posts/a,b & (c).md': '/posts/ab-c/',
      'content/posts/50%.md': '/posts/50/',
      'content/posts/tilde~x@y+z.md': '/posts/tilde~x@y+z/',
      'content/posts/a  b.md': '/posts/a-b/',
      'content/posts/C#.md': '/posts/c#/',
      'content/posts/-lead.md': '/posts/-lead/',
      'content/posts/emoji\u{1F600}x.md': '/posts/emojix/',
      'content/posts/\u4E2D\u6587 \u6807\u9898.md': '/posts/\u4E2D\u6587-\u6807\u9898/',
      'content/posts/2020-08-04-name.md': '/posts/2020-08-04-name/',
      'content/posts/index2.md': '/posts/index2/',
      'content/_under.md': '/_under/',
      'content/.hidden.md': null,
    };
    const sources = Object.fromEntries(Object.keys(names).map((path) => [path, DATED]));
    expect(addressesOf(BASE, sources)).toEqual(names);
  });

  it('drops hyphens at the ends of a slug, though not of a name', () => {
    expect(addressesOf(BASE, { 'content/posts/-a-.md': 'slug: -x-y-' })).toEqual({
      'content/posts/-a-.md': '/posts/x-y/',
    });
  });

  it('has the base as it is read, not as it is encoded', () => {
    const config = "baseURL='https://example.com/博 客/'";
    expect(addressesOf(config, { 'content/posts/a.md': DATED })).toEqual({
      'content/posts/a.md': '/博 客/posts/a/',
    });
  });

  it.each(["disableLanguages=['zh']\n", ''])(
    'makes nothing of the files of a language switched off',
    (head) => {
      const tail = head === '' ? 'disabled=true\n' : '';
      const config = `${BASE}${head}[languages.en]\nweight=1\n[languages.zh]\nweight=2\n${tail}`;
      const files = { 'content/posts/a.zh.md': DATED, 'content/posts/a.fr.md': DATED };
      expect(addressesOf(config, files)).toEqual({
        'content/posts/a.zh.md': null,
        'content/posts/a.fr.md': '/posts/a.fr/',
      });
    },
  );

  it('makes addresses of titles by the same rules, a plus being a blank', () => {
    const titles = {
      'plus+x': '/t/plus-x/',
      '50% off': '/t/50-off/',
      'a/b': '/t/a/b/',
      'x#y': '/t/x#y/',
      'C++ & C#': '/t/c-c/',
      'Hello, World!': '/t/hello-world/',
      'ends. ': '/t/ends./',
      '100%25': '/t/100/',
      '\u0130stanbul': '/t/istanbul/',
      '- - -': '/t/---/',
    };
    for (const [title, address] of Object.entries(titles)) {
      const config = `${BASE}[permalinks]\nposts='/t/:title'`;
      expect(addressesOf(config, { 'content/posts/x.md': `title: '${title}'` })).toEqual({
        'content/posts/x.md': address,
      });
    }
  });
});

describe('front matter that decides an address', () => {
  it('takes slug, url and what keeps a page from being written', () => {
    const rows: readonly (readonly [string, string | null])[] = [
      ['slug: Other Slug!', '/posts/other-slug/'],
      ['slug: a/b', '/posts/a/b/'],
      ['slug: 42', '/posts/42/'],
      ["slug: ''", '/posts/x/'],
      ['url: Fixed Path/X', '/Fixed Path/X/'],
      ['url: /fixed/v1.2/x', '/fixed/v1.2/x'],
      ['url: /a.b/', '/a.b/'],
      ['draft: true', null],
      ["draft: 'true'", null],
      ['published: false', null],
      ['publishDate: 2099-01-01', null],
      ['expiryDate: 2099-01-01', '/posts/x/'],
      ['_build:\n  render: never', null],
      ['headless: true', '/posts/x/'],
    ];
    for (const [front, address] of rows) {
      expect(addressesOf(BASE, { 'content/posts/x.md': `${DATED}\n${front}` })).toEqual({
        'content/posts/x.md': address,
      });
    }
  });

  it('makes the address of the day as written, whatever its zone', () => {
    const days: Readonly<Record<string, string>> = {
      '2020-08-04T23:30:00-07:00': '2020/08/04',
      '2020-08-04 10:00:00 +0800': '2020/08/04',
      '2020-08-04T10:00:00.5Z': '2020/08/04',
      '04 Aug 2020': '2020/08/04',
      'Tue, 04 Aug 2020 10:00:00 GMT': '2020/08/04',
      'Mon Aug  3 10:00:00 2020': '2020/08/03',
      '1596499200': '2020/08/04',
      '2020-8-4': '1/01/01',
      '2020/08/04': '1/01/01',
      '2020-08-04 10:00': '1/01/01',
      '2020-02-30': '1/01/01',
    };
    const config = `${BASE}timeZone='Asia/Shanghai'\n[permalinks]\nposts='/:year/:month/:day/'`;
    for (const [date, day] of Object.entries(days)) {
      const source = { 'content/posts/x.md': `title: T\ndate: ${date}` };
      expect(addressesOf(config, source)).toEqual({ 'content/posts/x.md': `/${day}/` });
    }
  });

  it('says what address a post in the future will have, and what it is called besides', () => {
    const text = '---\ntitle: T\ndate: 2099-01-01\naliases: [/old/, older, ./rel, /x.html, ../up]\n---\n';
    const { page } = openModel(hugo, { 'hugo.toml': BASE, 'content/posts/x.md': text });
    expect(page('content/posts/x.md')).toMatchObject({
      address: null,
      futureAddress: '/posts/x/',
      why: { kind: 'unpublished' },
      aliases: ['/old/', '/posts/older/', '/posts/rel/', '/x.html', '/up/'],
    });
  });
});

describe('folders, sections and languages', () => {
  const sources = {
    'content/posts/bundle/index.md': DATED,
    'content/posts/bundle/index.zh.md': DATED,
    'content/posts/bundle/other.md': DATED,
    'content/posts/url.zh.md': `${DATED}\nurl: /fix/`,
    'content/posts/relative.zh.md': `${DATED}\nurl: fix`,
    'content/posts/x.fr.md': DATED,
    'content/Caps Dir/Page One.md': DATED,
  };

  it('gives languages their prefix, and none to an address set by hand', () => {
    const config = `${BASE}[languages.en]\nweight=1\n[languages.zh]\nweight=2`;
    expect(addressesOf(config, sources)).toEqual({
      'content/posts/bundle/index.md': '/posts/bundle/',
      'content/posts/bundle/index.zh.md': '/zh/posts/bundle/',
      'content/posts/bundle/other.md': null,
      'content/posts/url.zh.md': '/fix/',
      'content/posts/relative.zh.md': '/zh/fix/',
      'content/posts/x.fr.md': '/posts/x.fr/',
      'content/Caps Dir/Page One.md': '/caps-dir/page-one/',
    });
  });

  it('writes files instead of folders with uglyURLs', () => {
    expect(
      addressesOf(`${BASE}uglyURLs=true`, { 'content/posts/_index.md': DATED, 'content/posts/a.md': DATED }),
    ).toEqual({
      'content/posts/_index.md': '/posts.html',
      'content/posts/a.md': '/posts/a.html',
    });
  });

  it('knows all placeholders', () => {
    const pattern =
      '/:filename/:section/:sections/:monthname/:weekday/:weekdayname/:yearday/:slugorfilename/';
    const config = `${BASE}[permalinks]\nfile='${pattern}'`;
    const nested = { 'content/file/nest/_index.md': 'title: x', 'content/file/nest/My File.md': DATED };
    expect(addressesOf(config, nested)['content/file/nest/My File.md']).toBe(
      '/my-file/file/file/nest/august/2/tuesday/217/my-file/',
    );
  });

  it('reads the date and the slug of a file name where the site asks for it', () => {
    const config = `${BASE}[frontmatter]\ndate=[':filename', ':default']\n[permalinks]\nposts='/:year/:slug'`;
    expect(addressesOf(config, { 'content/posts/2020-08-04-v1.2.md': 'title: T' })).toEqual({
      'content/posts/2020-08-04-v1.2.md': '/2020/v1/',
    });
  });
});
