import type { Post } from '../../post/post.ts';
import type { Link } from '../../post/references.ts';
import { overlap, type Span } from '../../post/span.ts';
import { linkReference } from '../../site/references.ts';
import type { Site } from '../../site/site.ts';

/** A link whose halves are written the wrong way round. */
export interface SwappedLink {
  readonly at: Span;
  readonly written: string;
  readonly expected: string;
}

const SWAPPED = /(?<![\])\w])\((https?:\/\/[^\s()<>]+|\/[\w/.-]+)\)\[([^\][\r\n]{1,200})\](?![([:])/gu;
/** Words of a text in the place of the address: two words, or letters that no address is written in. */
const WORDS_AS_ADDRESS =
  /(?<!!)\[(https?:\/\/[^\s[\]()<>]+)\]\(((?!https?:|[/.#<])[^()[\]<>"'\r\n{}]{0,200}?(?:[^\s()]\s{1,9}[^\s()]|[^\p{ASCII}])[^()[\]<>"'\r\n{}]{0,200})\)/gu;

/** `(address)[text]`, and `[address](words of a text)`, which Markdown takes for plain text. */
export function swappedLinks(post: Post, site: Site): readonly SwappedLink[] {
  const nodes = [...post.links, ...post.images].map((one) => one.span);
  const { text } = post.live;
  const outside = [
    ...matches(text, SWAPPED, (address, words) => `[${words}](${address})`),
    ...matches(text, WORDS_AS_ADDRESS, (address, words) => `[${words.trim()}](${address})`),
  ].filter(({ at }) => !nodes.some((span) => overlap(span, at)));
  return [...outside, ...post.links.flatMap((link) => swappedNode(link, post, site) ?? [])];
}

function matches(
  text: string,
  pattern: RegExp,
  turn: (first: string, second: string) => string,
): readonly SwappedLink[] {
  return [...text.matchAll(pattern)].map((match) => ({
    at: { start: match.index, end: match.index + match[0].length },
    written: match[0],
    expected: turn(match[1] ?? '', match[2] ?? ''),
  }));
}

/** `[https://…](word)`: the text is an address, and the address is a word that is nothing on the site. */
export function swappedNode(link: Link, post: Post, site: Site): SwappedLink | undefined {
  const { href, text, span } = link;
  const isTurned =
    link.syntax === 'inline' &&
    /^https?:\/\/[^\s[\]()]+$/u.test(text) &&
    /^[^\s/.#?:@{}<>()[\]%]+$/u.test(href);
  if (!isTurned || site.resolve(linkReference(link), post.path).status === 'found') return undefined;
  const written = post.source.slice(span.start, span.end);
  return { at: span, written, expected: `[${href}](${text})` };
}

const OWN_MACHINE =
  /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::(\d+))?(\/[^?#]*)?(?:[?#].*)?$/iu;
/** Ports on which Jekyll, Hexo, Hugo, Docusaurus, Astro and Eleventy serve a site to its author. */
const PREVIEW_PORTS = new Set(['4000', '4001', '1313', '3000', '4321', '8080', '8000']);

/** A link that only works on the author's own machine; `address`: the place on the site that is meant. */
export interface LocalLink {
  readonly address?: string;
}

/**
 * A link to the preview of the site on the author's machine, or to a file there. Tutorials rightly send readers to
 * programs on their own machines: only an address that has the shape of the site's own is taken for the site's.
 */
export function localLink(link: Link, post: Post, site: Site): LocalLink | undefined {
  if (/^file:\/\//iu.test(link.href)) return {};
  const match = OWN_MACHINE.exec(link.href);
  const [, port = '', path = '/'] = match ?? [];
  if (match === null || path === '/' || (port !== '' && !PREVIEW_PORTS.has(port))) return undefined;
  const address = link.href.slice(link.href.indexOf(path, link.href.indexOf('//') + 2));
  const { status } = site.resolve({ ...linkReference(link), href: address }, post.path);
  if (status === 'found') return { address };
  return status === 'missing' ? {} : undefined;
}

/** A name with a dot in it whose last part is a domain's: `x.club` is an address without its scheme, `x.md` a file. */
const DOMAIN = /^(www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,18})(?::\d+)?(?:[/?#]\S*)?$/iu;
const TOP_LEVEL = new Set(
  (
    'com net org io dev app ai cn co me info biz edu gov mil int xyz club top site online tech blog page cloud tv cc ' +
    'us uk de jp fr ru br in au ca eu ch at nl be se no fi dk es it pl cz tw hk kr sg my id th vn nz za mx ar tr ua ' +
    'ir il gg fm ly so space website store shop live link work team world wiki news media studio design academy fun ' +
    'pro vip ltd group company network systems software digital agency social chat email video zone today life'
  ).split(' '),
);

/** What an address lacks that is a domain or a mail box and nothing else; undefined for every other one. */
export function missingScheme(link: Link, post: Post, site: Site): 'https://' | 'mailto:' | undefined {
  const { href } = link;
  const isMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,18}$/iu.test(href);
  const [, www, top = ''] = DOMAIN.exec(href) ?? [];
  const isDomain = top !== '' && (www !== undefined || TOP_LEVEL.has(top.toLowerCase()));
  if (!isMail && !isDomain) return undefined;
  if (site.resolve(linkReference(link), post.path).status === 'found') return undefined;
  return isMail ? 'mailto:' : 'https://';
}
