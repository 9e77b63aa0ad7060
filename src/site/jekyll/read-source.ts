import type { FrontMatter } from '../../post/front-matter.ts';
import type { Why } from '../generator.ts';
import { basename, extension, withoutExtension } from '../paths.ts';
import type { Collection } from './collections.ts';
import type { Config } from './config.ts';
import { readDocument } from './document.ts';
import { readDatedName } from './document-date.ts';
import { defaultsFor, merge } from './front-matter-defaults.ts';
import { isMarkdown } from './output.ts';
import { copiedUrl, readPage } from './page-source.ts';
import { fillPageTemplate } from './permalink.ts';
import type { Place } from './place.ts';
import type { Reading, Source } from './source.ts';

const BROKEN: Why = { kind: 'unknown', text: 'its front matter cannot be read' };
const IGNORED: Why = { kind: 'unpublished', text: 'Jekyll does not read a file of this name in this folder' };

/** Reads a source in its place: a post or document, a page, or a file that is copied as it is. */
export function readSource(place: Place, reading: Reading): Source {
  const { frontMatter, config } = reading;
  const defaults = defaultsOf(place, config);
  const name = basename(reading.path);
  const slug = readDatedName(name)?.rest ?? withoutExtension(name);
  if (place.kind === 'ignored') return { slug, data: {}, why: IGNORED };
  if (frontMatter.format === 'yaml' && !frontMatter.readable) return { slug, data: defaults, why: BROKEN };
  if (isCopied(place, reading)) return { slug, data: {}, isCopied: true, ...copy(place) };
  const own = ownData(frontMatter);
  const layers = { defaults, own, data: merge(defaults, own) };
  return place.kind === 'page' ? readPage(place.path, layers, reading) : readDocument(place, layers, reading);
}

/** The configuration's defaults for a file in its place. */
export function defaultsOf(place: Place, config: Config): Readonly<Record<string, unknown>> {
  if (place.kind === 'ignored') return {};
  const type = place.kind === 'page' ? 'pages' : place.collection.label;
  return defaultsFor(config.defaults, place.path, type);
}

/** What YAML 1.1, which Jekyll reads, takes for true and false, beside those two. */
const SWITCH = /^(?:yes|no|on|off)$/iu;

/** Jekyll knows front matter between `---` only; any other is text to it. */
function ownData(frontMatter: FrontMatter): Readonly<Record<string, unknown>> {
  if (frontMatter.format !== 'yaml') return {};
  const entries = Object.entries(frontMatter.data).map(([key, value]) => {
    if (typeof value !== 'string' || !SWITCH.test(value)) return [key, value];
    if (frontMatter.field(key)?.quoted !== true) return [key, /^(?:yes|on)$/iu.test(value)];
    // A text is true, whatever it says.
    return [key, key === 'published' ? true : value];
  });
  return Object.fromEntries(entries);
}

/** Without front matter a file is copied; posts never are, and a plugin of GitHub Pages spares Markdown pages. */
function isCopied(place: Place, { path, frontMatter, config }: Reading): boolean {
  if (frontMatter.format === 'yaml' || place.kind === 'post' || place.kind === 'draft') return false;
  const spared = config.plugins.includes('jekyll-optional-front-matter');
  return !(spared && place.kind === 'page' && isMarkdown(path, config));
}

function copy(
  place: Exclude<Place, { readonly kind: 'ignored' }>,
): Pick<Source, 'url' | 'destination' | 'why'> {
  if (place.kind === 'page') {
    const url = copiedUrl(place.path);
    return { url, destination: url };
  }
  const url = collectionFileUrl(place.path, place.collection);
  if (place.collection.output) return { url, destination: url };
  return {
    why: { kind: 'unpublished', text: `the collection \`${place.collection.label}\` is not written` },
  };
}

/** The address of a file without front matter in a collection's folder (Jekyll 4.3, `StaticFile#url`). */
export function collectionFileUrl(path: string, { label, template }: Collection): string {
  const name = withoutExtension(basename(path)).replace(/\.+$/u, '');
  const cleaned = withoutExtension(path).replace(/\.+$/u, '').replace(`_${label}`, '');
  const values = { collection: label, path: cleaned, output_ext: '', name, title: '' };
  return fillPageTemplate(template, values).replace(/\/$/u, '') + extension(path);
}
