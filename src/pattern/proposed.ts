import { Overrun } from './limit.ts';
import { anyOf, expressionOf, type Finds, globOf, isExpression, type Matches } from './matchers.ts';

/** Longer patterns than this are nobody's, and only making them may take ages. */
const LENGTH = 1000;

const unheeded = new Set<string>();

/** What sites' own configurations ask for and did not get, as it would take too long: a sentence each. */
export function unheededPatterns(): readonly string[] {
  return [...unheeded];
}

/**
 * Globs of a site's own configuration, which a pull request may bring; one that overruns matches nothing from then on.
 *
 * @param where whose and which they are, in words: `Hexo’s skip_render`.
 */
export function proposedGlobs(where: string, globs: readonly string[]): Matches {
  const owner = { what: `A glob of ${where}`, origin: 'proposed' } as const;
  const usable = globs.filter((glob) => glob !== '' && glob.length <= LENGTH);
  return anyOf(usable.map((glob) => heeded(globOf(glob, {}, owner), false)));
}

/**
 * A regular expression of a site's own configuration, which a pull request may bring; one that overruns matches nothing
 * from then on.
 *
 * @param where whose and which it is, in words: `Hugo’s ignoreFiles`.
 * @returns undefined for a text that is none, or longer than anybody's.
 */
export function proposedExpression(where: string, source: string): Finds | undefined {
  if (source.length > LENGTH || !isExpression(source)) return undefined;
  return heeded(expressionOf(source, 'u', { what: `A pattern of ${where}`, origin: 'proposed' }), null);
}

function heeded<Answer>(ask: (text: string) => Answer, instead: Answer): (text: string) => Answer {
  return (text) => {
    try {
      return ask(text);
    } catch (error) {
      if (!(error instanceof Overrun)) throw error;
      unheeded.add(`${error.message}: it is taken to match nothing`);
      return instead;
    }
  };
}
