import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../src/diff/place.ts';
import { commentBody, fixedBody, remarksOf } from '../../src/report/comment.ts';
import { readMarker } from '../../src/report/marker.ts';
import { makeFinding, POST } from '../support/make-finding.ts';

const COMMIT = 'c0ffee0'.padEnd(40, '0');
const link = (path: string, line: number): string =>
  `https://github.com/wechaty/blog/blob/${COMMIT}/${path}?plain=1#L${line}`;

function bodyOf(placed: Partial<Placed>, suggestion: 'with-suggestion' | 'without' = 'with-suggestion') {
  const [remark] = remarksOf([
    { finding: makeFinding(), place: { kind: 'line', line: 8, exact: true }, ...placed },
  ]);
  if (remark === undefined) throw new Error('no remark');
  return commentBody(remark, link, suggestion);
}

const suggesting = (text: string | null): Partial<Placed> => ({
  suggestion: { startLine: 8, line: 8, text, replaced: 'old' },
});

/** The blocks that GitHub would offer to commit. */
const suggestionsIn = (body: string): readonly string[] =>
  fromMarkdown(body).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'suggestion' ? [node.value] : [],
  );

describe('a comment', () => {
  it('has severity, sentence, reason, rule with its page, and the marker at the end', () => {
    const body = bodyOf({});
    expect(body).toMatch(/^\*\*Error:\*\* Unexpected image `\/assets\/nowhere\.png`, expected a file$/mu);
    expect(body).toContain('Readers see a hole.');
    expect(body).toContain('[image-exists](https://rules.example/README.md#image-exists)');
    expect(readMarker(body)).toMatchObject({ rule: 'image-exists', path: POST });
    expect(body).toMatch(/-->$/u);
  });

  it('links to the true place where it stands on the nearest line', () => {
    const finding = makeFinding({ text: 'a\nb\nc', at: 'c' });
    const body = bodyOf({ finding, place: { kind: 'line', line: 1, exact: false } });
    expect(body).toContain(`[line 3](${link(POST, 3)})`);
  });

  it('speaks for equal findings of a post, with their lines', () => {
    const text = 'a\nb\nc';
    const placed = ['a', 'b', 'c'].map((at) => ({
      finding: makeFinding({ text, at }),
      place: { kind: 'line', line: 1, exact: true } as const,
    }));
    const remarks = remarksOf(placed);
    expect(remarks).toHaveLength(1);
    const [remark] = remarks;
    if (remark === undefined) throw new Error('no remark');
    expect(commentBody(remark, link, 'without')).toContain(
      `The same on [line 2](${link(POST, 2)}), [line 3](${link(POST, 3)}).`,
    );
  });

  it('of another subject, rule or post is another', () => {
    const place = { kind: 'line', line: 1, exact: true } as const;
    const findings = [
      makeFinding(),
      makeFinding({ subject: '/assets/other.png' }),
      makeFinding({ rule: 'image-alt' }),
      makeFinding({ path: '_posts/2020-08-05-other.md' }),
    ];
    expect(remarksOf(findings.map((finding) => ({ finding, place })))).toHaveLength(4);
  });
});

describe('a suggestion in a comment', () => {
  it.each([
    ['plain text', 'author: mei-lin'],
    ['a fence', '```js\nlet a;\n```'],
    ['a longer fence', '````md\n```js\n```\n````'],
    ['a fence of tildes', '~~~~\ncode\n~~~~'],
    ['an indented fence', '- item\n\n  `````\n  code\n  `````'],
    ['backticks within a line', 'say ``` here'],
    ['a blank line at its end', 'note\n'],
    ['what looks like our marker', '<!-- postproof:1 {"f":"x","r":"y","p":"z"} -->'],
  ])('survives %s', (_name, text) => {
    const body = bodyOf(suggesting(text));
    expect(suggestionsIn(body)).toEqual([text]);
    expect(readMarker(body)?.rule).toBe('image-exists');
    expect(suggestionsIn(fixedBody(body, { fingerprint: 'f', rule: 'r', path: 'p' }, COMMIT))).toEqual([]);
  });

  it('that deletes lines is empty, and one that empties them is an empty line', () => {
    expect(bodyOf(suggesting(null))).toContain('```suggestion\n```');
    expect(bodyOf(suggesting(''))).toContain('```suggestion\n\n```');
  });

  it('is left out when it is withdrawn, and the marker forgets its lines', () => {
    expect(readMarker(bodyOf(suggesting('x')))?.lines).toMatch(/^[0-9a-f]{16}$/u);
    const body = bodyOf(suggesting('x'), 'without');
    expect(suggestionsIn(body)).toEqual([]);
    expect(readMarker(body)?.lines).toBeUndefined();
  });
});

describe('GitHub’s 65,536 characters', () => {
  const HUGE = 'x'.repeat(70_000);

  it.each<[string, Partial<Placed>]>([
    ['a suggestion', suggesting(HUGE)],
    ['a value', { finding: makeFinding({ subject: HUGE }) }],
    ['a value of backticks', { finding: makeFinding({ subject: '`'.repeat(70_000) }) }],
    [
      'a path',
      { finding: makeFinding({ path: `${'-'.repeat(4000)}.md` }), ...suggesting('y'.repeat(50_000)) },
    ],
  ])('are not exceeded by %s', (_name, placed) => {
    const body = bodyOf(placed);
    expect(body.length).toBeLessThan(65_536);
    expect(suggestionsIn(body)).toEqual([]);
    expect(readMarker(body)?.rule).toBe('image-exists');
    expect(readMarker(body)?.lines).toBeUndefined();
  });

  it('are not exceeded by many places with long names', () => {
    const path = `_posts/${'茶'.repeat(1300)}.md`;
    const finding = makeFinding({ path });
    const others = Array.from({ length: 30 }, () => makeFinding({ path }));
    const [remark] = remarksOf(
      [finding, ...others].map((one) => ({ finding: one, place: { kind: 'file' } })),
    );
    if (remark === undefined) throw new Error('no remark');
    const body = commentBody(remark, (one, line) => link(encodeURIComponent(one), line), 'without');
    expect(body.length).toBeLessThan(65_536);
    expect(readMarker(body)?.path).toBe(path);
  });
});
