import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { placeFindings } from '../../src/diff/place-findings.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { indexLines } from '../../src/post/span.ts';
import { fenced } from '../../src/report/markdown.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { hunksBetween } from '../../src/world/git/hunks-between.ts';
import { type Committed, committedIn } from '../support/committed.ts';
import { replaceLines, suggestedLinesIn } from '../support/github/index.ts';
import { type MemoryFiles, memoryPullRequest, memoryTree } from '../support/memory/memory-tree.ts';
import { NOW } from '../support/run-example.ts';

const PATH = '_posts/2020-08-04-hello-big-world.md';
const AROUND: MemoryFiles = {
  '_config.yml': 'permalink: /:year/:month/:day/:title/\n',
  '_contributors/mei.md': '---\nname: Mei\n---\n',
  'assets/2020/08-hello-big-world/cup.webp': new Uint8Array([1, 2, 3]),
  '_posts/2020-08-04-hello-big-world-en.md': '---\ntitle: Hello\nauthor: mei\n---\n\nText.\n',
};

async function verdictOn(before: string | undefined, after: string): Promise<Verdict> {
  const base = before === undefined ? AROUND : { ...AROUND, [PATH]: before };
  const head = { ...AROUND, [PATH]: after };
  return await review({
    pullRequest: memoryPullRequest(base, head),
    after: memoryTree(head),
    base: memoryTree(base),
    settings: loadConfig({ text: 'extends: wechaty\nlanguage: en\n', name: 'postproof.yml' }, rules),
    rules,
    now: NOW,
    failOn: 'error',
    all: 'changed',
  });
}

async function committed(before: string | undefined, after: string): Promise<readonly Committed[]> {
  return committedIn(await verdictOn(before, after), { ...AROUND, [PATH]: after });
}

/** A post with a slip in its front matter and two in its text, all of which have a fix. */
const POST = [
  '---',
  'title: Tea: green',
  'author: Mei',
  'tags: [Tea]',
  '---',
  '',
  'Tea, ![cup](/assets/2020/08-hello-big-world/Cup.webp) and ```` ```suggestion ````.',
  '',
  '```',
  '![cup](/assets/2020/08-hello-big-world/Cup.webp)',
  '```',
  '![cup](../assets/2020/08-hello-big-world/cup.webp)',
].join('\n');

describe('a suggestion that is committed does what its fix does', () => {
  it.each([
    ['in a post', POST],
    ['with line ends of Windows', `${POST}\n`.replaceAll('\n', '\r\n')],
    ['in a last line without an end', POST],
    ['under a byte order mark', `\u{feff}${POST}\n`],
    ['under both', `\u{feff}${POST}`.replaceAll('\n', '\r\n')],
    [
      'beside a fence in the same line',
      `${POST}\n\`\`\`\`\`\`x ![](../assets/2020/08-hello-big-world/cup.webp)\n`,
    ],
  ])('%s', async (_name, text) => {
    const found = await committed(undefined, text);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.committed).toBe(one.fixed);
  });

  it('in any post, and in any edit of one', async () => {
    const line = fc.constantFrom(
      ...POST.split('\n'),
      ...[
        '',
        '',
        '   ',
        '~~~',
        '> ````',
        'date: 2020-08-05',
        'image: ../assets/2020/08-hello-big-world/Cup.webp',
      ],
      ...[
        '<img src="/assets/2020/08-hello-big-world/CUP.webp">',
        '# Tea',
        'title: "Tea',
        'title： Tea',
        '\ttags: x',
      ],
    );
    const lines = fc.array(line, { maxLength: 16 });
    const opening = fc.constantFrom(
      '---\ntitle: Tea: green\nauthor: Mei\n---\n\n',
      '---\nauthor: Mei\n---\n',
      '',
    );
    const text = fc
      .tuple(
        opening,
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\u{feff}'),
        fc.constantFrom('\n', ''),
      )
      .map(
        ([start, rest, end, mark, last]) => mark + `${start}${rest.join('\n')}${last}`.replaceAll('\n', end),
      );
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.option(text, { nil: undefined, freq: 1 }), text, async (before, after) => {
        const found = await committed(before, after);
        seen += found.length;
        for (const one of found) expect(one.committed).toBe(one.fixed);
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  }, 120_000);
});

/** The suggestion for an edit of a new file, committed; undefined where there is none. */
function commit(source: string, edit: { start: number; end: number; text: string }): string | undefined {
  const lines = indexLines(source);
  const [start, end] = [lines.point(edit.start), lines.point(edit.end)];
  const span = { start: edit.start, end: edit.end };
  const finding = {
    path: 'x.md',
    start,
    end,
    span,
    fix: { path: 'x.md', span, start, end, text: edit.text },
  };
  const hunks = hunksBetween('', source) ?? [];
  const [placed] = placeFindings([finding as unknown as Finding], () => ({ source, hunks }));
  if (placed?.suggestion === undefined) return undefined;
  const { startLine, line, text } = placed.suggestion;
  const [block = []] = suggestedLinesIn(fenced('suggestion', text));
  return replaceLines(source, [{ path: 'x.md', startLine, line, lines: block }]);
}

describe('an edit of any kind', () => {
  it.each<[string, string, [number, number, string], string]>([
    ['a line emptied, which stays as an empty line', 'a\nb\nc\n', [2, 3, ''], 'a\n\nc\n'],
    ['a line taken away', 'a\nb\nc\n', [2, 4, ''], 'a\nc\n'],
    ['an empty line taken away', 'a\n\nc\n', [2, 3, ''], 'a\nc\n'],
    ['lines taken away with line ends of Windows', 'a\r\nb\r\nc\r\nd', [3, 9, ''], 'a\r\nd'],
    ['a line put in between', 'a\nb\n', [2, 2, 'x\n'], 'a\nx\nb\n'],
    ['an empty line put in between', 'a\nb\n', [2, 2, '\n'], 'a\n\nb\n'],
    ['two lines made one', 'a\nb\nc', [1, 2, ''], 'ab\nc'],
    ['a fence put in', 'a\nb', [2, 3, '````\nx\n````'], 'a\n````\nx\n````'],
    ['the last line without an end', 'a\nb', [2, 3, 'c'], 'a\nc'],
  ])('%s', (_name, source, [start, end, text], expected) => {
    expect(commit(source, { start, end, text })).toBe(expected);
  });

  it.each<[string, string, [number, number, string]]>([
    ['an escape sequence', 'a \u{1b}[31m b\n', [0, 1, 'c']],
    ['a mark that turns the text', 'a \u{202e} b\n', [0, 1, 'c']],
    ['a line end that git does not count', 'a\rb\nc\n', [0, 1, 'd']],
    ['line ends of two kinds', 'a\r\nb\nc\n', [0, 4, 'd\r\ne']],
    ['lines of Windows below a last line without an end', 'a\r\nb', [3, 4, 'c\r\nd']],
  ])(
    'is not suggested where GitHub would show or commit something else: %s',
    (_name, source, [start, end, text]) => {
      expect(commit(source, { start, end, text })).toBeUndefined();
    },
  );
});
