import type { Settings } from '../config/settings.ts';
import type { Changes } from '../ports.ts';
import { mayBePost } from '../site/file-kinds.ts';
import { type PlacedSite, type Side, siteOf } from './side.ts';

/** Generators' own configuration, near the top: read with the posts, as everything else hangs on it. */
const CONFIGURATION =
  /^(?:[^/]+\/){0,2}(?:_config\.(?:ya?ml|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|docusaurus\.config\.[cm]?[jt]s|package\.json)$|^(?:[^/]+\/){0,2}config\/_default\/[^/]+$/u;

/** Reads what a change needs first, in one go: its posts, and the configuration of the sites. */
export async function prefetchChange(side: Side, changes: Changes): Promise<void> {
  const posts = changes.files.map((file) => file.path).filter(mayBePost);
  await side.prefetch([...side.list().filter((path) => CONFIGURATION.test(path)), ...posts]);
}

/** Opens the sites, reading their configuration until it names no further file. */
export async function settledSites(side: Side): Promise<readonly PlacedSite[]> {
  let sites = side.sites();
  while (await side.readWanted()) sites = side.sites();
  return sites;
}

/** The paths that a review looks at: the changed files, or every post. */
export async function pathsToCheck(
  side: Side,
  changes: Changes,
  limits: {
    readonly settings: Settings;
    readonly all: 'all' | 'changed';
    readonly only?: (path: string) => boolean;
  },
): Promise<readonly string[]> {
  const sites = await settledSites(side);
  const isWanted = (path: string): boolean =>
    !limits.settings.isIgnored(path) && (limits.only?.(path) ?? true);
  if (limits.all === 'changed') {
    return changes.files
      .filter((file) => file.status !== 'removed' && isWanted(file.path))
      .map((file) => file.path);
  }
  const posts = [...new Set(sites.flatMap(({ site }) => site.posts()))].sort().filter(isWanted);
  // Among all posts some will ask for every other page, and for Liquid; each round of asking would cost as much again.
  await side.prefetch([...posts, ...sites.flatMap(({ site }) => site.model.pages())]);
  await side.loadAll();
  return posts;
}

/** Of the paths, those that are posts. */
export function postsAmong(side: Side, paths: readonly string[]): readonly string[] {
  const sites = side.sites();
  return paths.filter((path) => siteOf(path, sites)?.site.isPost(path) === true);
}
