import type { Remark } from '../../report/comment.ts';
import type { DeliveryContext } from './delivery.ts';
import { askThreads } from './own-threads.ts';
import { Refusal } from './refusal.ts';
import { postReview, type ReviewComment, removePending, wouldTake } from './writes.ts';

type Entry = readonly [Remark, ReviewComment];

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
  const outcome = await attempt(about, body, entries);
  if (outcome === 'posted') return [];
  const good = await accepted(about, entries);
  if (good.length > 0) await attempt(about, body, good);
  return entries.filter((entry) => !good.includes(entry)).map(([remark]) => remark);
}

async function attempt(
  about: DeliveryContext,
  body: string,
  entries: readonly Entry[],
): Promise<'posted' | 'refused'> {
  const comments = entries.map(([, comment]) => comment);
  try {
    await postReview(about, body, comments);
    return 'posted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (
      error.status === 422 &&
      /pending review/iu.test(error.message) &&
      (await removePending(about, about.context.viewer))
    ) {
      await postReview(about, body, comments);
      return 'posted';
    }
    if (error.status === 422) return 'refused';
    if (error.status === 0 || error.status >= 500 || error.status === 200)
      return await afterLostAnswer(about, body, entries);
    throw error;
  }
}

/** The answer was lost: the review may be there all the same, so look before saying it again. */
async function afterLostAnswer(
  about: DeliveryContext,
  body: string,
  entries: readonly Entry[],
): Promise<'posted' | 'refused'> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { threads } = await askThreads(about, about.context);
  const bodies = new Set(threads.map((thread) => thread.body));
  if (entries.every(([, comment]) => bodies.has(comment.body))) return 'posted';
  await postReview(
    about,
    body,
    entries.map(([, comment]) => comment),
  );
  return 'posted';
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

async function takes(about: DeliveryContext, entries: readonly Entry[]): Promise<boolean> {
  return (
    (await wouldTake(
      about,
      entries.map(([, comment]) => comment),
    )) === 'taken'
  );
}
