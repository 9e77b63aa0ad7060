import type { Image } from './references.ts';

/** A badge in a post: an image from a badge host, mostly inside a link. */
export interface Badge {
  readonly image: Image;
  /** Equal for two badges that say the same: see `badgeIdentity`. */
  readonly identity: string;
  /** Label and message of a shields.io static badge as a reader sees them. */
  readonly label?: string;
  readonly message?: string;
}

const HOSTS =
  /^(?:(?:img|raster|flat|images?)\.)?shields\.io$|^(?:badge\.fury\.io|badgen\.net|badges\.gitter\.im|badge\.buildkite\.com|dockeri\.co|images\.microbadger\.com|img\.badgesize\.io|pepy\.tech|static\.pepy\.tech|travis-ci\.(?:org|com)|api\.travis-ci\.(?:org|com)|circleci\.com|codecov\.io|coveralls\.io|ci\.appveyor\.com|david-dm\.org|snyk\.io|(?:www\.)?herokucdn\.com|badges\.greenkeeper\.io|greenkeeper\.io|isitmaintained\.com|saucelabs\.com|scrutinizer-ci\.com|sonarcloud\.io|api\.codacy\.com|app\.codacy\.com|bestpractices\.coreinfrastructure\.org|forthebadge\.com|awesome\.re|gitpod\.io|mybinder\.org|deepscan\.io|www\.codefactor\.io|api\.netlify\.com|nodei\.co|packagephobia\.(?:now\.sh|com)|opencollective\.com|hits\.dwyl\.com|visitor-badge\.[\w.-]+|komarev\.com|sourcerer\.io|zenodo\.org|readthedocs\.org|goreportcard\.com|godoc\.org|pkg\.go\.dev|dependabot\.com|api\.dependabot\.com|(?:www\.)?gemnasium\.com|badge\.waffle\.io|(?:www\.)?bithound\.io|(?:www\.)?versioneye\.com|snap-ci\.com)$/u;
const BADGE_PATH = /badge|shield|\.svg(?:$|\?)|\/(?:button|status|package|image|pypi|docker)\b/iu;
const GITHUB_BADGE = /^\/[^/]+\/[^/]+\/(?:(?:actions\/)?workflows\/.+\/)?badge\.svg$/u;

/** Whether the address is a badge's: by its host, or a workflow status image of GitHub. */
export function isBadgeAddress(href: string): boolean {
  const url = parseUrl(href);
  if (url === undefined) return false;
  const host = url.hostname.toLowerCase();
  if (/(?:^|\.)shields\.io$/u.test(host)) return true;
  if (host === 'github.com') return GITHUB_BADGE.test(url.pathname);
  return HOSTS.test(host) && BADGE_PATH.test(url.pathname);
}

/** The badges among a post's images, in the order of the text. */
export function findBadges(images: readonly Image[]): readonly Badge[] {
  return images
    .filter((image) => isBadgeAddress(image.href))
    .map((image) => {
      const parts = staticParts(image.href);
      return { image, identity: badgeIdentity(image.href), ...parts };
    });
}

/** What only changes how a badge looks, or how long it is kept. */
const LOOKS =
  /^(?:style|colou?r[ab]?|label_?color|logo|logo_?(?:color|width|size)|max_?age|cache_?seconds|token|t|utm_\w+)$/iu;

/**
 * What a badge says, for comparison: label and message of a shields.io static badge, without colour, style, case,
 * ending, query and fragment; for every other badge its address without scheme and fragment, and of the query what
 * chooses what is shown: a branch, a package, a label.
 */
export function badgeIdentity(href: string): string {
  const parts = staticParts(href);
  if (parts !== undefined) return [parts.label, parts.message].map((part) => normal(part ?? '')).join('|');
  const url = parseUrl(href);
  if (url === undefined) return href;
  const path = `${url.hostname}${decode(url.pathname)}`.toLowerCase().replace(/\.(?:svg|png)$/u, '');
  const choices = [...url.searchParams]
    .filter(([name]) => !LOOKS.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return choices.length === 0 ? path : `${path}?${choices.sort().join('&')}`;
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Label and message as shields.io reads them: `-` parts, `--` is a dash, `__` an underscore, `_` a space. */
function staticParts(href: string): Pick<Badge, 'label' | 'message'> | undefined {
  const url = parseUrl(href);
  if (url === undefined || !/(?:^|\.)shields\.io$/iu.test(url.hostname)) return undefined;
  if (url.pathname === '/static/v1') return queryParts(url);
  const path = /^\/badge\/(.+?)(?:\.(?:svg|png|gif|jpg|json))?\/?$/iu.exec(url.pathname)?.[1];
  if (path === undefined || /^(?:dynamic|endpoint)(?:\/|$)/iu.test(path)) return undefined;
  const words = decode(path)
    .replaceAll('--', '\u{0}')
    .replaceAll('__', '\u{1}')
    .split('-')
    .map((word) => word.replaceAll('_', ' ').replaceAll('\u{0}', '-').replaceAll('\u{1}', '_'));
  if (words.length === 1) return { label: '', message: words[0] ?? '' };
  return words.length === 2
    ? { label: '', message: words[0] ?? '' }
    : { label: words[0] ?? '', message: words[1] ?? '' };
}

function queryParts(url: URL): Pick<Badge, 'label' | 'message'> {
  return { label: url.searchParams.get('label') ?? '', message: url.searchParams.get('message') ?? '' };
}

function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // A broken escape is compared as it stands.
      return run;
    }
  });
}

function parseUrl(href: string): URL | undefined {
  const absolute = href.startsWith('//') ? `https:${href}` : href;
  return /^https?:/iu.test(absolute) && URL.canParse(absolute) ? new URL(absolute) : undefined;
}
