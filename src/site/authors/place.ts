import { asRecord, parseData } from '../data-file.ts';
import type { Files } from '../files.ts';
import type { Model, SiteSettings } from '../generator.ts';
import { basename, dirname, extension, join, pathBelow } from '../paths.ts';

/** Where a site keeps its authors. */
export type Place =
  | {
      readonly kind: 'files';
      readonly where: string;
      readonly isConfigured: boolean;
      /** A registry beside guessed profiles, by which the site goes as long as it has more of its authors. */
      readonly beside?: string;
    }
  | { readonly kind: 'registry'; readonly where: string; readonly isConfigured: boolean }
  | { readonly kind: 'none'; readonly where: '' };

const NONE: Place = { kind: 'none', where: '' };
const COLLECTION = /^(?:authors?|contributors?|people|team|members?|writers|bloggers|staff|developers)$/iu;
const ENDINGS = ['yml', 'yaml', 'json'];
const DATA_ENDINGS = [...ENDINGS, 'toml'];

/** Finds the place: as the settings have it, else where the generator's blogs usually keep their authors. */
export function findPlace(model: Model, settings: SiteSettings, files: Files): Place {
  const { files: pattern, registry } = settings.authors ?? {};
  const at = (path: string): string => join(model.root, path);
  if (pattern !== undefined) {
    // Without a single profile there is none of that kind: the site has them in another folder, or not yet at all.
    const isKept = files.under(at(pattern.slice(0, pattern.indexOf('{author}')))).length > 0;
    if (isKept) return { kind: 'files', where: at(pattern), isConfigured: true };
    const guess = PLACES[model.generator](model, files);
    return guess.kind === 'files' ? guess : NONE;
  }
  if (registry !== undefined) return { kind: 'registry', where: at(registry), isConfigured: true };
  if (model.authorsFile !== undefined) return found('registry', model.authorsFile);
  return PLACES[model.generator](model, files);
}

const PLACES: Readonly<Record<Model['generator'], (model: Model, files: Files) => Place>> = {
  jekyll: jekyllPlace,
  hugo: (model, files) =>
    firstFiles(model, files, ['content/authors', 'content/author', 'data/authors']) ??
    firstRegistry(model, files, registries('data/authors', DATA_ENDINGS)) ??
    NONE,
  hexo: (model, files) => firstRegistry(model, files, registries('source/_data/authors', ENDINGS)) ?? NONE,
  docusaurus: (model, files) => {
    const folder = pathBelow(model.root, model.postFolders[0] ?? '') ?? 'blog';
    const names = registries(`${folder || 'blog'}/authors`, ENDINGS);
    return firstRegistry(model, files, names) ?? found('registry', join(model.root, names[0] ?? ''));
  },
  plain: (model, files) =>
    firstRegistry(model, files, PLAIN_REGISTRIES) ??
    firstFiles(model, files, [
      'content/authors',
      'src/content/authors',
      'data/authors',
      'src/data/authors',
    ]) ??
    NONE,
};

const PLAIN_REGISTRIES = [
  ...registries('authors', ENDINGS),
  ...registries('data/authors', DATA_ENDINGS),
  ...registries('src/data/authors', DATA_ENDINGS),
  ...registries('_data/authors', ENDINGS),
];

function jekyllPlace(model: Model, files: Files): Place {
  const collections = ['contributors', 'authors', ...configuredCollections(model, files)];
  const folders = collections.map((name) => `_${name}`);
  const profiles = firstFiles(model, files, folders);
  const registry = firstRegistry(model, files, registries('_data/authors', ENDINGS));
  if (profiles?.kind === 'files' && registry !== undefined) return { ...profiles, beside: registry.where };
  return profiles ?? registry ?? firstFiles(model, files, ['_data/authors']) ?? NONE;
}

/** Collections with an author's name in the site's configuration, as far as it is read. */
function configuredCollections(model: Model, files: Files): readonly string[] {
  const path = ['_config.yml', '_config.yaml', '_config.toml'].map((name) => join(model.root, name));
  const config = path.find((candidate) => files.has(candidate));
  const text = config === undefined ? undefined : files.text(config);
  const collections = asRecord(parseData(config ?? '', text ?? ''))?.collections;
  const names = Array.isArray(collections) ? collections : Object.keys(asRecord(collections) ?? {});
  return names.filter((name): name is string => typeof name === 'string' && COLLECTION.test(name));
}

function firstRegistry(model: Model, files: Files, paths: readonly string[]): Place | undefined {
  const path = paths.map((name) => join(model.root, name)).find((name) => files.has(name));
  return path === undefined ? undefined : found('registry', path);
}

function firstFiles(model: Model, files: Files, folders: readonly string[]): Place | undefined {
  for (const folder of folders.map((name) => join(model.root, name))) {
    const pattern = patternOf(folder, files.under(folder));
    if (pattern !== undefined) return found('files', pattern);
  }
  return undefined;
}

/** The pattern that the first profile of a folder shows: `x.md`, `x/_index.md`, `x/index.md`. */
function patternOf(folder: string, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const ending = /^\.(?:md|markdown|mdx|ya?ml|json|toml)$/iu.test(extension(path)) ? extension(path) : '';
    const isIndex = /^_?index\./u.test(basename(path));
    if (ending !== '' && !isIndex && dirname(path) === folder) return `${folder}/{author}${ending}`;
    if (ending !== '' && isIndex && dirname(dirname(path)) === folder) {
      return `${folder}/{author}/${basename(path)}`;
    }
  }
  return undefined;
}

function registries(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => `${stem}.${ending}`);
}

function found(kind: 'files' | 'registry', where: string): Place {
  return { kind, where, isConfigured: false };
}
