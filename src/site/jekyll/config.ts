import { isZone } from '../calendar.ts';
import { asRecord, parseData } from '../data-file.ts';
import type { Files } from '../files.ts';
import { join, pathBelow } from '../paths.ts';
import { type Collection, readCollections } from './collections.ts';
import { type DefaultSet, readDefaults } from './front-matter-defaults.ts';
import { isTrue, stringOf, stringsOf } from './scalars.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where Jekyll looks for its configuration, the first that exists wins (Jekyll 4.3, `Configuration#config_files`). */
export const CONFIG_NAMES = ['_config.yml', '_config.yaml', '_config.toml'];

/** `Configuration::DEFAULT_EXCLUDES` of Jekyll 4.3; they are added to a site's own list. */
const ALWAYS_EXCLUDED = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
];

/** Jekyll's configuration as far as addresses depend on it, with Jekyll's defaults. */
export interface Config {
  /** Everything that the file says, for `site.*` in Liquid. */
  readonly values: Values;
  /** The source folder from the repository's root. */
  readonly source: string;
  /** The folder that Jekyll writes to, from the source; undefined where it lies elsewhere. */
  readonly destination: string | undefined;
  /** A style's name or a template, as written. */
  readonly permalink: string;
  readonly url: string | undefined;
  /** As written, so perhaps without its first slash or with a last one. */
  readonly baseurl: string;
  readonly timeZone: string;
  readonly collectionsDir: string;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Endings of Markdown files, lower case with their dot. */
  readonly markdownEndings: readonly string[];
  readonly showsDrafts: boolean;
  readonly showsFuture: boolean;
  readonly showsUnpublished: boolean;
  /** How many of the newest posts are built; 0: all. */
  readonly limitPosts: number;
  readonly defaults: readonly DefaultSet[];
  readonly plugins: readonly string[];
}

/** What GitHub Pages always uses; a site without a configuration can only be one of its. */
const PLUGINS_OF_GITHUB_PAGES = ['jekyll-optional-front-matter', 'jekyll-relative-links'];

/** Reads the configuration in a folder; Jekyll's defaults where it is absent, unread or broken. */
export function readConfig(files: Files, root: string): Config {
  const path = CONFIG_NAMES.map((name) => join(root, name)).find((name) => files.has(name));
  if (path === undefined) return interpret({ plugins: PLUGINS_OF_GITHUB_PAGES }, root);
  const text = files.text(path);
  return interpret(asRecord(text === undefined ? undefined : parseData(path, text)) ?? {}, root);
}

function interpret(values: Values, root: string): Config {
  const permalink = stringOf(values.permalink) ?? 'date';
  const zone = stringOf(values.timezone) ?? 'UTC';
  const collectionsDir = (stringOf(values.collections_dir) ?? '').replace(/^\/+|\/+$/gu, '');
  return {
    values,
    ...readFolders(values, root),
    ...readLists(values),
    permalink,
    url: stringOf(values.url),
    baseurl: stringOf(values.baseurl) ?? '',
    timeZone: zoneOf(zone),
    collectionsDir,
    collections: readCollections(values.collections, permalink),
    defaults: readDefaults(values.defaults, collectionsDir),
    showsDrafts: isTrue(values.show_drafts),
    showsFuture: isTrue(values.future),
    showsUnpublished: isTrue(values.unpublished),
    limitPosts: typeof values.limit_posts === 'number' ? Math.max(values.limit_posts, 0) : 0,
  };
}

/** Three letters that JavaScript takes for a zone too, as the files of the C library have them. */
const SHORT_ZONES = [
  'CET',
  'EET',
  'EST',
  'GMT',
  'HST',
  'MET',
  'MST',
  'PRC',
  'ROC',
  'ROK',
  'UCT',
  'UTC',
  'WET',
];

/** The zone as the C library reads `TZ`: exact names, `UTC+8` is eight hours *west*, and what it does not know is UTC. */
function zoneOf(name: string): string {
  const [, sign, hours] = /^[A-Za-z]{3,}([-+]?)(\d{1,2})$/u.exec(name) ?? [];
  if (hours !== undefined && Number(hours) <= 24)
    return `${sign === '-' ? '+' : '-'}${hours.padStart(2, '0')}:00`;
  const isExact = /^[A-Z][^/]*(?:\/[A-Z][^/]*)*$/u.test(name);
  const isKnown = name.length !== 3 || SHORT_ZONES.includes(name);
  return isExact && isKnown && isZone(name) ? name : 'UTC';
}

function readFolders(values: Values, root: string): Pick<Config, 'source' | 'destination'> {
  const source = join(root, stringOf(values.source) ?? '');
  const destination = stringOf(values.destination) ?? '_site';
  const isElsewhere = destination.startsWith('..');
  return { source, destination: isElsewhere ? undefined : pathBelow(source, join(root, destination)) };
}

function readLists(values: Values): Pick<Config, 'include' | 'exclude' | 'plugins' | 'markdownEndings'> {
  const include = stringsOf(values.include) ?? ['.htaccess'];
  const excluded = [...(stringsOf(values.exclude) ?? []), ...ALWAYS_EXCLUDED];
  const endings = stringOf(values.markdown_ext) ?? 'markdown,mkdown,mkdn,mkd,md';
  return {
    include,
    exclude: excluded.filter((pattern) => !include.includes(pattern)),
    plugins: stringsOf(values.plugins ?? values.gems) ?? [],
    markdownEndings: endings.split(',').map((ending) => `.${ending.toLowerCase()}`),
  };
}

/** Languages that a site's own configuration names: those of jekyll-polyglot, else the one that themes know. */
export function languagesOf({ values }: Config): readonly string[] {
  const main = stringOf(values.default_lang) ?? stringOf(values.lang) ?? stringOf(values.locale);
  const all = [...(main === undefined ? [] : [main]), ...(stringsOf(values.languages) ?? [])];
  return [...new Set(all)];
}
