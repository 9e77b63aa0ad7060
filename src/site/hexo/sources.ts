import type { Files } from '../files.ts';
import { lazy } from '../lazy.ts';
import { extension, join, pathBelow, withoutExtension } from '../paths.ts';
import type { Settings } from './settings.ts';

/** What Hexo renders and into what, with the renderers that a new site comes with (Hexo 7.3). */
const OUTPUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'htm html md markdown mkd mkdn mdwn mdtxt mdtext njk j2 ejs'
      .split(' ')
      .map((name) => [`.${name}`, '.html']),
  ),
  '.css': '.css',
  '.styl': '.css',
  '.stylus': '.css',
  '.js': '.js',
  '.json': '.json',
  '.yml': '.json',
  '.yaml': '.json',
};

/** A file of the source folder. */
export interface Source {
  readonly path: string;
  /** Below the source folder; for posts and drafts below their own folder. */
  readonly place: string;
  /** `file`: published as it is, or as its renderer writes it. */
  readonly kind: 'post' | 'draft' | 'page' | 'file';
  /** The path that a page or file is published at, below the root. */
  readonly output: string;
}

const FOLDERS = [
  { folder: '_posts/', kind: 'post' },
  { folder: '_drafts/', kind: 'draft' },
] as const;

/** What Hexo does with a file (7.3, the `post` and `asset` processors); undefined where it passes it over. */
export function readSource(path: string, settings: Settings): Source | undefined {
  const place = pathBelow(settings.source, path);
  if (place === undefined || /[%~]$/u.test(place) || settings.isIgnored(path)) return undefined;
  const output = settings.isSkipped(place) ? undefined : OUTPUTS[extension(place)];
  for (const { folder, kind } of FOLDERS) {
    if (!place.startsWith(folder) || isHidden(place.slice(folder.length)) || output === undefined) continue;
    const isAsset = settings.hasPostAssets && extension(place) !== extension(settings.newPostName);
    return isAsset ? undefined : { path, place: place.slice(folder.length), kind, output: '' };
  }
  if (settings.isExcluded(place) || (isHidden(place) && !settings.isIncluded(place))) return undefined;
  if (output === undefined) return { path, place, kind: 'file', output: place };
  const kind = output === '.html' ? 'page' : 'file';
  return { path, place, kind, output: withoutExtension(place) + output };
}

/** Names that begin with `_` or `.` are left out, at any depth. */
function isHidden(place: string): boolean {
  return /(?:^|\/)[_.]/u.test(place);
}

/** The files of the source folder. */
export interface Sources {
  /** Posts, drafts and pages, by path. */
  pages(): readonly Source[];
  /** The path of the file that is published at a path below the root. */
  fileAt(output: string): string | undefined;
  /** Files in the folders of posts, with the source of the post that each belongs to. */
  assets(): readonly { readonly path: string; readonly owner: string; readonly name: string }[];
}

/** Reads the names of a site's sources, when first asked. */
export function readSources(files: Files, settings: Settings): Sources {
  const all = lazy(() => files.under(settings.source).flatMap((path) => readSource(path, settings) ?? []));
  const published = lazy(
    () => new Map(all().flatMap(({ kind, output, path }) => (kind === 'file' ? [[output, path]] : []))),
  );
  return {
    pages: lazy(() => all().filter(({ kind }) => kind !== 'file')),
    fileAt: (output) => published().get(output) ?? themeFile(output, files, settings),
    assets: lazy(() => (settings.hasPostAssets ? assetsOf(files, settings) : [])),
  };
}

/** A theme's own files, whose ending its renderers may change. */
function themeFile(output: string, files: Files, settings: Settings): string | undefined {
  if (settings.theme === undefined) return undefined;
  const path = join(settings.theme, 'source', output);
  const sources = extension(path) === '.css' ? ['.styl', '.stylus', '.less', '.scss', '.sass'] : [];
  const candidates = [path, ...sources.map((ending) => withoutExtension(path) + ending)];
  return candidates.find((candidate) => files.has(candidate));
}

function assetsOf(files: Files, settings: Settings): ReturnType<Sources['assets']> {
  const paths = FOLDERS.flatMap(({ folder }) => files.under(join(settings.source, folder)));
  const owners = new Map(
    paths.flatMap((path) => {
      const source = readSource(path, settings);
      return source === undefined ? [] : [[withoutExtension(path), path] as const];
    }),
  );
  return paths.flatMap((path) => {
    const folder = outermost(path, owners);
    const owner = folder === undefined ? undefined : owners.get(folder);
    const name = folder === undefined ? '' : path.slice(folder.length + 1);
    return owner === undefined || readSource(path, settings) !== undefined || isHidden(name)
      ? []
      : [{ path, owner, name }];
  });
}

function outermost(path: string, owners: ReadonlyMap<string, string>): string | undefined {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    if (owners.has(path.slice(0, at))) return path.slice(0, at);
  }
  return undefined;
}
