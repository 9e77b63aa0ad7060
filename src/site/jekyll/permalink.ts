import { percentEncode } from '../encoding.ts';

/** An address made of a template, or the placeholder that the template has and Jekyll does not. */
type Generated = { readonly url: string } | { readonly unknownPlaceholder: string };

/**
 * Fills in a template for a document (Jekyll 4.3, `URL#generate_url_from_drop`).
 *
 * @param lookUp undefined for a name that is no placeholder, on which Jekyll stops the build.
 */
export function fillTemplate(template: string, lookUp: (name: string) => string | undefined): Generated {
  let unknown: string | undefined;
  const url = template.replace(/:([a-z_]+)/gu, (text, name: string) => {
    const whole = lookUp(name);
    if (whole !== undefined) return escapePath(whole);
    // In `:month_:day` the underscore belongs to no name.
    const shorter = name.endsWith('_') ? lookUp(name.slice(0, -1)) : undefined;
    if (shorter !== undefined) return `${escapePath(shorter)}_`;
    unknown ??= text;
    return text;
  });
  return unknown === undefined ? { url: sanitizeUrl(url) } : { unknownPlaceholder: unknown };
}

/** Fills in a template for a page or static file: only its own names, anything else stays (`generate_url_from_hash`). */
export function fillPageTemplate(template: string, values: Readonly<Record<string, string>>): string {
  let url = template;
  for (const [name, value] of Object.entries(values))
    url = url.replaceAll(`:${name}`, () => escapePath(value));
  return sanitizeUrl(url);
}

/** One slash at the start, none doubled, no `..` and no `./` (Jekyll 4.3, `URL#sanitize_url`). */
export function sanitizeUrl(url: string): string {
  return `/${url}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/gu, '/');
}

/** Encodes what is not allowed in a path; a `?` is taken for a query's and stays (Jekyll 4.3, `URL.escape_path`). */
function escapePath(path: string): string {
  return path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#]+/gu, percentEncode).replace('#', '%23');
}
