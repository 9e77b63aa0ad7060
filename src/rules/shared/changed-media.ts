import { isImageName } from '../../site/file-kinds.ts';
import { basename } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { Change, ChangedPath } from '../rule.ts';

const MEDIA = /\.(?:mp4|m4v|mov|webm|avi|mp3|m4a|wav|ogg|pdf|zip|rar|7z|docx?|pptx?|xlsx?|psd|ai|sketch)$/iu;

/** Folders of programs, styles and fonts, which bring images of their own under names of their own. */
const PARTS_OF_PROGRAMS =
  /(?:^|\/)(?:js|javascripts?|css|stylesheets|s[ac]ss|fonts?|webfonts|vendors?|libs?|plugins?|themes?|node_modules|bower_components|_site)\//iu;

/** Images, videos and documents for readers that the change brings, or whose content it replaces; moved ones are old. */
export function changedMedia(change: Change, site: Site): readonly ChangedPath[] {
  const found = media(change, site);
  const moved = movedNames(change, site, found);
  return found.filter(({ oid }) => moved.get(oid) === undefined);
}

/** Those of them that were not there before. */
export function addedMedia(change: Change, site: Site): readonly ChangedPath[] {
  return changedMedia(change, site).filter(({ status }) => status === 'added' || status === 'copied');
}

/** Those that have a name that they did not have, be it that only their name is new. */
export function newlyNamedMedia(change: Change, site: Site): readonly ChangedPath[] {
  const found = media(change, site);
  const moved = movedNames(change, site, found);
  return found.filter(
    ({ path, oid, status }) => status !== 'modified' && moved.get(oid)?.has(basename(path)) !== true,
  );
}

function media(change: Change, site: Site): readonly ChangedPath[] {
  return change.files.filter(({ path, status }) => status !== 'removed' && isMedia(path, site));
}

function isMedia(path: string, site: Site): boolean {
  if (!isImageName(path) && !MEDIA.test(path)) return false;
  return !PARTS_OF_PROGRAMS.test(path) && isForReaders(path, site);
}

/** It is served, or lies among the posts for the generator to take. */
function isForReaders(path: string, site: Site): boolean {
  if (site.files.entry(path)?.kind !== 'file') return false;
  const isAmongPosts = site.model.postFolders.some((folder) => path.startsWith(`${folder}/`));
  return isAmongPosts || site.addressOf(path) !== undefined;
}

/**
 * The names that some files had in the base at paths that are gone, by content: a folder that moves is no new folder,
 * whether git calls it a rename or not.
 */
function movedNames(
  { base }: Change,
  { files }: Site,
  found: readonly ChangedPath[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map(found.flatMap(({ oid }) => (oid === '' ? [] : [[oid, new Set<string>()] as const])));
  if (names.size === 0) return names;
  for (const path of base.files.under('')) {
    const own = names.get(base.files.entry(path)?.oid ?? '');
    if (own !== undefined && !files.has(path)) own.add(basename(path));
  }
  return new Map([...names].filter(([, own]) => own.size > 0));
}
