import { type Raw, record, records, text, whole } from './shapes.ts';

/** A comment of a review thread, as far as the life of a finding depends on it. */
export interface ThreadComment {
  readonly id: string;
  /** The REST API's number, as text: it is larger than 32 bits. */
  readonly databaseId: string;
  readonly body: string;
  /** Without `[bot]`. */
  readonly author: string;
  readonly isOwn: boolean;
  readonly isMinimized: boolean;
  /** Why it was minimised, as GitHub says it: `resolved` is what this program does. */
  readonly minimizedReason: string;
  readonly canMinimize: boolean;
  /** The node of the review that it came with. */
  readonly reviewId: string;
}

/** A review thread. */
export interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  /** Null on outdated threads and on those about a file. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly resolvedBy?: string;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  readonly comments: readonly ThreadComment[];
  /** Comments in the thread, those that were not fetched included. */
  readonly commentCount: number;
}

/** Reads threads as GraphQL gives them; a node that GitHub left null is passed over. */
export function readThreads(nodes: unknown): readonly ThreadNode[] {
  return records(nodes).map((node) => {
    const comments = record(node.comments);
    const list = records(comments.nodes).map(readComment);
    const resolvedBy = loginOf(node.resolvedBy);
    return {
      id: text(node.id) ?? '',
      path: text(node.path) ?? '',
      isResolved: node.isResolved === true,
      isOutdated: node.isOutdated === true,
      line: whole(node.line) ?? null,
      startLine: whole(node.startLine) ?? null,
      ...(resolvedBy === '' ? {} : { resolvedBy }),
      canResolve: node.viewerCanResolve === true,
      canUnresolve: node.viewerCanUnresolve === true,
      comments: list,
      commentCount: whole(comments.totalCount) ?? list.length,
    };
  });
}

function readComment(comment: Raw): ThreadComment {
  return {
    id: text(comment.id) ?? '',
    databaseId: /^\d+$/u.exec(String(comment.fullDatabaseId))?.[0] ?? '',
    body: text(comment.body) ?? '',
    author: loginOf(comment.author),
    isOwn: comment.viewerDidAuthor === true,
    isMinimized: comment.isMinimized === true,
    minimizedReason: text(comment.minimizedReason) ?? '',
    canMinimize: comment.viewerCanMinimize === true,
    reviewId: text(record(comment.pullRequestReview).id) ?? '',
  };
}

function loginOf(actor: unknown): string {
  return (text(record(actor).login) ?? '').replace(/\[bot\]$/u, '');
}
