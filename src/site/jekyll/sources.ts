import { isAsciiDoc } from '../../post/asciidoc.ts';
import { extension, join } from '../paths.ts';
import type { Build } from './build.ts';
import { isMarkdown } from './output.ts';

/** Other endings of files whose front matter may move their address; `.css` and the like keep it. */
const PAGES = /^\.(?:html?|xhtml|xml|textile|s[ac]ss)$/iu;

/** All files that may become a page, sorted as the tree is. */
export function findPages({ config, files, placeOf }: Build): readonly string[] {
  const mayBePage = (path: string): boolean =>
    isMarkdown(path, config) || isAsciiDoc(path) || PAGES.test(extension(path));
  return files.under(config.source).filter((path) => {
    if (!mayBePage(path)) return false;
    const { kind } = placeOf(path);
    return kind === 'draft' ? config.showsDrafts : kind !== 'ignored';
  });
}

/** The folders that posts lie in; where there is none yet, the one that Jekyll would read first. */
export function findPostFolders({ config, posts }: Build): readonly string[] {
  const found = posts().all.map(({ path }) => path.slice(0, path.lastIndexOf('_posts/') + '_posts'.length));
  const folders = [...new Set(found)].filter((folder) => folder.endsWith('_posts'));
  return folders.length > 0 ? folders : [join(config.source, config.collectionsDir, '_posts')];
}
