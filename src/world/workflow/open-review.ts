import type { Delivery, Receipt } from '../../ports.ts';
import type { LineLink } from '../../report/comment.ts';
import { pathInAddress } from '../../report/links.ts';
import { receiptMarkdown, summaryMarkdown } from '../../report/summary.ts';
import type { Verdict } from '../../report/verdict.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import { requestBudget } from '../github/budget.ts';
import { compareOnGitHub } from '../github/changes.ts';
import { completeByTrees, withHunks } from '../github/changes-by-trees.ts';
import type { GitHubClient } from '../github/client.ts';
import { githubDelivery } from '../github/delivery.ts';
import { ignoredRules, knownAccounts } from '../github/people.ts';
import { askContext, type PullContext, type PullReference } from '../github/pull-context.ts';
import { unreachable } from '../github/refusal.ts';
import { githubTrees } from '../github/trees.ts';
import { configInForce, withoutIgnored } from './config-in-force.ts';
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

const isPost = (path: string): boolean => /\.(?:md|markdown|mdx|adoc)$/iu.test(path);

/** Reads what stands before a review: the pull request, its files, the trees, the configuration in force. */
export async function openReview({ environment, inputs, asked, client }: ReviewOrder): Promise<OpenedReview> {
  const { pull } = asked;
  const baseBranch = asked.baseBranch ?? (await askBaseBranch(client, pull));
  const context = await askContext(client, pull, baseBranch, inputs.config);
  const listed = await compareOnGitHub(client, pull, context);
  const posts = listed.files.filter((file) => isPost(file.path)).length;
  const budget = requestBudget(client, { posts, files: context.changedFiles });
  const comparison = await completeByTrees({ client, pull, budget }, listed, context.head);
  const ignored = await ignoredRules(client, pull, context.remarks);
  const inForce = await configInForce({ client, pull, context, comparison, path: inputs.config });
  const settings = withoutIgnored(inForce, ignored);
  const { workspace } = environment;
  const trees = await githubTrees({ client, pull, context, comparison, workspace, budget });
  const isConfigChanged = comparison.files.some((file) => file.path === inputs.config);
  const notes = [
    ...trees.notes,
    ...(isConfigChanged
      ? [`This pull request changes \`${inputs.config}\`; the base branch’s is in force until it is merged`]
      : []),
    ...ignored.map(({ rule, by }) => `\`${rule}\` is ignored in this pull request, as \`${by}\` asked`),
  ];
  const link = linkTo(environment, pull, context);
  return {
    review: async () =>
      await review({
        pullRequest: {
          changes: async () => ({
            base: comparison.mergeBase,
            head: context.head,
            files: await withHunks(comparison, isPost, trees),
            ...(comparison.incomplete === undefined ? {} : { incomplete: comparison.incomplete }),
            ...(context.opener === undefined ? {} : { opener: context.opener }),
            isFirstTime: context.isFirstTime,
          }),
          accounts: async (logins) => await knownAccounts(client, logins),
        },
        after: trees.after,
        base: trees.base,
        settings,
        rules,
        now: new Date(),
        failOn: inputs.failOn,
        all: 'changed',
        notes,
      }),
    summary: (verdict) => summaryMarkdown(verdict, link),
    receipt: (receipt, verdict) => receiptMarkdown(receipt, verdict.language),
    delivery: githubDelivery({
      client,
      pull,
      commit: context.head,
      context,
      link,
      maxComments: inputs.maxComments,
      needsSignOff: context.needsSignOff,
    }),
  };
}

async function askBaseBranch(client: GitHubClient, pull: PullReference): Promise<string> {
  const path = `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}`;
  const answer = await client.rest({ method: 'GET', path, shape: 'object' }).catch((error: unknown) => {
    throw unreachable(error, `read pull request #${pull.number}`);
  });
  return (answer.data as { readonly base?: { readonly ref?: string } }).base?.ref ?? 'main';
}

/** A link to a line of a file at the head, in the repository that the pull request goes to. */
function linkTo(environment: Environment, pull: PullReference, context: PullContext): LineLink {
  const root = `${environment.serverUrl}/${pull.owner}/${pull.name}/blob/${context.head}`;
  return (path, line) => `${root}/${pathInAddress(path)}?plain=1#L${line}`;
}
