import type { Field, FrontMatterProblem } from './front-matter.ts';

/** What one format's reader found between the fences; positions count from the start of the whole text. */
export interface Reading {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
  /** Whether the data can be relied on, whatever the problems. */
  readonly readable: boolean;
  readonly fields: () => readonly Field[];
}

/** What is left of front matter that cannot be read. */
export function unreadable(...problems: readonly FrontMatterProblem[]): Reading {
  return { data: {}, problems, readable: false, fields: () => [] };
}
