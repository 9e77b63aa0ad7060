import { proposedExpression } from '../../pattern/proposed.ts';
import { readSiteUrl } from '../address-parts.ts';
import { isZone } from '../calendar.ts';
import { type Data, dataOf, textOf, textsOf } from '../values.ts';
import { type DateKeys, readDateKeys } from './date-keys.ts';
import { type Mount, readMounts } from './mounts.ts';
import { type PermalinkRules, readPermalinks } from './permalink-rules.ts';

/** A language as it is published. */
export interface Language {
  readonly key: string;
  /** The first segment of its addresses, `''` for none. */
  readonly prefix: string;
  /** The path of its base URL, `''` or `/base`. */
  readonly base: string;
  readonly permalinks: PermalinkRules;
}

/** A site's settings, read from its configuration (Hugo 0.111, and the newer spellings up to 0.150). */
export interface Settings {
  readonly origin?: string;
  readonly base: string;
  /** The base URL as written with one slash at its end; `/` when there is none. */
  readonly baseUrl: string;
  /** At least one, the default first. */
  readonly languages: readonly Language[];
  /** Languages that the configuration names, default first. */
  readonly named: readonly string[];
  /** Languages that are switched off: nothing is made of their files. */
  readonly disabled: readonly string[];
  readonly timeZone: string;
  readonly dates: DateKeys;
  readonly content: readonly Mount[];
  readonly static: readonly Mount[];
  readonly keepsCase: boolean;
  readonly removesAccents: boolean;
  readonly ugly: (section: string) => boolean;
  readonly builds: { readonly drafts: boolean; readonly future: boolean; readonly expired: boolean };
  readonly rewrites: 'nothing' | 'to-absolute' | 'to-relative';
  readonly isIgnored: (path: string) => boolean;
  readonly mainSections: readonly string[];
  /** Names of themes, which lie in `themes/` or are modules that the tree does not hold. */
  readonly themes: readonly string[];
  /** Whether the link hook that Hugo brings along finds pages by their files (since 0.123). */
  readonly resolvesLinks: boolean;
}

/** Reads settings from a configuration with keys in lower case; what is missing or wrong gets Hugo's default. */
export function readSettings(root: string, configuration: Data): Settings {
  const languages = readLanguages(configuration);
  const zone = textOf(configuration.timezone);
  return {
    ...readBase(configuration),
    languages,
    named: namesLanguages(configuration) ? languages.map(({ key }) => key) : [],
    disabled: findDisabled(configuration),
    timeZone: zone !== undefined && isZone(zone) ? zone : 'UTC',
    dates: readDateKeys(dataOf(configuration.frontmatter), configuration.enablegitinfo === true),
    content: readMounts(root, configuration, 'content', languages),
    static: readMounts(root, configuration, 'static', languages),
    keepsCase: configuration.disablepathtolower === true,
    removesAccents: configuration.removepathaccents === true,
    ugly: readUgly(configuration.uglyurls),
    builds: readBuilds(configuration),
    rewrites: readRewriting(configuration),
    isIgnored: readIgnored(configuration),
    mainSections: textsOf(dataOf(configuration.params).mainsections ?? configuration.mainsections),
    themes: readThemes(configuration),
    resolvesLinks: readLinkHook(configuration),
  };
}

function readBase(configuration: Data): Pick<Settings, 'origin' | 'base' | 'baseUrl'> {
  const site = readSiteUrl(textOf(configuration.baseurl));
  if (site === undefined) return { base: '', baseUrl: '/' };
  return { ...site, baseUrl: `${site.origin}${site.base}/` };
}

function readBuilds(configuration: Data): Settings['builds'] {
  return {
    drafts: configuration.builddrafts === true,
    future: configuration.buildfuture === true,
    expired: configuration.buildexpired === true,
  };
}

function namesLanguages(configuration: Data): boolean {
  return (
    Object.keys(dataOf(configuration.languages)).length > 0 ||
    textOf(configuration.defaultcontentlanguage) !== undefined
  );
}

function readLanguages(configuration: Data): readonly Language[] {
  const all = Object.entries(dataOf(configuration.languages));
  const disabled = findDisabled(configuration);
  const entries = all.filter(([key]) => !disabled.includes(key));
  const first = (textOf(configuration.defaultcontentlanguage) ?? 'en').toLowerCase();
  const weight = (data: unknown): number => Number(dataOf(data).weight ?? 0) || Number.MAX_SAFE_INTEGER;
  const rank = ([key, data]: readonly [string, unknown]): number => (key === first ? -1 : weight(data));
  const sorted = entries.sort((a, b) => rank(a) - rank(b));
  const named = sorted.length === 0 ? [[first, {}] as const] : sorted;
  const isMultihost = named.length > 1 && named.every(([, data]) => dataOf(data).baseurl !== undefined);
  return named.map(([key, data]) => {
    const own = { ...configuration, ...dataOf(data) };
    const inFolder = configuration.defaultcontentlanguageinsubdir === true || key !== first;
    return {
      key,
      prefix: named.length > 1 && inFolder && !isMultihost ? key : '',
      base: readSiteUrl(textOf(own.baseurl))?.base ?? '',
      permalinks: readPermalinks(own.permalinks),
    };
  });
}

function findDisabled(configuration: Data): readonly string[] {
  const own = Object.entries(dataOf(configuration.languages)).filter(
    ([, data]) => dataOf(data).disabled === true,
  );
  return [...textsOf(configuration.disablelanguages), ...own.map(([key]) => key)];
}

function readUgly(value: unknown): (section: string) => boolean {
  const sections = dataOf(value);
  return (section) => value === true || sections[section.toLowerCase()] === true;
}

function readRewriting(configuration: Data): Settings['rewrites'] {
  if (configuration.relativeurls === true) return 'to-relative';
  return configuration.canonifyurls === true ? 'to-absolute' : 'nothing';
}

/** Go's expressions are nearly JavaScript's; one that is not ignores nothing here. */
function readIgnored(configuration: Data): (path: string) => boolean {
  const patterns = textsOf(configuration.ignorefiles).flatMap(
    (source) => proposedExpression('Hugo’s `ignoreFiles`', source) ?? [],
  );
  return (path) => patterns.some((find) => find(path) !== null);
}

function readThemes(configuration: Data): readonly string[] {
  const { imports } = dataOf(configuration.module);
  const modules: readonly unknown[] = Array.isArray(imports) ? imports : [];
  return [...textsOf(configuration.theme ?? []), ...modules.flatMap((one) => textOf(dataOf(one).path) ?? [])];
}

function readLinkHook(configuration: Data): boolean {
  const goldmark = dataOf(dataOf(configuration.markup).goldmark);
  const link = dataOf(dataOf(goldmark.renderhooks).link);
  return link.enabledefault === true || ['always', 'fallback'].includes(textOf(link.useembedded) ?? '');
}
