import picomatch from 'picomatch';
import { Limit, type Origin, renewTime } from './limit.ts';
import { expressionSteps, globSteps } from './steps.ts';

/** Whether a text matches. */
export type Matches = (text: string) => boolean;

/** Where a regular expression matches a text; null where it does not. */
export type Finds = (text: string) => RegExpExecArray | null;

/** How a glob is read: with `dot`, stars stand for names that begin with a dot too. */
export interface GlobOptions {
  readonly dot?: boolean;
}

/** Whose pattern it is: in words that may stand in any report, and where it comes from. */
export interface Owner {
  readonly what: string;
  readonly origin: Origin;
}

/** More than any configuration has; what is forgotten is made anew. */
const REMEMBERED = 1000;
const remembered = new Map<string, unknown>();

/** Rules make their patterns anew for each post: an overrun has to be remembered beyond that. */
export function remember<Made>(key: readonly string[], make: () => Made): Made {
  const text = JSON.stringify(key);
  const known = remembered.get(text) as Made | undefined;
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = make();
  remembered.set(text, made);
  return made;
}

/** Forgets what overran, and gives all patterns their time again: for a process that answers again and again. */
export function renewPatterns(): void {
  renewTime();
  remembered.clear();
}

/** Whether a text is a regular expression. */
export function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    // Whoever asks says what is expected instead.
    return false;
  }
}

/** A regular expression that throws an Overrun on a text that it would take too long on. */
export function expressionOf(source: string, flags: string, { what, origin }: Owner): Finds {
  return remember(['expression', what, flags, source], () => {
    const limit = new Limit(what, origin);
    const made = new RegExp(source, flags);
    const steps = expressionSteps(source, flags);
    return (text) => limit.run(steps(text), () => search(made, text));
  });
}

/** Whether an expression is too large to be run shows only when it is. */
function search(expression: RegExp, text: string): RegExpExecArray | null {
  try {
    return expression.exec(text);
  } catch (error) {
    throw error instanceof SyntaxError ? new RangeError(error.message) : error;
  }
}

/** A glob as `picomatch` reads it, which throws an Overrun on a path that it would take too long on. */
export function globOf(glob: string, options: GlobOptions, { what, origin }: Owner): Matches {
  if (glob === '') return () => false;
  return remember(['glob', what, JSON.stringify(options), glob], () => {
    const limit = new Limit(what, origin);
    const steps = globSteps(glob);
    let made: Matches | undefined;
    return (path) =>
      limit.run(steps(path), () => {
        // Making it takes a while for some, and so belongs within the limit.
        made ??= picomatch(glob, options);
        return made(path);
      });
  });
}

/** Whether one of them matches; of none, none does. */
export function anyOf(matchers: readonly Matches[]): Matches {
  return (text) => matchers.some((matches) => matches(text));
}

/** The folder that a glob fixes: `posts` of `posts/**`; empty for a path without any sign of a glob. */
export function fixedFolder(glob: string): string {
  const { base, isGlob } = picomatch.scan(glob);
  return isGlob ? base : '';
}
