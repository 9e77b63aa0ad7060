import { proposedGlobs } from '../../pattern/proposed.ts';
import { readSiteUrl } from '../address-parts.ts';
import { join } from '../paths.ts';
import { type Data, dataOf, textOf, textsOf } from '../values.ts';
import { type AddressStyle, joinAddress } from './addresses.ts';
import { type BlogOptions, findBlogs } from './blogs.ts';

/** A blog of a site. */
export interface Blog {
  readonly id: string;
  /** Its folder from the repository's root. */
  readonly folder: string;
  /** The folder of its translations below a locale's. */
  readonly localized: string;
  /** The first segments of its addresses. */
  readonly route: string;
  /** The authors' file within its folder. */
  readonly authors: string;
  /** Whether a path within the folder is a post by its name. */
  readonly isPost: (place: string) => boolean;
}

/** A language of a site. */
export interface Locale {
  readonly key: string;
  /** The folder of its translations from the repository's root. */
  readonly folder: string;
  /** What its addresses begin with, with a slash at either end. */
  readonly baseUrl: string;
}

/** A site's settings (Docusaurus 3.10). */
export interface Settings extends AddressStyle {
  readonly root: string;
  readonly origin?: string;
  readonly blogs: readonly Blog[];
  /** The default one first, even when the configuration names none. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** Languages that the configuration names, default first. */
  readonly named: readonly string[];
  readonly staticFolders: readonly string[];
  readonly stopsForImages: boolean;
}

/** `GlobExcludeDefault`: partials and tests. */
const EXCLUDED = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];

/** Reads settings; what is missing or only running the code would tell gets Docusaurus' default. */
export function readSettings(root: string, configuration: Data): Settings {
  const baseUrl = joinAddress(textOf(configuration.baseUrl) ?? '/', '/');
  const site = readSiteUrl(textOf(configuration.url));
  const slash = configuration.trailingSlash;
  const hooks = dataOf(dataOf(configuration.markdown).hooks);
  const named = Array.isArray(configuration.staticDirectories)
    ? textsOf(configuration.staticDirectories)
    : ['static'];
  return {
    root,
    ...(site === undefined ? {} : { origin: site.origin }),
    baseUrl,
    trailingSlash: typeof slash === 'boolean' ? slash : undefined,
    blogs: findBlogs(configuration).map((options) => readBlog(root, options)),
    ...readLocales(root, dataOf(configuration.i18n), baseUrl),
    staticFolders: named.map((folder) => join(root, folder)),
    stopsForImages: (textOf(hooks.onBrokenMarkdownImages) ?? 'throw') === 'throw',
  };
}

function readBlog(root: string, options: BlogOptions): Blog {
  const id = textOf(options.id) ?? 'default';
  const included = Array.isArray(options.include) ? textsOf(options.include) : ['**/*.{md,mdx}'];
  const excluded = Array.isArray(options.exclude) ? textsOf(options.exclude) : EXCLUDED;
  const isIncluded = proposedGlobs('Docusaurus’ `include`', included);
  const isExcluded = proposedGlobs('Docusaurus’ `exclude`', excluded);
  return {
    id,
    folder: join(root, textOf(options.path) ?? 'blog'),
    localized: `docusaurus-plugin-content-blog${id === 'default' ? '' : `-${id}`}`,
    route: typeof options.routeBasePath === 'string' ? options.routeBasePath : 'blog',
    authors: textOf(options.authorsMapPath) ?? 'authors.yml',
    isPost: (place) => isIncluded(place) && !isExcluded(place),
  };
}

function readLocales(root: string, i18n: Data, baseUrl: string): Pick<Settings, 'locales' | 'named'> {
  const first = textOf(i18n.defaultLocale) ?? 'en';
  const others = textsOf(i18n.locales ?? []).filter((key) => key !== first);
  const configured = dataOf(i18n.localeConfigs);
  const make = (key: string): Locale => {
    const own = dataOf(configured[key]);
    const base = textOf(own.baseUrl);
    const segment = key === first ? '' : key;
    return {
      key,
      folder: join(root, textOf(i18n.path) ?? 'i18n', textOf(own.path) ?? key),
      baseUrl: base === undefined ? joinAddress(baseUrl, segment, '/') : joinAddress(base, '/'),
    };
  };
  return {
    locales: [make(first), ...others.map(make)],
    named: i18n.locales === undefined && i18n.defaultLocale === undefined ? [] : [first, ...others],
  };
}
