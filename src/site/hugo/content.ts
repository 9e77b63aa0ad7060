import type { Files } from '../files.ts';
import { lazy } from '../lazy.ts';
import { basename, dirname, extension, withoutExtension } from '../paths.ts';
import { findMount } from './mounts.ts';
import type { Settings } from './settings.ts';

/** Endings of what Hugo makes pages of; it tells cases apart (Hugo 0.111, `files.contentFileExtensions`). */
const ENDINGS = new Set(
  'html htm mdown md markdown asciidoc adoc ad rest rst mmark org pandoc pdc'
    .split(' ')
    .map((name) => `.${name}`),
);

/** A file that Hugo may make a page of. */
export interface ContentFile {
  readonly path: string;
  /** The folder within the content folder, `''` for the top. */
  readonly folder: string;
  /** The name without ending and language mark. */
  readonly name: string;
  readonly language: string;
  /** `leaf`: the page of its own folder; `branch`: a section's; `resource`: belongs to a leaf's folder. */
  readonly kind: 'page' | 'leaf' | 'branch' | 'resource';
}

/** A file of the content folders that is no content. */
export interface OtherFile {
  readonly path: string;
  /** The path within the content folder. */
  readonly place: string;
  /** The language of its folder, else the default. */
  readonly language: string;
}

/** What lies in a site's content folders. Folders are read once, when first asked for. */
export interface Content {
  /** The content file at a path; undefined for other files and for what Hugo leaves out. */
  at(path: string): ContentFile | undefined;
  /** All content files that are pages, by path. */
  all(): readonly ContentFile[];
  /** Files of the content folders that are no content. */
  others(): readonly OtherFile[];
  /** The innermost folder of a leaf that a place lies in, the outermost where they are nested. */
  leafFolder(place: string): string | undefined;
  /** The folder of the section that a place belongs to: a first folder, or a deeper one with an `_index` page. */
  sectionOf(folder: string): string;
}

/** Reads the names of a site's content, nothing else. */
export function readContent(files: Files, settings: Settings): Content {
  const folders = [...new Set(settings.content.map(({ folder }) => folder))];
  const paths = lazy(() => [...new Set(folders.flatMap((folder) => files.under(folder)))]);
  const marked = lazy(() => markFolders(paths(), settings));
  const leafFolder = (place: string): string | undefined =>
    ancestors(dirname(place)).find((folder) => marked().leaves.has(folder));
  const at = (path: string): ContentFile | undefined => locate(path, settings, leafFolder);
  return {
    at,
    leafFolder,
    all: lazy(() =>
      [...paths()]
        .sort()
        .flatMap((path) => at(path) ?? [])
        .filter(isPage),
    ),
    others: lazy(() => paths().flatMap((path) => otherFile(path, settings))),
    sectionOf: (folder) =>
      ancestors(folder).findLast((one, depth) => depth === 0 || marked().branches.has(one)) ?? '',
  };
}

/** Whether a content file has a page of its own. */
export function isPage(file: ContentFile): boolean {
  return file.kind !== 'resource';
}

function locate(
  path: string,
  settings: Settings,
  leafFolder: (place: string) => string | undefined,
): ContentFile | undefined {
  const parts = readName(path, settings);
  if (parts === undefined) return undefined;
  const folder = dirname(parts.place);
  const leaf = leafFolder(parts.place);
  const own = { path, folder, name: parts.name, language: parts.language };
  if (leaf !== undefined) return { ...own, kind: parts.isIndex && leaf === folder ? 'leaf' : 'resource' };
  return { ...own, kind: parts.isSection ? 'branch' : 'page' };
}

interface NameParts {
  readonly place: string;
  readonly name: string;
  readonly language: string;
  /** Called `index.` or `_index.`, whatever follows: an unknown language mark makes no page of another kind. */
  readonly isIndex: boolean;
  readonly isSection: boolean;
}

function readName(path: string, settings: Settings): NameParts | undefined {
  const mounted = ENDINGS.has(extension(path)) ? findMount(settings.content, path) : undefined;
  if (mounted === undefined || isIgnored(path, settings)) return undefined;
  const file = basename(path);
  const stem = withoutExtension(file);
  const mark = extension(stem).slice(1);
  if (settings.disabled.includes(mark)) return undefined;
  const marked = settings.languages.find(({ key }) => key === mark);
  return {
    place: mounted.place,
    name: marked === undefined ? stem : withoutExtension(stem),
    language: marked?.key ?? mounted.mount.language ?? settings.languages[0]?.key ?? '',
    isIndex: file.startsWith('index.'),
    isSection: file.startsWith('_index.'),
  };
}

/** Hugo 0.111, `source.SourceSpec.IgnoreFile`: names that begin with `.` or `#` or end with `~`. */
function isIgnored(path: string, settings: Settings): boolean {
  const name = basename(path);
  return /^[.#]|~$/u.test(name) || settings.isIgnored(path);
}

function markFolders(
  paths: readonly string[],
  settings: Settings,
): { readonly leaves: ReadonlySet<string>; readonly branches: ReadonlySet<string> } {
  const leaves = new Set<string>();
  const branches = new Set<string>();
  for (const path of paths) {
    if (!/(?:^|\/)_?index\.[^/]+$/u.test(path)) continue;
    const parts = readName(path, settings);
    if (parts?.isIndex === true) leaves.add(dirname(parts.place));
    if (parts?.isSection === true) branches.add(dirname(parts.place));
  }
  return { leaves, branches };
}

/** A folder and those it lies in, outermost first, the top left out. */
function ancestors(folder: string): readonly string[] {
  const names = folder === '' ? [] : folder.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function otherFile(path: string, settings: Settings): readonly OtherFile[] {
  if (ENDINGS.has(extension(path)) || isIgnored(path, settings)) return [];
  const mounted = findMount(settings.content, path);
  if (mounted === undefined) return [];
  const language = mounted.mount.language ?? settings.languages[0]?.key ?? '';
  return [{ path, place: mounted.place, language }];
}
