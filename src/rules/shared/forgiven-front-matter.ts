import { isAsciiDoc } from '../../post/asciidoc.ts';
import type { FrontMatterProblem } from '../../post/front-matter.ts';
import type { Post } from '../../post/post.ts';
import type { Site } from '../../site/site.ts';

/**
 * Whether the site's generator reads the front matter all the same, or a post of it needs none.
 *
 * Hexo 7 takes everything above the first `---` for front matter, with or without an opening fence, and fences of more
 * dashes; Hugo skips white space above it; Docusaurus 3 takes date and title from the file name and the heading.
 */
export function isForgiven({ kind }: FrontMatterProblem, post: Post, site: Site): boolean {
  if (isAsciiDoc(post.path)) return kind === 'missing';
  switch (site.model.generator) {
    case 'hexo':
      return kind === 'blank-above' || kind === 'unopened';
    case 'hugo':
      return kind === 'blank-above' || kind === 'indented';
    case 'docusaurus':
      return kind === 'missing' && post.headings.some((heading) => heading.depth === 1);
    default:
      return false;
  }
}
