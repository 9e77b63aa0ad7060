import type { FrontMatter } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import type { makeEvaluator } from './jekyll/liquid.ts';

/** How sources are parsed; handed in, so that a site is plain data and questions. */
export interface Parsers {
  post(path: string, text: string): Post;
  frontMatter(path: string, text: string): FrontMatter;
  /** Liquid, which few addresses need and which costs more to load than most posts to check; undefined: it is asked for. */
  liquid(): typeof makeEvaluator | undefined;
}
