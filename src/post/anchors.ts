import type { Heading, Post } from './post.ts';

/** A way to make a heading's id: GitHub's and its like (Hugo, Docusaurus), kramdown's own, Hexo's. */
export type AnchorWay = 'github' | 'kramdown' | 'hexo';

/** The places of a post that a fragment can name: ids in its HTML and attribute lists, and its headings' ids. */
export function anchorsOf(post: Post, ways: readonly AnchorWay[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of post.live.text.matchAll(NAMED)) {
    const name = match[1] ?? match[2] ?? match[3];
    if (name !== undefined) found.add(name);
  }
  const counts = new Map<string, number>();
  for (const heading of post.headings) {
    const texts = [heading.text, sourceOf(post, heading)];
    for (const id of new Set(texts.flatMap((text) => ways.flatMap((way) => IDS[way](text))))) {
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      found.add(id);
      // A second heading of the same words gets a number, from 1 or from 2.
      if (count > 0) for (const number of [count, count + 1]) found.add(`${id}-${number}`);
    }
  }
  return found;
}

/** kramdown's GitHub way takes the heading as it is written, addresses of links and all. */
function sourceOf(post: Post, { span }: Heading): string {
  const text = post.source.slice(span.start, span.end).split(/[\r\n]/u)[0] ?? '';
  return text.replace(/^#+[ \t]+|[ \t]+#+[ \t]*$/gu, '');
}

const NAMED =
  /\b(?:id|name)\s*=\s*(?:\\?["'])?([^\s"'<>{}\\]+)|\{:?[^{}\r\n]{0,200}?#([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)[^{}\r\n]{0,200}\}|\{#([^\s{}]+)\}/gu;

/** One heading's ids by each way, before twins are numbered. */
const IDS: Readonly<Record<AnchorWay, (text: string) => readonly string[]>> = {
  github: (text) => {
    const words = bare(text).toLowerCase();
    return [words, words.replace(/:[a-z\d_+-]+:/gu, '').trim()].flatMap((one) => {
      const id = one.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '').replace(/[ \t]/gu, '-');
      return [id, id.replace(/-{2,}/gu, '-').replace(/^-+|-+$/gu, '')];
    });
  },
  // kramdown 2, `auto_ids` without GitHub's way: Latin letters only, none but letters at the start.
  kramdown: (text) => {
    const words = bare(text)
      .toLowerCase()
      .replace(/^[^a-z]+/u, '');
    const id = words.replace(/[^a-z\d -]/gu, '').replaceAll(' ', '-');
    return [id === '' ? 'section' : id];
  },
  // hexo-util 3, `slugize`: case stays unless the site says otherwise, every run of signs becomes one `-`.
  hexo: (text) => {
    const id = bare(text)
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, '-')
      .replace(/^-+|-+$/gu, '');
    return [id, id.toLowerCase(), id.toUpperCase()];
  },
};

/** A heading without its attribute list. */
function bare(text: string): string {
  return text
    .replace(/\s*\{[:#][^{}]*\}\s*$/u, '')
    .trim()
    .normalize('NFC');
}

/** Places that layouts and browsers provide, or whose names this program does not make out. */
const OF_LAYOUTS =
  /^(?:top|content|main|main-content|comments?|respond|disqus_thread|gitalk.*|utterances|giscus.*|waline|valine|toc|table-of-contents|markdown-toc|header|footer|nav|navigation|sidebar|search|share|related|posts?|page|body|article|more|fn[:\d-].*|fnref.*|footnote.*|user-content-.*|:~:.*|!.*|\/.*|L\d+.*|\d+|t=.*|page=.*)$/iu;

/** Whether a fragment surely has no place in a post: layouts, includes and components may bring places of their own. */
export function isNoAnchor(post: Post, fragment: string, ways: readonly AnchorWay[]): boolean {
  if (fragment === '' || OF_LAYOUTS.test(fragment) || isOpaque(post)) return false;
  const anchors = anchorsOf(post, ways);
  const wanted = fragment.normalize('NFC');
  return !anchors.has(wanted) && ![...anchors].some((anchor) => anchor.normalize('NFC') === wanted);
}

/** The place that is surely meant: the only one that differs in case, signs and joints only. */
export function nearAnchor(post: Post, fragment: string, [way]: readonly AnchorWay[]): string | undefined {
  const wanted = plain(fragment);
  const [only, ...others] = post.headings.filter((heading) => plain(heading.text) === wanted);
  if (wanted === '' || only === undefined || others.length > 0) return undefined;
  // Generators think differently of the ids of headings with markup in them.
  if (!post.source.slice(only.span.start, only.span.end).includes(only.text)) return undefined;
  return way === undefined ? undefined : IDS[way](only.text)[0];
}

function isOpaque(post: Post): boolean {
  return /\{%-?\s*(?:include|render|embed)|^import\s|^export\s|<[A-Z]\w*[\s/>]|\{\{[<%]/mu.test(
    post.live.text,
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
