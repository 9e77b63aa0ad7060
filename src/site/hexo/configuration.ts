import { parseData } from '../data-file.ts';
import type { Files } from '../files.ts';
import { basename, dirname, join } from '../paths.ts';
import { type Data, dataOf } from '../values.ts';

const NAMES = ['_config.yml', '_config.yaml', '_config.json'];
/** Keys that no other generator's `_config.yml` has. */
const OWN_KEYS =
  /^(?:new_post_name|post_asset_folder|i18n_dir|skip_render|render_drafts|category_map|tag_map|default_category|filename_case|source_dir|public_dir|pretty_urls)\s*:/mu;
const ELSEWHERE = /(?:^|\/)(?:themes|node_modules)\//u;

/** The path of a site's own configuration, if it has one. */
function configurationFile(root: string, files: Files): string | undefined {
  return NAMES.map((name) => join(root, name)).find((path) => files.has(path));
}

/** A site's configuration; what is broken or unread counts as empty. */
export function readConfiguration(root: string, files: Files): Data {
  const path = configurationFile(root, files);
  const text = path === undefined ? undefined : files.text(path);
  return path === undefined || text === undefined ? {} : dataOf(parseData(path, text));
}

/** Folders with a `_config` that is Hexo's: posts or drafts in `source/`, scaffolds beside it, or keys of its own. */
export function findRoots(files: Files): readonly string[] {
  const paths = files
    .under('')
    .filter((path) => path.includes('_config.') && NAMES.includes(basename(path)) && !ELSEWHERE.test(path));
  return [...new Set(paths.map(dirname))].filter((folder) => isHexo(folder, files)).sort();
}

function isHexo(folder: string, files: Files): boolean {
  const beside = ['source/_posts', 'source/_drafts', 'scaffolds'];
  if (beside.some((name) => files.under(join(folder, name)).length > 0)) return true;
  const path = configurationFile(folder, files);
  return path !== undefined && OWN_KEYS.test(files.text(path) ?? '');
}
