import type { Hunk } from './diff/hunks.ts';
import type { Verdict } from './report/verdict.ts';
import type { Entry } from './site/files.ts';

/** One file of a change, as git and GitHub name what happened to it. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied';
  /** The path in the base, for `renamed` and `copied`. */
  readonly previousPath?: string;
  /** The blob in the head; for `removed` the blob that went. Empty for a working copy's unsaved blob. */
  readonly oid: string;
  /**
   * The stretches that differ, three lines of context around, as GitHub shows them; undefined where nobody could say
   * (GitHub leaves out large and binary patches). Empty for a pure rename.
   */
  readonly hunks?: readonly Hunk[];
}

/** What differs between the base and the head, and who asks. */
export interface Changes {
  /** The merge base of head and base branch; null where there is no comparison (`--all`). */
  readonly base: string | null;
  /** The head commit; null for a working copy. */
  readonly head: string | null;
  readonly files: readonly ChangedFile[];
  /** Set when the list could not be had whole, and why. */
  readonly incomplete?: string;
  /** The login of who opened the pull request. */
  readonly opener?: string;
  /** Whether GitHub calls the opener a first-time contributor. */
  readonly isFirstTime?: boolean;
}

/** A pull request, or what the command line compares. */
export interface PullRequest {
  changes(): Promise<Changes>;
  /** Which of the logins are accounts on the GitHub server; absent where there is none. What it cannot tell is left out. */
  readonly accounts?: (logins: readonly string[]) => Promise<ReadonlyMap<string, boolean>>;
}

/**
 * The tree of a commit, never the runner's disk: exact case, no symlink to follow. `read` may leave out what a request
 * budget does not reach; a path that maps to undefined has no content to read (a symlink, a submodule, gone).
 */
export interface Tree {
  list(): Promise<readonly Entry[]>;
  /** Folders of which the listing holds only a part, with a slash at the end (`''`: the whole tree). */
  readonly unlisted?: readonly string[];
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>>;
  /** The first bytes of files, enough for an image's header; at most what a budget allows. */
  readHeads(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>>;
}

/** What became of a verdict once it was sent. */
export interface Receipt {
  /** What was said where, for the summary and the log. */
  readonly said: readonly string[];
  /** What could not be done, each with its reason and remedy. */
  readonly degraded: readonly string[];
}

/** Where a verdict goes: a pull request's review, a terminal, a file. */
export interface Delivery {
  send(verdict: Verdict): Promise<Receipt>;
}
