import { isAbsoluteAddress, readSiteUrl } from '../address-parts.ts';
import { decodePath, encodePath } from '../encoding.ts';
import type { Model, Page, SiteSettings } from '../generator.ts';

/** Where an address points before anything is looked up. */
export type Place =
  | { readonly kind: 'external' }
  /** It cannot be told; `text` says why. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** The page itself: an empty address, a fragment, a query. */
  | { readonly kind: 'self'; readonly fragment?: string }
  | OwnPlace;

/** An address that the site's own server is asked for. */
export interface OwnPlace {
  readonly kind: 'own';
  /** Decoded, below the base, starting with `/`; above it where `isOutside` says so. */
  readonly address: string;
  readonly fragment?: string;
  /** How the address was written: with its host, from the top, or relative to the page. */
  readonly written: 'host' | 'top' | 'relative';
  /** Not below the base: another site on the same host, or a forgotten base. */
  readonly isOutside: boolean;
}

/** Stands for the host of a site that does not say its own: no such host can exist (RFC 2606). */
const NOWHERE = 'http://site.invalid';

/** Resolves an address as a browser does on the page that holds it. */
export function placeOf(url: string, from: Page, model: Model, settings: SiteSettings): Place {
  const text = url.trim();
  const written = howWritten(text);
  if (written === 'self')
    return { kind: 'self', ...fragmentOf(text.includes('#') ? text.slice(text.indexOf('#')) : '') };
  const address = from.address ?? from.futureAddress;
  if (written === 'relative' && address === undefined) {
    return {
      kind: 'unknown',
      text: `the address of \`${from.path}\` is not known, and \`${text}\` is relative to it`,
    };
  }
  const base = `${ownOrigin(model, settings)}${encodePath(withBase(address ?? '/', model))}`;
  if (!URL.canParse(text, base)) return { kind: 'unknown', text: `\`${text}\` is no address` };
  const target = new URL(text, base);
  if (!isOwnHost(target, model, settings)) return { kind: 'external' };
  const path = decodePath(target.pathname);
  const below = withoutBase(path, model);
  return {
    kind: 'own',
    address: below ?? path,
    written,
    isOutside: below === undefined,
    ...fragmentOf(target.hash),
  };
}

/** A page's own address with the base, as browsers see it. */
export function withBase(address: string, model: Model): string {
  return addressesHaveBase(model) ? address : `${model.base}${address}`;
}

/** A page's own address below the base. */
export function belowBase(address: string, model: Model): string {
  return addressesHaveBase(model) ? (withoutBase(address, model) ?? address) : address;
}

// Hugo and Docusaurus give a page's address with the base, the others without.
function addressesHaveBase({ generator }: Model): boolean {
  return generator === 'hugo' || generator === 'docusaurus';
}

/** An address below the site's base, which it is written with; undefined when it is not below. */
export function withoutBase(path: string, { base }: Model): string | undefined {
  if (base === '' || path.startsWith(`${base}/`)) return path.slice(base.length);
  return path === base ? '/' : undefined;
}

function howWritten(url: string): OwnPlace['written'] | 'self' {
  if (isAbsoluteAddress(url)) return 'host';
  if (/^[/\\]/u.test(url)) return 'top';
  return url === '' || /^[#?]/u.test(url) ? 'self' : 'relative';
}

function ownOrigin(model: Model, settings: SiteSettings): string {
  return readSiteUrl(settings.url)?.origin ?? model.origin ?? NOWHERE;
}

function isOwnHost(url: URL, model: Model, settings: SiteSettings): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  const own = new URL(ownOrigin(model, settings)).host;
  return [own, ...(settings.hosts ?? [])].map(bareHost).includes(bareHost(url.host));
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./u, '');
}

function fragmentOf(hash: string): { readonly fragment?: string } {
  return hash.length > 1 ? { fragment: decodePath(hash.slice(1)) } : {};
}
