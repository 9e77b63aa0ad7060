import { decodePath } from './encoding.ts';

/** An address as written: the path and what follows it. */
export interface AddressParts {
  readonly path: string;
  /** Query and fragment with their marks, `''` without. */
  readonly tail: string;
}

/** Splits an address before its query or fragment. */
export function splitAddress(address: string): AddressParts {
  const at = address.search(/[?#]/u);
  return at === -1 ? { path: address, tail: '' } : { path: address.slice(0, at), tail: address.slice(at) };
}

/** Whether an address names its own scheme or host: `https:`, `mailto:`, `//host` (RFC 3986, 3.1 and 4.2). */
export function isAbsoluteAddress(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
}

/** The origin and the decoded path of a site's own address; undefined when it is no http address. */
export function readSiteUrl(
  url: string | undefined,
): { readonly origin: string; readonly base: string } | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, origin, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return { origin, base: decodePath(pathname).replace(/\/+$/u, '') };
}
