import type { Point, Span } from '../post/span.ts';
import type { Sentence, Values } from '../rules/rule.ts';

export type Severity = 'error' | 'warning';

/** An exact edit of one file, with its place for people and for programs. */
export interface Fix {
  readonly path: string;
  readonly span: Span;
  readonly start: Point;
  readonly end: Point;
  readonly text: string;
}

/** Something wrong with a post, once its severity and place are known. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly span: Span;
  readonly start: Point;
  readonly end: Point;
  readonly subject: string;
  /** The sentence in both languages, its values, and the language to say it in. */
  readonly sentence: Sentence;
  readonly values: Values;
  readonly why: Sentence;
  readonly language: 'en' | 'zh';
  readonly actual?: string;
  readonly expected: readonly string[];
  readonly fix?: Fix;
  /** Null where there is nothing to compare with. */
  readonly introduced: boolean | null;
  readonly blocking: boolean;
  /** Of rule, subject and an ordinal among equals: no path, no line, no wording. */
  readonly fingerprint: string;
  /** The page of the rule. */
  readonly url: string;
  readonly summaryOnly: boolean;
}

/** A rule that could not be run on a post, and why. */
export interface NotChecked {
  readonly path: string;
  readonly rule: string;
  readonly why: string;
}
