import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/post/parse-front-matter.ts';
import { openAuthors } from '../../src/site/authors.ts';
import { docusaurus } from '../../src/site/docusaurus.ts';
import type { Reference } from '../../src/site/generator.ts';
import type { AuthorName, Authors } from '../../src/site/site.ts';
import cases from '../fixtures/addresses-docusaurus.json' with { type: 'json' };
import more from '../fixtures/addresses-docusaurus-more.json' with { type: 'json' };
import { type Config, configOf } from '../support/site/docusaurus-config.ts';
import { openFixture, referencesOf } from '../support/site/open-fixture.ts';
import { openModel } from '../support/site/open-model.ts';

interface Case {
  readonly group: string;
  readonly path: string;
  readonly config: Config;
  readonly frontMatter: string;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly registry?: string;
  readonly authors?: readonly { readonly key?: string; readonly name?: string }[] | null;
  readonly written?: string;
  readonly rendered?: string | null;
  readonly found?: boolean | null;
  readonly build?: string;
  readonly skip?: string;
}

/** The files that the table's references are written beside. */
const SITE = { 'static/img/static.png': '', 'blog/2020-08-04-b1/img.png': '' };

function referenceOf(written: string): Reference {
  const image = /^!\[a\]\((.*)\)$/u.exec(written)?.[1];
  const link = /^\[x\]\((.*)\)$/u.exec(written)?.[1];
  return image === undefined
    ? { kind: 'markdown-link', href: link ?? '' }
    : { kind: 'markdown-image', href: image };
}

const table: readonly Case[] = [...cases, ...more];
const textOf = (one: Case): string => `---\n${one.frontMatter}\n---\n`;

describe('addresses that Docusaurus 3.10.2 made', () => {
  for (const one of table.filter(({ url }) => url !== undefined)) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.path} -> ${one.url}`, () => {
      const site = openModel(docusaurus, {
        'docusaurus.config.js': configOf(one.config),
        [one.path]: textOf(one),
      });
      const page = site.page(one.path);
      expect(page.address).toBe(one.url);
      if (one.date) expect(page.moment?.toISOString()).toBe(one.date);
    });
  }
  for (const one of table.filter(({ written }) => written !== undefined)) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.written} -> ${one.rendered ?? one.build}`, () => {
      const site = openModel(docusaurus, {
        ...SITE,
        'docusaurus.config.js': configOf(one.config),
        [one.path]: textOf(one),
      });
      const rendered = site.render(referenceOf(one.written ?? ''), one.path);
      expect(rendered.why?.build ?? false).toBe(one.build === 'fails');
      // What a bundled file is called only the build knows; that it is found is all that can be compared.
      if (one.rendered === 'inlined') expect(rendered.target).toBeDefined();
      else expect(rendered.url).toBe(one.rendered);
      if (typeof one.found === 'boolean') expect(site.isFound(rendered, one.path)).toBe(one.found);
    });
  }
  for (const one of table.filter(({ registry }) => registry !== undefined)) {
    it(`authors: ${one.frontMatter.split('\n')[1]} -> ${one.build}`, () => {
      const texts = {
        'docusaurus.config.js': configOf(one.config),
        'blog/authors.yml': one.registry ?? '',
        [one.path]: textOf(one),
      };
      const { model, files, page } = openModel(docusaurus, texts);
      const authors = openAuthors(model, {}, files, { frontMatter: (_, text) => parseFrontMatter(text) });
      const named = authors.of({ path: one.path, frontMatter: parseFrontMatter(textOf(one)) });
      const isRefused = page(one.path).why?.build === true || named.some((name) => !isKnown(name, authors));
      expect(authors.where).toBe('blog/authors.yml');
      expect(isRefused).toBe(one.build === 'fails');
      if (one.authors)
        expect(named.map(({ name }) => name)).toEqual(one.authors.map(({ key, name }) => key ?? name));
    });
  }
});

/** A key must be registered with a name or an image. */
function isKnown({ name, kind }: AuthorName, authors: Authors): boolean {
  const data = authors.find(name)?.data;
  return kind === 'plain' || data?.name !== undefined || data?.image_url !== undefined;
}

describe('the sample site', () => {
  const site = openFixture('docusaurus', docusaurus);

  it('has no reference that leads nowhere', () => {
    const { 'blog/2024-04-02-quick-rye.mdx: {loaf}': imported, ...others } = referencesOf(site);
    expect(imported).toBe('unknown');
    expect(new Set(Object.values(others))).toEqual(new Set(['found']));
  });

  it('has translations and authors', () => {
    expect(site.translations.siblings('blog/2024-03-09-sourdough/index.md')).toEqual([
      {
        path: 'i18n/zh/docusaurus-plugin-content-blog/2024-03-09-sourdough/index.md',
        language: 'zh',
        address: '/bakery/zh/journal/2024/03/09/sourdough',
      },
    ]);
    expect(site.authors.find('ren')?.accounts).toEqual(['renxiaomai']);
  });
});
