import type { FrontMatterHint, FrontMatterProblem } from './front-matter.ts';
import type { Edit, Span } from './span.ts';
import { linesFrom, type TextLine } from './text-lines.ts';

/** An edit that may mend a broken text, and what it takes the mistake for. */
export interface Guess extends Edit {
  readonly hint: FrontMatterHint;
  /** What to point at, where the edit is larger than the mistake. */
  readonly place?: Span;
}

/** What a format's reader makes of a text: the offset of its first error, or that it reads as a mapping. */
export type Outcome = { readonly reads: true } | { readonly reads: false; readonly at: number };

/** How mistakes in one format are guessed and tried. */
export interface Guessing {
  /** Guesses about one line, most likely first. */
  line(line: TextLine): Iterable<Guess>;
  /** Guesses about the text as a whole, tried last. */
  whole(source: string): Iterable<Guess>;
  outcome(source: string): Outcome;
}

/** What a mistake was taken for, where it stands, and the edit that mends the whole text. */
export interface Hint extends Pick<FrontMatterProblem, 'hint' | 'fix'> {
  readonly span?: Span;
}

/** So many mistakes of the same front matter are mended at once; each costs a few dozen readings. */
const ROUNDS = 5;
/** Above this many UTF-16 units nothing is guessed: each try is a reading of the whole. */
const LONG = 8192;
const LONG_LINE = 1000;

/**
 * What was likely meant where reading went wrong. Each guess is tried: a hint is given when, with the edit made, the
 * text reads further than before; the edit is offered only when the whole text reads with it.
 */
export function likelyMeant(source: string, at: number, shift: number, guessing: Guessing): Hint {
  if (source.length > LONG) return {};
  let text = source;
  let error = at;
  let found: Hint = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = bestGuess(text, error, guessing);
    if (step === undefined) break;
    if (found.hint === undefined) found = seen(source, step.guess, shift);
    text = apply(text, step.guess);
    if (step.outcome.reads) return { ...found, fix: difference(source, text, shift) };
    error = step.outcome.at;
  }
  return found;
}

/** A mistake on one line is pointed at; one that runs through the text stands where the reader tripped. */
function seen(source: string, guess: Guess, shift: number): Hint {
  const { hint } = guess;
  const { start, end } = guess.place ?? guess;
  const isPlace = end > start && !/[\r\n]/u.test(source.slice(start, end));
  return isPlace ? { hint, span: { start: start + shift, end: end + shift } } : { hint };
}

interface Step {
  readonly guess: Guess;
  readonly outcome: Outcome;
}

function bestGuess(source: string, at: number, guessing: Guessing): Step | undefined {
  const lines = [...linesFrom(source, 0)];
  const index = lines.findLastIndex((line) => line.start <= at);
  let further: Step | undefined;
  for (const guess of guessesNear(lines, index, source, guessing)) {
    const outcome = guessing.outcome(apply(source, guess));
    if (outcome.reads) return { guess, outcome };
    const grown = guess.text.length - (guess.end - guess.start);
    if (outcome.at - grown >= (lines[index]?.end ?? source.length)) further ??= { guess, outcome };
  }
  return further;
}

/** The line of the error, then its neighbours: a reader often trips a line after the mistake, or at its key. */
function* guessesNear(
  lines: readonly TextLine[],
  index: number,
  source: string,
  guessing: Guessing,
): Generator<Guess> {
  const above = lines.slice(0, index).findLastIndex((line) => /^[^\s#-]/u.test(line.text));
  for (const near of new Set([index, index - 1, index + 1, index - 2, above])) {
    const line = lines[near];
    if (line !== undefined && line.text.length <= LONG_LINE) yield* guessing.line(line);
  }
  yield* guessing.whole(source);
}

function apply(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** One edit that turns a text into another: what lies between their common start and end. */
function difference(from: string, to: string, shift: number): Edit {
  const limit = Math.min(from.length, to.length);
  let start = 0;
  while (start < limit && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < limit - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { start: start + shift, end: from.length - tail + shift, text: to.slice(start, to.length - tail) };
}
