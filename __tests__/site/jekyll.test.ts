import { describe, expect, it } from 'vitest';
import { dayInZone } from '../../src/site/calendar.ts';
import { decodePath } from '../../src/site/encoding.ts';
import type { Reference } from '../../src/site/generator.ts';
import { jekyll } from '../../src/site/jekyll.ts';
import table from '../fixtures/addresses-jekyll.json' with { type: 'json' };
import more from '../fixtures/addresses-jekyll-more.json' with { type: 'json' };
import { openModel } from '../support/site/open-model.ts';

interface Case {
  readonly kind: string;
  readonly group: string;
  readonly input: string;
  readonly config: string;
  readonly frontMatter?: string;
  readonly url?: string | null;
  readonly result?: string;
  /** The moment in the site's zone, with its offset. */
  readonly date?: string;
  readonly in?: string;
  readonly rendered?: string | null;
  readonly skip?: string;
}

const cases: readonly Case[] = [...table.cases, ...more.cases];

const withFrontMatter = (frontMatter: string): string => `---\n${frontMatter}\n---\ntext\n`;

const targets = Object.fromEntries(
  table.targets.map(({ path, frontMatter }) => [
    path,
    frontMatter === null ? '' : withFrontMatter(frontMatter),
  ]),
);

function referenceIn(written: string): Reference {
  const [, mark, href] = /^(!?)\[x\]\((.*)\)$/u.exec(written) ?? [];
  if (href === undefined) return { kind: 'html-link', href: written };
  return { kind: mark === '!' ? 'markdown-image' : 'markdown-link', href };
}

/** Documents without a date have that of the build, which no test can know. */
const isDated = (one: Case): boolean =>
  /date:/u.test(one.frontMatter ?? '') || /\/\d[\d-]+-[^/]*$/u.test(one.input);

describe('addresses that Jekyll 4.3.1 made', () => {
  for (const one of cases.filter(({ kind }) => kind === 'source-to-url')) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.input} (${one.frontMatter}) -> ${one.url}`, () => {
      const site = openModel(jekyll, {
        '_config.yml': one.config,
        [one.input]: withFrontMatter(one.frontMatter ?? ''),
      });
      const page = site.page(one.input);
      const isWritten = one.result === 'ok' && one.url !== null && one.url !== undefined;
      expect(page.address).toBe(isWritten ? decodePath(one.url ?? '') : null);
      if (isWritten) expect(page.why).toBeUndefined();
      else expect(page.why?.text).toBeTruthy();
      if (one.date === undefined || !isDated(one)) return;
      expect(page.date).toBe(one.date.slice(0, 10));
      expect(page.moment).toEqual(new Date(one.date));
      expect(dayInZone(new Date(one.date), site.model.timeZone)).toBe(page.date);
    });
  }

  for (const one of cases.filter(({ kind }) => kind !== 'source-to-url')) {
    it.skipIf(one.skip !== undefined)(`${one.group}: ${one.input} -> ${one.rendered}`, () => {
      const path = one.in ?? '';
      const site = openModel(jekyll, { ...targets, '_config.yml': one.config, [path]: withFrontMatter('') });
      const rendered = site.render(referenceIn(one.input), path);
      expect(rendered.url).toBe(one.rendered);
      expect(rendered.why?.build).toBe(one.rendered === null ? true : undefined);
    });
  }
});
