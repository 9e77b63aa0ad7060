import { describe, expect, it } from 'vitest';
import { hexo } from '../../../src/site/hexo.ts';
import { openModel } from '../../support/site/open-model.ts';

const CONFIG = 'url: https://example.com\n';
/** The address of one source with this front matter. */
function addressOf(path: string, front: string, config = ''): string | null {
  return openModel(hexo, { '_config.yml': CONFIG + config, [path]: `---\n${front}\n---\n` }).page(path)
    .address;
}

const DATED = 'title: T\ndate: 2020-08-04 10:00:00';

// Every address below was read back from Hexo 7.3.0 with hexo-renderer-marked 7.0.1 and TZ=UTC.
describe('dates', () => {
  it('reads what YAML and the engine take for a date', () => {
    const days: Readonly<Record<string, string>> = {
      '2020-08-04': '2020/08/04',
      '2020-08-04T02:30:00+08:00': '2020/08/03',
      '2020-08-04 02:30': '2020/08/04',
      '2020/08/04 02:30': '2020/08/04',
      '2020-8-4 1:02:03': '2020/08/04',
      'Aug 4, 2020': '2020/08/04',
      '2020-08-04 02:00:00 +0800': '2020/08/03',
      '2020-08-04 02:00:00 +8': '2020/08/03',
      '2020-02-30': '2020/03/01',
      'Tue Aug 04 2020 02:00:00 GMT+0800': '2020/08/03',
      '1596499200000': '2020/08/04',
    };
    for (const [date, day] of Object.entries(days)) {
      expect(addressOf('source/_posts/x.md', `title: T\ndate: ${date}`)).toBe(`/${day}/x/`);
    }
  });

  it('shifts a day by the zone of the site, seen from a machine in UTC', () => {
    const shanghai = 'timezone: Asia/Shanghai';
    expect(addressOf('source/_posts/x.md', 'date: 2020-08-04 02:30:00', shanghai)).toBe('/2020/08/03/x/');
    expect(
      addressOf('source/_posts/x.md', 'date: 2020-08-04 20:00:00', 'timezone: America/Los_Angeles'),
    ).toBe('/2020/08/05/x/');
  });

  it("does not guess the file's own time, unless the address needs none", () => {
    const site = openModel(hexo, {
      '_config.yml': CONFIG,
      'source/_posts/2020-08-04-x.md': '---\ntitle: T\n---\n',
    });
    expect(site.page('source/_posts/2020-08-04-x.md')).toMatchObject({
      address: null,
      why: { kind: 'unknown' },
    });
    expect(addressOf('source/_posts/x.md', 'title: T', 'permalink: posts/:title/')).toBe('/posts/x/');
    for (const name of ['categories', 'tags']) {
      expect(addressOf('source/_posts/x.md', `${DATED}\n${name}: [a]`, `permalink: :${name}/:title/`)).toBe(
        null,
      );
    }
    expect(
      addressOf('source/_posts/2020-8-4-x.md', 'title: T', 'new_post_name: :year-:i_month-:i_day-:title.md'),
    ).toBe('/2020/08/04/x/');
  });

  it('says what address a post in the future will have', () => {
    const texts = {
      '_config.yml': `${CONFIG}future: false`,
      'source/_posts/x.md': '---\ndate: 2099-01-01\n---\n',
    };
    expect(openModel(hexo, texts).page('source/_posts/x.md')).toMatchObject({
      address: null,
      futureAddress: '/2099/01/01/x/',
    });
  });
});

describe('permalinks', () => {
  it('fills every placeholder, and writes undefined for one that has no value', () => {
    const pattern = 'permalink: :category/:year/:i_month/:i_day-:hour:minute:second/:name.html';
    expect(addressOf('source/_posts/sub/x.md', DATED, pattern)).toBe('/uncategorized/2020/8/4-100000/x.html');
    expect(addressOf('source/_posts/x.md', DATED, 'permalink: :hash/')).toBe('/8651fbd9644f/');
    expect(addressOf('source/_posts/x.md', `${DATED}\nseries: 7`, 'permalink: :series/:lang/:title/')).toBe(
      '/7/undefined/x/',
    );
    expect(addressOf('source/_posts/x.md', DATED, 'permalink: :abbrlink/')).toBeNull();
  });

  it('takes the last category with those above it', () => {
    const config = 'permalink: :category/:title/\nfilename_case: 1\ncategory_map:\n  A: first\n';
    expect(addressOf('source/_posts/x.md', `${DATED}\ncategories: [A, B c]`, config)).toBe('/first/b-c/x/');
    expect(addressOf('source/_posts/x.md', `${DATED}\ncategories: [[A, B], [\u00C9t\u00E9]]`, config)).toBe(
      '/ete/x/',
    );
    expect(addressOf('source/_posts/x.md', `${DATED}\ncategory: stra\u00DFe`, config)).toBe('/strase/x/');
  });

  it('takes a permalink of the front matter, made a folder where posts have assets', () => {
    expect(addressOf('source/_posts/x.md', `${DATED}\npermalink: fixed`)).toBe('/fixed');
    expect(addressOf('source/_posts/x.md', `${DATED}\npermalink: fixed`, 'post_asset_folder: true')).toBe(
      '/fixed/',
    );
    expect(addressOf('source/x.md', `${DATED}\npermalink: /foo/`)).toBe('/foo/index.html');
    expect(addressOf('source/x.md', `${DATED}\npermalink: foo`)).toBe('/foo.html');
  });

  it('leaves index.html and .html away where the site wants it', () => {
    const pretty = 'pretty_urls:\n  trailing_index: false\n  trailing_html: false\npermalink: :title.html';
    expect(addressOf('source/_posts/x.md', DATED, pretty)).toBe('/x');
    expect(addressOf('source/about/index.md', DATED, pretty)).toBe('/about/');
  });
});

describe('what is published', () => {
  it('casts published as its database does', () => {
    for (const value of ['false', '"false"', '0', '"0"']) {
      expect(addressOf('source/_posts/x.md', `${DATED}\npublished: ${value}`)).toBeNull();
    }
    for (const value of ['true', 'no', '']) {
      expect(addressOf('source/_posts/x.md', `${DATED}\npublished: ${value}`)).toBe('/2020/08/04/x/');
    }
  });

  it('leaves out hidden names, drafts, what it cannot read, and what it only copies', () => {
    const none = [
      '_posts/_x.md',
      '_posts/.x.md',
      '_drafts/x.md',
      '_hidden/x.md',
      '_posts/X.MD',
      '_posts/x.mdx',
    ];
    for (const path of none) expect(addressOf(`source/${path}`, DATED)).toBeNull();
    expect(addressOf('source/_posts/x.md', `${DATED}\ntitle: again`)).toBeNull();
    expect(addressOf('source/README.md', DATED, 'skip_render: README.md')).toBeNull();
    expect(addressOf('source/_posts/x.html', DATED, 'post_asset_folder: true')).toBeNull();
  });

  it('serves files, post assets below their post, and what a theme brings', () => {
    const { model } = openModel(hexo, {
      '_config.yml': `${CONFIG}post_asset_folder: true\ntheme: t\nskip_render: README.md`,
      'source/_posts/x.md': `---\n${DATED}\npermalink: fixed.html\n---\n`,
      'source/_posts/x/sub/a.png': '',
      'source/_posts/x/.hidden.png': '',
      'source/_posts/draft.md': `---\n${DATED}\npublished: false\n---\n`,
      'source/_posts/draft/a.png': '',
      'source/images/b.png': '',
      'source/README.md': '# hi',
      'source/data.yml': '',
      'themes/t/source/css/style.styl': '',
      'themes/other/source/css/other.css': '',
    });
    expect(model.staticFile('/fixed/sub/a.png')).toBe('source/_posts/x/sub/a.png');
    expect(model.staticFile('/fixed/.hidden.png')).toBeUndefined();
    expect(model.staticFile('/2020/08/04/draft/a.png')).toBeUndefined();
    expect(model.staticFile('/images/b.png')).toBe('source/images/b.png');
    expect(model.staticFile('/README.md')).toBe('source/README.md');
    expect(model.staticFile('/data.json')).toBe('source/data.yml');
    expect(model.staticFile('/css/style.css')).toBe('themes/t/source/css/style.styl');
    expect(model.staticFile('/css/other.css')).toBeUndefined();
  });
});
