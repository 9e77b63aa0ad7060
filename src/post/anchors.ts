import type { Post } from './post.ts';

/**
 * The places of a post that a fragment can name: ids in its HTML and attribute lists, and its headings' ids by the ways
 * of kramdown (GitHub's and its own), Hugo (`github`), Docusaurus (github-slugger) and Hexo, as any may be configured.
 */
export function anchorsOf(post: Post): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of post.live.text.matchAll(NAMED)) {
    const name = match[1] ?? match[2] ?? match[3];
    if (name !== undefined) found.add(name);
  }
  const counts = new Map<string, number>();
  for (const heading of post.headings) {
    const raw = post.source
      .slice(heading.span.start, heading.span.end)
      .replace(/^#+[ \t]+|[ \t]+#+[ \t]*$/gu, '');
    const own = raw.split(/[\r\n]/u)[0] ?? '';
    for (const id of new Set([...idsOf(heading.text), ...idsOf(own)])) {
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      found.add(id);
      // A second heading of the same words gets a number, from 1 or from 2.
      if (count > 0) for (const number of [count, count + 1]) found.add(`${id}-${number}`);
    }
  }
  return found;
}

const NAMED =
  /\b(?:id|name)\s*=\s*(?:\\?["'])?([^\s"'<>{}\\]+)|\{:?[^{}\r\n]*?#([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)[^{}\r\n]*\}|\{#([^\s{}]+)\}/gu;

/** One heading's ids, before twins are numbered. */
function idsOf(text: string): readonly string[] {
  const lower = text
    .replace(/\s*\{[:#][^{}]*\}\s*$/u, '')
    .trim()
    .toLowerCase();
  const bare = lower.replace(/:[a-z\d_+-]+:/gu, '').trim();
  return [lower, bare].flatMap((words) => {
    const github = words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '').replace(/[ \t]/gu, '-');
    // kramdown 2, `auto_ids` without GitHub's way: Latin letters only, none but letters at the start.
    const kramdown = words
      .replace(/^[^a-z]+/u, '')
      .replace(/[^a-z\d -]/gu, '')
      .replaceAll(' ', '-');
    const joined = github.replace(/-{2,}/gu, '-').replace(/^-+|-+$/gu, '');
    return [github, kramdown === '' ? 'section' : kramdown, joined, hexo(text), hexo(text).toLowerCase()];
  });
}

/** hexo-util 3, `slugize`: case stays, every run of signs becomes one `-`. */
function hexo(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Places that layouts and browsers provide, or whose names this program does not make out. */
const OF_LAYOUTS =
  /^(?:top|content|main|main-content|comments?|respond|disqus_thread|gitalk.*|utterances|giscus.*|waline|valine|toc|table-of-contents|markdown-toc|header|footer|nav|navigation|sidebar|search|share|related|posts?|page|body|article|more|fn[:\d-].*|fnref.*|footnote.*|user-content-.*|:~:.*|!.*|\/.*|L\d+.*|\d+|t=.*|page=.*)$/iu;

/** Whether a fragment surely has no place in a post: layouts, includes and components may bring places of their own. */
export function isNoAnchor(post: Post, fragment: string): boolean {
  if (fragment === '' || OF_LAYOUTS.test(fragment) || isOpaque(post)) return false;
  const anchors = anchorsOf(post);
  const wanted = fragment.normalize('NFC');
  return !anchors.has(wanted) && ![...anchors].some((anchor) => anchor.normalize('NFC') === wanted);
}

/** The place that is surely meant: the only one that differs in case, signs and joints only. */
export function nearAnchor(post: Post, fragment: string): string | undefined {
  const wanted = plain(fragment);
  const [only, ...others] = post.headings.filter((heading) => plain(heading.text) === wanted);
  if (wanted === '' || only === undefined || others.length > 0) return undefined;
  return idsOf(only.text)[0];
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
