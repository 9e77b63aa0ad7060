import type { Why } from '../generator.ts';
import { basename, dirname, extension, withoutExtension } from '../paths.ts';
import { type Layers, notText, permalinkOf } from './document.ts';
import { destinationOf, outputEnding } from './output.ts';
import { fillPageTemplate } from './permalink.ts';
import { pageSuffix } from './permalink-styles.ts';
import { isTrue } from './scalars.ts';
import type { Reading, Source } from './source.ts';

/** Endings of what is written that Jekyll takes for HTML (Jekyll 4.3, `Page::HTML_EXTENSIONS`). */
const HTML = ['.html', '.xhtml', '.htm'];

const EMPTY_PERMALINK: Why = {
  kind: 'misspelt',
  text: 'its `permalink` is empty, which stops the build',
  build: true,
};

/**
 * Reads a page: a file with front matter outside the collections (Jekyll 4.3, `Page`).
 *
 * @param path from the source folder.
 */
export function readPage(path: string, { own, data }: Layers, { config }: Reading): Source {
  const slug = withoutExtension(basename(path)).replace(/\.+$/u, '');
  const permalink = permalinkOf(data);
  const stop = permalink === '' ? EMPTY_PERMALINK : notText('permalink', data.permalink);
  if (stop !== undefined) return { slug, data, why: stop };
  const ending = outputEnding(path, permalink, config);
  const template = permalink ?? templateOf(slug, ending, config.permalink);
  const url = fillPageTemplate(template, { path: dirname(path), basename: slug, output_ext: ending });
  // The configuration's defaults do not hide pages: Jekyll asks the front matter alone.
  const published = !Object.hasOwn(own, 'published') || isTrue(own.published) || config.showsUnpublished;
  return {
    url,
    destination: destinationOf(url.endsWith('/') ? `${url}index` : url, ending),
    slug,
    data,
    ...(published ? {} : { why: { kind: 'unpublished', text: 'it is not `published`' } }),
  };
}

function templateOf(name: string, ending: string, permalink: string): string {
  if (!HTML.includes(ending)) return '/:path/:basename:output_ext';
  return name === 'index' ? '/:path/' : `/:path/:basename${pageSuffix(permalink)}`;
}

/** The address of a file that is copied as it is, from the source folder (Jekyll 4.3, `StaticFile#url`). */
export function copiedUrl(path: string): string {
  return `/${withoutExtension(path).replace(/\.+$/u, '')}${extension(path)}`;
}
