import { isAbsoluteAddress, splitAddress } from '../address-parts.ts';
import { decodePath } from '../encoding.ts';
import type { Files } from '../files.ts';
import type { Page, Reference, Rendered } from '../generator.ts';
import { dirname, extension, join, pathBelow } from '../paths.ts';
import { resolveAddress, withBase, withTrailingSlash } from './addresses.ts';
import type { Locale, Settings } from './settings.ts';
import { readSource, sourceFor } from './sources.ts';

/** What rendering looks at. */
export interface RenderContext {
  readonly files: Files;
  readonly settings: Settings;
  /** The page of another source; undefined while it is unread. */
  readonly pageAt: (path: string) => Page | undefined;
}

/** What Docusaurus 3.10 writes for a reference in a source. Bundled files get an address that only the build knows. */
export function renderReference(reference: Reference, from: Page, context: RenderContext): Rendered {
  const { href, kind } = reference;
  if (kind === 'markdown-image') return renderImage(href, from, context);
  if (kind === 'markdown-link') return renderMarkdownLink(href, from, context);
  if (kind === 'tag') return renderImport(href, from, context);
  if (kind === 'front-matter') return renderParameter(href, from, context);
  return href.startsWith('{') ? renderExpression(href, from, context) : { url: href };
}

/** `pathname:` and other schemes are left alone; everything else must be a file. */
function renderImage(href: string, from: Page, context: RenderContext): Rendered {
  if (isAbsoluteAddress(href)) return { url: href.replace(/^pathname:\/\//u, '') };
  const { path } = splitAddress(href);
  const target = fileAt(decodePath(path), from, context);
  if (target !== undefined) return bundled(target);
  if (context.settings.stopsForImages) return missing(href, 'stops');
  return { url: href, why: { kind: 'missing', text: `there is no file \`${href}\`` } };
}

function fileAt(path: string, from: Page, { files, settings }: RenderContext): string | undefined {
  const own = pathBelow('@site', path);
  const folders = path.startsWith('/') ? settings.staticFolders : [dirname(from.path)];
  const candidates =
    own === undefined ? folders.map((folder) => join(folder, path)) : [join(settings.root, own)];
  return path === '' ? undefined : candidates.find((candidate) => files.has(candidate));
}

function renderMarkdownLink(href: string, from: Page, context: RenderContext): Rendered {
  if (isAbsoluteAddress(href)) return renderLink(href, from, context);
  const { path, tail } = splitAddress(href);
  if (/\.mdx?$/iu.test(path)) return renderSourceLink(path, tail, from, context);
  const isAsset = path.startsWith('@site/') || !['', '.html'].includes(extension(path));
  const target = isAsset ? fileAt(decodePath(path), from, context) : undefined;
  return target === undefined ? renderLink(href, from, context) : bundled(target);
}

/** A link to a Markdown file of the same blog becomes the address of its page (`resolveMarkdownLinkPathname`). */
function renderSourceLink(path: string, tail: string, from: Page, context: RenderContext): Rendered {
  const target = sourceNamed(decodePath(path), from, context);
  const page = target === undefined ? undefined : context.pageAt(target);
  if (target === undefined || (page !== undefined && addressOf(page) === undefined))
    return renderLink(path + tail, from, context);
  if (page === undefined) return { url: null, target, why: { kind: 'unread', text: 'the page is unread' } };
  const address = addressFor(page, localeOf(from, context), context);
  return { url: withTrailingSlash(address + tail, styleOf(from, context)), target };
}

function sourceNamed(path: string, from: Page, { files, settings }: RenderContext): string | undefined {
  const own = readSource(from.path, settings);
  if (own?.kind !== 'post') return undefined;
  const { blog, locale } = own;
  const isPublished = (candidate: string): boolean => {
    const source = files.has(candidate) ? readSource(candidate, settings) : undefined;
    return (
      source?.kind === 'post' &&
      source.blog === blog &&
      sourceFor(source, locale, files, settings) === candidate
    );
  };
  const site = pathBelow('@site', path);
  if (site !== undefined) return [join(settings.root, site)].find(isPublished);
  const beside = path.startsWith('/') ? [] : [dirname(from.path)];
  const shared = /^\.\.?\//u.test(path)
    ? []
    : [join(locale.folder, blog.localized), blog.folder, settings.root];
  return [...beside, ...shared].map((folder) => join(folder, path)).find(isPublished);
}

function addressOf({ address, futureAddress }: Page): string | undefined {
  return address ?? futureAddress;
}

/** The address at which a locale shows a page: its own, or that of the original it falls back to. */
function addressFor(page: Page, locale: Locale, { settings }: RenderContext): string {
  const address = addressOf(page) ?? '';
  const own = readSource(page.path, settings)?.locale;
  if (own === undefined || own === locale) return address;
  return locale.baseUrl + address.slice(own.baseUrl.length);
}

/** A link as the router writes it: from the site's root, the base before it, escapes undone. */
function renderLink(href: string, from: Page, context: RenderContext): Rendered {
  const style = styleOf(from, context);
  const isEscape = href.startsWith('pathname://');
  const path = href.replace(/^pathname:\/\//u, '');
  if (isAbsoluteAddress(href) && !isEscape) return { url: href };
  const based = path.startsWith('/') ? withBase(path, style) : path;
  if (isEscape || path.startsWith('#')) return { url: based };
  const base = addressOf(from);
  if (base === undefined)
    return { url: null, why: { kind: 'unknown', text: 'the page has no address of its own' } };
  const own = splitAddress(withTrailingSlash(based, style));
  return { url: resolveAddress(decodePath(own.path), withTrailingSlash(base, style)) + own.tail };
}

function localeOf(from: Page, { settings }: RenderContext): Locale {
  return readSource(from.path, settings)?.locale ?? settings.locales[0];
}

function styleOf(from: Page, context: RenderContext): Pick<Settings, 'baseUrl' | 'trailingSlash'> {
  return { baseUrl: localeOf(from, context).baseUrl, trailingSlash: context.settings.trailingSlash };
}

/** `import` and `require`: a file beside the source or of the site; packages are not looked into. */
function renderImport(href: string, from: Page, context: RenderContext): Rendered {
  const path = splitAddress(href.slice(href.lastIndexOf('!') + 1)).path;
  if (!/^(?:\.\.?\/|@site\/)/u.test(path))
    return { url: null, why: { kind: 'unknown', text: 'a package is imported' } };
  const target = fileAt(path, from, context);
  return target === undefined ? missing(path, 'stops') : bundled(target);
}

/** An expression of MDX: two calls tell an address; what a name stands for is looked at where it is imported. */
function renderExpression(expression: string, from: Page, context: RenderContext): Rendered {
  const call = /^\{\s*(require|useBaseUrl)\(\s*(["'`])([^"'`]*)\2\s*\)(?:\.default)?\s*\}$/u.exec(expression);
  const [, name, , address = ''] = call ?? [];
  if (name === 'require') return renderImport(address, from, context);
  if (name === 'useBaseUrl') return { url: withBase(address, styleOf(from, context)) };
  return { url: null, why: { kind: 'unknown', text: 'the address is an expression' } };
}

/** `image` of the front matter: a file beside the source when it begins with `./`, else an address below the base. */
function renderParameter(href: string, from: Page, context: RenderContext): Rendered {
  if (isAbsoluteAddress(href)) return { url: href };
  if (href.startsWith('./')) return renderImport(href, from, context);
  return { url: withBase(href, styleOf(from, context)) };
}

function bundled(target: string): Rendered {
  return { url: null, target };
}

function missing(href: string, build: 'stops'): Rendered {
  return {
    url: null,
    why: { kind: 'missing', text: `there is no file \`${href}\``, build: build === 'stops' },
  };
}
