import { describe, expect, it } from 'vitest';
import { decodePath } from '../../src/site/encoding.ts';
import type { Reference } from '../../src/site/generator.ts';
import { hugo } from '../../src/site/hugo.ts';
import cases from '../fixtures/addresses-hugo.json' with { type: 'json' };
import more from '../fixtures/addresses-hugo-more.json' with { type: 'json' };
import { openFixture, referencesOf } from '../support/site/open-fixture.ts';
import { openModel } from '../support/site/open-model.ts';

interface Case {
  readonly group: string;
  readonly path: string;
  readonly config: string;
  readonly frontMatter?: string;
  readonly url?: string | null;
  readonly written?: string;
  readonly rendered?: string;
  readonly found?: boolean;
  readonly skip?: string;
}

const POST = '---\ntitle: T\ndate: 2020-08-04\n---\n';
/** The files that the table's references are written beside. */
const SITE = {
  'content/posts/bundle/index.md': POST,
  'content/posts/bundle/img.png': '',
  'content/posts/bundle/sub/deep.png': '',
  'content/posts/img.png': '',
  'content/posts/plain.md': POST,
  'content/posts/hello-world.md': POST,
  'static/img/static.png': '',
  'assets/assets-pic.png': '',
};

function referenceOf(written: string): Reference {
  const image = /^!\[a\]\((.*)\)$/u.exec(written)?.[1];
  if (image !== undefined) return { kind: 'markdown-image', href: image };
  const link = /^\[x\]\((.*)\)$/u.exec(written)?.[1];
  return link === undefined ? { kind: 'tag', href: written } : { kind: 'markdown-link', href: link };
}

const table: readonly Case[] = [...cases, ...more];

describe('addresses that Hugo 0.111.3 made', () => {
  for (const one of table.filter(({ written }) => written === undefined)) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.path} -> ${one.url}`, () => {
      const site = openModel(hugo, { 'hugo.toml': one.config, [one.path]: `---\n${one.frontMatter}\n---\n` });
      const expected = one.url === null || one.url === undefined ? null : decodePath(one.url);
      expect(site.page(one.path).address).toBe(expected);
    });
  }
  for (const one of table.filter(({ written }) => written !== undefined)) {
    it(`${one.group}: ${one.written} in ${one.path} -> ${one.rendered}`, () => {
      const site = openModel(hugo, { ...SITE, 'hugo.toml': one.config });
      const rendered = site.render(referenceOf(one.written ?? ''), one.path);
      expect(rendered.url).toBe(one.rendered);
      expect(site.isFound(rendered, one.path)).toBe(one.found);
    });
  }
});

describe('the sample site', () => {
  const site = openFixture('hugo', hugo);

  it('has no reference that leads nowhere', () => {
    expect(new Set(Object.values(referencesOf(site)))).toEqual(new Set(['found']));
  });

  it('has translations and authors', () => {
    expect(site.translations.siblings('content/posts/first-light/index.md')).toEqual([
      {
        path: 'content/posts/first-light/index.zh.md',
        language: 'zh',
        address: '/notes/zh/2024/01/first-light/',
      },
    ]);
    expect(site.authors.find('mira')?.path).toBe('content/authors/mira/_index.md');
  });
});
