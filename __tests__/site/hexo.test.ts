import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/site/generator.ts';
import { hexo } from '../../src/site/hexo.ts';
import cases from '../fixtures/addresses-hexo.json' with { type: 'json' };
import more from '../fixtures/addresses-hexo-more.json' with { type: 'json' };
import { openFixture, referencesOf } from '../support/site/open-fixture.ts';
import { openModel } from '../support/site/open-model.ts';

interface Case {
  readonly group: string;
  readonly path: string;
  readonly config: string;
  readonly frontMatter?: string;
  readonly url?: string | null;
  readonly slug?: string;
  readonly written?: string;
  readonly rendered?: string | null;
  readonly found?: boolean | null;
  readonly result?: string;
  readonly skip?: string;
}

const POST = '---\ntitle: T\ndate: 2020-08-04 10:00:00\n---\n';
/** The files that the table's references are written beside. */
const SITE = {
  'source/_posts/hello-world.md': POST,
  'source/_posts/hello-world/img.png': '',
  'source/_posts/hello-world/广州 1.png': '',
  'source/_posts/sub/nested.md': POST,
  'source/images/static.png': '',
};
const CONFIG = 'url: https://example.com\n';

function referenceOf(written: string): Reference {
  const image = /^!\[a\]\(<?(.*?)>?\)$/u.exec(written)?.[1];
  if (image !== undefined) return { kind: 'markdown-image', href: image };
  const link = /^\[x\]\((.*)\)$/u.exec(written)?.[1];
  return link === undefined ? { kind: 'tag', href: written } : { kind: 'markdown-link', href: link };
}

const table: readonly Case[] = [...cases, ...more];

describe('addresses that Hexo 7.3.0 made', () => {
  for (const one of table.filter(({ written }) => written === undefined)) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.path} -> ${one.url}`, () => {
      const text = `---\n${one.frontMatter}\n---\n`;
      const site = openModel(hexo, { '_config.yml': CONFIG + one.config, [one.path]: text });
      const page = site.page(one.path);
      expect(page.address).toBe(one.url);
      if (one.slug !== undefined) expect(page.slug).toBe(one.slug);
    });
  }
  for (const one of table.filter(({ written }) => written !== undefined)) {
    it.skipIf(one.skip !== undefined)(
      `${one.group}: ${one.written} with ${one.config} -> ${one.rendered}`,
      () => {
        const config = one.config.includes('url:') ? one.config : CONFIG + one.config;
        const site = openModel(hexo, { ...SITE, '_config.yml': config });
        const rendered = site.render(referenceOf(one.written ?? ''), one.path);
        expect(rendered.url).toBe(one.rendered);
        expect(rendered.why?.build ?? false).toBe(one.result === 'error');
        if (one.found !== null) expect(site.isFound(rendered, one.path)).toBe(one.found);
      },
    );
  }
});

describe('the sample site', () => {
  const site = openFixture('hexo', hexo);

  it('has no reference that leads nowhere', () => {
    expect(new Set(Object.values(referencesOf(site)))).toEqual(new Set(['found']));
  });

  it('has translations and authors', () => {
    expect(site.translations.siblings('source/_posts/en/reading-a-tide-table.md')).toEqual([
      {
        path: 'source/_posts/zh/reading-a-tide-table.md',
        language: 'zh',
        address: '/zh/2024/reading-a-tide-table/',
      },
    ]);
    expect(site.authors.find('wei')?.accounts).toEqual(['zhouwei-tides']);
  });
});
