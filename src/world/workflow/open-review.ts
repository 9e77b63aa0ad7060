import type { Delivery, Receipt } from '../../ports.ts';
import type { LineLink } from '../../report/comment.ts';
import { conclude } from '../../report/conclude.ts';
import { pathInAddress } from '../../report/links.ts';
import { receiptMarkdown, summaryMarkdown } from '../../report/summary.ts';
import type { Verdict } from '../../report/verdict.ts';
import { type Comparison, compareOnGitHub } from '../github/changes.ts';
import type { GitHubClient } from '../github/client.ts';
import { askContext, type PullContext, type PullReference } from '../github/pull-context.ts';
import { unreachable } from '../github/refusal.ts';
import { record, text } from '../github/shapes.ts';
import { isBesidePosts } from './beside-posts.ts';
import type { Environment, Inputs } from './environment.ts';
import type { Asked } from './which-pull.ts';

/** Everything that a review of a pull request through the API needs. */
export interface ReviewOrder {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly asked: Extract<Asked, { readonly kind: 'review' }>;
  readonly client: GitHubClient;
}

/** A review that is ready to run, and the ways to say what comes of it. */
export interface OpenedReview {
  review(): Promise<Verdict>;
  summary(verdict: Verdict): string;
  receipt(receipt: Receipt, verdict: Verdict): string;
  readonly delivery: Delivery;
}

/** Reads what stands before a review: the pull request and its files; the rest is read only where it concerns posts. */
export async function openReview(order: ReviewOrder): Promise<OpenedReview> {
  const { client, inputs, asked } = order;
  const { pull } = asked;
  const baseBranch = asked.baseBranch ?? (await askBaseBranch(client, pull));
  const context = await askContext(client, pull, baseBranch, inputs.config);
  const listed = await compareOnGitHub(client, pull, context);
  const link = linkTo(order.environment, pull, context);
  if (isBesideThePosts(listed, context, inputs.config)) return quietReview(order, { context, listed, link });
  const { openFullReview } = await import('./full-review.ts');
  return await openFullReview(order, { context, listed, link });
}

/** What is known of a pull request before anything of its trees is read. */
export interface Beginning {
  readonly context: PullContext;
  readonly listed: Comparison;
  readonly link: LineLink;
}

/**
 * Whether the files of a change have nothing to do with posts, for certain and whatever a configuration could say, and
 * nothing was said before that could have become untrue. A configuration in force has to be looked at in any case.
 */
function isBesideThePosts(listed: Comparison, context: PullContext, config: string): boolean {
  const isWhole = listed.incomplete === undefined && listed.files.length >= context.changedFiles;
  const isSilent = context.hasAllThreads && context.threads.length === 0;
  return (
    isWhole &&
    isSilent &&
    context.config === undefined &&
    listed.files.every((file) => file.path !== config && isBesidePosts(file))
  );
}

/** The verdict on a change without posts, for which nothing more is read, loaded or written. */
function quietReview({ inputs }: ReviewOrder, { context, listed, link }: Beginning): OpenedReview {
  return {
    review: async () =>
      conclude({
        changes: { base: listed.mergeBase, head: context.head, files: listed.files },
        head: { hits: [], ran: new Map(), notChecked: [], isProvisional: false },
        findings: [],
        placed: [],
        notCompared: [],
        posts: 0,
        failOn: inputs.failOn,
        notes: [],
        textOf: () => undefined,
        facts: () => [],
      }),
    summary: (verdict) => summaryMarkdown(verdict, link),
    receipt: (receipt, verdict) => receiptMarkdown(receipt, verdict.language),
    delivery: { send: async () => ({ said: [], degraded: [] }) },
  };
}

async function askBaseBranch(client: GitHubClient, pull: PullReference): Promise<string> {
  const path = `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}`;
  const answer = await client.rest({ method: 'GET', path, shape: 'object' }).catch((error: unknown) => {
    throw unreachable(error, `read pull request #${pull.number}`);
  });
  return text(record(record(answer.data).base).ref) ?? 'main';
}

/** A link to a line of a file at the head, in the repository that the pull request goes to. */
function linkTo(environment: Environment, pull: PullReference, context: PullContext): LineLink {
  const root = `${environment.serverUrl}/${pull.owner}/${pull.name}/blob/${context.head}`;
  return (path, line) => `${root}/${pathInAddress(path)}?plain=1#L${line}`;
}
