import { expect, it } from 'vitest';
import type { Hit, Linted } from '../../src/lint/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { mostFindings } from '../../src/side/most-findings.ts';

const rule = rules.find(({ name }) => name === 'image-exists');
const other = rules.find(({ name }) => name === 'post-link');
if (rule === undefined || other === undefined) throw new Error('no such rules');

const hit = (path: string, subject: string): Hit => ({
  rule,
  path,
  severity: 'error',
  complaint: { at: { start: 0, end: 0 }, subject, message: 'absent' },
});
const linted = (hits: readonly Hit[]): Linted => ({
  hits,
  ran: new Map(['a.md', 'b.md'].map((path) => [path, new Set([rule.name, other.name])])),
  notChecked: [],
  isProvisional: false,
});

it('what anybody may read is told whole', () => {
  const found = linted(Array.from({ length: 10_000 }, (_, index) => hit('a.md', `${index}`)));
  expect(mostFindings(found, () => true)).toBe(found);
});

it('of more, older things go first, what goes is counted, and nothing of it is taken to be mended', () => {
  const old = Array.from({ length: 10 }, (_, index) => hit('a.md', `old ${index}`));
  const fresh = Array.from({ length: 9995 }, (_, index) => hit('b.md', `new ${index}`));
  const told = mostFindings(linted([...old, ...fresh]), (one) => !one.complaint.subject.startsWith('old'));
  expect(told.hits).toHaveLength(10_000);
  expect(told.hits.slice(0, 9995)).toEqual(fresh);
  expect(told.notChecked).toEqual([
    { path: '', rule: '*', why: expect.stringMatching(/^5 of 10005 findings/u) },
  ]);
  expect([...(told.ran.get('a.md') ?? [])]).toEqual([other.name]);
  expect([...(told.ran.get('b.md') ?? [])]).toEqual([rule.name, other.name]);
});
