import type { FrontMatter } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';

/** How sources are parsed; handed in, so that a site is plain data and questions. */
export interface Parsers {
  post(path: string, text: string): Post;
  frontMatter(path: string, text: string): FrontMatter;
}
