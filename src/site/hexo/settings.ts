import { proposedGlobs } from '../../pattern/proposed.ts';
import { readSiteUrl } from '../address-parts.ts';
import { isZone } from '../calendar.ts';
import { join } from '../paths.ts';
import { type Data, dataOf, scalarOf, textOf, textsOf } from '../values.ts';

/** A site's settings (Hexo 7.3 with hexo-renderer-marked 7.0). */
export interface Settings {
  readonly origin?: string;
  /** `url` without a slash at its end. */
  readonly url: string;
  /** `root`, with a slash at either end. */
  readonly root: string;
  /** The folder of sources from the repository's root. */
  readonly source: string;
  readonly theme?: string;
  readonly permalink: string;
  readonly permalinkDefaults: Data;
  readonly newPostName: string;
  readonly hasPostAssets: boolean;
  readonly defaultCategory: string;
  readonly categoryMap: Data;
  readonly case: 'kept' | 'lower' | 'upper';
  readonly isFuturePublished: boolean;
  readonly areDraftsPublished: boolean;
  /** What dates are shifted by; undefined leaves them as the build machine reads them. */
  readonly timeZone?: string;
  readonly keepsIndex: boolean;
  readonly keepsHtml: boolean;
  readonly hasRelativeLinks: boolean;
  /** `marked.prependRoot`: image addresses are read from the site's root. */
  readonly prependsRoot: boolean;
  /** `marked.postAsset`: image names are looked for among the post's assets first. */
  readonly findsPostAssets: boolean;
  readonly usesSlugAsTitle: boolean;
  readonly isSkipped: (place: string) => boolean;
  readonly isIncluded: (place: string) => boolean;
  readonly isExcluded: (place: string) => boolean;
  /** Whether a path of the repository is not even looked at. */
  readonly isIgnored: (path: string) => boolean;
  readonly languages: readonly string[];
  readonly languageFolder: string;
}

const CASES = ['kept', 'lower', 'upper'] as const;

/** Reads settings; what is missing or has a wrong type gets Hexo's default. */
export function readSettings(folder: string, configuration: Data): Settings {
  const url = (textOf(configuration.url) ?? 'http://example.com').replace(/\/+$/u, '');
  const site = readSiteUrl(textOf(configuration.url));
  const theme = scalarOf(configuration.theme);
  const zone = textOf(configuration.timezone);
  return {
    ...(site === undefined ? {} : { origin: site.origin }),
    url,
    root: readRoot(configuration.root, site?.base ?? ''),
    source: join(folder, textOf(configuration.source_dir) ?? 'source'),
    ...(theme === undefined ? {} : { theme: join(folder, 'themes', theme) }),
    ...(zone !== undefined && isZone(zone) ? { timeZone: zone } : {}),
    ...readAddressing(configuration),
    isFuturePublished: configuration.future !== false,
    areDraftsPublished: configuration.render_drafts === true,
    ...readPretty(dataOf(configuration.pretty_urls)),
    ...readImages(configuration),
    isSkipped: globsAt('skip_render', configuration),
    isIncluded: globsAt('include', configuration),
    isExcluded: globsAt('exclude', configuration),
    isIgnored: ignoredBy(configuration),
    languages: textsOf(configuration.language ?? []).filter((one) => one !== '' && one !== 'default'),
    languageFolder: textOf(configuration.i18n_dir) ?? ':lang',
  };
}

function globsAt(key: string, configuration: Data): (place: string) => boolean {
  return proposedGlobs(`Hexo’s \`${key}\``, textsOf(configuration[key] ?? []));
}

/** Hexo matches whole paths of the machine, which are known from the repository's root on, and those of folders. */
function ignoredBy(configuration: Data): (path: string) => boolean {
  const matches = globsAt('ignore', configuration);
  if (configuration.ignore === undefined) return matches;
  return (path) => {
    const names = path.split('/');
    return names.some((_, index) => matches(`/site/${names.slice(0, index + 1).join('/')}`));
  };
}

/** Without `root`, the path of `url` is the root. */
function readRoot(root: unknown, base: string): string {
  return `/${join(textOf(root) ?? base)}/`.replace(/\/{2,}/gu, '/');
}

function readPretty(pretty: Data): Pick<Settings, 'keepsIndex' | 'keepsHtml'> {
  return { keepsIndex: pretty.trailing_index !== false, keepsHtml: pretty.trailing_html !== false };
}

type Addressing =
  | 'permalink'
  | 'permalinkDefaults'
  | 'newPostName'
  | 'defaultCategory'
  | 'categoryMap'
  | 'case'
  | 'usesSlugAsTitle';

function readAddressing(configuration: Data): Pick<Settings, Addressing> {
  return {
    permalink: textOf(configuration.permalink) ?? ':year/:month/:day/:title/',
    permalinkDefaults: dataOf(configuration.permalink_defaults),
    newPostName: textOf(configuration.new_post_name) ?? ':title.md',
    defaultCategory: scalarOf(configuration.default_category) ?? 'uncategorized',
    categoryMap: dataOf(configuration.category_map),
    case: CASES[Number(scalarOf(configuration.filename_case) ?? 0)] ?? 'kept',
    usesSlugAsTitle: configuration.use_slug_as_post_title === true,
  };
}

type Images = 'hasPostAssets' | 'hasRelativeLinks' | 'prependsRoot' | 'findsPostAssets';

function readImages(configuration: Data): Pick<Settings, Images> {
  const marked = dataOf(configuration.marked);
  const prependsRoot = marked.prependRoot !== false;
  return {
    hasPostAssets: configuration.post_asset_folder === true,
    hasRelativeLinks: configuration.relative_link === true,
    prependsRoot,
    findsPostAssets: configuration.post_asset_folder === true && prependsRoot && marked.postAsset === true,
  };
}
