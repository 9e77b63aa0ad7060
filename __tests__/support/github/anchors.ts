import { type FileDiff, followLine, hunkAt, hunkUpTo, type Side } from './diff.ts';
import type { GitRepository } from './git-repository.ts';
import type { Pull, Thread } from './model.ts';

/** Where a comment is asked to go. Without a line it is about the whole file. */
export interface AnchorRequest {
  readonly path: string;
  readonly line?: number | null | undefined;
  readonly side?: string | null | undefined;
  readonly startLine?: number | null | undefined;
  readonly startSide?: string | null | undefined;
  readonly subject: 'line' | 'file';
}

/** A place that the diff of a pull request has. */
export interface Anchor {
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly startSide: Side | null;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffHunk: string;
}

/** What is wrong with a place: the field that GitHub names, and its sentence in a review. */
export interface AnchorProblem {
  readonly field: string;
  readonly code: 'invalid' | 'custom';
  readonly sentence: string;
}

const NO_HUNK = "Pull request review thread diff hunk can't be blank";

/** The diff of a pull request, at its present head or an earlier one. */
export function pullDiff(git: GitRepository, pull: Pull, head = pull.headSha): readonly FileDiff[] {
  const base = git.commitOf(pull.baseRef) ?? pull.baseSha;
  return git.diff(git.mergeBase(base, head) ?? base, head);
}

/** Checks a place against a diff as GitHub does. */
export function findAnchor(diff: readonly FileDiff[], request: AnchorRequest): Anchor | AnchorProblem {
  const file = diff.find((candidate) => candidate.path === request.path);
  if (file === undefined) return problem('path', `path is invalid and ${NO_HUNK}`);
  const side = sideOf(request.side ?? 'RIGHT');
  const startSide = sideOf(request.startSide ?? request.side ?? 'RIGHT');
  if (side === undefined || startSide === undefined) return problem('side', 'side is invalid');
  if (request.subject === 'file') {
    return {
      path: file.path,
      subject: 'file',
      side,
      startSide: null,
      line: null,
      startLine: null,
      diffHunk: '',
    };
  }
  return findLines(file, side, startSide, request);
}

function findLines(
  file: FileDiff,
  side: Side,
  startSide: Side,
  request: AnchorRequest,
): Anchor | AnchorProblem {
  const line = request.line ?? 0;
  const hunk = hunkAt(file.hunks, side, line);
  if (hunk === undefined) return problem('line', `line must be part of the diff and ${NO_HUNK}`);
  const diffHunk = hunkUpTo(hunk, side, line);
  const startLine = request.startLine ?? null;
  const found = { path: file.path, subject: 'line', side, line, startLine, diffHunk } as const;
  if (startLine === null) return { ...found, startSide: null };
  if (side === startSide && startLine >= line) {
    return problem('start_line', 'start line must precede the end line.', 'custom');
  }
  if (hunkAt(file.hunks, startSide, startLine) !== hunk) {
    return problem('start_line', 'start line must be part of the same hunk as the line.', 'custom');
  }
  return { ...found, startSide };
}

function problem(field: string, sentence: string, code: AnchorProblem['code'] = 'invalid'): AnchorProblem {
  return { field, code, sentence: `Pull request review thread ${sentence}` };
}

function sideOf(value: string): Side | undefined {
  return value === 'LEFT' || value === 'RIGHT' ? value : undefined;
}

/** Moves a thread to a pull request's present head, or marks it outdated. */
export function rollForward(git: GitRepository, pull: Pull, thread: Thread): void {
  if (thread.outdated || thread.commit === pull.headSha) return;
  const file = pullDiff(git, pull).find((candidate) => candidate.path === thread.path);
  if (thread.subject === 'file') {
    thread.outdated = file === undefined;
    if (file !== undefined) thread.commit = pull.headSha;
    return;
  }
  const line = file === undefined ? undefined : landing(git, pull, thread, file, thread.side, thread.line);
  const start =
    thread.startLine === null || file === undefined
      ? null
      : landing(git, pull, thread, file, thread.startSide ?? thread.side, thread.startLine);
  if (line === undefined || start === undefined || rewritten(git, pull, thread)) {
    Object.assign(thread, { outdated: true, line: null, startLine: null });
  } else {
    Object.assign(thread, { line, startLine: start, commit: pull.headSha });
  }
}

/** The line that a commented one has become, where the new diff still shows it. */
function landing(
  git: GitRepository,
  pull: Pull,
  thread: Thread,
  file: FileDiff,
  side: Side,
  line: number | null,
): number | undefined {
  if (line === null) return undefined;
  const moved = followLine(between(git, pull, thread, side)?.hunks ?? [], line);
  return moved !== undefined && hunkAt(file.hunks, side, moved) !== undefined ? moved : undefined;
}

/** Whether a line between the two ends of a comment was changed. */
function rewritten(git: GitRepository, pull: Pull, thread: Thread): boolean {
  if (thread.startLine === null || thread.line === null || thread.startSide !== thread.side) return false;
  const hunks = between(git, pull, thread, thread.side)?.hunks ?? [];
  const first = followLine(hunks, thread.startLine) ?? 0;
  for (let line = thread.startLine; line <= thread.line; line += 1) {
    if (followLine(hunks, line) !== first + line - thread.startLine) return true;
  }
  return false;
}

/** What happened to a thread's file since its commit: to the new text, or on the left to the merge base's. */
function between(git: GitRepository, pull: Pull, thread: Thread, side: Side): FileDiff | undefined {
  const base = git.commitOf(pull.baseRef) ?? pull.baseSha;
  const mergeBase = (head: string) => git.mergeBase(base, head) ?? base;
  const diff =
    side === 'RIGHT'
      ? git.diff(thread.commit, pull.headSha)
      : git.diff(mergeBase(thread.commit), mergeBase(pull.headSha));
  return diff.find((file) => file.path === thread.path || file.previousPath === thread.path);
}
