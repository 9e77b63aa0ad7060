import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeRepository } from '../support/github/index.ts';
import { DIST, runCli } from '../support/run-cli.ts';
import { openScene } from './scene.ts';

/** Says at the end which of Node's own modules around `fetch` have been loaded: the first use of it costs 60 ms. */
const WATCH = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process.stderr.write("loaded: "+process.moduleLoadList.filter((n)=>/undici/.test(n))+"."))',
)}`;
const env = { NODE_OPTIONS: `--import=${WATCH}` };

it('a review of the Action with comments loads no undici', async () => {
  const scene = await openScene();
  const run = await scene.run({ env });
  expect(run.writes).toEqual(['pulls/create-review']);
  expect(run.stderr).toBe('loaded: .');
});

it('a run of the command line loads no undici', () => {
  const repository = makeRepository([
    { files: { '_posts/2020-08-04-party.md': '---\ntitle: Party\n---\n' } },
  ]);
  try {
    expect(runCli(repository.workingCopy(), ['--all', '--quiet'], env).stderr).toBe('loaded: .');
  } finally {
    repository.remove();
  }
});

it('nothing of undici is in dist', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) expect(readFileSync(join(DIST, name), 'utf8')).not.toMatch(/undici/u);
});
