import { beforeAll, describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.ts';
import { commentBody, fixedBody, type LineLink, remarksOf } from '../../src/report/comment.ts';
import { toHtml } from '../../src/report/html.ts';
import { PAGE_SCRIPT } from '../../src/report/html-page.ts';
import { toJson } from '../../src/report/json.ts';
import { PROJECT, pathInAddress } from '../../src/report/links.ts';
import { fenced } from '../../src/report/markdown.ts';
import { readMarker } from '../../src/report/marker.ts';
import { planReview } from '../../src/report/plan.ts';
import { toRdjson } from '../../src/report/rdjson.ts';
import { reviewBody } from '../../src/report/review-body.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { receiptMarkdown, summaryMarkdown } from '../../src/report/summary.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { ATTACKS, verdictOn, WITNESS } from './attacks.ts';
import { addressesIn, blocksOf, commandsIn, liveIn, parse, rawIn, readCommand, tagsIn } from './live.ts';

const ROOT = `https://github.example/owner/repo/blob/${'c'.repeat(40)}`;
const COMMIT = 'd'.repeat(40);
const link: LineLink = (path, line) => `${ROOT}/${pathInAddress(path)}?plain=1#L${line}`;

/** Joiners and blanks that emoji and scripts need. */
const HARMLESS_IN_CODE = new Set(
  ['9', 'ad', '61c', '200b', '200c', '200d', '200e', '200f', '2060', 'feff'].map((it) => `U+${it}`),
);

/** Addresses that only this program writes: a rule's page, and a line of a file. */
const isOwnLink = (text: string): boolean =>
  text.startsWith(`${PROJECT}/blob/main/src/rules/README.md#`) ||
  /^https:\/\/github\.example\/owner\/repo\/blob\/c{40}\/[\w.%/-]+\?plain=1#L\d+$/u.test(text);
const isOwnComment = (text: string): boolean => /^<!-- postproof:1 \{[^<>@]*\} -->$/u.test(text);
const isOwn = (text: string): boolean => isOwnLink(text) || isOwnComment(text);

describe.each(ATTACKS)('%s', { timeout: 60_000 }, (_name, attack) => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await verdictOn(attack);
  });

  it('acts in no review comment, and neither closes its fence nor hides its marker', () => {
    const remarks = remarksOf(verdict.placed);
    for (const remark of remarks) {
      const body = commentBody(remark, link, 'with-suggestion');
      const { suggestion } = remark.placed;
      const tree = parse(body);
      expect(liveIn(tree, isOwn)).toEqual([]);
      // A suggestion is the post's own lines, letter by letter; what would turn or end them is never suggested.
      const block = suggestion === undefined ? '' : fenced('suggestion', suggestion.text);
      expect(rawIn(body.replace(block, ''))).toEqual([]);
      expect(rawIn(block).filter((one) => !HARMLESS_IN_CODE.has(one))).toEqual([]);
      expect(readMarker(body)).toEqual(remark.marker);
      const blocks = blocksOf(tree);
      expect(blocks.filter((block) => block.startsWith('html <!-- postproof:')).length).toBe(1);
      expect(blocks.slice(-2)).toEqual(['paragraph', `html ${body.slice(body.lastIndexOf('<!--'))}`]);
      const code = blocks.filter((block) => block.startsWith('code '));
      expect(code).toEqual(suggestion === undefined ? [] : [`code ${suggestion.text ?? ''}`]);
      const fixed = fixedBody(body, remark.marker, COMMIT);
      const mended = parse(fixed);
      expect(liveIn(mended, (text) => isOwn(text) || text === COMMIT.slice(0, 7))).toEqual([]);
      expect(blocksOf(mended).filter((block) => block.startsWith('code'))).toEqual([]);
      expect(readMarker(fixed)).toMatchObject({ fixed: COMMIT, path: remark.marker.path });
    }
    expect(remarks.length).toBeGreaterThan(10);
  });

  it('acts in no body of a review and in no summary', () => {
    const remarks = remarksOf(verdict.placed);
    const plan = planReview({
      remarks,
      threads: [],
      wasJudged: () => true,
      isStillThere: () => true,
      link,
      commit: COMMIT,
      maxComments: 10,
      maxFileComments: 5,
    });
    const receipt = receiptMarkdown({ said: ['1 review comments posted'], degraded: [] }, 'en');
    const summary = summaryMarkdown(verdict, link) + receipt;
    for (const text of [reviewBody({ ...verdict, isFirstTime: true }, plan, true), summary]) {
      expect(liveIn(parse(text), isOwn)).toEqual([]);
      expect(rawIn(text)).toEqual([]);
      expect(commandsIn(text)).toEqual([]);
    }
    expect(summary).toContain(WITNESS);
    // Each finding is one entry of a list, and nothing begins a block of its own.
    expect(new Set(blocksOf(parse(summary)))).toEqual(new Set(['heading', 'paragraph', 'list']));
  });

  it('is no command, no escape sequence and no line of its own in a log or a terminal', () => {
    for (const text of [toTerminal(verdict, { paint: (_style, it) => it }), toTerminal(verdict, QUIET)]) {
      expect(rawIn(text)).toEqual([]);
      expect(commandsIn(text)).toEqual([]);
      expect(text).toContain(WITNESS);
    }
    const lines = toAnnotations(verdict);
    expect(rawIn(lines.join('\n'))).toEqual([]);
    expect(lines.join('\n').split('\n')).toEqual(lines);
    for (const line of lines) {
      const command = readCommand(line);
      expect(['error', 'warning']).toContain(command?.name);
      expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toEqual(
        expect.arrayContaining(Object.keys(command?.properties ?? {})),
      );
      expect(command?.properties.title).toMatch(/^[a-z-]+$/u);
      expect(line).not.toContain('##[');
    }
    expect(lines.join('\n')).toContain(WITNESS);
  });

  it('is text in the page, and asks for nothing', () => {
    const html = toHtml(verdict, '1.0.0');
    const [page = '', script = ''] = html.split('<script>');
    expect(script).toBe(`${PAGE_SCRIPT}</script>\n</body>\n</html>\n`);
    expect(rawIn(html)).toEqual([]);
    expect(commandsIn(html)).toEqual([]);
    const tags = new Set(tagsIn(page.slice(page.indexOf('<body>'))));
    expect([...tags].filter((tag) => !PAGE_TAGS.has(tag))).toEqual([]);
    expect(addressesIn(page).filter((address) => !isOwnLink(address))).toEqual([]);
    expect(html).toContain(WITNESS);
  });

  it('is text in the reports for programs, and in what they show of it', () => {
    const report = toJson(verdict, '1.0.0');
    const sarif = toSarif(verdict, '1.0.0');
    const rdjson = toRdjson(verdict);
    for (const text of [report, sarif, rdjson]) {
      expect(rawIn(text)).toEqual([]);
      expect(commandsIn(text)).toEqual([]);
      expect(text).toContain(WITNESS);
    }
    // The values are what stands in the repository, whatever they are.
    expect(JSON.parse(report).findings.map((one: { path: string }) => one.path)).toEqual(
      verdict.findings.map((finding) => finding.path),
    );
    for (const { message } of [...JSON.parse(report).findings, ...JSON.parse(rdjson).diagnostics])
      expect(liveIn(parse(message), () => false)).toEqual([]);
    for (const { message } of JSON.parse(sarif).runs[0].results)
      expect(message.text.replace(/\\./gu, '')).not.toMatch(/\[[^\]]*\]\(/u);
  });
});

const QUIET = { paint: (_style: string, text: string): string => text, quiet: true } as const;

const PAGE_TAGS = new Set([
  'body',
  ...['header', 'h1', 'h2', 'p', 'span', 'b', 'main', 'section', 'ol', 'ul', 'i', 'form', 'label', 'select']
    .concat(['option', 'h3', 'code', 'li', 'a', 'footer', 'button'])
    .map((name) => `/${name}`),
  ...['header', 'h1', 'h2', 'b', 'p', 'main', 'ul', 'li', 'code', 'h3', 'label', 'footer', 'span'],
  ...['span class', 'span id role data-word', 'section class', 'section class data-author data-year'],
  ...[
    'ol class',
    'button type data-year title aria-label',
    'i class style',
    'p class id hidden',
    'form class',
  ],
  ...['select data-filter', 'option value', 'li class data-rule', 'a href'],
]);
