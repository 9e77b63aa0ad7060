/** What makes a path an address of the site. */
export interface AddressStyle {
  /** Starts and ends with a slash. */
  readonly baseUrl: string;
  /** Undefined leaves addresses as they are written. */
  readonly trailingSlash: boolean | undefined;
}

/** Joins parts with one slash, none before a query or fragment (Docusaurus 3.10, `normalizeUrl`). */
export function joinAddress(...parts: readonly string[]): string {
  return `/${parts.join('/')}`.replace(/\/{2,}/gu, '/').replace(/\/(?=\?|&|#[^!/])/gu, '');
}

/** An address with the slash at its end that the site wants; the base keeps its own (`applyTrailingSlash`). */
export function withTrailingSlash(address: string, { baseUrl, trailingSlash }: AddressStyle): string {
  if (trailingSlash === undefined || address.startsWith('#')) return address;
  const [path = ''] = address.split(/[#?]/u);
  if (path === '/' || path === baseUrl) return address;
  return path.replace(/\/$/u, '') + (trailingSlash ? '/' : '') + address.slice(path.length);
}

/** The address with the base before it, unless it is there already (`addBaseUrl`). */
export function withBase(address: string, { baseUrl }: AddressStyle): string {
  if (`${address}/` === baseUrl) return baseUrl;
  return address.startsWith(baseUrl) ? address : baseUrl + address.replace(/^\//u, '');
}

/** A relative address read from a page's own; an empty path is the page itself (`resolve-pathname` 3). */
export function resolveAddress(path: string, from: string): string {
  if (path === '') return from;
  if (path.startsWith('/')) return path;
  const names = [...from.split('/').slice(0, -1), ...path.split('/')];
  const kept: string[] = [];
  for (const name of names) {
    if (name === '..') kept.pop();
    else if (name !== '.') kept.push(name);
  }
  const isFolder = ['.', '..', ''].includes(names.at(-1) ?? '');
  return `/${kept.join('/')}${isFolder ? '/' : ''}`.replace(/\/{2,}/gu, '/');
}
