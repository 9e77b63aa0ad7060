import { wellFormed } from '../../site/encoding.ts';
import type { GitHubClient } from '../github/client.ts';
import { mayWrite, readCommand } from '../github/people.ts';
import type { PullReference } from '../github/pull-context.ts';
import { type Raw, record, records, text, whole } from '../github/shapes.ts';
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

/** Finds the pull request that an event is about; trusts nothing that a fork could have written. */
export async function whichPull(
  environment: Environment,
  inputs: Inputs,
  client: GitHubClient,
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
      return await fromRun(event.workflow_run, repository, client);
    case 'issue_comment':
      return await fromComment(event, repository, client);
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
  const { number: given, base } = record(payload);
  const number = whole(given);
  return number === undefined ? undefined : asked({ ...repository, number }, text(record(base).ref));
}

/** A merge queue's branch is called `gh-readonly-queue/main/pr-12-…`: the number in it is GitHub's own. */
function fromQueue(payload: unknown, repository: Pick<PullReference, 'owner' | 'name'>): Asked {
  const { head_ref: head, base_ref: base } = record(payload);
  const number = whole(Number(/\/pr-(\d+)-[0-9a-f]+$/u.exec(text(head) ?? '')?.[1]));
  if (number === undefined) return none('the merge group names no pull request');
  const baseBranch = text(base)?.replace(/^refs\/heads\//u, '');
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
  const run = record(payload);
  const from = record(run.head_repository);
  const owner = text(record(from.owner).login);
  const [sha, branch] = [text(run.head_sha), text(run.head_branch)];
  if (sha === undefined || branch === undefined || owner === undefined) return none('the run names no head');
  const head = encodeURIComponent(wellFormed(`${owner}:${branch}`));
  const path = `/repos/${repository.owner}/${repository.name}/pulls?state=open&per_page=100&head=${head}`;
  const answer = await client.rest({ method: 'GET', path, shape: 'array' }).catch(() => undefined);
  const found = records(answer?.data).find((pull) => {
    const own = record(pull.head);
    return own.sha === sha && record(own.repo).full_name === from.full_name;
  });
  const number = whole(found?.number);
  if (number === undefined) return none('no open pull request has the head of that run any more');
  return asked({ ...repository, number }, text(record(found?.base).ref));
}

/** `/postproof` and `/postproof ignore RULE`, one line by somebody who may write: everything else is conversation. */
async function fromComment(
  event: Raw,
  repository: Pick<PullReference, 'owner' | 'name'>,
  client: GitHubClient,
): Promise<Asked> {
  const [issue, comment] = [record(event.issue), record(event.comment)];
  const number = whole(issue.number);
  if (number === undefined || issue.pull_request === undefined)
    return none('the comment is not on a pull request');
  if (event.action !== 'created' || readCommand(text(comment.body) ?? '') === undefined)
    return none('the comment is no command');
  const pull = { ...repository, number };
  const isAllowed = await mayWrite(client, pull, text(record(comment.user).login) ?? '');
  return isAllowed ? asked(pull) : none('the command is not by somebody with write permission');
}
