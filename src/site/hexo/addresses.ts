import { isAbsoluteAddress } from '../address-parts.ts';
import { decodePath, wellFormed } from '../encoding.ts';
import type { Settings } from './settings.ts';

const FOREIGN = /^(?:#|\/\/|https?:)/u;

/** An address as `encodeURL` of hexo-util 3.3 writes it: decoded and encoded again. */
export function encodeAddress(address: string): string {
  return isAbsoluteAddress(address) ? address : encodeURI(wellFormed(decodePath(address)));
}

/** The address of a path below the root (hexo-util 3.3, `url_for`); what is no path of the site stays as it is. */
export function urlFor(path: string, settings: Settings): string {
  if (FOREIGN.test(path)) return path;
  // Tags do not know their page: a relative link is made from the site's root, which is wrong below it.
  if (settings.hasRelativeLinks) return encodeAddress(path.replace(/^\//u, '').replace(/\/{2,}/gu, '/'));
  if (isAbsoluteAddress(path)) return path;
  return prettify(encodeAddress((settings.root + path).replace(/\/{2,}/gu, '/')), settings);
}

/** Leaves `index.html` or `.html` away where the site wants it so. */
function prettify(address: string, settings: Settings): string {
  const isIndex = address.endsWith('index.html');
  if (isIndex) return settings.keepsIndex ? address : address.slice(0, -'index.html'.length);
  return settings.keepsHtml ? address : address.replace(/\.html$/u, '');
}

/** The decoded address of a path below the root, without the root. */
export function addressOf(path: string, settings: Settings): string {
  return prettify(decodePath(`/${path}`.replace(/\/{2,}/gu, '/')), settings);
}
