import { receiptMarkdown, summaryMarkdown } from '../../report/summary.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import { mayBePost } from '../../site/file-kinds.ts';
import { requestBudget } from '../github/budget.ts';
import { completeByTrees, withHunks } from '../github/changes-by-trees.ts';
import { githubDelivery } from '../github/delivery.ts';
import { ignoredRules, knownAccounts } from '../github/people.ts';
import { githubTrees } from '../github/trees.ts';
import { spareMemory } from '../memory.ts';
import { configInForce, withoutIgnored } from './config-in-force.ts';
import type { Beginning, OpenedReview, ReviewOrder } from './open-review.ts';

/** Reads what a review of posts needs: the rest of a long list, the configuration in force, the trees. */
export async function openFullReview(
  { environment, inputs, asked, client }: ReviewOrder,
  { context, listed, link }: Beginning,
): Promise<OpenedReview> {
  const { pull } = asked;
  const posts = listed.files.filter((file) => mayBePost(file.path));
  spareMemory(posts);
  const budget = requestBudget(client, { posts: posts.length, files: context.changedFiles });
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
  return {
    review: async () =>
      await review({
        pullRequest: {
          changes: async () => ({
            base: comparison.mergeBase,
            head: context.head,
            files: await withHunks(comparison, mayBePost, trees),
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
