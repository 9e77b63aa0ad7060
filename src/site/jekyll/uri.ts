import { decodePath, percentEncode } from '../encoding.ts';

/** The parts of an address as RFC 3986, appendix B, takes it apart. */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su;

const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' };

/** Whether an address has a scheme, which Jekyll's filters leave as it is. */
export function isAbsolute(uri: string): boolean {
  return PARTS.exec(uri)?.[1] !== undefined;
}

/**
 * Writes an address in its normal form as Addressable 2.8 does (`URI#normalize`): dot segments resolved, Unicode in
 * NFC, percent-encoding where it is needed and only there, empty query and fragment left out.
 */
export function normaliseUri(uri: string): string {
  const [, scheme, authority, path = '', query = '', fragment = ''] = PARTS.exec(uri) ?? [];
  const segments = path
    .trim()
    .split('/')
    .map((segment) => normaliseText(segment, NOT_IN_SEGMENT));
  const resolved = resolveDots(segments.join('/'));
  const isWeb = scheme !== undefined && /^(?:https?|t?ftp)$/iu.test(scheme);
  return [
    scheme === undefined ? '' : `${scheme.toLowerCase()}:`,
    authority === undefined ? '' : `//${normaliseAuthority(authority, scheme?.toLowerCase() ?? '')}`,
    resolved === '' && isWeb ? '/' : resolved,
    query === '' ? '' : `?${normaliseQuery(query)}`,
    fragment === '' ? '' : `#${normaliseText(fragment, NOT_IN_QUERY)}`,
  ].join('');
}

const NOT_IN_SEGMENT = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/gu;
const NOT_IN_QUERY = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]+/gu;

const NOT_IN_COMPONENT = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]+/gu;

/** Addressable's `URI.normalize_component`: decoded, in NFC, and encoded where it must be. */
export function normaliseComponent(text: string): string {
  return normaliseText(text, NOT_IN_COMPONENT);
}

function normaliseText(text: string, unsafe: RegExp): string {
  return decodePath(text).normalize('NFC').replace(unsafe, percentEncode);
}

/** An encoded plus stays encoded, since a plain one means a space there. */
function normaliseQuery(query: string): string {
  return query
    .split(/%2b/iu)
    .map((part) => normaliseText(part, NOT_IN_QUERY))
    .join('%2B');
}

function normaliseAuthority(authority: string, scheme: string): string {
  const [, user = '', host = '', port = ''] = /^(.*@)?(.*?)(?::(\d*))?$/su.exec(authority) ?? [];
  const isDefault = port === '' || port === DEFAULT_PORTS[scheme];
  return `${user}${asciiHost(host)}${isDefault ? '' : `:${port}`}`;
}

function asciiHost(host: string): string {
  const parsed = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : '';
  return parsed === '' ? host.toLowerCase() : parsed;
}

/** RFC 3986, 5.2.4; `..` above the top is dropped. */
function resolveDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment !== '.' && segment !== '..') kept.push(segment);
    else {
      if (segment === '..' && kept.length > 1) kept.pop();
      if (isLast) kept.push('');
    }
  }
  return kept.join('/');
}
