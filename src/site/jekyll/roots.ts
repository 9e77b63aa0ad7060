import type { Files } from '../files.ts';
import { basename, dirname, join, pathBelow } from '../paths.ts';
import { CONFIG_NAMES } from './config.ts';
import { readDatedName } from './document-date.ts';

/** Folders of other programs' files, and of themes, which may have a `_config.yml` of their own. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|themes|_[^/]*|\.[^/]*)(?:\/|$)/u;

/** Keys that only Hexo has (7.3). */
const HEXO_KEYS =
  /^(?:new_post_name|source_dir|public_dir|skip_render|post_asset_folder|render_drafts|archive_dir):/mu;

/** The folders of Jekyll sites: those with a configuration, else the one above all `_posts` (GitHub Pages needs none). */
export function findRoots(files: Files): readonly string[] {
  const all = files.under('');
  const named = all.filter((path) => path.includes('_config.') && CONFIG_NAMES.includes(basename(path)));
  const configured = new Set(named.map(dirname).filter((folder) => !FOREIGN.test(folder)));
  if (configured.size > 0) return [...configured].filter((root) => !isHexo(files, root)).sort();
  const posts = all.filter((path) => path.includes('_posts/') && isDatedPost(path));
  return posts.length === 0 ? [] : [commonFolder(posts)];
}

function isDatedPost(path: string): boolean {
  const folder = /^(.*?)(?:^|\/)_posts\//u.exec(path)?.[1];
  return folder !== undefined && !FOREIGN.test(folder) && readDatedName(basename(path)) !== undefined;
}

function isHexo(files: Files, root: string): boolean {
  const path = CONFIG_NAMES.map((name) => join(root, name)).find((name) => files.has(name)) ?? '';
  const text = files.text(path);
  if (text !== undefined && HEXO_KEYS.test(text)) return true;
  const movesSource = text !== undefined && /^source:[ \t]*\S/mu.test(text);
  return !movesSource && files.under(join(root, 'source/_posts')).length > 0;
}

/** The deepest folder that all `_posts` lie below. */
function commonFolder(posts: readonly string[]): string {
  const folders = posts.map((path) => path.slice(0, path.indexOf('_posts/')).replace(/\/$/u, ''));
  return folders.reduce((common, folder) => {
    let above = common;
    while (folder !== above && pathBelow(above, folder) === undefined) above = dirname(above);
    return above;
  });
}
