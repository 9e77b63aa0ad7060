import { isAbsoluteAddress, splitAddress } from '../address-parts.ts';
import { decodePath, encodePath } from '../encoding.ts';
import type { Files } from '../files.ts';
import type { Page, Reference, Rendered, Why } from '../generator.ts';
import { join } from '../paths.ts';
import type { Content } from './content.ts';
import type { Hooked } from './hooks.ts';
import type { PageReferences } from './page-references.ts';
import { escapeAddress, rewriteRooted } from './rewriting.ts';
import type { Settings } from './settings.ts';
import { readShortcode, type Shortcode } from './shortcode.ts';
import { placePage } from './target.ts';

/** What rendering looks at. */
export interface RenderContext {
  readonly root: string;
  readonly files: Files;
  readonly settings: Settings;
  readonly content: Content;
  readonly references: PageReferences;
  /** The page of another source; undefined while it is unread. */
  readonly pageAt: (path: string) => Page | undefined;
  /** Whether the site's templates write Markdown images, links or figures in their own way. */
  readonly hasHook: (kind: Hooked) => boolean;
  /** Whether there are templates that the tree does not hold. */
  readonly isUnseen: () => boolean;
}

/** What Hugo writes for a reference in a page's source. */
export function renderReference(reference: Reference, from: Page, context: RenderContext): Rendered {
  const rendered = renderAddress(reference, from, context);
  if (rendered.url === null || reference.kind === 'front-matter') return rendered;
  return { ...rendered, url: rewriteRooted(rendered.url, from.address, context.settings) };
}

function renderAddress(reference: Reference, from: Page, context: RenderContext): Rendered {
  const leading = readShortcode(reference.href);
  if (leading !== undefined) return renderShortcode(leading.shortcode, leading.tail, from, context);
  if (/\{\{[<%]/u.test(reference.href)) return unknown('the address is made by a shortcode');
  if (isAbsoluteAddress(reference.href)) return { url: reference.href };
  if (reference.kind === 'front-matter') return renderParameter(reference.href, from, context);
  if (reference.kind === 'markdown-link' && context.settings.resolvesLinks) {
    return renderPageLink(reference.href, from, context) ?? renderPlain(reference, from, context);
  }
  return renderPlain(reference, from, context);
}

function renderPlain(reference: Reference, from: Page, context: RenderContext): Rendered {
  const { href, kind, shownBy = 'figure' } = reference;
  const hook = hookFor(kind);
  const isForeign = kind === 'tag' && shownBy !== 'figure';
  if (isForeign || (hook !== undefined && context.hasHook(hook)))
    return renderByTemplate(href, from, context);
  const target =
    hook !== undefined && hook !== 'link' && context.isUnseen() ? fileNamed(href, from, context) : undefined;
  const url = kind === 'markdown-image' || kind === 'markdown-link' ? escapeAddress(href) : href;
  // An unseen template may find a file that the plain address does not; one that is nowhere nobody finds.
  return { url, ...(target === undefined ? {} : { target }) };
}

function hookFor(kind: Reference['kind']): Hooked | undefined {
  if (kind === 'markdown-image') return 'image';
  if (kind === 'markdown-link') return 'link';
  return kind === 'tag' ? 'figure' : undefined;
}

/** A template of the site's own: the file that it most likely finds, or nothing that could be told. */
function renderByTemplate(href: string, from: Page, context: RenderContext): Rendered {
  const target = fileNamed(href, from, context);
  if (target !== undefined) return { url: href, target };
  return unknown('a template of the site writes this address');
}

/** A parameter of the front matter: a file of the page, else an address from the site's root (`absURL`). */
function renderParameter(href: string, from: Page, context: RenderContext): Rendered {
  const target = fileNamed(href, from, context);
  const isOwn =
    target !== undefined && from.assetFolder !== undefined && target.startsWith(`${from.assetFolder}/`);
  const url = isOwn || href.startsWith('/') ? href : `${context.settings.base}/${href}`;
  return { url, ...(target === undefined ? {} : { target }) };
}

/** The file that templates look for: in the page's folder, the static folders, and the folder of resources. */
function fileNamed(href: string, from: Page, context: RenderContext): string | undefined {
  const path = decodePath(splitAddress(href).path);
  const own = path.startsWith('/') || from.assetFolder === undefined ? [] : [from.assetFolder];
  const folders = [
    ...own,
    ...context.settings.static.map(({ folder }) => folder),
    join(context.root, 'assets'),
  ];
  return folders.map((folder) => join(folder, path)).find((candidate) => context.files.has(candidate));
}

/** The link hook that Hugo brings along: a page by its file, or a file of the page. */
function renderPageLink(href: string, from: Page, context: RenderContext): Rendered | undefined {
  const { path, tail } = splitAddress(href);
  if (path === '') return undefined;
  const own = context.content.at(from.path);
  const found = context.references.find(decodePath(path), own, own?.language ?? '');
  if (found === undefined || found === 'ambiguous') return undefined;
  return renderPage(found.path, tail, 'relative', context);
}

function renderShortcode(shortcode: Shortcode, tail: string, from: Page, context: RenderContext): Rendered {
  const { name, positional, named } = shortcode;
  if (name === 'figure' && !context.hasHook('figure')) {
    const src = named.src ?? positional[0];
    return src === undefined ? unknown('the shortcode names no file') : { url: src };
  }
  if (name !== 'ref' && name !== 'relref')
    return unknown(`the shortcode \`${name}\` is a template of the site`);
  const written = named.path ?? positional[0] ?? '';
  const own = context.content.at(from.path);
  const language = named.lang ?? own?.language ?? context.settings.languages[0]?.key ?? '';
  // Only the path and the fragment of an address count: scheme, host and query are passed over.
  const { path, tail: rest } = splitAddress(
    written.replace(/^(?:(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*|mailto:[^?#]*)/iu, ''),
  );
  const fragment = rest.replace(/^\?[^#]*/u, '').replace(/^#$/u, '');
  if (path === '') return { url: fragment + tail };
  const found = context.references.find(decodePath(path), own, language.toLowerCase());
  const form = name === 'ref' ? 'absolute' : 'relative';
  if (found === 'ambiguous') return missing(`several pages are called \`${path}\``);
  if (found !== undefined) return renderPage(found.path, fragment + tail, form, context);
  const section = context.references.findSection(decodePath(path));
  if (section === undefined) return missing(`no page is called \`${path}\``);
  return { url: sectionAddress(section, language, form, context) + fragment + tail };
}

function renderPage(
  path: string,
  tail: string,
  form: 'absolute' | 'relative',
  context: RenderContext,
): Rendered {
  const page = context.pageAt(path);
  if (page === undefined) return without(path, { kind: 'unread', text: 'the page is unread' });
  if (page.address === null) {
    const isUnknown = page.why?.kind === 'unknown' && page.why.build !== true;
    const text = 'the page is not published';
    return without(path, isUnknown ? page.why : { kind: 'unpublished', text, build: true });
  }
  return { url: originFor(form, context.settings) + encodePath(page.address) + tail, target: path };
}

function without(target: string, why: Why): Rendered {
  return { url: null, target, why };
}

/** Addresses that are made absolute afterwards have no base before, so they are not given it twice. */
function originFor(form: 'absolute' | 'relative', settings: Settings): string {
  return form === 'absolute' || settings.rewrites === 'to-absolute' ? (settings.origin ?? '') : '';
}

/** The address of a section that Hugo makes by itself. */
function sectionAddress(
  folder: string,
  language: string,
  form: 'absolute' | 'relative',
  context: RenderContext,
): string {
  const { settings } = context;
  const prefix = settings.languages.find(({ key }) => key === language)?.prefix ?? '';
  const kind = folder === '' ? 'home' : 'section';
  const { address } = placePage({ kind, folder, name: '', prefix, isUgly: settings.ugly(folder) }, settings);
  return originFor(form, settings) + encodePath(settings.base + address);
}

function unknown(text: string): Rendered {
  return { url: null, why: { kind: 'unknown', text } };
}

function missing(text: string): Rendered {
  return { url: null, why: { kind: 'missing', text, build: true } };
}
