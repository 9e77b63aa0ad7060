import { readFileSync } from 'node:fs';
import { getInput } from '@actions/core';
import { Failure } from '../../failure.ts';
import type { FailOn } from '../../report/verdict.ts';
import type { PullReference } from '../github/pull-context.ts';

/** The Action's inputs, checked. */
export interface Inputs {
  readonly token: string;
  readonly config: string;
  readonly failOn: FailOn;
  readonly review: boolean;
  readonly maxComments: number;
  readonly pullRequest?: number;
  readonly sarifFile?: string;
}

/** What the runner says of itself and of what happened. */
export interface Environment {
  readonly eventName: string;
  /** The event's payload, as GitHub sent it. */
  readonly event: Readonly<Record<string, unknown>>;
  readonly repository: Pick<PullReference, 'owner' | 'name'>;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** Where files that outlive the step may be put. */
  readonly temporary: string;
  readonly workspace: string;
}

/**
 * Reads the inputs.
 *
 * @throws Failure of kind `config` that names the input and what it takes.
 */
export function readInputs(): Inputs {
  const pullRequest = getInput('pull-request');
  const sarifFile = getInput('sarif-file');
  const failOn = getInput('fail-on') || 'error';
  if (failOn !== 'error' && failOn !== 'warning' && failOn !== 'never') {
    throw wrong('fail-on', failOn, '`error`, `warning` or `never`');
  }
  if (pullRequest !== '' && !/^[1-9]\d{0,9}$/u.test(pullRequest))
    throw wrong('pull-request', pullRequest, 'a number');
  return {
    token: getInput('github-token'),
    config: getInput('config') || '.github/postproof.yml',
    failOn,
    review: yesOrNo('review', getInput('review') || 'true'),
    maxComments: whole('max-comments', getInput('max-comments') || '10'),
    ...(pullRequest === '' ? {} : { pullRequest: Number(pullRequest) }),
    ...(sarifFile === '' ? {} : { sarifFile }),
  };
}

function yesOrNo(name: string, value: string): boolean {
  if (/^true$/iu.test(value)) return true;
  if (/^false$/iu.test(value)) return false;
  throw wrong(name, value, '`true` or `false`');
}

function whole(name: string, value: string): number {
  if (!/^\d{1,4}$/u.test(value)) throw wrong(name, value, 'a whole number from 0 to 9999');
  return Number(value);
}

function wrong(name: string, value: string, expected: string): Failure {
  return new Failure(
    `Unexpected input \`${name}: ${value}\`, expected ${expected}`,
    'Mend it in the workflow; the README lists the inputs.',
    'config',
  );
}

/** Reads what the runner sets. @throws Failure outside of a workflow */
export function readEnvironment(): Environment {
  const { env } = process;
  const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === '' || name === '') {
    throw new Failure(
      '`GITHUB_REPOSITORY` is not set',
      'This is the Action; on your machine run `postproof` instead.',
    );
  }
  const apiUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/u, '');
  return {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event: readEvent(env.GITHUB_EVENT_PATH),
    repository: { owner, name },
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/api\/v3$/u, '/api')}/graphql`,
    serverUrl: (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/u, ''),
    temporary: env.RUNNER_TEMP ?? '.',
    workspace: env.GITHUB_WORKSPACE ?? '.',
  };
}

function readEvent(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null
      ? (payload as Readonly<Record<string, unknown>>)
      : {};
  } catch (error) {
    throw new Failure(
      `The event’s payload cannot be read (${error instanceof Error ? error.message : String(error)})`,
      'Run the job again.',
    );
  }
}
