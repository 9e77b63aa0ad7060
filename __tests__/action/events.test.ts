import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedIssueComment } from '../support/github/index.ts';
import { BAD_POST, CONFIG, commentsOf, NEW_POST, openScene, post } from './scene.ts';

const WRITER = { github: { collaborators: { huan: 'write', mei: 'read' } } } as const;

describe('commands in comments', () => {
  it('/postproof by somebody who may write runs it again', async () => {
    const scene = await openScene(WRITER);
    const run = await scene.run({ name: 'issue_comment', comment: { body: '/postproof', author: 'huan' } });
    expect(run.writes).toEqual(['pulls/create-review']);
  });

  it.each([
    ['by somebody who may not write', { body: '/postproof', author: 'mei' }],
    ['in the middle of a sentence', { body: 'Try /postproof please', author: 'huan' }],
    ['with something after it', { body: '/postproof now and again', author: 'huan' }],
  ])('%s does nothing', async (_name, comment) => {
    const scene = await openScene(WRITER);
    const run = await scene.run({ name: 'issue_comment', comment });
    expect([run.exitCode, run.outputs.conclusion, run.writes]).toEqual([0, 'neutral', []]);
  });

  it('/postproof ignore RULE stays in force and is recorded in the summary', async () => {
    const scene = await openScene(WRITER);
    seedIssueComment(scene.github.state, 'huan', '/postproof ignore image-exists');
    const run = await scene.run();
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toMatch(/image-exists.*ignored.*huan/u);
  });

  it('ignore by somebody who may not write counts for nothing', async () => {
    const scene = await openScene(WRITER);
    seedIssueComment(scene.github.state, 'mei', '/postproof ignore image-exists');
    expect((await scene.run()).outputs.errors).toBe('2');
  });
});

describe('a pull request that changes the configuration', () => {
  const PATH = '.github/postproof.yml';

  it('is told that the base’s is in force', async () => {
    const loose = CONFIG.replace('image-exists: error', 'image-exists: "off"');
    const scene = await openScene({ change: { [NEW_POST]: BAD_POST, [PATH]: loose } });
    const run = await scene.run();
    expect(run.outputs.errors).toBe('2');
    expect(run.summary).toMatch(/base branch’s is in force/u);
  });

  it('and mends a broken one: the head’s is validated, the run is neutral', async () => {
    const scene = await openScene({
      base: { [PATH]: 'rulez: 1\n' },
      change: { [NEW_POST]: BAD_POST, [PATH]: CONFIG },
    });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.conclusion, run.writes]).toEqual([0, 'neutral', []]);
    expect(run.summary).toMatch(/is right/u);
  });

  it('and brings the first, with a mistake: it is said, and nothing of it is applied', async () => {
    const scene = await openScene({
      base: { [PATH]: null },
      change: { [PATH]: 'rules: {image-exist: error}\n' },
    });
    const run = await scene.run();
    expect([run.exitCode, run.outputs.conclusion]).toEqual([0, 'neutral']);
    expect(run.summary).toMatch(/image-exist`.*image-exists/u);
  });
});

describe('what else a run leaves behind', () => {
  it('SARIF where the input says', async () => {
    const scene = await openScene();
    const { env } = { env: { GITHUB_WORKSPACE: scene.repository.workingCopy('main') } };
    const run = await scene.run({ inputs: { 'sarif-file': 'out/postproof.sarif' }, env });
    expect(run.exitCode).toBe(1);
    const sarif = JSON.parse(readFileSync(join(env.GITHUB_WORKSPACE, 'out/postproof.sarif'), 'utf8')) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[];
    };
    expect(sarif.runs[0]?.results).toHaveLength(2);
  });

  it('asks a first-time contributor to sign off where the repository does', async () => {
    const scene = await openScene({
      github: { signoffRequired: true },
      pull: { association: 'FIRST_TIME_CONTRIBUTOR' },
    });
    await scene.run();
    expect(scene.github.state.reviews[0]?.body).toMatch(/Sign off/u);
  });

  it('a clean run after a dirty one says so once, in what was said before', async () => {
    const scene = await openScene();
    await scene.run();
    scene.push({ [NEW_POST]: post() });
    await scene.run();
    expect(commentsOf(scene).every((body) => /^Fixed in [0-9a-f]{7}\./u.test(body))).toBe(true);
    expect((await scene.run()).writes).toEqual([]);
  });

  it('the token is never printed', async () => {
    const scene = await openScene();
    const run = await scene.run();
    const said = `${run.stdout.replace(/^::add-mask::.*$/mu, '')}${run.stderr}${run.summary}${JSON.stringify(run.report)}`;
    expect(said).not.toContain('stand-in-token');
  });

  it('an author who is no account is asked about only when the rule is on, and only the server itself', async () => {
    const config = `${CONFIG}  author-account: error\n`;
    const scene = await openScene({ base: { '.github/postproof.yml': config } });
    const run = await scene.run();
    expect(run.requests.filter((request) => request.startsWith('users/'))).toEqual(['users/get-by-username']);
  });
});

describe('a workspace that holds the commits', () => {
  it('is read instead of asking for trees and blobs, with the same result', async () => {
    const scene = await openScene();
    const workspace = scene.repository.workingCopy('topic');
    const run = await scene.run({ workspace });
    expect(run.outputs.errors).toBe('2');
    expect(run.requests.filter((request) => /get-tree|Blobs/u.test(request))).toEqual([]);
    expect(commentsOf(scene)).toHaveLength(2);
  });
});
