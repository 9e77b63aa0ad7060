import { isAsciiDoc } from '../../post/asciidoc.ts';
import { decodePath } from '../encoding.ts';
import { extension } from '../paths.ts';
import type { Config } from './config.ts';

/** Whether Jekyll's Markdown converter takes a file by its ending, in any case. */
export function isMarkdown(path: string, config: Config): boolean {
  return config.markdownEndings.includes(extension(path).toLowerCase());
}

/** The ending of what is written: that of a permalink, else what the converter makes (Jekyll 4.3, `Renderer#output_ext`). */
export function outputEnding(path: string, permalink: string | undefined, config: Config): string {
  const asked = permalink === undefined || permalink.endsWith('/') ? '' : extension(permalink);
  if (asked !== '') return asked;
  // A plugin converts AsciiDoc.
  if (isMarkdown(path, config) || isAsciiDoc(path)) return '.html';
  const ending = extension(path);
  return /^\.s[ac]ss$/u.test(ending) ? '.css' : ending;
}

/** The file that is written for an address (Jekyll 4.3, `Document#destination`). */
export function destinationOf(url: string, ending: string): string {
  const path = decodePath(url);
  if (path.endsWith('/')) return `${path}index.html`;
  return path.endsWith(ending) ? path : `${path}${ending}`;
}

/** Whether a file is certainly no text, so that it need not be read to tell that it has no front matter. */
export function isBinary(path: string): boolean {
  return BINARY.test(extension(path));
}

const BINARY =
  /^\.(?:png|jpe?g|gif|webp|avif|bmp|ico|svg|pdf|zip|gz|tgz|mp[34]|m4a|mov|webm|ogg|woff2?|ttf|otf|eot|docx?|pptx?|xlsx?)$/iu;
