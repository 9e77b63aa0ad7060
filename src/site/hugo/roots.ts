import type { Files } from '../files.ts';
import { basename, dirname, join } from '../paths.ts';
import { textOf } from '../values.ts';
import { configurationFile, readConfiguration } from './configuration.ts';

/** What any of the three below may match, in one cheap look. */
const CANDIDATE = /(?:^|\/)(?:hugo|config)\.\w+$|config\/_default\//u;
const OWN_NAME = /^hugo\.(?:toml|ya?ml|json)$/u;
const SHARED_NAME = /^config\.(?:toml|ya?ml|json)$/u;
/** A folder of configuration, at any depth of a site: `config/_default/hugo.toml`. */
const FOLDER =
  /^(?:(.*)\/)?config\/_default\/(?:hugo|config|languages|module|params|permalinks|menus?(?:\.\w+)?)\.\w+$/u;

/**
 * Folders with a configuration of Hugo; `config.*` counts where Hugo's folders lie beside it or it names a base URL.
 * Zola has the same names, and says `base_url`.
 */
export function findRoots(files: Files): readonly string[] {
  const roots = new Set<string>();
  for (const path of files.under('').filter((one) => CANDIDATE.test(one))) {
    const inFolder = FOLDER.exec(path);
    if (inFolder !== null) roots.add(inFolder[1] ?? '');
    else if (OWN_NAME.test(basename(path))) roots.add(dirname(path));
    else if (SHARED_NAME.test(basename(path)) && isHugo(dirname(path), files)) roots.add(dirname(path));
  }
  return [...roots].sort();
}

function isHugo(folder: string, files: Files): boolean {
  if (configurationFile(folder, files) === undefined) return false;
  const configuration = readConfiguration(folder, files);
  if (textOf(configuration.baseurl) !== undefined) return true;
  if (configuration.base_url !== undefined) return false;
  return ['content', 'archetypes'].some((name) => files.under(join(folder, name)).length > 0);
}
