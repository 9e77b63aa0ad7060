import { isAbsoluteAddress, splitAddress } from '../address-parts.ts';
import { decodePath } from '../encoding.ts';
import type { Page, Reference, Rendered } from '../generator.ts';
import type { PageFile } from '../page-files.ts';
import { dirname, join, withoutExtension } from '../paths.ts';
import { encodeAddress, urlFor } from './addresses.ts';
import type { Plugins } from './plugins.ts';
import type { PostAssets } from './post-assets.ts';
import type { PostLookup } from './post-lookup.ts';
import type { Settings } from './settings.ts';
import { isWebAddress, readTag, type Tag } from './tags.ts';

/** What rendering looks at. */
export interface RenderContext {
  readonly settings: Settings;
  readonly assets: PostAssets;
  readonly posts: PostLookup;
  readonly plugins: () => Plugins;
}

/** What Hexo with its own Markdown renderer (hexo-renderer-marked 7.0) writes for a reference in a source. */
export function renderReference(reference: Reference, from: Page, context: RenderContext): Rendered {
  const { href, kind } = reference;
  const tag = readTag(href);
  if (tag !== undefined) return renderTag(tag, href, from, context);
  if (/\{[{%]/u.test(href)) return unknown('the address is made by a template');
  if (kind === 'markdown-image') return renderImage(href, from, context);
  if (kind === 'markdown-link') return { url: encodeAddress(href) };
  if (kind === 'front-matter') return renderParameter(href, from, context);
  return { url: href };
}

function renderImage(href: string, from: Page, context: RenderContext): Rendered {
  const { settings, assets } = context;
  const isPath = !isAbsoluteAddress(href) && !/^[#/\\]/u.test(href);
  if (isPath && context.plugins().rewritesImages) return renderByPlugin(href, from, context);
  const isKept = /^(?:#|\/\/|https?:)/u.test(href) || settings.hasRelativeLinks || !settings.prependsRoot;
  if (isKept || context.plugins().keepsAddresses) return { url: encodeAddress(href) };
  const path = join(withoutExtension(from.path), href.replaceAll('\\', '/'));
  const asset = settings.findsPostAssets && isPath ? assets.at(path) : undefined;
  return asset === undefined
    ? { url: encodeAddress(urlFor(href, settings)) }
    : renderAsset(asset, '', context);
}

/** Packages that rewrite images look among the post's assets, with or without the folder's name before the file's. */
function renderByPlugin(href: string, from: Page, { assets }: RenderContext): Rendered {
  const folder = withoutExtension(from.path);
  const name = decodePath(splitAddress(href).path);
  const asset = [join(folder, name), join(dirname(folder), name)]
    .map(assets.at)
    .find((one) => one !== undefined);
  return asset === undefined ? unknown('a package rewrites this address') : { url: null, target: asset.path };
}

/** A parameter such as `cover` or `thumbnail`, which themes hand to `url_for`. */
function renderParameter(href: string, from: Page, { settings, assets }: RenderContext): Rendered {
  if (isAbsoluteAddress(href)) return { url: href };
  const { path, tail } = splitAddress(href);
  const asset = path.startsWith('/') ? undefined : assets.named(from.path, join(path));
  return asset === undefined
    ? { url: urlFor(href, settings) }
    : renderAsset(asset, tail, { settings, assets });
}

function renderAsset(
  asset: PageFile,
  tail: string,
  context: Pick<RenderContext, 'settings' | 'assets'>,
): Rendered {
  const output = context.assets.output(asset);
  if (output === undefined) {
    return {
      url: null,
      target: asset.path,
      why: { kind: 'unpublished', text: 'the post of the file is not published' },
    };
  }
  return {
    url: urlFor(`${context.settings.hasRelativeLinks ? '' : '/'}${output}`, context.settings) + tail,
    target: asset.path,
  };
}

type TagRenderer = (values: readonly string[], from: Page, context: RenderContext) => Rendered;

const TAGS: Readonly<Record<string, TagRenderer>> = {
  asset_img: renderAssetImage,
  asset_image: renderAssetImage,
  asset_path: renderNamedAsset,
  asset_link: renderNamedAsset,
  img: renderImageTag,
  image: renderImageTag,
  a: renderLinkTag,
  link: renderLinkTag,
  anchor: renderLinkTag,
  url_for: ([, path], _, { settings }) => ({ url: urlFor(path ?? '/', settings) }),
  full_url_for: ([, path], _, { settings }) => ({ url: fullUrl(path ?? '/', settings) }),
  post_link: ([name], _, context) => context.posts.render(name ?? '', 'stops'),
  post_path: ([name], _, context) => context.posts.render(name ?? '', 'passes'),
};

function renderTag(tag: Tag, written: string, from: Page, context: RenderContext): Rendered {
  const render = Object.hasOwn(TAGS, tag.name) ? TAGS[tag.name] : undefined;
  if (render === undefined) return unknown(`the tag \`${tag.name}\` is a plugin's`);
  const rendered = render(tag.values, from, context);
  const tail = written.slice(written.indexOf('%}') + 2);
  return rendered.url === null ? rendered : { ...rendered, url: rendered.url + tail };
}

/** The first argument that names an asset is the image; the tag writes nothing when there is none. */
function renderAssetImage(values: readonly string[], from: Page, context: RenderContext): Rendered {
  const asset = values
    .map((value) => context.assets.named(from.path, value))
    .find((one) => one !== undefined);
  if (asset === undefined) return missing(`the post has no file \`${values[0] ?? ''}\``);
  return renderAsset(asset, '', context);
}

function renderNamedAsset(values: readonly string[], from: Page, context: RenderContext): Rendered {
  return renderAssetImage(values.slice(0, 1), from, context);
}

function renderImageTag(values: readonly string[], _: Page, { settings }: RenderContext): Rendered {
  const src = values.find((value) => value.startsWith('/') || isWebAddress(value));
  if (src === undefined) return missing('the tag names no address that begins with a slash or a scheme');
  return { url: urlFor(src, settings) };
}

function renderLinkTag(values: readonly string[]): Rendered {
  return { url: values.find(isWebAddress) ?? '' };
}

function fullUrl(path: string, settings: Settings): string {
  if (/^(?:\/\/|https?:)/u.test(path)) return path;
  return `${settings.url}${encodeAddress(`/${path}`.replace(/\/{2,}/gu, '/'))}`;
}

function unknown(text: string): Rendered {
  return { url: null, why: { kind: 'unknown', text } };
}

function missing(text: string): Rendered {
  return { url: null, why: { kind: 'missing', text } };
}
