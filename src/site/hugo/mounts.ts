import { join, pathBelow } from '../paths.ts';
import { type Data, dataOf, textOf, textsOf } from '../values.ts';

/** A folder of the repository that is part of one of Hugo's folders. */
export interface Mount {
  /** From the repository's root. */
  readonly folder: string;
  /** The place within Hugo's folder, `''` for its top. */
  readonly target: string;
  readonly language?: string;
}

/** A file found through a mount. */
export interface Mounted {
  readonly mount: Mount;
  /** The path within Hugo's folder. */
  readonly place: string;
}

/** The mounts of one of Hugo's folders: those of `module.mounts`, else the folders of the site and its languages. */
export function readMounts(
  root: string,
  configuration: Data,
  component: 'content' | 'static',
  languages: readonly { readonly key: string }[],
): readonly Mount[] {
  const mounts = dataOf(configuration.module).mounts;
  const own = Array.isArray(mounts)
    ? mounts.flatMap((mount) => readMount(root, dataOf(mount), component))
    : [];
  if (own.length > 0) return own;
  return component === 'content'
    ? contentFolders(root, configuration, languages)
    : staticFolders(root, configuration);
}

function readMount(root: string, mount: Data, component: string): readonly Mount[] {
  const source = textOf(mount.source);
  const target = join(textOf(mount.target) ?? '');
  const place = target === component ? '' : pathBelow(component, target);
  if (source === undefined || place === undefined) return [];
  const language = textOf(mount.lang);
  return [{ folder: join(root, source), target: place, ...(language === undefined ? {} : { language }) }];
}

function contentFolders(
  root: string,
  configuration: Data,
  languages: readonly { readonly key: string }[],
): readonly Mount[] {
  const common = textOf(configuration.contentdir) ?? 'content';
  const own = languages.map(({ key }) => ({
    language: key,
    folder: textOf(dataOf(dataOf(configuration.languages)[key]).contentdir),
  }));
  if (own.every(({ folder }) => folder === undefined)) return [{ folder: join(root, common), target: '' }];
  return own.map(({ language, folder }) => ({ folder: join(root, folder ?? common), target: '', language }));
}

const STATIC_KEY = /^staticdir\d*$/u;

function staticFolders(root: string, configuration: Data): readonly Mount[] {
  const parts = [configuration, ...Object.values(dataOf(configuration.languages)).map(dataOf)];
  const named = parts.flatMap((part) =>
    Object.keys(part)
      .filter((key) => STATIC_KEY.test(key))
      .flatMap((key) => textsOf(part[key])),
  );
  const folders = configuration.staticdir === undefined ? ['static', ...named] : named;
  return [...new Set(folders)].map((folder) => ({ folder: join(root, folder), target: '' }));
}

/** The innermost mount that holds a path. */
export function findMount(mounts: readonly Mount[], path: string): Mounted | undefined {
  let found: Mounted | undefined;
  for (const mount of mounts) {
    const own = pathBelow(mount.folder, path);
    if (own === undefined || mount.folder.length < (found?.mount.folder.length ?? 0)) continue;
    found = { mount, place: join(mount.target, own) };
  }
  return found;
}

/** The paths that a place within Hugo's folder may come from, the one that wins first. */
export function sourcesOf(mounts: readonly Mount[], place: string): readonly string[] {
  return mounts.flatMap(({ folder, target }) => {
    const own = pathBelow(target, place);
    return own === undefined ? [] : [join(folder, own)];
  });
}
