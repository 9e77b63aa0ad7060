import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { lanternBlog } from './blog.ts';
import { RDJSON, REPORT, SARIF } from './schemas.ts';

const repository = lanternBlog();
const folder = repository.workingCopy('topic');
afterAll(() => repository.remove());

const said = (format: string, ...more: readonly string[]): string =>
  runCli(folder, ['--format', format, ...more]).stdout;

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);

it.each([
  ['sarif', SARIF],
  ['rdjson', RDJSON],
  ['json', REPORT],
])('%s keeps to its schema, of a change and of a whole site', (format, schema) => {
  const validate = ajv.compile(schema);
  for (const text of [said(format), said(format, '--all'), said(format, 'assets')]) {
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  }
});

it('SARIF has the rules it names, a fingerprint for each result and the fix', () => {
  const [run] = JSON.parse(said('sarif')).runs;
  expect(run.results.map((one: { ruleIndex: number }) => run.tool.driver.rules[one.ruleIndex].id)).toEqual(
    run.results.map((one: { ruleId: string }) => one.ruleId),
  );
  const prints = run.results.map(
    (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints.primaryLocationLineHash,
  );
  expect(new Set(prints).size).toBe(prints.length);
  const [missing] = run.results;
  expect(missing.locations[0].physicalLocation.artifactLocation.uri).toBe(
    '_posts/2026-05-02-%E7%81%AF%E7%AC%BC%20new.md',
  );
  expect(missing.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(
    '/assets/lantern.png',
  );
});

it('rdjson counts bytes', () => {
  const [missing] = JSON.parse(said('rdjson')).diagnostics;
  // 灯笼🏮 and a blank are 11 bytes, `![一盏灯](` another 13.
  expect(missing.location.range.start).toEqual({ line: 6, column: 12 + '![一盏灯]('.length + 6 });
});

it('annotations are workflow commands of one line each', () => {
  const lines = said('github').trimEnd().split('\n');
  expect(lines.length).toBe(JSON.parse(said('json')).findings.length);
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning) file=[^,]+,line=\d+,.*title=[\w-]+::\S/u);
});

it('Markdown has the whole result and nothing of a post is live in it', () => {
  const text = said('markdown');
  expect(text).toContain('image-exists');
  expect(text).not.toContain('<b>');
});
