import type { Reference } from '../generator.ts';
import type { Build } from './build.ts';
import { relativeUrl } from './url-filters.ts';

/** The folder of a post's own images, by the key of the theme Chirpy and the name that it had before. */
const KEYS = ['media_subpath', 'img_path'];

/** The address that Chirpy writes for a relative one of an image: below the folder that the front matter names. */
export function belowMediaFolder(
  build: Build,
  { href, kind, key }: Reference,
  from: string,
): string | undefined {
  const isImage =
    kind === 'markdown-image' ||
    kind === 'html-image' ||
    (kind === 'front-matter' && key?.startsWith('image'));
  if (isImage !== true || /^$|^[/#?\\]|:|\{/u.test(href)) return undefined;
  const data = build.sourceOf(from)?.data ?? {};
  const folder = KEYS.map((name) => data[name]).find((value) => typeof value === 'string' && value !== '');
  if (typeof folder !== 'string' || /[{:]/u.test(folder)) return undefined;
  return relativeUrl(`${folder.replace(/\/+$/u, '')}/${href}`, build.config);
}
