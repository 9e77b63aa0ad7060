import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { makeFinding } from '../support/make-finding.ts';

const link = (path: string, line: number): string =>
  `https://github.com/wechaty/blog/blob/head/${path}#L${line}`;

function verdict(findings: readonly Finding[], rest: Partial<Verdict> = {}): Verdict {
  return {
    base: 'a',
    head: 'b',
    posts: 1,
    counts: { error: findings.length, warning: 0, older: 0 },
    conclusion: 'failure',
    findings,
    placed: [],
    notChecked: [],
    notes: [],
    files: [],
    hasAllFiles: true,
    ran: new Map(),
    facts: () => [],
    sources: new Map(),
    isFirstTime: false,
    language: 'en',
    ...rest,
  };
}

const pathOf = (index: number): string => `_posts/2020-01-01-${String(index).padStart(3, '0')}.md`;
const many = (posts: number, each: number, length: number): readonly Finding[] =>
  Array.from({ length: posts * each }, (_, index) =>
    makeFinding({ path: pathOf(Math.floor(index / each)), subject: `/${index}-${'x'.repeat(length)}` }),
  );

describe('the job summary', () => {
  it('has every finding while GitHub keeps it, however many a post has', () => {
    const text = summaryMarkdown(verdict(many(2, 900, 20)), link);
    for (const index of [0, 899, 900, 1799]) expect(text).toContain(`\`/${index}-x`);
    expect(text).not.toMatch(/did not fit|more in this file/u);
  });

  it('stays under 1 MiB, says that it is cut, and still has the counts and what was not checked', () => {
    const notChecked = Array.from({ length: 500 }, (_, index) => ({
      path: pathOf(index),
      rule: 'image-size',
      why: `reason ${index}`,
    }));
    const text = summaryMarkdown(verdict(many(300, 300, 280), { notChecked, posts: 300 }), link);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576 - 20_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
    expect(text).toMatch(/90000 errors/u);
    expect(text).toMatch(/GitHub keeps 1 MiB of a summary/u);
    expect(text).toMatch(/and 100 more in this file/u);
    expect(text).toContain('### Not checked');
    expect(text).toContain('reason 199');
    expect(text).toMatch(/and 300 more; the JSON report has them/u);
  });

  it('cuts no line in two', () => {
    const text = summaryMarkdown(verdict(many(300, 300, 280), { posts: 300 }), link);
    const rows = text.split('\n').filter((line) => line.startsWith('- '));
    expect(rows.every((line) => /\(\[image-exists\]\(\S+\)\)$|more in this file$/u.test(line))).toBe(true);
  });

  it('has older findings counted, not listed', () => {
    const older = makeFinding({ introduced: false, blocking: false, subject: '/assets/older.png' });
    const text = summaryMarkdown(verdict([older], { counts: { error: 0, warning: 0, older: 1 } }), link);
    expect(text).toMatch(/1 older problem/u);
    expect(text).not.toContain('older.png');
  });
});

describe('annotations', () => {
  const some = (count: number, rest: Partial<Finding>): readonly Finding[] =>
    Array.from({ length: count }, (_, index) =>
      makeFinding({ subject: `${rest.severity}-${rest.blocking}-${index}`, ...rest }),
    );
  const of = (lines: readonly string[], severity: string) =>
    lines.filter((line) => line.startsWith(`::${severity} `));

  it('are ten of a kind at most, the worst first, and the last says how many more the summary has', () => {
    const findings = [
      ...some(8, { severity: 'error', blocking: false }),
      ...some(6, { severity: 'error', blocking: true }),
      ...some(12, { severity: 'warning', blocking: true }),
    ];
    const lines = toAnnotations(verdict(findings));
    const errors = of(lines, 'error');
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 6).every((line) => line.includes('error-true-'))).toBe(true);
    expect(errors[9]).toMatch(/and 5 more errors/u);
    expect(of(lines, 'warning')).toHaveLength(10);
    expect(of(lines, 'warning')[9]).toMatch(/and 3 more warnings/u);
  });

  it('are all there when ten are enough', () => {
    const lines = toAnnotations(verdict(some(10, { severity: 'error', blocking: true })));
    expect(of(lines, 'error')).toHaveLength(10);
    expect(lines.join('\n')).not.toMatch(/more errors/u);
  });

  it('leave out what is older and what is for the summary alone', () => {
    const findings = [makeFinding({ introduced: false }), makeFinding({ summaryOnly: true })];
    expect(toAnnotations(verdict(findings))).toEqual([]);
  });
});
