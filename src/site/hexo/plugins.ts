import { asRecord, parseData } from '../data-file.ts';
import type { Files } from '../files.ts';
import { join } from '../paths.ts';
import { dataOf } from '../values.ts';

/** What the packages of a site change about images. */
export interface Plugins {
  /** Whether Markdown is written by another renderer than `hexo-renderer-marked`, which leaves addresses alone. */
  readonly keepsAddresses: boolean;
  /** Whether a package rewrites the addresses of images by rules of its own. */
  readonly rewritesImages: boolean;
}

const MARKED = 'hexo-renderer-marked';
const RENDERER = /^hexo-renderer-(?:markdown-it|kramdown|pandoc|remark|multi|md)/u;
const IMAGES = /^hexo-(?:.*-)?(?:asset-im(?:age|g)|image-link|image-path|post-image|img-path)/u;

/** Reads the names of a site's packages from its `package.json`; without one, Hexo's own renderer is meant. */
export function readPlugins(root: string, files: Files): Plugins {
  const path = join(root, 'package.json');
  const text = files.has(path) ? files.text(path) : undefined;
  const data = dataOf(asRecord(text === undefined ? undefined : parseData(path, text)));
  const names = [data.dependencies, data.devDependencies].flatMap((list) => Object.keys(dataOf(list)));
  return {
    keepsAddresses: !names.includes(MARKED) && names.some((name) => RENDERER.test(name)),
    rewritesImages: names.some((name) => IMAGES.test(name)),
  };
}
