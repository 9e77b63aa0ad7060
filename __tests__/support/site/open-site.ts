import { parseFrontMatter } from '../../../src/post/parse-front-matter.ts';
import { parsePost } from '../../../src/post/post.ts';
import type { Generator, Reference, SiteSettings } from '../../../src/site/generator.ts';
import { makeEvaluator } from '../../../src/site/jekyll/liquid.ts';
import { openSite } from '../../../src/site/open-site.ts';
import { plain } from '../../../src/site/plain.ts';
import type { Site, Target } from '../../../src/site/site.ts';
import { makeFiles, type Tree } from '../../../src/site/tree.ts';
import type { Texts } from './open-model.ts';

export interface SiteOptions {
  readonly generator?: Generator;
  readonly root?: string;
  readonly settings?: SiteSettings;
  readonly now?: Date;
  /** Paths that are in the tree and not read. */
  readonly unread?: readonly string[];
}

export interface TestSite {
  readonly site: Site;
  readonly files: Tree;
  image(href: string, from: string): Target;
  link(href: string, from: string): Target;
  resolve(reference: Reference, from: string): Target;
}

const NOW = new Date('2026-06-01T00:00:00Z');
const parsers = {
  post: parsePost,
  frontMatter: (_: string, text: string) => parseFrontMatter(text),
  liquid: () => makeEvaluator,
};

/** A site over texts in memory, plain unless said otherwise. */
export function siteOf(texts: Texts, options: SiteOptions = {}): TestSite {
  const { generator = plain, root = '', settings = {}, now = NOW, unread = [] } = options;
  const encoder = new TextEncoder();
  const files = makeFiles(
    Object.keys(texts).map((path) => ({ path, oid: '', kind: 'file' })),
    new Map(
      Object.entries(texts)
        .filter(([path]) => !unread.includes(path))
        .map(([path, text]) => [path, encoder.encode(text)]),
    ),
  );
  const model = generator.open({ root, files, settings, now, parsers });
  const site = openSite(model, settings, files, parsers, now);
  return {
    site,
    files,
    image: (href, from) => site.resolve({ href, kind: 'markdown-image' }, from),
    link: (href, from) => site.resolve({ href, kind: 'markdown-link' }, from),
    resolve: (reference, from) => site.resolve(reference, from),
  };
}

/** The text of a post with a few lines of front matter. */
export function post(...lines: readonly string[]): string {
  return ['---', 'title: A post', ...lines, '---', '', 'Words.', ''].join('\n');
}
