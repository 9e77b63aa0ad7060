import { literalPattern } from '../literal-pattern.ts';
import { dirname } from '../paths.ts';

const HOLE = '{author}';

/** A path pattern with `{author}` in it, such as `_contributors/{author}.md`. */
export interface ProfilePattern {
  /** The folder that holds all profiles. */
  readonly folder: string;
  /** The author whose profile a path is. */
  nameOf(path: string): string | undefined;
  pathOf(name: string): string;
}

/** Reads a pattern; where it names the author twice (`{author}/{author}.md`), both are the same. */
export function readPattern(pattern: string): ProfilePattern {
  const parts = pattern.split(HOLE);
  const source = parts.map(literalPattern).reduce((all, part, index) => {
    return index === 1 ? `${all}([^/]+)${part}` : `${all}(?:\\1)${part}`;
  });
  const expression = new RegExp(`^${source}$`, 'u');
  return {
    folder: dirname(parts[0] ?? ''),
    nameOf: (path) => expression.exec(path)?.[1],
    pathOf: (name) => parts.join(name),
  };
}
