import type { Delivery, Receipt } from '../../ports.ts';
import { type LineLink, remarksOf } from '../../report/comment.ts';
import { codeSpan } from '../../report/markdown.ts';
import { type OwnThread, type Plan, planReview } from '../../report/plan.ts';
import { twins } from '../../report/twins.ts';
import type { Verdict } from '../../report/verdict.ts';
import { carryOut, removeTwins, type Saying } from './carry-out.ts';
import { askThreads, ownThreads } from './own-threads.ts';
import type { PullContext } from './pull-context.ts';
import { Refusal } from './refusal.ts';
import type { WriteContext } from './writes.ts';

/** What a review on GitHub is written with. */
export interface DeliveryContext extends WriteContext {
  readonly context: PullContext;
  readonly link: LineLink;
  readonly maxComments: number;
  /** Whether commits of the repository have to be signed off. */
  readonly needsSignOff: boolean;
}

/** GitHub takes comments about files only one by one. */
const FILE_COMMENTS = 5;
const FIRST_TIME_COMMENTS = 5;

/** Delivers a verdict as a review of a pull request: see CONTRACT.md, "The review". */
export function githubDelivery(about: DeliveryContext): Delivery {
  return { send: async (verdict) => await deliver(about, verdict) };
}

async function deliver(about: DeliveryContext, verdict: Verdict): Promise<Receipt> {
  const receipt = { said: [] as string[], degraded: [] as string[] };
  if (!about.context.hasAllThreads) {
    receipt.degraded.push(
      'GitHub did not list all review threads, so nothing was posted that might be there already',
    );
    return receipt;
  }
  const known = ownThreads(about.context.threads, about.context.viewer);
  const first = planFor(about, verdict, known);
  if (isEmpty(first) && twins(known).length === 0) return { ...receipt, said: unsaid(first) };
  try {
    await sendNow(about, verdict, receipt);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    receipt.degraded.push(sayRefusal(error, receipt));
  }
  return receipt;
}

/** Looks again just before writing: the head may have moved, or another run may have said it. */
async function sendNow(about: DeliveryContext, verdict: Verdict, receipt: Saying): Promise<void> {
  const now = await askThreads(about, about.context);
  if (now.head !== about.commit) {
    receipt.degraded.push(
      `The head moved to ${now.head.slice(0, 7)} while this run looked at ${about.commit.slice(0, 7)}; the next run will review it`,
    );
    return;
  }
  const later = twins(now.threads);
  const plan = planFor(
    about,
    verdict,
    now.threads.filter((thread) => !later.includes(thread)),
  );
  receipt.said.push(...unsaid(plan));
  await removeTwins(about, now, receipt);
  await carryOut(about, verdict, plan, receipt);
}

function planFor(about: DeliveryContext, verdict: Verdict, threads: readonly OwnThread[]): Plan {
  const statuses = new Map(verdict.files.map(({ path, status }) => [path, status]));
  const most = verdict.isFirstTime ? Math.min(FIRST_TIME_COMMENTS, about.maxComments) : about.maxComments;
  return planReview({
    remarks: remarksOf(verdict.placed.filter((one) => one.place.kind !== 'summary')),
    threads,
    wasJudged: (path, rule) => {
      const status = statuses.get(path);
      if (status === undefined) return verdict.hasAllFiles;
      return status === 'removed' || verdict.ran.get(path)?.has(rule) === true;
    },
    isStillThere: (path) => statuses.has(path) && statuses.get(path) !== 'removed',
    link: about.link,
    commit: about.commit,
    maxComments: most,
    maxFileComments: FILE_COMMENTS,
  });
}

function isEmpty(plan: Plan): boolean {
  const writes = [
    plan.post,
    plan.postOnFile,
    plan.edit,
    plan.resolve,
    plan.minimize,
    plan.reopen,
    plan.unminimize,
  ];
  return writes.every((list) => list.length === 0);
}

function unsaid(plan: Plan): string[] {
  return plan.unsaid.length === 0 ? [] : [`${plan.unsaid.length} more in this summary only`];
}

function sayRefusal(error: Refusal, { said }: Saying): string {
  if (error.status === 403 || error.types.includes('FORBIDDEN')) {
    return 'The token may only read (a pull request from a fork, or Dependabot’s): no comments. The README shows the `pull_request_target` workflow that may comment safely; it needs `pull-requests: write`';
  }
  const what = said.length === 0 ? 'the review' : 'all of the review';
  return `GitHub did not take ${what} (${codeSpan(error.message)}); everything is in this summary`;
}
