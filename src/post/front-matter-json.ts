import type { FrontMatterProblem } from './front-matter.ts';
import { type Guess, type Guessing, likelyMeant, type Outcome } from './front-matter-hints.ts';
import { type Reading, unreadable } from './front-matter-reading.ts';
import { readYaml } from './front-matter-yaml.ts';

const GUESSING: Guessing = { line: () => [], whole: guessWhole, outcome };

/** Reads JSON: its data and places are YAML's, of which it is a part; what only YAML takes is an error. */
export function readJson(source: string, shift: number): Reading {
  const reading = readYaml(source, shift);
  const error = reading.readable ? firstError(source) : undefined;
  if (error === undefined) return reading;
  const problem: FrontMatterProblem = {
    kind: 'syntax',
    span: { start: error.at + shift, end: error.at + shift + 1 },
    detail: error.message,
    ...likelyMeant(source, error.at, shift, GUESSING),
  };
  return unreadable(problem);
}

function outcome(source: string): Outcome {
  const error = firstError(source);
  return error === undefined ? { reads: true } : { reads: false, at: error.at };
}

/** A comma before a closing bracket, left over from an entry that went. */
function* guessWhole(source: string): Generator<Guess> {
  const trailing = /,(?=\s*[}\]])/u.exec(source);
  if (trailing === null) return;
  yield { start: trailing.index, end: trailing.index + 1, text: '', hint: 'comma' };
}

function firstError(source: string): { readonly at: number; readonly message: string } | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return {
      at: Math.min(placeIn(message, source), Math.max(source.length - 1, 0)),
      message: plainWords(message),
    };
  }
}

// The engine names the offset, or else the unexpected character; the words differ between versions.
function placeIn(message: string, source: string): number {
  const offset = /position (\d+)/u.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  const token = /^Unexpected token '?(.)'?/u.exec(message)?.[1];
  return token === undefined ? 0 : Math.max(0, firstOutsideStrings(source, token));
}

function firstOutsideStrings(source: string, token: string): number {
  return source.replace(/"(?:[^"\\\r\n]|\\.)*"?/gu, (text) => ' '.repeat(text.length)).indexOf(token);
}

function plainWords(message: string): string {
  return message.replace(/,? ?(?:\.\.\.)?".*$| in JSON.*$/su, '').trim();
}
