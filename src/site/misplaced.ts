import type { Model } from './generator.ts';

const NEARLY = /^_posts?\/[^/]+\.(?:md|markdown|mdx)$/iu;

/**
 * Whether a file is a post that somebody put where the site does not look: `_post/` in the site, or `_post/` and `_posts/`
 * at the repository's top beside a site that lies in a folder. Only Jekyll has one folder for posts wherever the site is.
 */
export function isMisplaced(path: string, model: Model): boolean {
  if (model.generator !== 'jekyll') return false;
  const below =
    model.root !== '' && path.startsWith(`${model.root}/`) ? path.slice(model.root.length + 1) : path;
  return NEARLY.test(below) && !model.isPost(path);
}
