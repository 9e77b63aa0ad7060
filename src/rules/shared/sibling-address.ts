import { wellFormed } from '../../site/encoding.ts';
import type { Reference } from '../../site/generator.ts';
import { basename, dirname, pathBelow, withoutExtension } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

/**
 * The address of a post in the manner of another one: plain, with its host, Liquid, a shortcode, a file's name where
 * that works. Each try is resolved, so that what is returned surely leads there.
 *
 * @param like an address as written, whose manner is taken over.
 */
export function addressLike(like: Reference, to: string, from: string, site: Site): string | undefined {
  return candidates(like.href, to, from, site).find((href) => {
    const target = site.resolve({ ...like, href }, from);
    return target.status === 'found' && target.path === to;
  });
}

function candidates(like: string, to: string, from: string, site: Site): readonly string[] {
  const plain = site.addressOf(to);
  const { base } = site.model;
  const below = plain?.startsWith(`${base}/`) === true ? plain.slice(base.length) : plain;
  const addresses = [below, plain].flatMap((address) => address ?? []);
  const names = sourceNames(to, site);
  const [, origin] = /^((?:https?:)?\/\/[^/?#]+)/iu.exec(like) ?? [];
  return [
    ...[...addresses, ...names].flatMap((text) => quotedLike(like, text) ?? []),
    ...names.flatMap((name) => tagLike(like, name) ?? []),
    ...addresses.flatMap((address) => prefixedLike(like, address) ?? []),
    ...(origin === undefined || plain === undefined ? [] : [`${origin}${plain}`]),
    ...(isRelativeSource(like) && dirname(to) === dirname(from) ? [besideLike(like, to)] : []),
    ...(plain === undefined ? [] : [plain]),
    // In another language's part of the site, its own base may be put before a plain address.
    ...(plain === undefined || site.model.origin === undefined ? [] : [`${site.model.origin}${plain}`]),
  ];
}

/** `{{ '/x/' | relative_url }}`, `{{< ref "x.md" >}}`: the text between the quotes. */
function quotedLike(like: string, text: string): string | undefined {
  const [, before, quote, after] = /^(\{[{%][^'"]*)(['"])[^'"]*\2([\s\S]*)$/u.exec(like) ?? [];
  return before === undefined || after === undefined ? undefined : `${before}${quote}${text}${quote}${after}`;
}

/** `{% post_url 2020-08-04-x %}`, `{% link _posts/x.md %}`, `{% post_link x words %}`, with what stands around the name. */
function tagLike(like: string, name: string): string | undefined {
  const [, before, after] =
    /^(.*?\{%-?\s*(?:post_url|post_path|post_link|link)\s+)(?:"[^"]*"|[^\s"]+?)(\s*-?%\}.*|\s.*%\}.*)$/u.exec(
      like,
    ) ?? [];
  return before === undefined ? undefined : `${before}${name}${after}`;
}

/** `{{ site.baseurl }}/x/`: the address behind the Liquid. */
function prefixedLike(like: string, address: string): string | undefined {
  const [, before] = /^((?:\{\{[^}'"]*\}\})+)\//u.exec(like) ?? [];
  return before === undefined ? undefined : `${before}${address}`;
}

/** The names under which generators look for a source. */
function sourceNames(path: string, site: Site): readonly string[] {
  const fromRoot = pathBelow(site.model.root, path) ?? path;
  const name = basename(path);
  const belowPosts = /(?:^|\/)_posts\/(.+)$/u.exec(path)?.[1] ?? name;
  const undated = withoutExtension(name).replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/u, '');
  return [withoutExtension(belowPosts), name, fromRoot, fromRoot.replace(/^content\//u, '/'), undated];
}

function isRelativeSource(like: string): boolean {
  return /^(?!\/|[a-z]+:)[^?#]*\.mdx?$/iu.test(like);
}

function besideLike(like: string, to: string): string {
  return `${like.startsWith('./') ? './' : ''}${encodeURI(wellFormed(basename(to)))}`;
}
