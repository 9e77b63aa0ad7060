import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notice, error as reportError, setOutput, setSecret, summary } from '@actions/core';
import { Failure } from '../../failure.ts';
import type { Receipt } from '../../ports.ts';
import { toAnnotations } from '../../report/annotations.ts';
import { toJson } from '../../report/json.ts';
import type { Verdict } from '../../report/verdict.ts';
import { visible } from '../../report/words.ts';
import { type GitHubClient, openClient } from '../github/client.ts';
import { VERSION } from '../version.ts';
import { type Environment, type Inputs, readEnvironment, readInputs } from './environment.ts';
import { OnlyValidated } from './only-validated.ts';
import { type Asked, whichPull } from './which-pull.ts';

/** Runs the Action and returns the exit code: 0, or 1 when `fail-on` is met or the configuration in force is bad. */
export async function runAction(): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return sayFailure(error);
  }
}

async function run(): Promise<number> {
  const environment = await readEnvironment();
  const inputs = readInputs();
  if (inputs.token !== '') setSecret(inputs.token);
  let opened: Promise<GitHubClient> | undefined;
  const client = (): Promise<GitHubClient> =>
    (opened ??= openClient({ ...environment, token: inputs.token, version: VERSION }));
  const asked = await whichPull(environment, inputs, client);
  if (asked.kind === 'nothing') {
    notice(`Nothing to review: ${asked.why}`);
    setOutputs('neutral', 0, 0, 0);
    return 0;
  }
  return await reviewPull(environment, inputs, asked, await client());
}

async function reviewPull(
  environment: Environment,
  inputs: Inputs,
  asked: Extract<Asked, { readonly kind: 'review' }>,
  client: GitHubClient,
): Promise<number> {
  const { openReview } = await import('./open-review.ts');
  const opened = await openReview({ environment, inputs, asked, client }).catch((error: unknown) => {
    if (error instanceof OnlyValidated) return error;
    throw error;
  });
  if (opened instanceof OnlyValidated) return await sayValidated(opened);
  const verdict = await opened.review();
  await publishResult(environment, inputs, verdict, opened.summary(verdict));
  const receipt =
    asked.writes && inputs.review ? await opened.delivery.send(verdict) : { said: [], degraded: [] };
  await sayReceipt(receipt, opened.receipt(receipt, verdict));
  return verdict.conclusion === 'failure' ? 1 : 0;
}

/** Everything that needs no permission comes first, so that nothing is lost when a later step fails. */
async function publishResult(
  environment: Environment,
  inputs: Inputs,
  verdict: Verdict,
  text: string,
): Promise<void> {
  await writeSummary(text);
  for (const line of toAnnotations(verdict)) process.stdout.write(`${line}\n`);
  const report = join(environment.temporary, 'postproof.json');
  await writeFile(report, toJson(verdict, VERSION));
  setOutput('report', report);
  if (inputs.sarifFile !== undefined)
    await writeSarif(join(environment.workspace, inputs.sarifFile), verdict);
  setOutputs(verdict.conclusion, verdict.counts.error, verdict.counts.warning, verdict.posts);
}

/** A file that cannot be written is said, and changes nothing of the outcome. */
async function writeSarif(place: string, verdict: Verdict): Promise<void> {
  const { toSarif } = await import('../../report/sarif.ts');
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, toSarif(verdict, VERSION));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    notice(`The SARIF file could not be written (${code})`);
  }
}

/** The head's configuration was looked at and is not in force: the run judges no post. */
async function sayValidated(only: OnlyValidated): Promise<number> {
  const lines = [only.message, ...only.complaints].map(visible);
  notice(lines.join('\n'));
  await writeSummary(`## Postproof\n\n${lines.map((line) => `    ${line}`).join('\n')}\n`);
  setOutputs('neutral', 0, 0, 0);
  return 0;
}

function setOutputs(conclusion: string, errors: number, warnings: number, posts: number): void {
  setOutput('conclusion', conclusion);
  setOutput('errors', errors);
  setOutput('warnings', warnings);
  setOutput('posts', posts);
}

async function sayReceipt(receipt: Receipt, text: string): Promise<void> {
  if (text !== '') await writeSummary(text);
  for (const line of receipt.degraded) notice(visible(line));
}

/** A runner without summaries (an old Enterprise Server) is no reason to stop. */
async function writeSummary(text: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  await summary.addRaw(text, true).write();
}

/** Trouble of GitHub's leaves the pull request neutral; a bad configuration or input does not. */
async function sayFailure(failure: Failure): Promise<number> {
  const isConfig = failure.kind === 'config';
  const message = `${failure.message.split('\n').map(visible).join('\n')}\n${failure.remedy}`;
  if (isConfig) reportError(message);
  else notice(message);
  await writeSummary(
    `## Postproof\n\n${message
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`,
  );
  setOutputs(isConfig ? 'failure' : 'neutral', 0, 0, 0);
  return isConfig ? 1 : 0;
}
