import { basename, dirname } from '../paths.ts';
import type { Config } from './config.ts';
import { fnmatch } from './wildcard.ts';

type EntryKind = 'file' | 'folder';
type Matcher = (entry: string, kind: EntryKind) => boolean;

/** Which files and folders Jekyll reads (Jekyll 4.3, `EntryFilter`). Paths are from the source folder. */
export interface EntryFilter {
  /** Whether an entry of a folder is kept; the entry may have slashes where Jekyll globs a whole folder. */
  keeps(entry: string, folder: string, kind: EntryKind): boolean;
  /** Whether Jekyll walks into a folder in search of pages, posts and static files. */
  walks(folder: string): boolean;
  /** Whether a file is named by `include` itself, which makes up for any folder above it. */
  names(path: string): boolean;
}

export function makeEntryFilter(config: Config): EntryFilter {
  const included = config.include.map(matcherOf);
  const excluded = config.exclude.map(matcherOf);
  const walked = new Map<string, boolean>([['', true]]);
  const keeps = (entry: string, folder: string, kind: EntryKind): boolean => {
    if (entry.endsWith('.')) return false;
    if (included.some((matches) => matches(entry, kind) || matches(basename(entry), kind))) return true;
    const path = folder === '' ? entry : `${folder}/${entry}`;
    if (excluded.some((matches) => matches(path, kind))) return false;
    return !/^[._#~]/u.test(entry) && !/^[._#~]/u.test(basename(entry)) && !entry.endsWith('~');
  };
  const walks = (folder: string): boolean => {
    const known = walked.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const walksHere =
      folder !== config.destination && walks(above) && keeps(basename(folder), above, 'folder');
    walked.set(folder, walksHere);
    return walksHere;
  };
  return { keeps, walks, names: (path) => config.include.includes(path) };
}

/** A pattern is a glob, and a prefix too: `README` excludes `README.md`. */
export function matcherOf(pattern: string): Matcher {
  const plain = pattern.replace(/^\/+/u, '');
  const glob = /[*?[\\]/u.test(plain) ? fnmatch(plain) : undefined;
  return (entry, kind) =>
    entry.startsWith(plain) || (kind === 'folder' && plain === `${entry}/`) || (glob?.(entry) ?? false);
}
