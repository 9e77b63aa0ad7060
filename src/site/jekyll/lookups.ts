import type { Rendered, Why } from '../generator.ts';
import { basename, join } from '../paths.ts';
import type { Build } from './build.ts';
import { relativeUrl } from './url-filters.ts';

/** The tag `link` (Jekyll 4.3, `Tags::Link`): a path from the source folder, or from that of the collections. */
export function lookUpLink(build: Build, name: string): Rendered {
  const path = fileNamed(build, name);
  if (path === undefined) return stop('missing', `\`${name}\` is not there for \`link\``);
  const source = build.sourceOf(path);
  // Of all paths that Jekyll compares only those of files that it copies, outside its collections, begin with a slash.
  const hasSlash = source?.isCopied === true && build.placeOf(path).kind === 'page';
  const isRooted = name.startsWith('/') && source !== undefined && !hasSlash;
  if (isRooted) return stop('misspelt', `\`link\` finds \`${name}\` without its first slash only`, path);
  return addressOf(build, path);
}

function fileNamed({ config, files, placeOf }: Build, name: string): string | undefined {
  // Jekyll compares paths as they are written.
  if (/(?:^|\/)\.{0,2}\//u.test(name.replace(/^\//u, ''))) return undefined;
  const inCollections = join(config.source, config.collectionsDir, name);
  if (files.has(inCollections) && isDocument(placeOf(inCollections).kind)) return inCollections;
  const path = join(config.source, name);
  return files.has(path) && placeOf(path).kind === 'page' ? path : undefined;
}

function isDocument(kind: string): boolean {
  return kind !== 'page' && kind !== 'ignored';
}

/** What a tag writes for a source: its address with the base; the build stops where the source is not written. */
export function addressOf(build: Build, path: string): Rendered {
  const source = build.sourceOf(path);
  if (source === undefined)
    return { url: null, target: path, why: { kind: 'unread', text: `\`${path}\` is unread` } };
  if (source.url !== undefined && source.why === undefined) {
    return { url: relativeUrl(source.url, build.config), target: path };
  }
  const why = source.why ?? { kind: 'unknown', text: 'it has no address' };
  return {
    url: null,
    target: path,
    why: { ...why, text: `\`${basename(path)}\`: ${why.text}`, build: true },
  };
}

/** A lookup that fails, on which Jekyll stops. */
export function stop(kind: Why['kind'], text: string, target?: string): Rendered {
  return { url: null, ...(target === undefined ? {} : { target }), why: { kind, text, build: true } };
}
