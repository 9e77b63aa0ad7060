import { account } from './accounts.ts';
import { mergeCommitOf, type Places, pullAnswer } from './answers.ts';
import type { EventOptions } from './event.ts';
import type { Pull } from './model.ts';
import type { JsonObject } from './openapi-schema.ts';
import { repositoryAnswer } from './repository-answer.ts';
import type { GitHub } from './server.ts';
import type { GitHubState } from './state.ts';

export type EventName =
  | 'pull_request'
  | 'pull_request_target'
  | 'workflow_run'
  | 'workflow_dispatch'
  | 'issue_comment'
  | 'merge_group'
  | 'push';

/** What one kind of event has in its payload and in its environment. */
export interface EventDetails {
  readonly action: string | undefined;
  readonly payload: JsonObject;
  readonly env: Readonly<Record<string, string>>;
}

interface Scene {
  readonly state: GitHubState;
  readonly places: Places;
  readonly pull: Pull;
  readonly options: EventOptions;
  readonly baseTip: string;
  readonly defaultTip: string;
}

const DETAILS: Readonly<Record<EventName, (scene: Scene) => EventDetails>> = {
  pull_request: (scene) => {
    // The run stands on the merge that would be, not on the head.
    const sha = mergeCommitOf(scene.state, scene.pull) ?? scene.pull.headSha;
    return ofPull(scene, sha, `refs/pull/${scene.pull.number}/merge`);
  },

  pull_request_target: (scene) => ofPull(scene, scene.baseTip, `refs/heads/${scene.pull.baseRef}`),

  workflow_run: ({ state, places, pull, options, defaultTip }) => {
    const isOwn = pull.headOwner === state.owner;
    const run = {
      id: 4141,
      name: 'Pull request',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_branch: pull.headRef,
      head_sha: pull.headSha,
      head_repository:
        pull.headRepository === null ? null : repositoryAnswer(state, places, pull.headRepository),
      repository: repositoryAnswer(state, places, `${state.owner}/${state.name}`),
      // GitHub leaves it empty for a fork.
      pull_requests: isOwn ? [brief(places, pull)] : [],
    };
    return {
      action: options.action ?? 'completed',
      payload: { workflow_run: run },
      env: branch(state.defaultBranch, defaultTip),
    };
  },

  workflow_dispatch: ({ state, options, defaultTip }) => ({
    action: undefined,
    payload: {
      ref: `refs/heads/${state.defaultBranch}`,
      inputs: options.inputs ?? null,
      workflow: '.github/workflows/x.yml',
    },
    env: branch(state.defaultBranch, defaultTip),
  }),

  issue_comment: (scene) => ({
    action: scene.options.action ?? 'created',
    payload: { issue: issue(scene), comment: comment(scene) },
    env: branch(scene.state.defaultBranch, scene.defaultTip),
  }),

  merge_group: ({ pull, options, baseTip }) => {
    const sha = options.sha ?? pull.headSha;
    const ref = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${baseTip}`;
    const group = { head_sha: sha, head_ref: ref, base_sha: baseTip, base_ref: `refs/heads/${pull.baseRef}` };
    const env = { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace('refs/heads/', '') };
    return { action: options.action ?? 'checks_requested', payload: { merge_group: group }, env };
  },

  push: ({ pull, options, baseTip }) => {
    const after = options.sha ?? baseTip;
    return {
      action: undefined,
      payload: { ref: `refs/heads/${pull.baseRef}`, after },
      env: branch(pull.baseRef, after),
    };
  },
};

export function eventDetails(
  github: GitHub,
  places: Places,
  pull: Pull,
  options: EventOptions & { name: EventName },
): EventDetails {
  const { state } = github;
  const baseTip = state.git.commitOf(pull.baseRef) ?? pull.baseSha;
  const defaultTip = state.git.commitOf(state.defaultBranch) ?? baseTip;
  return DETAILS[options.name]({ state, places, pull, options, baseTip, defaultTip });
}

function ofPull({ state, places, pull, options }: Scene, sha: string, ref: string): EventDetails {
  const env = {
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_HEAD_REF: pull.headRef,
    GITHUB_BASE_REF: pull.baseRef,
  };
  const payload = { number: pull.number, pull_request: pullAnswer(state, places, pull) };
  return { action: options.action ?? 'opened', payload, env };
}

function branch(name: string, sha: string): Record<string, string> {
  return { GITHUB_SHA: sha, GITHUB_REF: `refs/heads/${name}`, GITHUB_REF_NAME: name };
}

function brief(places: Places, pull: Pull): object {
  const head = { ref: pull.headRef, sha: pull.headSha };
  const base = { ref: pull.baseRef, sha: pull.baseSha };
  return {
    id: 700_000_000 + pull.number,
    number: pull.number,
    url: `${places.api}/pulls/${pull.number}`,
    head,
    base,
  };
}

function issue({ places, pull }: Scene): object {
  const urls = { url: `${places.api}/pulls/${pull.number}`, html_url: `${places.html}/pull/${pull.number}` };
  return {
    url: `${places.api}/issues/${pull.number}`,
    id: 600_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: account(places, pull.author),
    author_association: pull.association,
    pull_request: urls,
  };
}

function comment({ state, places, pull, options }: Scene): object {
  const author = options.comment?.author ?? pull.author;
  const permission = state.collaborators.get(author);
  return {
    url: `${places.api}/issues/comments/1`,
    html_url: `${places.html}/pull/${pull.number}#issuecomment-1`,
    issue_url: `${places.api}/issues/${pull.number}`,
    id: 1,
    node_id: 'IC_1',
    user: account(places, author),
    author_association: permission === undefined ? 'NONE' : 'COLLABORATOR',
    body: options.comment?.body ?? '/postproof',
    created_at: '2021-01-03T00:00:00Z',
    updated_at: '2021-01-03T00:00:00Z',
  };
}
