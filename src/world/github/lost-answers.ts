import { askThreads } from './own-threads.ts';
import type { PullContext } from './pull-context.ts';
import type { Refusal } from './refusal.ts';
import type { WriteContext } from './writes.ts';

/** Whether a write may have been done although its answer did not come, or came in part. */
export function isLost({ status, types }: Refusal): boolean {
  return types.length === 0 && (status < 300 || status >= 500);
}

/** Whether all these comments are there, after a moment for GitHub to finish what it was at. @throws Refusal */
export async function areThere(
  about: WriteContext & { readonly context: PullContext },
  bodies: readonly string[],
): Promise<boolean> {
  await about.client.pause(1);
  const { threads } = await askThreads(about, about.context);
  const there = new Set(threads.map((thread) => thread.body));
  return bodies.every((body) => there.has(body));
}
