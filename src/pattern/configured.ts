import { Failure } from '../failure.ts';
import { Limit, Overrun } from './limit.ts';
import { anyOf, expressionOf, type GlobOptions, globOf, type Matches, remember } from './matchers.ts';

/**
 * A regular expression of the configuration in force, which has to be one. Its matcher throws an Overrun.
 *
 * @param extent `whole`: all of a text has to match.
 */
export function configuredExpression(
  pattern: string,
  extent: 'whole' | 'part' = 'part',
  flags = 'u',
): Matches {
  const source = extent === 'whole' ? `^(?:${pattern})$` : pattern;
  const what = `the configuration’s pattern ${quoted(pattern)}`;
  const find = expressionOf(source, flags, { what, origin: 'configured' });
  return (text) => find(text) !== null;
}

/** Globs of the configuration in force, of which one has to match. Their matcher throws an Overrun. */
export function configuredGlobs(globs: readonly string[], options: GlobOptions = {}): Matches {
  return anyOf(
    globs.map((glob) =>
      globOf(glob, options, { what: `the configuration’s glob ${quoted(glob)}`, origin: 'configured' }),
    ),
  );
}

/**
 * Globs of the configuration in force that decide what is reviewed, and how: without an answer there is no going on.
 * Their matcher throws a Failure.
 *
 * @param key where they stand in the configuration.
 */
export function decisiveGlobs(key: string, globs: readonly string[], options: GlobOptions = {}): Matches {
  return anyOf(
    globs.map((glob): Matches => {
      const matches = configuredGlobs([glob], options);
      return (path) => {
        try {
          return matches(path);
        } catch (error) {
          throw error instanceof Overrun ? tooSlow(glob, key) : error;
        }
      };
    }),
  );
}

function tooSlow(glob: string, key: string): Failure {
  return new Failure(
    `Unexpected glob ${quoted(glob)} in the configuration’s \`${key}\`, which would take too long to match paths with`,
    'Write it with fewer `*`, and without groups within groups.',
    'config',
  );
}

/**
 * Work by the configuration’s patterns that somebody else’s code does, as a library does for a schema.
 *
 * @param what in words that may stand in any report: `the configuration’s schema`.
 * @param key tells it from others of its kind.
 * @param steps the most that the patterns may take, where that is known.
 * @throws Overrun
 */
export function withinLimit<Result>(
  what: string,
  key: string,
  work: () => Result,
  steps = Number.POSITIVE_INFINITY,
): Result {
  const limit = remember(['work', what, key], () => new Limit(what, 'configured'));
  return limit.run(steps, work);
}

/** A pattern in backticks, with nothing in it that ends them or acts on a terminal, and not too long. */
function quoted(pattern: string): string {
  const plain = pattern
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]|`/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/^(.{79}).{2,}$/u, '$1…');
  return `\`${plain}\``;
}
