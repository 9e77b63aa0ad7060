import type { Side } from './diff.ts';

export type Level = 'none' | 'read' | 'write';

/** What a token may do, as a workflow's `permissions:` says it. Reading metadata is always allowed. */
export interface Permissions {
  readonly contents?: Level;
  readonly 'pull-requests'?: Level;
  readonly issues?: Level;
}

/** Who asks, and what that token may do. */
export interface Viewer {
  /** With the `[bot]` of an app. */
  readonly login: string;
  readonly permissions: Permissions;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  body: string;
  readonly author: string;
  readonly association: string;
  /** The branch the pull request comes from, in `headOwner`'s copy of the repository. */
  readonly headRef: string;
  readonly headOwner: string;
  /** `null` when the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  headSha: string;
  baseSha: string;
  /** All heads it ever had: comments on an older one are taken, too. */
  readonly heads: string[];
  state: 'open' | 'closed';
  draft: boolean;
  readonly createdAt: string;
}

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly pull: number;
  readonly author: string;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly commit: string;
  submittedAt: string | null;
  minimized: string | null;
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  body: string;
  readonly review: Review;
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
  editedAt: string | null;
  minimized: string | null;
}

export interface Thread {
  readonly nodeId: string;
  readonly pull: number;
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly startSide: Side | null;
  readonly originalLine: number | null;
  readonly originalStartLine: number | null;
  readonly originalCommit: string;
  readonly diffHunk: string;
  /** Where it is on the present head; `null` when outdated, and always for a whole file. */
  line: number | null;
  startLine: number | null;
  commit: string;
  outdated: boolean;
  resolvedBy: string | null;
  readonly comments: Comment[];
}

/** A comment in the conversation of a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly nodeId: string;
  readonly pull: number;
  readonly author: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  editedAt: string | null;
  minimized: string | null;
}

/** Where GitHub stops. A test lowers them to see what happens there without thousands of files. */
export interface Limits {
  /** Files that list-files gives in all. */
  files: number;
  /** Files that compare gives. */
  compareFiles: number;
  /** Entries of a recursive tree before it is cut and says `truncated`. */
  treeEntries: number;
  /** Lines of a patch before it is left out. */
  patchLines: number;
  /** Bytes of a blob that GraphQL gives as text. */
  blobText: number;
  /** Characters of a comment. */
  body: number;
}

export const LIMITS: Limits = {
  files: 3000,
  compareFiles: 300,
  treeEntries: 100_000,
  patchLines: 3000,
  blobText: 512_000,
  body: 65_536,
};

export interface PullOptions {
  readonly head: string;
  readonly base?: string;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  readonly association?: string;
  /** The owner of the fork it comes from; the repository there has the same name. */
  readonly fork?: string;
  /** The fork was deleted since. */
  readonly forkGone?: true;
  readonly state?: 'open' | 'closed';
  readonly draft?: boolean;
}

export interface GitHubOptions {
  /** A git repository on disk that holds the base's and the heads' branches. */
  readonly repository: { readonly dir: string };
  readonly owner?: string;
  readonly name?: string;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  /** The repository asks for a `Signed-off-by` on commits made on the web. */
  readonly signoffRequired?: boolean;
  readonly pulls?: readonly PullOptions[];
  /** Of the standard token; default: what the README asks for. */
  readonly permissions?: Permissions;
  readonly login?: string;
  /** More tokens, each with its account. */
  readonly tokens?: Readonly<Record<string, Viewer>>;
  /** Permission on the repository by login; the owner is admin, anybody else reads. */
  readonly collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>;
  readonly limits?: Partial<Limits>;
  /** Stands in for an Enterprise Server, whose two APIs lie under paths of their own. */
  readonly enterprise?: true;
  /** Mutations that are refused whatever the token's permissions say. */
  readonly refusedMutations?: readonly string[];
  /** Paths whose patch list-files and compare leave out, as for files too large to show. */
  readonly withoutPatch?: readonly string[];
}

/** The token that a run is given unless the test says otherwise. */
export const TOKEN = 'stand-in-token';

export const ACTIONS_BOT = 'github-actions[bot]';
