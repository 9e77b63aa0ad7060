import type { GitHubClient } from '../github/client.ts';
import { mayWrite, readCommand } from '../github/people.ts';
import type { PullReference } from '../github/pull-context.ts';
import type { Environment, Inputs } from './environment.ts';

/** What an event asks for. */
export type Asked =
  | {
      readonly kind: 'review';
      readonly pull: PullReference;
      /** The base branch's name, when the event says it. */
      readonly baseBranch?: string;
      /** Whether anything may be written on the pull request. */
      readonly writes: boolean;
    }
  | { readonly kind: 'nothing'; readonly why: string };

type Raw = Readonly<Record<string, unknown>>;

/** Finds the pull request that an event is about; trusts nothing that a fork could have written. */
export async function whichPull(
  environment: Environment,
  inputs: Inputs,
  client: () => Promise<GitHubClient>,
): Promise<Asked> {
  const { event, eventName, repository } = environment;
  if (inputs.pullRequest !== undefined) return asked({ ...repository, number: inputs.pullRequest });
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
      return fromPayload(event.pull_request, repository) ?? none('the event carries no pull request');
    case 'merge_group':
      return fromQueue(event.merge_group, repository);
    case 'workflow_run':
      return await fromRun(event.workflow_run, repository, await client());
    case 'issue_comment':
      return await fromComment(event, repository, await client());
    case 'workflow_dispatch':
      return none('`workflow_dispatch` needs the input `pull-request`');
    default:
      return none(`the event \`${eventName}\` is none that this program reviews`);
  }
}

function none(why: string): Asked {
  return { kind: 'nothing', why };
}

function asked(pull: PullReference, baseBranch?: string): Asked {
  return { kind: 'review', pull, writes: true, ...(baseBranch === undefined ? {} : { baseBranch }) };
}

function fromPayload(payload: unknown, repository: Pick<PullReference, 'owner' | 'name'>): Asked | undefined {
  const { number, base } = (payload ?? {}) as { readonly number?: number; readonly base?: Raw };
  if (typeof number !== 'number') return undefined;
  return asked({ ...repository, number }, typeof base?.ref === 'string' ? base.ref : undefined);
}

/** A merge queue's branch is called `gh-readonly-queue/main/pr-12-…`: the number in it is GitHub's own. */
function fromQueue(payload: unknown, repository: Pick<PullReference, 'owner' | 'name'>): Asked {
  const { head_ref: head, base_ref: base } = (payload ?? {}) as {
    readonly head_ref?: string;
    readonly base_ref?: string;
  };
  const number = Number(/\/pr-(\d+)-[0-9a-f]+$/u.exec(head ?? '')?.[1]);
  if (!Number.isInteger(number)) return none('the merge group names no pull request');
  const baseBranch = base?.replace(/^refs\/heads\//u, '');
  return {
    kind: 'review',
    pull: { ...repository, number },
    writes: false,
    ...(baseBranch === undefined ? {} : { baseBranch }),
  };
}

/**
 * After an untrusted run: nothing of it is used but the head's commit, repository and branch, which GitHub itself
 * writes; the pull request is looked up by them.
 */
async function fromRun(
  payload: unknown,
  repository: Pick<PullReference, 'owner' | 'name'>,
  client: GitHubClient,
): Promise<Asked> {
  const run = (payload ?? {}) as {
    readonly head_sha?: string;
    readonly head_branch?: string;
    readonly head_repository?: Raw;
  };
  const owner = (run.head_repository?.owner as Raw | undefined)?.login;
  if (run.head_sha === undefined || run.head_branch == null || typeof owner !== 'string')
    return none('the run names no head');
  const head = encodeURIComponent(`${owner}:${run.head_branch}`);
  const path = `/repos/${repository.owner}/${repository.name}/pulls?state=open&per_page=100&head=${head}`;
  const answer = await client.rest({ method: 'GET', path, shape: 'array' }).catch(() => undefined);
  const pulls = (answer?.data ?? []) as readonly {
    readonly number: number;
    readonly head?: Raw;
    readonly base?: Raw;
  }[];
  const found = pulls.find((pull) => {
    const from = (pull.head?.repo as Raw | undefined)?.full_name;
    return pull.head?.sha === run.head_sha && from === run.head_repository?.full_name;
  });
  if (found === undefined) return none('no open pull request has the head of that run any more');
  return asked({ ...repository, number: found.number }, String(found.base?.ref ?? ''));
}

/** `/postproof` and `/postproof ignore RULE`, one line by somebody who may write: everything else is conversation. */
async function fromComment(
  event: Raw,
  repository: Pick<PullReference, 'owner' | 'name'>,
  client: GitHubClient,
): Promise<Asked> {
  const issue = event.issue as { readonly number?: number; readonly pull_request?: unknown } | undefined;
  const comment = event.comment as
    | { readonly body?: string; readonly user?: { readonly login?: string } }
    | undefined;
  const number = issue?.number;
  if (number === undefined || issue?.pull_request === undefined)
    return none('the comment is not on a pull request');
  if (event.action !== 'created' || readCommand(comment?.body ?? '') === undefined)
    return none('the comment is no command');
  const pull = { ...repository, number };
  const isAllowed = await mayWrite(client, pull, comment?.user?.login ?? '');
  return isAllowed ? asked(pull) : none('the command is not by somebody with write permission');
}
