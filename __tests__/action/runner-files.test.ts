import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { EOL, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { appendSummary, setOutputs } from '../../src/world/workflow/runner-files.ts';

let folder = '';
const place = (): string => join(folder, 'file');
const said = (): string => readFileSync(place(), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'));
  writeFileSync(place(), 'before\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('outputs are lines after what earlier steps said', () => {
  vi.stubEnv('GITHUB_OUTPUT', place());
  setOutputs({ conclusion: 'failure', posts: 2 });
  expect(said()).toBe(`before\nconclusion=failure${EOL}posts=2${EOL}`);
});

it.each(['a\nconclusion=success', 'a\rb'])('a value cannot set another output: %j', (value) => {
  vi.stubEnv('GITHUB_OUTPUT', place());
  expect(() => setOutputs({ conclusion: 'failure', report: value })).toThrow('`report` has several lines');
  expect(said()).toBe('before\n');
});

it('the summary is appended', () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', place());
  appendSummary('# 茶');
  expect(said()).toBe(`before\n# 茶${EOL}`);
});

it('a runner that names no files is none to stop at', () => {
  vi.stubEnv('GITHUB_OUTPUT', undefined);
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  expect(() => {
    setOutputs({ posts: 1 });
    appendSummary('text');
  }).not.toThrow();
});
