import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyFile } from '../support/images.ts';
import { type CliRun, reportOf, runCli } from '../support/run-cli.ts';
import { cloneBundle, hasCorpus } from './blog.ts';

const SEED = fileURLToPath(
  new URL('../../../shared/seed/2020-08-04-wechaty-guangzhou-gathering-en.md', import.meta.url),
);
const POST = 'jekyll/_posts/2020-08-04-wechaty-guangzhou-gathering-en.md';
const FOLDER = 'jekyll/assets/2020/08-wechaty-guangzhou-gathering-en';

// The real blog lies beside the project where it is at hand; without it there is nothing to run on.
describe.skipIf(!hasCorpus())('the seed post on the real blog', () => {
  let blog: ReturnType<typeof cloneBundle>;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: blog.folder, stdio: 'pipe' });
  const review = (): CliRun => {
    writeFileSync(join(blog.folder, '.git', 'wechaty.yml'), 'extends: wechaty\nlanguage: en\n');
    return runCli(blog.folder, [
      '--base',
      'HEAD',
      '--format',
      'json',
      '--config',
      join(blog.folder, '.git', 'wechaty.yml'),
    ]);
  };

  beforeAll(() => {
    blog = cloneBundle('wechaty-blog.bundle');
    writeFileSync(join(blog.folder, POST), readFileSync(SEED));
    git('add', POST);
  });
  afterAll(() => blog.remove());

  it('names the six missing images, and nothing else that the author could mend', () => {
    const run = review();
    const counted = reportOf(run).findings.filter((one) => one.introduced === true);
    expect(run.exitCode).toBe(1);
    const images = counted.filter((one) => one.rule === 'image-exists');
    expect(images.map((one) => [one.path, one.start.line])).toEqual(
      [8, 32, 36, 38, 52, 54].map((line) => [POST, line]),
    );
    const others = counted.filter((one) => one.rule !== 'image-exists');
    expect(others.filter((one) => one.blocking)).toEqual([]);
    expect(others.map((one) => one.rule).filter((rule) => rule !== 'translation-back-link')).toEqual([]);
  });

  it('is clean once its images are there', () => {
    mkdirSync(join(blog.folder, FOLDER), { recursive: true });
    for (const number of [1, 2, 3, 4, 5])
      writeFileSync(join(blog.folder, FOLDER, `pic${number}.webp`), tinyFile('a.webp'));
    git('add', FOLDER);
    const run = review();
    expect(reportOf(run).findings.filter((one) => one.introduced === true && one.blocking)).toEqual([]);
    expect(run.exitCode).toBe(0);
  });
});
