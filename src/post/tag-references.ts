import { readAttributes } from './html.ts';
import type { Live } from './live.ts';
import type { Image, Link } from './references.ts';
import { overlap, type Span } from './span.ts';

const TAG =
  /\{%-?\s*([a-z_]\w*)\s+([^%]*(?:%(?!\})[^%]*)*?)\s*-?%\}|\{\{[<%]\s*\/?([\w/.-]+)\s+((?:[^>%]|[>%](?!\}\}))*?)\s*\/?[>%]\}\}/gu;
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|mp4|webm|mov|mp3|pdf)(?:[?#]\S*)?$/iu;

/** Tags of Hexo that show a file: the whole tag is what the generator renders. */
const HEXO_TAGS = new Set(['asset_img', 'img', 'image']);

/**
 * Files that includes, shortcodes and tags show, and MDX imports. An include's parameter names a file when it is
 * called `src`, or when it is a path with a media file's ending.
 */
export function findTagReferences(source: string, live: Live): readonly Image[] {
  return [...liquidTags(live), ...mdxReferences(source, live)];
}

function* liquidTags(live: Live): Generator<Image> {
  if (!/\{[%{]/u.test(live.liquid)) return;
  for (const match of live.liquid.matchAll(TAG)) {
    const name = match[1] ?? match[3] ?? '';
    const body = match[2] ?? match[4] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    if (HEXO_TAGS.has(name)) {
      yield { syntax: 'tag', href: match[0], hrefSpan: span, span, shownBy: name, inTable: false };
      continue;
    }
    if (name !== 'include' && name !== 'include_relative' && match[3] === undefined) continue;
    const start = match.index + match[0].indexOf(body, name.length);
    const shown = match[3] ?? /^[\w./-]+/u.exec(body)?.[0] ?? name;
    for (const attribute of readAttributes(live.liquid, { start, end: start + body.length })) {
      if (attribute.valueSpan === undefined) continue;
      const isFile = attribute.name === 'src' || FILE.test(attribute.value);
      if (!isFile || /\{\{/u.test(attribute.value)) continue;
      yield {
        syntax: 'tag',
        href: attribute.value,
        hrefSpan: attribute.valueSpan,
        span,
        shownBy: shown,
        inTable: false,
      };
    }
  }
}

const IMPORT =
  /^import\s+[\w{}\s,*]+\s+from\s+(['"])([^'"\r\n]+)\1|\brequire\(\s*(['"])([^'"\r\n]+)\3\s*\)/gmu;

function* mdxReferences(source: string, live: Live): Generator<Image> {
  if (!/^import\s|\brequire\(/mu.test(live.text)) return;
  for (const match of live.text.matchAll(IMPORT)) {
    const href = match[2] ?? match[4] ?? '';
    if (!FILE.test(href)) continue;
    const start = match.index + match[0].lastIndexOf(href);
    const span = { start: match.index, end: match.index + match[0].length };
    if (source[start] === undefined) continue;
    yield {
      syntax: 'import',
      href,
      hrefSpan: { start, end: start + href.length },
      span,
      shownBy: 'import',
      inTable: false,
    };
  }
}

/** Tags that stand for the address of a post or file by themselves: Jekyll's, Hexo's and Hugo's. */
const ADDRESS_TAG =
  /\{%-?\s*(?:post_url|link|post_link|post_path|asset_link|asset_path)\s+[^%\r\n]*?-?%\}|\{\{[<%]\s*(?:rel)?ref\s+(?:[^>%\r\n]|[>%](?!\}\}))*?[>%]\}\}/gu;

/** Address tags that are no part of a link or image: the whole tag is what the generator renders. */
export function findTagLinks(live: Live, taken: readonly Span[]): readonly Link[] {
  if (!/\{[%{]/u.test(live.liquid)) return [];
  const found: Link[] = [];
  for (const match of live.liquid.matchAll(ADDRESS_TAG)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some((one) => overlap(one, span))) continue;
    found.push({ syntax: 'tag', href: match[0], hrefSpan: span, span, text: '', inTable: false });
  }
  return found;
}
