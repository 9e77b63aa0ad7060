import type { Config } from './config.ts';
import { isAbsolute, normaliseUri } from './uri.ts';

type SiteUrls = Pick<Config, 'url' | 'baseurl'>;

/** The path that Jekyll's filters put before an address: one slash before, none after, or nothing. */
export function basePath({ baseurl }: Pick<Config, 'baseurl'>): string {
  return withSlash(baseurl.replace(/\/$/u, ''));
}

/** The filter `relative_url` of Jekyll 4.3: not idempotent, absolute addresses untouched. */
export function relativeUrl(address: string, urls: SiteUrls): string {
  if (isAbsolute(address)) return address;
  return normaliseUri(basePath(urls) + withSlash(address));
}

/** The filter `absolute_url` of Jekyll 4.3; without a configured `url` the address stays relative to the host. */
export function absoluteUrl(address: string, urls: SiteUrls): string {
  if (isAbsolute(address)) return address;
  const relative = relativeUrl(address, urls);
  return urls.url === undefined || urls.url === '' ? relative : normaliseUri(urls.url + relative);
}

/** The filter `strip_index` of Jekyll 4.3. */
export function stripIndex(address: string): string {
  return address.replace(/\/index\.html?$/mu, '/');
}

function withSlash(part: string): string {
  return part === '' || part.startsWith('/') ? part : `/${part}`;
}
