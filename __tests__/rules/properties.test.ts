import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { applyFixes, findingsIn } from '../support/run-example.ts';

const PATH = 'jekyll/_posts/2020-08-04-hello-big-world.md';
const CONFIG = 'extends: wechaty\nlanguage: en\n';
const AROUND = {
  'jekyll/_config.yml': 'permalink: /:year/:month/:day/:title/\n',
  'jekyll/_contributors/mei.md': '---\nname: Mei\n---\n',
  'jekyll/assets/2020/08-hello-big-world/cup.webp': new Uint8Array([1, 2, 3]),
  'jekyll/_posts/2020-08-01-first-small-steps.md': '---\ntitle: First\nauthor: mei\n---\n\nText.\n',
};

/** What posts are made of, right and wrong, in any order. */
const LINES = [
  '---',
  'title: Tea: green',
  'title: Tea',
  'author: mei',
  'author: Mei',
  'author: nobody',
  'categories: article',
  'tags: [tea, Tea]',
  'image: /assets/2020/08-hello-big-world/cup.webp',
  'date: 2020-08-05',
  '# Heading',
  '![cup](/assets/2020/08-hello-big-world/cup.webp)',
  '![](../assets/2020/08-hello-big-world/Cup.webp)',
  '![a](/assets/nowhere.png) and [b](/2020/08/01/first-small-steps/)',
  '[![Powered by Wechaty](https://img.shields.io/badge/Powered%20By-Wechaty-green.svg)](https://github.com/chatie/wechaty)',
  '![Wechaty](https://img.shields.io/badge/Wechaty-开源激励计划-green.svg)',
  '> 作者： [@mei](https://github.com/mei)',
  '> Author: [@Mei](https://github.com/Mei)',
  '<img src="/assets/x.png" alt="x">',
  '[x]: /assets/x.png',
  '{% post_url 2020-08-01-first-small-steps %}',
  '```',
  '',
  '',
];
const posts = fc.oneof(
  fc.array(fc.constantFrom(...LINES), { maxLength: 25 }).map((lines) => `${lines.join('\n')}\n`),
  fc
    .array(fc.constantFrom(...LINES), { maxLength: 20 })
    .map((lines) => `---\ntitle: Tea\nauthor: mei\n---\n\n${lines.join('\n\n')}\n`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

async function ask(text: string): Promise<readonly Finding[]> {
  return (await findingsIn({ ...AROUND, [PATH]: text }, null, CONFIG)).filter(({ path }) => path === PATH);
}

const said = (finding: Finding): string => `${finding.start.line} ${finding.rule} ${finding.subject}`;

describe('all rules, on any text', { timeout: 120_000 }, () => {
  it('none throws, and places lie in the text', async () => {
    await fc.assert(
      fc.asyncProperty(posts, async (text) => {
        const lines = text.split(/\r\n|\r|\n/u).length;
        for (const { start, end } of await ask(text)) {
          expect(start.line).toBeGreaterThanOrEqual(1);
          expect(end.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('line ends of Windows and a byte order mark change no finding', async () => {
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (parts) => {
        const text = `---\ntitle: Tea\nauthor: mei\n---\n\n${parts.join('\n')}\n`;
        const expected = (await ask(text)).map(said);
        expect((await ask(text.replaceAll('\n', '\r\n'))).map(said)).toEqual(expected);
        expect((await ask(`\ufeff${text}`)).map(said)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('a fix takes its finding away and brings none', async () => {
    await fc.assert(
      fc.asyncProperty(posts, async (text) => {
        const found = await ask(text);
        for (const finding of found.filter(({ fix }) => fix?.path === PATH)) {
          const after = await ask(applyFixes(text, PATH, [finding]));
          // Front matter that can be read at last is judged by the other rules, which brings what they have to say.
          const isOpening = finding.rule === 'front-matter-valid';
          const count = (all: readonly Finding[]): number =>
            all.filter(({ rule }) => !isOpening || rule === finding.rule).length;
          expect(count(after)).toBeLessThan(count(found));
        }
      }),
      { numRuns: 100 },
    );
  });
});
