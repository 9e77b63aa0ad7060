import type { TestRepository } from './git.ts';
import type { Comment, Thread } from './model.ts';
import type { GitHubState } from './state.ts';

/** A suggestion block that is open to be committed. */
export interface Suggestion {
  readonly thread: Thread;
  readonly comment: Comment;
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** The block's lines; none deletes what it replaces. */
  readonly lines: readonly string[];
}

export interface ApplyOptions {
  /** Which to take of those that are open; default: all, as "Commit suggestions" in a batch. */
  readonly only?: (suggestion: Suggestion) => boolean;
  readonly number?: number;
}

/** The suggestion blocks of a pull request's live threads on its new side. */
export function openSuggestions(state: GitHubState, number = state.pulls[0]?.number ?? 1): Suggestion[] {
  const live = state.threads.filter(
    (thread) =>
      thread.pull === number && thread.side === 'RIGHT' && thread.resolvedBy === null && thread.line !== null,
  );
  return live.flatMap((thread) =>
    thread.comments.flatMap((comment) =>
      suggestedLinesIn(comment.body).map((lines) => {
        const line = thread.line ?? 0;
        return { thread, comment, path: thread.path, startLine: thread.startLine ?? line, line, lines };
      }),
    ),
  );
}

/** The texts of a comment's suggestion blocks, without their last line feed. */
export function suggestionsIn(body: string): string[] {
  return suggestedLinesIn(body).map((lines) => lines.join('\n'));
}

/** The lines of a comment's suggestion blocks: an empty line is one, an empty block has none. */
export function suggestedLinesIn(body: string): (readonly string[])[] {
  const blocks: (readonly string[])[] = [];
  const lines = body.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const fence = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (fence?.[1] === undefined) continue;
    const closing = new RegExp(`^ {0,3}${fence[1].charAt(0)}{${fence[1].length},}\\s*$`);
    const end = lines.findIndex((candidate) => closing.test(candidate));
    const inside = lines.splice(0, end === -1 ? lines.length : end + 1);
    if (fence[2]?.trim() === 'suggestion') blocks.push(inside.slice(0, end === -1 ? undefined : -1));
  }
  return blocks;
}

/** Commits the open suggestions to the head's branch in one go and tells the pull request; returns the new head. */
export function applySuggestions(
  state: GitHubState,
  repository: TestRepository,
  options: ApplyOptions = {},
): string {
  const pull = state.pull(options.number ?? state.pulls[0]?.number ?? 1);
  if (pull === undefined) throw new Error('Unexpected pull request');
  const chosen = openSuggestions(state, pull.number).filter(options.only ?? (() => true));
  if (chosen.length === 0) throw new Error('Expected an open suggestion');
  const files: Record<string, string> = {};
  for (const path of new Set(chosen.map((suggestion) => suggestion.path))) {
    const entry = state.git.entryAt(pull.headSha, path);
    const text = entry === undefined ? '' : (state.git.object(entry.oid)?.bytes.toString() ?? '');
    files[path] = replaceLines(
      text,
      chosen.filter((suggestion) => suggestion.path === path),
    );
  }
  const message =
    chosen.length === 1 ? `Update ${chosen[0]?.path ?? ''}` : 'Apply suggestions from code review';
  const head = repository.commit({ branch: pull.headRef, from: pull.headSha, message, files });
  state.push(head, pull.number);
  return head;
}

/** What committing suggestions replaces, and by what. */
export type Replacement = Pick<Suggestion, 'path' | 'startLine' | 'line' | 'lines'>;

/** From the last to the first, so that the lines above keep their numbers. */
export function replaceLines(text: string, suggestions: readonly Replacement[]): string {
  const result = text.split('\n');
  let above = Number.POSITIVE_INFINITY;
  for (const { startLine, line, lines, path } of [...suggestions].sort((a, b) => b.line - a.line)) {
    if (line >= above)
      throw new Error(`GitHub refuses a batch whose suggestions overlap: ${path}:${startLine}-${line}`);
    above = startLine;
    const ending = result[line - 1]?.endsWith('\r') ? '\r' : '';
    const inserted = lines.map((it) => `${it}${ending}`);
    result.splice(startLine - 1, line - startLine + 1, ...inserted);
  }
  return result.join('\n');
}
