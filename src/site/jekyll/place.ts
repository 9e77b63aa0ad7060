import { basename, dirname, pathBelow } from '../paths.ts';
import type { Collection } from './collections.ts';
import type { Config } from './config.ts';
import { type EntryFilter, makeEntryFilter } from './entry-filter.ts';

/** What a file is to Jekyll by its place alone. */
export type Place =
  | {
      readonly kind: 'post' | 'draft' | 'document';
      readonly collection: Collection;
      /** From the folder of collections: what `{% link %}` and front matter defaults compare. */
      readonly path: string;
    }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'ignored' };

const IGNORED: Place = { kind: 'ignored' };

/** Makes the function that tells a file's place by its path from the repository's root. */
export function makePlaces(config: Config): (path: string) => Place {
  const filter = makeEntryFilter(config);
  return (path) => {
    const local = pathBelow(config.source, path);
    if (local === undefined) return IGNORED;
    return inCollection(local, config, filter) ?? inPosts(local, config, filter) ?? onItsOwn(local, filter);
  };
}

function inCollection(path: string, config: Config, filter: EntryFilter): Place | undefined {
  const below = pathBelow(config.collectionsDir, path);
  const slash = below?.indexOf('/') ?? -1;
  if (below === undefined || slash < 0 || !below.startsWith('_')) return undefined;
  const collection = config.collections.get(below.slice(1, slash));
  if (collection === undefined || collection.label === 'posts') return undefined;
  const kept = filter.keeps(below.slice(slash + 1), below.slice(0, slash), 'file');
  return kept ? { kind: 'document', collection, path: below } : IGNORED;
}

const POSTS = /(?:^|\/)_(posts|drafts)\//u;

/** Whether a file can be a post by a folder above it: nearly all files of a site cannot, and need no closer look. */
export function liesWithPosts(path: string): boolean {
  return POSTS.test(path);
}

/** Posts lie in `_posts` of any folder that Jekyll walks (Jekyll 4.3, `Reader#retrieve_posts`). */
function inPosts(path: string, config: Config, filter: EntryFilter): Place | undefined {
  const found = POSTS.exec(path);
  const collection = config.collections.get('posts');
  if (found === null || collection === undefined) return undefined;
  const folder = path.slice(0, found.index);
  const entry = path.slice(found.index + found[0].length);
  const special = path.slice(0, path.length - entry.length - 1);
  const hidden = /(?:^|\/)\./u.test(entry);
  const outside = !`/${folder}`.startsWith(`/${config.collectionsDir}`);
  if (outside || hidden || !filter.walks(folder) || !filter.keeps(entry, special, 'file')) return IGNORED;
  const kind = found[1] === 'posts' ? 'post' : 'draft';
  return { kind, collection, path: pathBelow(config.collectionsDir, path) ?? path };
}

function onItsOwn(path: string, filter: EntryFilter): Place {
  const folder = dirname(path);
  const kept = filter.walks(folder) && filter.keeps(basename(path), folder, 'file');
  return kept || filter.names(path) ? { kind: 'page', path } : IGNORED;
}
