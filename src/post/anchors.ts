import type { Post } from './post.ts';

/**
 * Whether a post has a place of this name: a heading by any generator's way to name it, or an id in its HTML.
 *
 * Generators spell a heading's id differently (kramdown drops leading digits, GitHub keeps Han, some number twins), so
 * only letters and digits are compared: a fragment without any such place leads nowhere under every rule.
 */
export function hasAnchor(post: Post, fragment: string): boolean {
  const wanted = plain(fragment);
  if (wanted === '' || /^(?:top|content|fn|footnote|L\d)/iu.test(fragment)) return true;
  const named = post.source.matchAll(
    /\b(?:id|name)\s*=\s*["']?([^\s"'>{}]+)|\{:?\s*#([\w:.-]+)|\{#([\w:.-]+)\}/gu,
  );
  for (const match of named) if (plain(match[1] ?? match[2] ?? match[3] ?? '') === wanted) return true;
  return post.headings.some((heading) => isIdOf(wanted, plain(heading.text)));
}

function isIdOf(wanted: string, heading: string): boolean {
  if (heading === wanted || heading.replace(/^\d+/u, '') === wanted) return true;
  // A twin's number, and emoji or signs that only some generators spell out.
  return heading !== '' && wanted.startsWith(heading) && /^\d{1,3}$/u.test(wanted.slice(heading.length));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
