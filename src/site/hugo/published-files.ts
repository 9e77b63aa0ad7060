import type { Files } from '../files.ts';
import { lazy } from '../lazy.ts';
import { indexPageFiles, type PageFile } from '../page-files.ts';
import { dirname, join, pathBelow } from '../paths.ts';
import type { Content } from './content.ts';
import { sourcesOf } from './mounts.ts';
import type { Settings } from './settings.ts';

/** Where published files come from. */
export interface FileSources {
  readonly root: string;
  readonly files: Files;
  readonly content: Content;
  readonly settings: Settings;
  /** The decoded address of the folder of a page's files, below the base. */
  readonly folderOf: (owner: string) => string | undefined;
  /** Whether a content file is no page and copied as it is. */
  readonly isCopied: (path: string) => boolean;
}

/**
 * Finds the file that is served at an address below the base: of the static folders, of the themes' static folders, a
 * loose file of the content folders, or a file that belongs to a page and moves with it.
 */
export function publishedFiles(sources: FileSources): (address: string) => string | undefined {
  const { root, files, content, settings, folderOf, isCopied } = sources;
  const loose = lazy(() => new Map(looseFiles(content, settings)));
  const owned = indexPageFiles(() => ownedFiles(content), {
    folderOf,
    isRead: (owner) => files.isRead(owner),
  });
  const themes = lazy(() => themeFolders(root, files));
  return (address) => {
    const place = join(address);
    if (place === '' || address.endsWith('/')) return undefined;
    const fixed = [...sourcesOf(settings.static, place), ...themes().map((folder) => join(folder, place))];
    const copied = sourcesOf(settings.content, place).filter((path) => files.has(path) && isCopied(path));
    return fixed.find((path) => files.has(path)) ?? loose().get(place) ?? copied[0] ?? owned.at(address);
  };
}

function themeFolders(root: string, files: Files): readonly string[] {
  const themes = join(root, 'themes');
  const names = files.under(themes).map((path) => pathBelow(themes, path)?.split('/')[0] ?? '');
  return [...new Set(names)].map((name) => join(themes, name, 'static'));
}

function looseFiles(content: Content, settings: Settings): readonly (readonly [string, string])[] {
  const branches = new Set(
    content
      .all()
      .filter(({ kind }) => kind === 'branch')
      .map(({ folder }) => folder),
  );
  return content
    .others()
    .filter(({ place }) => content.leafFolder(place) === undefined && !branches.has(dirname(place)))
    .map(({ path, place, language }) => {
      const prefix = settings.languages.find(({ key }) => key === language)?.prefix ?? '';
      return [join(prefix, place), path] as const;
    });
}

/** Files in a leaf's folder belong to its page in every language; so do those that lie beside a section's page. */
function* ownedFiles(content: Content): Generator<PageFile> {
  const owners = new Map<string, string[]>();
  for (const { kind, folder, path } of content.all()) {
    if (kind === 'page') continue;
    owners.set(folder, [...(owners.get(folder) ?? []), path]);
  }
  for (const { path, place } of content.others()) {
    const folder = content.leafFolder(place) ?? dirname(place);
    const name = pathBelow(folder, place) ?? '';
    for (const owner of owners.get(folder) ?? []) yield { path, owner, name };
  }
}
