import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRepository, removeFolder, temporaryFolder } from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { DIST } from '../support/run-cli.ts';
import { diagnosticsOf } from './language-client.ts';

const NAME = '_posts/2026-05-02-paper-lanterns.md';
const POST = '---\ntitle: Lanterns\n---\n\nWords.\n\n![A lantern](/assets/Lantern.png)\n';
const repository = makeRepository([
  {
    files: {
      '_config.yml': 'permalink: /:year/:month/:day/:title/\n',
      'assets/lantern.png': tinyFile('a.png'),
      [NAME]: POST,
      '.github/postproof.yml': 'extends: recommended\nrules: {author-required: error}\n',
      '.remarkrc.json': JSON.stringify({ plugins: [join(DIST, 'remark.js')] }),
    },
  },
]);
const folder = repository.workingCopy('main');
const outside = temporaryFolder();
afterAll(() => {
  repository.remove();
  removeFolder(outside);
});

const CLI = fileURLToPath(new URL('../../node_modules/remark-cli/cli.js', import.meta.url));

function remarkCli(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [CLI, '--no-stdout', '--no-color', ...args], { cwd, encoding: 'utf8' });
}

describe('the real remark-cli', () => {
  it('shows what the rules find, with their names, and fails on errors', () => {
    const run = remarkCli(folder, NAME);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/7:\d+-7:\d+\s+error\s+Unexpected.*Lantern\.png.*image-exists\s+postproof/u);
    expect(run.stderr).toMatch(/author-required\s+postproof/u);
  });

  it('says nothing of a text outside of any repository', () => {
    writeFileSync(join(outside, 'note.md'), POST);
    writeFileSync(join(outside, '.remarkrc.json'), JSON.stringify({ plugins: [join(DIST, 'remark.js')] }));
    const run = remarkCli(outside, 'note.md');
    expect([run.status, run.stderr.trim()]).toEqual([0, 'note.md: no issues found']);
  });
});

describe('the language server of remark', () => {
  it('sends the same while the post is written, unsaved', { timeout: 30_000 }, async () => {
    const unsaved = POST.replace('Words.', 'More words, not saved yet.\n\n![Another](/assets/gone.png)');
    const found = await diagnosticsOf(folder, join(folder, NAME), unsaved);
    expect(
      found.map(({ code, source, severity, range }) => [code, source, severity, range.start.line]),
    ).toEqual([
      ['author-required', 'postproof', 1, 0],
      ['image-exists', 'postproof', 1, 6],
      ['image-exists', 'postproof', 1, 8],
    ]);
    expect(found[2]?.data?.expected).toEqual(['/assets/lantern.png']);
  });
});
