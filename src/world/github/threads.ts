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

type Raw = Readonly<Record<string, unknown>>;

/** Reads threads as GraphQL gives them; a node that GitHub left null is passed over. */
export function readThreads(nodes: readonly unknown[]): readonly ThreadNode[] {
  return nodes.filter(isRecord).map((node) => {
    const comments = isRecord(node.comments) ? node.comments : {};
    const list = (Array.isArray(comments.nodes) ? comments.nodes : []).filter(isRecord).map(readComment);
    const resolvedBy = loginOf(node.resolvedBy);
    return {
      id: String(node.id),
      path: String(node.path ?? ''),
      isResolved: node.isResolved === true,
      isOutdated: node.isOutdated === true,
      line: typeof node.line === 'number' ? node.line : null,
      startLine: typeof node.startLine === 'number' ? node.startLine : null,
      ...(resolvedBy === '' ? {} : { resolvedBy }),
      canResolve: node.viewerCanResolve === true,
      canUnresolve: node.viewerCanUnresolve === true,
      comments: list,
      commentCount: typeof comments.totalCount === 'number' ? comments.totalCount : list.length,
    };
  });
}

function readComment(comment: Raw): ThreadComment {
  return {
    id: String(comment.id),
    databaseId: String(comment.fullDatabaseId ?? ''),
    body: String(comment.body ?? ''),
    author: loginOf(comment.author),
    isOwn: comment.viewerDidAuthor === true,
    isMinimized: comment.isMinimized === true,
    minimizedReason: String(comment.minimizedReason ?? ''),
    canMinimize: comment.viewerCanMinimize === true,
    reviewId: isRecord(comment.pullRequestReview) ? String(comment.pullRequestReview.id) : '',
  };
}

function loginOf(actor: unknown): string {
  return isRecord(actor) ? String(actor.login ?? '').replace(/\[bot\]$/u, '') : '';
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}
