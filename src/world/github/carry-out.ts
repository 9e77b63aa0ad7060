import { commentBody, fixedBody, type LineLink, type Remark } from '../../report/comment.ts';
import { readMarker } from '../../report/marker.ts';
import type { OwnThread, Plan } from '../../report/plan.ts';
import { reviewBody } from '../../report/review-body.ts';
import { twins } from '../../report/twins.ts';
import type { Verdict } from '../../report/verdict.ts';
import type { DeliveryContext } from './delivery.ts';
import { type Outcome, takeBack, writeThreads } from './mutations.ts';
import { askThreads, type ThreadsNow } from './own-threads.ts';
import { publish, publishOnFile } from './publish.ts';
import { Refusal } from './refusal.ts';

/** A receipt in the making. */
export interface Saying {
  readonly said: string[];
  readonly degraded: string[];
}

/** Writes what is planned, and looks afterwards whether another run has said the same meanwhile. @throws Refusal */
export async function carryOut(
  about: DeliveryContext,
  verdict: Verdict,
  plan: Plan,
  receipt: Saying,
): Promise<void> {
  await say(about, verdict, plan, receipt);
  const { told } = await mend(about, plan, receipt);
  if (plan.post.length + plan.postOnFile.length === 0) return;
  const now = await askThreads(about, about.context, told).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  // What another run said meanwhile is then left to the next one.
  if (now !== undefined) await removeTwins(about, now, receipt);
}

/** Of what two runs said at once, the later comments go, and with them the review that carried nothing else. */
export async function removeTwins(about: DeliveryContext, now: ThreadsNow, receipt: Saying): Promise<void> {
  const later = twins(now.threads);
  if (later.length === 0) return;
  const gone = new Set(later.map((thread) => thread.id));
  const left = now.all.filter((thread) => !gone.has(thread.id)).flatMap((thread) => thread.comments);
  const carrying = new Set(left.map((comment) => comment.reviewId));
  const reviews = new Set(later.map((thread) => thread.reviewId));
  const { refused } = await takeBack(
    about,
    later,
    [...reviews].filter((review) => review !== '' && !carrying.has(review)),
  );
  const taken = later.filter((thread) => !refused.has(thread.commentId)).length;
  if (taken > 0) receipt.said.push(`${taken} said by two runs at once, kept once`);
}

/** Posts the review, and the comments about files, which a review cannot carry. */
async function say(about: DeliveryContext, verdict: Verdict, plan: Plan, receipt: Saying): Promise<void> {
  let refused = 0;
  if (plan.post.length > 0) {
    const body = reviewBody(verdict, plan, about.needsSignOff);
    const entries = plan.post.map((remark) => [remark, reviewComment(remark, about.link)] as const);
    refused = (await publish(about, body, entries)).length;
    receipt.said.push(`${plan.post.length - refused} review comments posted`);
  }
  let onFiles = 0;
  for (const remark of plan.postOnFile) {
    const body = commentBody(remark, about.link, 'without');
    const outcome = await publishOnFile(about, remark.marker.path, body);
    if (outcome === 'posted') onFiles += 1;
  }
  if (onFiles > 0) receipt.said.push(`${onFiles} comments on files posted`);
  refused += plan.postOnFile.length - onFiles;
  if (refused > 0) receipt.degraded.push(`GitHub refused ${refused} comments; they are in this summary only`);
}

function reviewComment(remark: Remark, link: LineLink) {
  const { place } = remark.placed;
  if (place.kind !== 'line') throw new Error('a review comment needs a line');
  const { line, startLine } = place;
  const body = commentBody(remark, link, 'with-suggestion');
  return { path: remark.marker.path, body, line, ...(startLine === undefined ? {} : { startLine }) };
}

/** Edits, closes and reopens; a thread that may not be resolved after all is minimised, or else edited. */
async function mend(about: DeliveryContext, plan: Plan, receipt: Saying): Promise<Outcome> {
  const outcome = await writeThreads(about, plan);
  const { refused } = outcome;
  const stubborn = plan.resolve.filter((thread) => refused.has(thread.id));
  const toMinimize = stubborn.filter((thread) => thread.canMinimize);
  const { refused: still } = await writeThreads(about, { ...NOTHING, minimize: toMinimize });
  const rest = [
    ...stubborn.filter((thread) => !thread.canMinimize),
    ...[...toMinimize, ...plan.minimize].filter((thread) => still.has(thread.id) || refused.has(thread.id)),
  ];
  const edits = [...new Set(rest)]
    .filter((thread) => !toMinimize.includes(thread) || still.has(thread.id))
    .map((thread) => editAsFixed(thread, about.commit));
  const { refused: left } = await writeThreads(about, { ...NOTHING, edit: edits });
  const closed = plan.resolve.length + plan.minimize.length - left.size;
  const resolved = plan.resolve.length - stubborn.length;
  const edited = plan.edit.filter(({ commentId }) => !refused.has(commentId)).length;
  const reopened = [
    ...plan.reopen.filter(({ id }) => !refused.has(id)),
    ...plan.unminimize.filter(({ commentId }) => !refused.has(commentId)),
  ].length;
  if (closed > 0)
    receipt.said.push(`${closed} fixed: ${resolved} resolved, ${closed - resolved} minimised or edited`);
  if (edited > 0) receipt.said.push(`${edited} edited`);
  if (reopened > 0) receipt.said.push(`${reopened} reopened`);
  const unchanged = plan.edit.length + plan.reopen.length + plan.unminimize.length - edited - reopened;
  if (unchanged + left.size > 0)
    receipt.degraded.push(
      `GitHub refused to change ${unchanged + left.size} comments; they stand as they were`,
    );
  if (stubborn.length > 0)
    receipt.degraded.push(
      'The token may not resolve threads (that takes `contents: write`, which nobody should give); they were minimised or edited instead',
    );
  return outcome;
}

const NOTHING = { edit: [], resolve: [], minimize: [], reopen: [], unminimize: [] } as const;

function editAsFixed(thread: OwnThread, commit: string) {
  const marker = readMarker(thread.body) ?? { fingerprint: '', rule: '', path: thread.path };
  return { commentId: thread.commentId, body: fixedBody(thread.body, marker, commit) };
}
