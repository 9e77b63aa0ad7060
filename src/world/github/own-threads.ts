import { readMarker } from '../../report/marker.ts';
import type { OwnThread } from '../../report/plan.ts';
import type { GitHubClient } from './client.ts';
import { type PullContext, type PullReference, readThreadPages } from './pull-context.ts';
import type { ThreadNode } from './threads.ts';

/** The threads that this program began: written by its own account, with its marker. Anybody can forge a marker. */
export function ownThreads(threads: readonly ThreadNode[], viewer: string | undefined): readonly OwnThread[] {
  return threads.flatMap((thread) => {
    const [first, ...answers] = thread.comments;
    if (first === undefined || !isOwn(first, viewer) || readMarker(first.body) === undefined) return [];
    const isAnswered =
      answers.some((comment) => !isOwn(comment, viewer)) || thread.commentCount > thread.comments.length;
    return [
      {
        id: thread.id,
        path: thread.path,
        isResolved: thread.isResolved,
        isResolvedByOwn: thread.isResolved && thread.resolvedBy !== undefined && thread.resolvedBy === viewer,
        isOutdated: thread.isOutdated,
        line: thread.line,
        startLine: thread.startLine,
        canResolve: thread.canResolve,
        canUnresolve: thread.canUnresolve,
        commentId: first.id,
        databaseId: first.databaseId,
        body: first.body,
        isMinimized: first.isMinimized,
        isHiddenByPerson: first.isMinimized && first.minimizedReason.toLowerCase() !== 'resolved',
        canMinimize: first.canMinimize,
        reviewId: first.reviewId,
        isAnswered,
      },
    ];
  });
}

function isOwn(
  comment: { readonly isOwn: boolean; readonly author: string },
  viewer: string | undefined,
): boolean {
  return comment.isOwn && (viewer === undefined || comment.author === viewer);
}

/** The head, and the threads that this program began among all there are. */
export interface ThreadsNow {
  readonly head: string;
  readonly threads: readonly OwnThread[];
  readonly all: readonly ThreadNode[];
}

/** The head and the threads as they are now, or as another answer has told them. @throws Refusal */
export async function askThreads(
  about: { readonly client: GitHubClient; readonly pull: PullReference },
  context: PullContext,
  told?: unknown,
): Promise<ThreadsNow> {
  const { head, threads } = await readThreadPages(about.client, about.pull, told);
  return { head, threads: ownThreads(threads, context.viewer), all: threads };
}
