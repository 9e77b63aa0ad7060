import { describe, expect, it } from 'vitest';
import { exampleLine, findingsIn } from '../support/run-example.ts';

const PATH = '_posts/2026-05-01-old-lantern-post.md';
const SITE = { '_config.yml': 'url: https://blog.example\n' };
const POST =
  '---\ntitle: Lanterns\n---\n\nOne\n\n*   two\n\n1. three\n2) four\n\n[unused]: https://other.example';

const run = async (remark: string, base: string | null = null, text = POST) => {
  const head = { ...SITE, [PATH]: text };
  const found = await findingsIn(
    head,
    base === null ? null : { ...SITE, [PATH]: base },
    `language: en\nremark: ${remark}\n`,
  );
  return found.map((one) => exampleLine(one, PATH).replace(/^\S+ (\S+) (\S+) .*$/u, '$1 $2'));
};

describe('stock remark-lint rules', () => {
  it('say nothing unless the configuration asks', async () => {
    expect(await run('off')).toEqual([]);
  });

  it('run as a preset, under their own names', async () => {
    const found = await run('recommended');
    expect(found).toContain('warning final-newline');
    expect(found).toContain('warning no-unused-definitions');
  });

  it('run one by one with options, with or without the package’s prefix', async () => {
    expect(await run('{remark-lint-final-newline: true}')).toEqual(['warning final-newline']);
    expect(await run('{final-newline: [error, null]}')).toEqual(['error final-newline']);
  });

  it('are compared with the base like any rule', async () => {
    expect(await run('{final-newline: true}', POST, `${POST} `)).toEqual([]);
  });

  it('are silenced by the same comments', async () => {
    expect(
      await run(
        '{no-unused-definitions: true}',
        null,
        POST.replace('One', '<!--lint disable no-unused-definitions-->'),
      ),
    ).toEqual([]);
  });

  it('an unknown one is the configuration’s mistake', async () => {
    await expect(run('{no-such-rule: true}')).rejects.toThrow('Unexpected remark-lint rule `no-such-rule`');
  });
});
