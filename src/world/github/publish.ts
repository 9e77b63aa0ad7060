import type { Remark } from '../../report/comment.ts';
import type { DeliveryContext } from './delivery.ts';
import { areThere, isLost } from './lost-answers.ts';
import { Refusal } from './refusal.ts';
import { postFileComment, postReview, type ReviewComment, removePending, wouldTake } from './writes.ts';

type Entry = readonly [Remark, ReviewComment];

/** How often comments are sent, each time after what stood in their way was looked at. */
const ATTEMPTS = 3;

/**
 * Posts the one review of a run. A review is taken whole or not at all, so refused comments are found by halving,
 * with pending reviews that nobody sees.
 *
 * @returns the remarks that GitHub refused.
 * @throws Refusal when nothing could be posted.
 */
export async function publish(
  about: DeliveryContext,
  body: string,
  entries: readonly Entry[],
): Promise<readonly Remark[]> {
  if ((await attempt(about, body, entries)) === 'posted') return [];
  const good = await accepted(about, entries);
  const isPosted = good.length > 0 && (await attempt(about, body, good)) === 'posted';
  return entries.filter((entry) => !isPosted || !good.includes(entry)).map(([remark]) => remark);
}

async function attempt(
  about: DeliveryContext,
  body: string,
  entries: readonly Entry[],
): Promise<'posted' | 'refused'> {
  const comments = entries.map(([, comment]) => comment);
  const bodies = comments.map((comment) => comment.body);
  return await sendOnce(about, bodies, async () => await postReview(about, body, comments));
}

/** Posts a comment about a file as a whole. @throws Refusal for every trouble but a refused comment. */
export async function publishOnFile(
  about: DeliveryContext,
  path: string,
  body: string,
): Promise<'posted' | 'refused'> {
  return await sendOnce(about, [body], async () => await postFileComment(about, path, body));
}

/** Sends comments until they are there or refused: they may have been taken unseen, or a pending review may block them. */
async function sendOnce(
  about: DeliveryContext,
  bodies: readonly string[],
  send: () => Promise<void>,
): Promise<'posted' | 'refused'> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      await send();
      return 'posted';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (isLost(error)) {
        if (await areThere(about, bodies)) return 'posted';
        if (left === 0) throw error;
        continue;
      }
      if (error.status !== 422) throw error;
      const isBlocked = left > 0 && /pending review/iu.test(error.message);
      if (!isBlocked || !(await removePending(about))) return 'refused';
    }
  }
}

async function accepted(about: DeliveryContext, entries: readonly Entry[]): Promise<readonly Entry[]> {
  if (entries.length === 0) return [];
  if (entries.length === 1) return (await takes(about, entries)) ? entries : [];
  const half = Math.ceil(entries.length / 2);
  const halves = [entries.slice(0, half), entries.slice(half)];
  const good: Entry[] = [];
  for (const part of halves)
    good.push(...((await takes(about, part)) ? part : await accepted(about, part.length === 1 ? [] : part)));
  return good;
}

/** Whether GitHub takes these comments; a trial whose answer was lost may have left a review that blocks the next. */
async function takes(about: DeliveryContext, entries: readonly Entry[]): Promise<boolean> {
  const comments = entries.map(([, comment]) => comment);
  const outcome = await wouldTake(about, comments).catch(async (error: unknown) => {
    if (!(error instanceof Refusal) || !isLost(error)) throw error;
    await about.client.pause(1);
    await removePending(about);
    return await wouldTake(about, comments);
  });
  return outcome === 'taken';
}
