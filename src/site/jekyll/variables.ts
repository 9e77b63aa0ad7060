import { zonedParts } from '../calendar.ts';
import { asRecord } from '../data-file.ts';
import { basename, extension } from '../paths.ts';
import type { Build } from './build.ts';
import type { Source } from './source.ts';
import { strftime } from './strftime.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The variables that an address may use. What is not here (`site.data`, `site.posts`, a key that neither the
 * configuration nor the front matter has) counts as unknown rather than as nothing: a plugin may give it.
 *
 * @param path of the source that the address stands in.
 */
export function variablesFor(build: Build, path: string): Values {
  const { values } = build.config;
  const source = build.sourceOf(path);
  const page = source === undefined ? {} : { page: pageVariables(build, path, source) };
  return { site: { url: null, baseurl: null, ...values }, ...page };
}

/** As in Jekyll 4.3's `DocumentDrop`: `url` without the base, `id` with the slug as it is. */
function pageVariables({ config, placeOf }: Build, path: string, source: Source): Values {
  const place = placeOf(path);
  if (place.kind === 'ignored') return source.data;
  const { url, moment, slug } = source;
  const time = moment === undefined ? undefined : strftime(zonedParts(moment, config.timeZone), '%F %T %z');
  const isDocument = place.kind !== 'page';
  return {
    ...source.data,
    ...(isDocument ? { slug, collection: place.collection.label, ext: extension(path) } : {}),
    ...(time === undefined ? {} : { date: time }),
    ...(url === undefined ? {} : { url }),
    ...(url === undefined || !isDocument ? {} : { id: `${folderOf(url)}${slug}` }),
    path: place.path,
    relative_path: place.path,
    name: basename(path),
  };
}

/** Ruby's `File.dirname`, with a final slash. */
function folderOf(url: string): string {
  const folder = url.replace(/\/+$/u, '').replace(/[^/]*$/u, '');
  return folder === '' ? '/' : folder;
}

/** Whether the source asks Jekyll not to look at Liquid in it (Jekyll 4.3, `render_with_liquid`). */
export function isVerbatim(variables: Values): boolean {
  return asRecord(variables.page)?.render_with_liquid === false;
}
