import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type GitHub,
  makeEvent,
  makeRepository,
  runAction,
  startGitHub,
  type TestRepository,
} from '../support/github/index.ts';
import { DIST, runCli } from '../support/run-cli.ts';

const NOTE = pathToFileURL(join(import.meta.dirname, 'note-connections.ts')).href;
const ELSEWHERE = 'http://127.0.0.1:9';

/** A post that names addresses wherever one may stand; the server is one that nobody runs. */
const POST = `---
title: Lanterns
author: ["${ELSEWHERE}/author", "../repos/owner/repo", "mei?x=y", mei-lin]
image: ${ELSEWHERE}/teaser.png
canonical_url: ${ELSEWHERE}/canonical
$schema: ${ELSEWHERE}/schema.json
---

> Author: [@mei](${ELSEWHERE}/mei) and [@ann](https://github.com/ann)

![A picture](${ELSEWHERE}/a.png) [a link](${ELSEWHERE}/b) <${ELSEWHERE}/c> ${ELSEWHERE}/d
<img src="${ELSEWHERE}/e.png" srcset="${ELSEWHERE}/f.png 2x"><iframe src="${ELSEWHERE}/g"></iframe>
[![Powered by Wechaty](${ELSEWHERE}/badge.svg)](${ELSEWHERE}/badge)

{% include image.html src="${ELSEWHERE}/h.png" %}

[x]: ${ELSEWHERE}/i
`;
const CONFIG =
  'extends: wechaty\nremark: recommended\nrules: { author-account: error, author-byline: error }\n';
const NAME = '_posts/2026-05-02-new-lantern-post.md';

let repository: TestRepository;
let github: GitHub;
let notes: string;
beforeAll(async () => {
  repository = makeRepository([
    { files: { '_config.yml': 'title: Tea\n', '.github/postproof.yml': CONFIG } },
    {
      branch: 'topic',
      from: 'main',
      files: { [NAME]: POST, 'assets/a.svg': `<svg><image href="${ELSEWHERE}/j.png"/></svg>` },
    },
  ]);
  github = await startGitHub({ repository, pulls: [{ head: 'topic' }] });
  notes = mkdtempSync(join(tmpdir(), 'postproof-notes-'));
});
afterAll(async () => {
  rmSync(notes, { recursive: true, force: true });
  repository.remove();
  await github.close();
});

const noted = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];

it('the command line connects to nothing', () => {
  const file = join(notes, 'cli');
  const env = { NODE_OPTIONS: `--import=${NOTE}`, NOTE_CONNECTIONS: file };
  const run = runCli(repository.workingCopy('topic'), ['--format', 'json', '--base', 'origin/main'], env);
  expect(run.stdout).toContain(NAME);
  expect(noted(file)).toEqual([]);
});

it('the Action connects to the configured server alone, and asks it for an account by name', async () => {
  const file = join(notes, 'action');
  const { env } = makeEvent(github, {});
  const script = join(DIST, 'action.js');
  const nodeOptions = ['--import', NOTE];
  const run = await runAction(script, { ...env, NOTE_CONNECTIONS: file }, { nodeOptions });
  expect(run.summary).toContain(NAME);
  expect(new Set(noted(file).map((one) => one.replace(/^localhost:/u, '127.0.0.1:')))).toEqual(
    new Set([new URL(github.url).host]),
  );
  const asked = github.requests.map((request) => request.path).filter((path) => path.startsWith('/users/'));
  expect(asked).toEqual(['/users/mei-lin']);
});
