import { asRecord } from '../data-file.ts';
import { decodePath } from '../encoding.ts';
import type { Page, Reference, Rendered } from '../generator.ts';
import { dirname, join, normalise } from '../paths.ts';
import type { Build } from './build.ts';
import { matcherOf } from './entry-filter.ts';
import { addressOf } from './lookups.ts';
import { isMarkdown } from './output.ts';
import { stringsOf } from './scalars.ts';
import { isAbsolute } from './uri.ts';

/**
 * The plugin jekyll-relative-links 0.7: a Markdown link to a source becomes one to its address. Posts and documents take
 * part with `collections: true` only.
 *
 * @returns undefined where the plugin leaves the link as it is.
 */
export function followSource(build: Build, { href, kind }: Reference, from: Page): Rendered | undefined {
  const isMarkdownSyntax = kind === 'markdown-link' || kind === 'markdown-image';
  if (!isMarkdownSyntax || href.startsWith('#') || isAbsolute(href)) return undefined;
  if (!takesPart(build, from.path)) return undefined;
  const [, path = '', fragment = ''] = /^([^#]*)(#.*)?$/su.exec(href) ?? [];
  const target = targetOf(build, unescapeForm(path), from.path);
  if (target === undefined) return undefined;
  const { url, ...rest } = addressOf(build, target);
  if (url !== null) return { url: url + fragment, ...rest };
  // What is not written is not among the plugin's targets.
  return rest.why?.kind === 'unread' ? { url, ...rest } : undefined;
}

function takesPart({ config, placeOf }: Build, path: string): boolean {
  if (!config.plugins.includes('jekyll-relative-links') || !isMarkdown(path, config)) return false;
  const settings = asRecord(config.values.relative_links) ?? {};
  const place = placeOf(path);
  if (settings.enabled === false || place.kind === 'ignored') return false;
  if (place.kind !== 'page' && settings.collections !== true) return false;
  return !(stringsOf(settings.exclude) ?? []).some((pattern) => matcherOf(pattern)(place.path, 'file'));
}

/** Paths are those that Jekyll calls relative: of documents from the folder of the collections. */
function targetOf({ config, files, placeOf }: Build, path: string, from: string): string | undefined {
  const place = placeOf(from);
  if (place.kind === 'ignored' || path === '') return undefined;
  const wanted = normalise(path.startsWith('/') ? path : `${dirname(place.path)}/${path}`);
  if (wanted === undefined) return undefined;
  const candidates = [join(config.collectionsDir, wanted), wanted].map((name) => join(config.source, name));
  return candidates.find((candidate) => files.has(candidate) && placeOf(candidate).kind !== 'ignored');
}

/** Ruby's `CGI.unescape`. */
function unescapeForm(path: string): string {
  return decodePath(path.replaceAll('+', ' '));
}
