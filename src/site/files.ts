/** One file of a tree, as git lists it. */
export interface Entry {
  /** From the repository's root, with `/`, exactly as git has it (case and Unicode form). */
  readonly path: string;
  /** The blob's object id; empty for an untracked file of a working copy. */
  readonly oid: string;
  /** Bytes, or undefined where the lister did not say. */
  readonly size?: number;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/**
 * A tree as far as it has been read: every name is known, contents only of what was asked for.
 *
 * A question about content that is not there yet is noted in `wanted`; whoever asked the rule reads it and asks again.
 */
export interface Files {
  has(path: string): boolean;
  entry(path: string): Entry | undefined;
  /** All paths below a folder (`''`: all of them), sorted by code unit. */
  under(folder: string): readonly string[];
  /** The file's text (UTF-8, byte order mark dropped); undefined when absent, binary, or not read yet. */
  text(path: string): string | undefined;
  /** Whether some folders are listed only in part: what may lie there is taken to be there. */
  readonly isPartial?: boolean;
  /** False only for a file that exists and has not been read: its `text` is unknown rather than absent. */
  isRead(path: string): boolean;
  /** The file's content, for image headers; undefined when absent, unreadable, or not read yet (then it is noted). */
  readonly bytes?: (path: string) => Uint8Array | undefined;
  /** Paths in the same folder that are likely meant by a path, most alike first, without the path itself. */
  readonly near?: (path: string) => readonly string[];
}
