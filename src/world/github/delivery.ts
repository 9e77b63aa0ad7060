import type { Delivery, Receipt } from '../../ports.ts';
import { commentBody, fixedBody, type LineLink, type Remark, remarksOf } from '../../report/comment.ts';
import { codeSpan } from '../../report/markdown.ts';
import { readMarker } from '../../report/marker.ts';
import { type OwnThread, type Plan, planReview } from '../../report/plan.ts';
import { reviewBody } from '../../report/review-body.ts';
import { twins } from '../../report/twins.ts';
import type { Verdict } from '../../report/verdict.ts';
import { askThreads, ownThreads } from './own-threads.ts';
import { publish } from './publish.ts';
import type { PullContext } from './pull-context.ts';
import { Refusal } from './refusal.ts';
import type { WriteContext } from './writes.ts';
import { deleteComment, postFileComment, writeThreads } from './writes.ts';

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
    receipt.degraded.push(sayRefusal(error));
  }
  return receipt;
}

interface Saying {
  readonly said: string[];
  readonly degraded: string[];
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
  await removeTwins(about, later, receipt);
  await carryOut(about, verdict, plan, receipt);
}

function planFor(about: DeliveryContext, verdict: Verdict, threads: readonly OwnThread[]): Plan {
  const changed = new Set(verdict.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  const most = verdict.isFirstTime ? Math.min(FIRST_TIME_COMMENTS, about.maxComments) : about.maxComments;
  return planReview({
    remarks: remarksOf(verdict.placed.filter((one) => one.place.kind !== 'summary')),
    threads,
    wasJudged: (path, rule) => !changed.has(path) || verdict.ran.get(path)?.has(rule) === true,
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

async function carryOut(
  about: DeliveryContext,
  verdict: Verdict,
  plan: Plan,
  receipt: Saying,
): Promise<void> {
  if (plan.post.length > 0) {
    const body = reviewBody(verdict, plan, about.needsSignOff);
    const refused = await publish(
      about,
      body,
      plan.post.map((remark) => [remark, reviewComment(remark, about.link)] as const),
    );
    receipt.said.push(`${plan.post.length - refused.length} review comments posted`);
    const { threads } = await askThreads(about, about.context);
    await removeTwins(about, twins(threads), receipt);
    if (refused.length > 0)
      receipt.degraded.push(`GitHub refused ${refused.length} comments; they are in this summary only`);
  }
  for (const remark of plan.postOnFile) {
    await postFileComment(about, remark.marker.path, commentBody(remark, about.link, 'without'));
  }
  if (plan.postOnFile.length > 0) receipt.said.push(`${plan.postOnFile.length} comments on files posted`);
  await mend(about, plan, receipt);
}

/** Another run may have said the same between our look and our review: of two, the later comment goes. */
async function removeTwins(
  about: DeliveryContext,
  later: readonly OwnThread[],
  receipt: Saying,
): Promise<void> {
  for (const thread of later) await deleteComment(about, thread.databaseId);
  if (later.length > 0) receipt.said.push(`${later.length} said by two runs at once, kept once`);
}

function reviewComment(remark: Remark, link: LineLink) {
  const { place } = remark.placed;
  if (place.kind !== 'line') throw new Error('a review comment needs a line');
  const { line, startLine } = place;
  const body = commentBody(remark, link, 'with-suggestion');
  return { path: remark.marker.path, body, line, ...(startLine === undefined ? {} : { startLine }) };
}

/** Edits, closes and reopens; a thread that may not be resolved after all is minimised, or else edited. */
async function mend(about: DeliveryContext, plan: Plan, receipt: Saying): Promise<void> {
  const refused = await writeThreads(about, plan);
  const stubborn = plan.resolve.filter((thread) => refused.has(thread.id));
  const toMinimize = stubborn.filter((thread) => thread.canMinimize);
  const still = await writeThreads(about, { ...NOTHING, minimize: toMinimize });
  const rest = [
    ...stubborn.filter((thread) => !thread.canMinimize),
    ...[...toMinimize, ...plan.minimize].filter((thread) => still.has(thread.id) || refused.has(thread.id)),
  ];
  const edits = [...new Set(rest)]
    .filter((thread) => !toMinimize.includes(thread) || still.has(thread.id))
    .map((thread) => editAsFixed(thread, about.commit));
  const left = await writeThreads(about, { ...NOTHING, edit: edits });
  const closed = plan.resolve.length + plan.minimize.length - left.size;
  const resolved = plan.resolve.length - stubborn.length;
  if (closed > 0)
    receipt.said.push(`${closed} fixed: ${resolved} resolved, ${closed - resolved} minimised or edited`);
  if (plan.edit.length > 0) receipt.said.push(`${plan.edit.length} edited`);
  if (plan.reopen.length + plan.unminimize.length > 0)
    receipt.said.push(`${plan.reopen.length + plan.unminimize.length} reopened`);
  if (stubborn.length > 0)
    receipt.degraded.push(
      'The token may not resolve threads (that takes `contents: write`, which nobody should give); they were minimised or edited instead',
    );
}

const NOTHING = { edit: [], resolve: [], minimize: [], reopen: [], unminimize: [] } as const;

function editAsFixed(thread: OwnThread, commit: string) {
  const marker = readMarker(thread.body) ?? { fingerprint: '', rule: '', path: thread.path };
  return { commentId: thread.commentId, body: fixedBody(thread.body, marker, commit) };
}

function sayRefusal(error: Refusal): string {
  if (error.status === 403 || error.types.includes('FORBIDDEN')) {
    return 'The token may only read (a pull request from a fork, or Dependabot’s): no comments. The README shows the `pull_request_target` workflow that may comment safely; it needs `pull-requests: write`';
  }
  return `GitHub did not take the review (${codeSpan(error.message)}); everything is in this summary`;
}
