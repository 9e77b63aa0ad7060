import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, fixesByPath } from '../../src/diff/apply-fixes.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { BLOGS, type RandomBlog } from '../support/random-posts.ts';
import { findingsIn } from '../support/run-example.ts';

const MARK = '\ufeff';

/** As many times as `--fix` looks again for fixes that touched one another. */
const PASSES = 5;

async function ask({ around, path, config }: RandomBlog, text: string): Promise<readonly Finding[]> {
  return (await findingsIn({ ...around, [path]: text }, null, config)).filter((one) => one.path === path);
}

const said = (finding: Finding): string => `${finding.start.line} ${finding.rule} ${finding.subject}`;
const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;

function fixable({ path }: RandomBlog, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix }) => fix?.path === path);
}

/** Fixes are places in the text without its byte order mark. */
function fixed({ path }: RandomBlog, text: string, findings: readonly Finding[]): string {
  const mark = text.startsWith(MARK) ? MARK : '';
  return mark + applyFixes(text.slice(mark.length), fixesByPath(findings).get(path) ?? []).text;
}

const countOf = (findings: readonly Finding[], key: string): number =>
  findings.filter((finding) => keyOf(finding) === key).length;

/** What a rule keeps to itself while another one speaks: a note that leads nowhere is not judged by its label. */
const SILENCED: Readonly<Record<string, string>> = { 'translation-target': 'translation-label' };

/** What is said more often than before. Front matter that can be read at last lets every other rule speak. */
function fresh(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  if (before.some(({ rule }) => rule === 'front-matter-valid')) return [];
  const silenced = new Set(before.map(({ rule }) => SILENCED[rule]));
  const keys = new Set(after.filter(({ rule }) => !silenced.has(rule)).map(keyOf));
  return [...keys].filter((key) => countOf(after, key) > countOf(before, key));
}

/** With every line end and with or without a byte order mark. */
const dressed = (posts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(posts, fc.constantFrom('\n', '\r\n'), fc.constantFrom('', MARK))
    .map(([text, end, mark]) => mark + text.replaceAll('\n', end));

describe.each(BLOGS)('all rules of $name', { timeout: 120_000 }, (blog) => {
  it('throw at no text that is made of such lines, and name places in it', async () => {
    await fc.assert(
      fc.asyncProperty(dressed(blog.posts), async (text) => {
        const lines = text.replace(MARK, '').split(/\r\n|\r|\n/u);
        for (const { start, end } of await ask(blog, text)) {
          for (const { line, column } of [start, end]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          }
          const isForward = start.line < end.line || (start.line === end.line && start.column <= end.column);
          expect(isForward).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('find the same with line ends of Windows and a byte order mark', async () => {
    await fc.assert(
      fc.asyncProperty(blog.posts, async (text) => {
        fc.pre(!/\r|^\ufeff/u.test(text));
        const expected = (await ask(blog, text)).map(said);
        expect((await ask(blog, text.replaceAll('\n', '\r\n'))).map(said)).toEqual(expected);
        expect((await ask(blog, `${MARK}${text}`)).map(said)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('have fixes that take away what they are for, and bring nothing', async () => {
    await fc.assert(
      fc.asyncProperty(dressed(blog.posts), async (text) => {
        const found = await ask(blog, text);
        for (const finding of fixable(blog, found)) {
          const after = await ask(blog, fixed(blog, text, [finding]));
          expect(countOf(after, keyOf(finding))).toBeLessThan(countOf(found, keyOf(finding)));
          expect(fresh(found, after)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have fixes that can be made together until none is left', async () => {
    await fc.assert(
      fc.asyncProperty(dressed(blog.posts), async (text) => {
        const found = await ask(blog, text);
        let [now, after] = [text, found];
        for (let pass = 1; pass <= PASSES && fixable(blog, after).length > 0; pass += 1) {
          now = fixed(blog, now, fixable(blog, after));
          after = await ask(blog, now);
        }
        expect(fixable(blog, after).map(keyOf)).toEqual([]);
        expect(fresh(found, after)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
