import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { notice, error as reportError, setSecret } from '@actions/core';
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
import { openReview } from './open-review.ts';
import { appendSummary, setOutputs } from './runner-files.ts';
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
  const environment = readEnvironment();
  const inputs = readInputs();
  if (inputs.token !== '') setSecret(inputs.token);
  const client = openClient({ ...environment, token: inputs.token, version: VERSION });
  const asked = await whichPull(environment, inputs, client);
  if (asked.kind === 'nothing') {
    notice(`Nothing to review: ${asked.why}`);
    setOutputs(outcome('neutral'));
    return 0;
  }
  return await reviewPull(environment, inputs, asked, client);
}

async function reviewPull(
  environment: Environment,
  inputs: Inputs,
  asked: Extract<Asked, { readonly kind: 'review' }>,
  client: GitHubClient,
): Promise<number> {
  const opened = await openReview({ environment, inputs, asked, client }).catch((error: unknown) => {
    if (error instanceof OnlyValidated) return error;
    throw error;
  });
  if (opened instanceof OnlyValidated) return sayValidated(opened);
  const verdict = await opened.review();
  await publishResult(environment, inputs, verdict, opened.summary(verdict));
  const receipt =
    asked.writes && inputs.review ? await opened.delivery.send(verdict) : { said: [], degraded: [] };
  sayReceipt(receipt, opened.receipt(receipt, verdict));
  return verdict.conclusion === 'failure' ? 1 : 0;
}

/** Everything that needs no permission comes first, so that nothing is lost when a later step fails. */
async function publishResult(
  environment: Environment,
  inputs: Inputs,
  verdict: Verdict,
  text: string,
): Promise<void> {
  appendSummary(text);
  for (const line of toAnnotations(verdict)) process.stdout.write(`${line}\n`);
  const report = join(environment.temporary, 'postproof.json');
  writeFileSync(report, toJson(verdict, VERSION));
  setOutputs({ report });
  if (inputs.sarifFile !== undefined)
    await writeSarif(join(environment.workspace, inputs.sarifFile), verdict);
  setOutputs(outcome(verdict.conclusion, { ...verdict.counts, posts: verdict.posts }));
}

/** A file that cannot be written is said, and changes nothing of the outcome. */
async function writeSarif(place: string, verdict: Verdict): Promise<void> {
  const { toSarif } = await import('../../report/sarif.ts');
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, toSarif(verdict, VERSION));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    notice(`The SARIF file could not be written (${code})`);
  }
}

/** The head's configuration was looked at and is not in force: the run judges no post. */
function sayValidated(only: OnlyValidated): number {
  const lines = [only.message, ...only.complaints].map(visible);
  notice(lines.join('\n'));
  appendSummary(`## Postproof\n\n${lines.map((line) => `    ${line}`).join('\n')}\n`);
  setOutputs(outcome('neutral'));
  return 0;
}

interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly posts: number;
}

function outcome(
  conclusion: string,
  { error, warning, posts }: Counts = { error: 0, warning: 0, posts: 0 },
): Readonly<Record<string, string | number>> {
  return { conclusion, errors: error, warnings: warning, posts };
}

function sayReceipt(receipt: Receipt, text: string): void {
  if (text !== '') appendSummary(text);
  for (const line of receipt.degraded) notice(visible(line));
}

/** Trouble of GitHub's leaves the pull request neutral; a bad configuration or input does not. */
function sayFailure(failure: Failure): number {
  const isConfig = failure.kind === 'config';
  const message = `${failure.message.split('\n').map(visible).join('\n')}\n${failure.remedy}`;
  if (isConfig) reportError(message);
  else notice(message);
  appendSummary(
    `## Postproof\n\n${message
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`,
  );
  setOutputs(outcome(isConfig ? 'failure' : 'neutral'));
  return isConfig ? 1 : 0;
}
