import { wellFormed } from '../encoding.ts';
import type { Settings } from './settings.ts';

/** An address as goldmark 1.5 writes it: what no address may hold is escaped, escapes stay. */
export function escapeAddress(address: string): string {
  return wellFormed(address).replace(/%(?![\da-f]{2})|[^\w\-.!~*'();/?:@&=+$,#%]+/giu, encodeURIComponent);
}

/**
 * Root-relative addresses made absolute or relative to the page, when the site asks for it (Hugo 0.111,
 * `absurlreplacer`).
 *
 * @param address the page's own address, with base.
 */
export function rewriteRooted(url: string, address: string | null, settings: Settings): string {
  if (settings.rewrites === 'nothing' || !url.startsWith('/') || url.startsWith('//')) return url;
  if (settings.rewrites === 'to-absolute') return settings.baseUrl + url.slice(1);
  if (address === null) return url;
  const own = address.slice(settings.base.length);
  return `${'../'.repeat(own.split('/').length - 2) || './'}${url.slice(1)}`;
}
