import { relative, resolve, sep } from 'node:path';
import { loadConfig } from '../../config/load-config.ts';
import type { Settings } from '../../config/settings.ts';
import { Failure } from '../../failure.ts';
import { rules } from '../../rules/index.ts';
import type { LocalReview } from './local-review.ts';
import type { CliOptions } from './options.ts';

/** The settings in force, and which posts `--site DIR` leaves. */
export interface SiteChoice {
  readonly settings: Settings;
  readonly only?: (path: string) => boolean;
}

/**
 * Limits a run to the site whose root is the folder of `--site`, configured or not.
 *
 * @throws Failure when the folder is not there, or the configuration has sites in other folders only.
 */
export async function chooseSite(
  options: CliOptions,
  local: LocalReview,
  folder: string,
): Promise<SiteChoice> {
  const settings = loadConfig(local.config, rules);
  const given = local.only === undefined ? {} : { only: local.only };
  if (options.site === undefined) return { settings, ...given };
  const root = relative(local.repository.top, resolve(folder, options.site)).split(sep).join('/');
  const isBelow = (path: string): boolean => root === '' || path.startsWith(`${root}/`);
  const isThere = !root.startsWith('../') && (await local.after.list()).some(({ path }) => isBelow(path));
  if (!isThere)
    throw new Failure(
      `No folder \`${options.site}\` in the repository`,
      'Name the folder of a site, relative to the current one: `--site DIR`.',
    );
  const only = (path: string): boolean => isBelow(path) && (local.only?.(path) ?? true);
  return { settings: { ...settings, sites: sitesAt(root, settings) }, only };
}

function sitesAt(root: string, { sites }: Settings): Settings['sites'] {
  if (sites.some((site) => trimmed(site.root) === root)) return sites;
  const [first, ...others] = sites;
  if (others.length === 0 && first?.root === undefined) return [{ ...first, root }];
  throw new Failure(
    `The configuration has no site at \`${root}\``,
    `Add it there, or name one of: ${sites.map((site) => `\`${site.root ?? '.'}\``).join(', ')}.`,
    'config',
  );
}

function trimmed(root: string | undefined): string {
  return root === undefined || root === '.' ? '' : root.replace(/^(?:\.?\/)+|\/+$/gu, '');
}
