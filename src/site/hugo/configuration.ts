import { parseData } from '../data-file.ts';
import type { Files } from '../files.ts';
import { basename, dirname, extension, join, withoutExtension } from '../paths.ts';
import { type Data, dataOf, lowerKeys, mergeData } from '../values.ts';

const ENDINGS = ['.toml', '.yaml', '.yml', '.json'];
const NAMES = ['hugo', 'config'].flatMap((name) => ENDINGS.map((ending) => name + ending));
/** `hugo` without `--environment` builds for production. */
const FOLDERS = ['config/_default', 'config/production'];

/** The file of a site's main settings, if there is one (since Hugo 0.110 `hugo.toml` before `config.toml`). */
export function configurationFile(root: string, files: Files): string | undefined {
  return NAMES.map((name) => join(root, name)).find((path) => files.has(path));
}

/**
 * A site's configuration as one mapping with keys in lower case: the main file, and over it the configuration folders,
 * where a file's name is the key of its content. What is broken or unread counts as empty.
 */
export function readConfiguration(root: string, files: Files): Data {
  const main = configurationFile(root, files);
  const parts = FOLDERS.flatMap((folder) => folderParts(join(root, folder), files));
  return [...(main === undefined ? [] : [readFile(main, files)]), ...parts].reduce(mergeData, {});
}

function folderParts(folder: string, files: Files): readonly Data[] {
  return files
    .under(folder)
    .filter((path) => dirname(path) === folder && ENDINGS.includes(extension(path)))
    .map((path) => {
      const key = withoutExtension(basename(path)).toLowerCase();
      const data = readFile(path, files);
      return key === 'hugo' || key === 'config' ? data : { [key]: data };
    });
}

function readFile(path: string, files: Files): Data {
  const text = files.text(path);
  return text === undefined ? {} : dataOf(lowerKeys(parseData(path, text)));
}
