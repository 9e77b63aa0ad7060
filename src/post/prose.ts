import { blank } from './markdown.ts';
import type { Post } from './post.ts';
import type { Span } from './span.ts';

/** The words of a post's body: no code, addresses, images, tags, Liquid or notes about translations. */
export function proseOf(post: Pick<Post, 'source' | 'live' | 'links' | 'images' | 'notes'>): string {
  const dropped: Span[] = [
    ...post.notes.map(({ span }) => span),
    ...post.links.flatMap(({ hrefSpan, span, syntax }) => (syntax === 'bare' ? [span] : [hrefSpan])),
    ...post.images.map(({ span }) => span),
  ];
  const own = dropped.filter(({ start, end }) => post.live.text.slice(start, end).trim() !== '');
  return blank(post.live.text, own)
    .replace(
      /\{%[\s\S]{0,400}?%\}|\{\{[\s\S]{0,400}?\}\}|<\/?[a-z!][^<>]{0,1000}>|https?:\/\/[^\s)\]>，。]+/giu,
      ' ',
    )
    .replace(/^[ \t]*\[[^\]\r\n]{1,200}\]:.*$/gmu, ' ');
}
