import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { account } from './accounts.ts';
import type { Places } from './answers.ts';
import { type EventName, eventDetails } from './event-details.ts';
import { temporaryFolder } from './git.ts';
import { type Pull, TOKEN } from './model.ts';
import { isObject, type JsonObject } from './openapi-schema.ts';
import { repositoryAnswer } from './repository-answer.ts';
import type { GitHub } from './server.ts';

/** The defaults of `action.yml`, which the runner fills in before it starts the program. */
const INPUTS: Readonly<Record<string, string>> = {
  'github-token': TOKEN,
  config: '.github/postproof.yml',
  'fail-on': 'error',
  review: 'true',
  'max-comments': '10',
  'pull-request': '',
  'sarif-file': '',
};

export interface EventOptions {
  readonly name?: EventName;
  readonly action?: string;
  /** Which pull request; default: the first. */
  readonly number?: number;
  /** Of an `issue_comment`, with who wrote it. */
  readonly comment?: { readonly body: string; readonly author?: string };
  /** The tip of a merge queue's group or of a push; default: the pull request's head. */
  readonly sha?: string;
  /** Laid over the payload, for what an event may lack or have otherwise. */
  readonly payload?: JsonObject;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: an empty folder, as without a checkout. */
  readonly workspace?: string;
}

export interface WorkflowEvent {
  readonly payload: JsonObject;
  /** All that the runner would set. */
  readonly env: Readonly<Record<string, string>>;
  /** Holds what the environment points to; it goes when the stand-in is closed. */
  readonly folder: string;
}

/** What a workflow run finds in its environment when an event has happened on the stand-in. */
export function makeEvent(github: GitHub, options: EventOptions = {}): WorkflowEvent {
  const { state, url } = github;
  const name = options.name ?? 'pull_request';
  const pull = state.pull(options.number ?? state.pulls[0]?.number ?? 0);
  if (pull === undefined) throw new Error('Unexpected event, expected a pull request on the stand-in');
  const fullName = `${state.owner}/${state.name}`;
  const places: Places = { api: `${url}/repos/${fullName}`, html: `https://github.com/${fullName}` };
  const details = eventDetails(github, places, pull, { ...options, name });
  const common = {
    repository: repositoryAnswer(state, places, fullName),
    sender: account(places, options.comment?.author ?? pull.author),
  };
  const payload = { ...example(name, details.action), ...common, ...details.payload, ...options.payload };
  const folder = temporaryFolder();
  github.folders.push(folder);
  const env = {
    ...runnerFiles(folder, options.workspace, payload),
    ...variables(github, name, pull),
    ...details.env,
  };
  return { payload, folder, env: { ...env, ...inputs(options.inputs), ...options.env } };
}

/** A payload that GitHub once sent, for the many fields that nobody sets. */
function example(name: EventName, action: string | undefined): JsonObject {
  const examples: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples');
  const listed = Array.isArray(examples) ? examples.filter(isObject) : [];
  const kind = name === 'pull_request_target' ? 'pull_request' : name;
  const payloads = listed.find((entry) => entry.name === kind)?.examples;
  const all = Array.isArray(payloads) ? payloads.filter(isObject) : [];
  const found = all.find((payload) => payload.action === action) ?? all[0];
  if (found === undefined) throw new Error(`Unexpected event \`${name}\``);
  return action === undefined ? found : { ...found, action };
}

function runnerFiles(
  folder: string,
  workspace: string | undefined,
  payload: JsonObject,
): Record<string, string> {
  const place = (name: string) => join(folder, name);
  for (const name of ['temp', 'workspace', 'home']) mkdirSync(place(name));
  for (const name of ['output', 'summary.md', 'env', 'path', 'state']) writeFileSync(place(name), '');
  writeFileSync(place('event.json'), JSON.stringify(payload));
  return {
    HOME: place('home'),
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_WORKSPACE: workspace ?? place('workspace'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary.md'),
    GITHUB_ENV: place('env'),
    GITHUB_PATH: place('path'),
    GITHUB_STATE: place('state'),
    RUNNER_TEMP: place('temp'),
  };
}

function variables({ state, url, graphqlUrl }: GitHub, name: EventName, pull: Pull): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: pull.author,
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: name,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_JOB: 'review',
    GITHUB_REPOSITORY: `${state.owner}/${state.name}`,
    GITHUB_REPOSITORY_ID: String(state.repositoryId),
    GITHUB_REPOSITORY_OWNER: state.owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'Postproof',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
  };
}

function inputs(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const all = Object.entries({ ...INPUTS, ...given });
  return Object.fromEntries(
    all.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
