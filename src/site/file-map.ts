import type { Files } from './files.ts';
import type { SiteSettings } from './generator.ts';
import { join, pathBelow } from './paths.ts';

/** Where the settings say that files lie: the addresses below `prefix` are the files below `folder`. */
interface Mapping {
  readonly prefix: string;
  /** From the repository's root. */
  readonly folder: string;
}

/** The file that the settings' `files` give for an address below the base; the longest prefix that has it wins. */
export function mappedFile(
  address: string,
  settings: SiteSettings,
  root: string,
  files: Files,
): string | undefined {
  return mappingsOf(settings, root)
    .filter(({ prefix }) => address.startsWith(prefix))
    .map(({ prefix, folder }) => join(folder, address.slice(prefix.length)))
    .find((path) => files.has(path));
}

/** The address at which the settings' `files` serve a file. */
export function mappedAddress(path: string, settings: SiteSettings, root: string): string | undefined {
  for (const { prefix, folder } of mappingsOf(settings, root)) {
    const below = pathBelow(folder, path);
    if (below !== undefined) return `${prefix}${below}`;
  }
  return undefined;
}

function mappingsOf(settings: SiteSettings, root: string): readonly Mapping[] {
  return Object.entries(settings.files ?? {})
    .map(([prefix, folder]) => ({ prefix: toPrefix(prefix), folder: join(root, folder) }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
}

function toPrefix(text: string): string {
  const inner = join(text);
  return inner === '' ? '/' : `/${inner}/`;
}
