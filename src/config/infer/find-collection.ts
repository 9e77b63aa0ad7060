import type { SiteSettings } from '../../site/generator.ts';
import { basename, dirname } from '../../site/paths.ts';

/** Folders of Jekyll's that are no collections, and collections that are about people. */
const NO_POSTS =
  /^_(?:layouts|includes|data|sass|plugins|site|drafts|posts|pages|.*(?:author|contributor|people|team|writer|member|staff).*)$/iu;

/** A Jekyll site without posts may have them in a collection: the one with the most documents. */
export function collectionView(paths: readonly string[]): readonly SiteSettings[] {
  const roots = paths.filter((path) => basename(path) === '_config.yml').map(dirname);
  const counts = new Map<string, number>();
  for (const path of paths.filter((one) => /\.(?:md|markdown)$/iu.test(one))) {
    const [, before = '', folder = ''] = /^(?:(.*?)\/)?(_[^/]+)\//u.exec(path) ?? [];
    if (!roots.includes(before) || folder === '' || NO_POSTS.test(folder)) continue;
    const key = `${before}\n${folder}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < FEW) return [];
  const [root = '', folder = ''] = most[0].split('\n');
  return [{ generator: 'jekyll', posts: [`${folder}/**/*.{md,markdown}`], ...(root === '' ? {} : { root }) }];
}

const FEW = 4;
