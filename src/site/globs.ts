import { decisiveGlobs } from '../pattern/configured.ts';
import { pathBelow } from './paths.ts';

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
