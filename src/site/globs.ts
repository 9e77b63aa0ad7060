import picomatch from 'picomatch';
import { decisiveGlobs } from '../pattern/configured.ts';
import { pathBelow } from './paths.ts';

/** Longer globs than this are nobody's, and the library refuses far longer ones. */
const LENGTH = 1000;

/** Whether a path matches one of the globs, as `picomatch` and `micromatch` read them; no globs match nothing. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const usable = globs.filter((glob) => glob !== '' && glob.length <= LENGTH);
  return usable.length === 0 ? () => false : picomatch(usable);
}

/** Whether a path of the repository matches one of a site's globs; undefined when the site names none. */
export function siteMatcher(
  root: string,
  globs: readonly string[] | undefined,
): ((path: string) => boolean) | undefined {
  if (globs === undefined) return undefined;
  const matches = decisiveGlobs('posts', globs);
  return (path) => {
    const own = pathBelow(root, path);
    return own !== undefined && matches(own);
  };
}
