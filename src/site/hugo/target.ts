import { decodePath } from '../encoding.ts';
import { dirname, join } from '../paths.ts';
import { type PathStyle, sanitizePath } from './sanitize.ts';

/** What an address is made of. */
export interface Target {
  readonly kind: 'page' | 'section' | 'home';
  /** The folder within the content folder; a section's own. */
  readonly folder: string;
  /** The slug or the file's name; a section has none. */
  readonly name: string;
  /** The front matter's `url`. */
  readonly url?: string;
  /** What the permalink pattern of the section gave. */
  readonly expanded?: string;
  readonly prefix: string;
  readonly isUgly: boolean;
}

/** Where a page is published, decoded, below the base. */
export interface Place {
  readonly address: string;
  /** The folder of the files that belong to the page, with a slash at its end. */
  readonly folder: string;
}

/** Where Hugo publishes a page (Hugo 0.111, `page.CreateTargetPaths`, for HTML). */
export function placePage(target: Target, style: PathStyle): Place {
  if (target.url !== undefined && target.kind !== 'home') return placeByUrl(target, target.url, style);
  const path = target.expanded ?? join(target.folder, target.kind === 'page' ? target.name : '');
  // A page that is called like the index file is written beside it and not below it.
  const isIndex = target.kind === 'page' && target.expanded === undefined && target.name === 'index';
  const isFile = target.kind !== 'home' && target.isUgly && !isIndex && join(path) !== '';
  const folder = isIndex ? dirname(join(path)) : join(path);
  const written = isFile ? `${folder}.html` : `${folder}/`;
  return finish(withPrefix(target.prefix, written), withPrefix(target.prefix, folder), style);
}

/** An address set by hand: kept as it is for a page, without the language unless it is relative. */
function placeByUrl(target: Target, url: string, style: PathStyle): Place {
  const isFolder = url.endsWith('/') || !url.includes('.');
  const path = join(url);
  const isIndex = !isFolder && (path === 'index.html' || path.endsWith('/index.html'));
  const written = isFolder ? `${path}/` : path;
  const folder = isFolder ? path : dirname(path);
  const prefix = url.startsWith('/') ? '' : target.prefix;
  const whole = withPrefix(prefix, isIndex ? `${written}/` : written);
  if (target.kind !== 'page') return finish(whole, withPrefix(prefix, folder), style);
  return {
    address: absolute(decodePath(whole)),
    folder: absolute(`${decodePath(withPrefix(prefix, folder))}/`),
  };
}

function withPrefix(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

function finish(written: string, folder: string, style: PathStyle): Place {
  const address = decodePath(withoutEmptyFragment(sanitizePath(absolute(written), style)));
  return { address, folder: decodePath(sanitizePath(absolute(`${folder}/`), style)) };
}

/** Hugo's addresses pass through Go's URL parser, which drops a `#` with nothing behind it. */
function withoutEmptyFragment(path: string): string {
  return path.indexOf('#') === path.length - 1 ? path.replace(/#$/u, '') : path;
}

function absolute(path: string): string {
  return `/${path}`.replace(/\/{2,}/gu, '/');
}
