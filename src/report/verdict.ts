import type { Placed } from '../diff/place.ts';
import type { Finding, NotChecked } from '../lint/finding.ts';
import type { ChangedFile } from '../ports.ts';
import type { PostFacts } from './facts.ts';

export type Conclusion = 'success' | 'failure' | 'neutral';
export type FailOn = 'error' | 'warning' | 'never';

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly older: number;
}

/** What a run has found out, whole: everything that is said anywhere is made of it. */
export interface Verdict {
  readonly base: string | null;
  readonly head: string | null;
  /** How many posts were looked at. */
  readonly posts: number;
  readonly counts: Counts;
  readonly conclusion: Conclusion;
  /** All findings in order of path, line, column and rule; the older ones too. */
  readonly findings: readonly Finding[];
  /** The introduced findings with the places where a review can say them, in the same order. */
  readonly placed: readonly Placed[];
  readonly notChecked: readonly NotChecked[];
  /** What a person should know besides findings: the configuration in force, a list that is not whole. */
  readonly notes: readonly string[];
  readonly files: readonly ChangedFile[];
  /** Whether these are all files of the change. */
  readonly hasAllFiles: boolean;
  /** Rules that ran, by path: a finding that is gone is only fixed when its rule ran. */
  readonly ran: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the site will show of the posts; made when asked for. */
  readonly facts: () => readonly PostFacts[];
  /** The texts of the files that findings are about, by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly isFirstTime: boolean;
  readonly language: 'en' | 'zh';
}
