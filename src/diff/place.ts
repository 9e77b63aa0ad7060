import type { Finding } from '../lint/finding.ts';
import type { Span } from '../post/span.ts';
import type { Hunk } from './hunks.ts';

/** Where a review can say a finding. Lines are the head's, from 1. */
export type Place =
  /** In a hunk; `startLine` only where the comment spans lines. `exact` is false on the nearest related changed line. */
  | { readonly kind: 'line'; readonly line: number; readonly startLine?: number; readonly exact: boolean }
  | { readonly kind: 'file' }
  | { readonly kind: 'summary' };

/** A finding with its place, and the suggestion that fits it: whole lines of one hunk. */
export interface Placed {
  readonly finding: Finding;
  readonly place: Place;
  readonly suggestion?: Suggestion;
}

/** What a suggestion block replaces and by what. Lines are the head's, from 1. */
export interface Suggestion {
  readonly startLine: number;
  readonly line: number;
  /** Without a final line end: an empty text is one empty line. Null deletes the lines. */
  readonly text: string | null;
  /** The lines as they are now, without the last line end: hashed into the comment, so that staleness shows. */
  readonly replaced: string;
}

/** A changed file as placement needs it; `source` is the head's text of a post. */
export interface PlacedFile {
  readonly hunks?: readonly Hunk[];
  readonly source?: string;
  /** Whether the file begins with a byte order mark, which `source` lacks. */
  readonly hasMark?: true;
  /** The front matter block, for whole-post findings and as the related lines of a key. */
  readonly frontMatter?: Span;
}
