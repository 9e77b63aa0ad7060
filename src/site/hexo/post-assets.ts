import { lazy } from '../lazy.ts';
import { indexPageFiles, type PageFile } from '../page-files.ts';
import { join } from '../paths.ts';
import { addressOf } from './addresses.ts';
import type { Settings } from './settings.ts';
import type { Sources } from './sources.ts';

/** The files in the folders of posts. */
export interface PostAssets {
  /** An asset by the post that it belongs to and its name in the post's folder. */
  named(owner: string, name: string): PageFile | undefined;
  at(path: string): PageFile | undefined;
  /** The path that an asset is published at, below the root; undefined while its post is unread or unpublished. */
  output(asset: PageFile): string | undefined;
  /** The asset that is published at a decoded address below the base. */
  servedAt(address: string): string | undefined;
}

/** What finding assets needs to know of posts. */
export interface AssetOwners {
  /** A published post's path below the root, by its source; undefined while it is unread. */
  pathOf(owner: string): string | undefined;
  isRead(owner: string): boolean;
}

/** Indexes assets when first asked. */
export function indexAssets(sources: Sources, settings: Settings, owners: AssetOwners): PostAssets {
  const byPath = lazy(() => new Map(sources.assets().map((asset) => [asset.path, asset])));
  const byName = lazy(
    () => new Map(sources.assets().map((asset) => [`${asset.owner}\n${asset.name}`, asset])),
  );
  const folderOf = (owner: string): string | undefined => owners.pathOf(owner)?.replace(/\.html?$/u, '');
  const addressOfFolder = (owner: string): string | undefined => {
    const folder = folderOf(owner);
    return folder === undefined ? undefined : `${addressOf(folder, settings).replace(/\/$/u, '')}/`;
  };
  const pages = indexPageFiles(sources.assets, { folderOf: addressOfFolder, isRead: owners.isRead });
  return {
    named: (owner, name) => byName().get(`${owner}\n${name}`),
    at: (path) => byPath().get(path),
    output: (asset) => {
      const folder = folderOf(asset.owner);
      return folder === undefined ? undefined : join(folder, asset.name);
    },
    servedAt: pages.at,
  };
}
