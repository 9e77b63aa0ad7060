import * as v from 'valibot';
import type { Badge } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import type { Edit, Span } from '../post/span.ts';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * A badge stands once in a run of badges.
 *
 * Badges that say the same, whatever their colour or spelling of the address, on one line or on lines next to each other.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
 * ![Powered by Lantern in Go](https://img.shields.io/badge/Powered%20By-Lantern%20Go-blue.svg)
 *
 * Text between the first run and the second.
 *
 * ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://example.com)
 * [![Lantern](https://img.shields.io/badge/powered_by-lantern-green)](https://example.com)
 *
 * Text.
 * ```
 *
 * ```findings
 * 6:1-6:89 error badge-duplicate Unexpected second badge `powered by lantern`, expected it once
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://example.com)
 *
 * Text.
 * ```
 */
export const badgeDuplicate = defineRule({
  name: 'badge-duplicate',
  why: {
    en: 'The same badge twice looks like a mistake and pushes the text down.',
    zh: '同一个徽章出现两次像是笔误，也把正文挤了下去。',
  },
  options: v.strictObject({}),
  messages: {
    twice: {
      en: 'Unexpected second badge `{name}`, expected it once',
      zh: '徽章 `{name}` 重复，应只出现一次',
    },
  },
  *check(post) {
    let seen = new Set<string>();
    let lastLine = Number.NEGATIVE_INFINITY;
    for (const badge of post.badges) {
      const whole = badge.image.link?.span ?? badge.image.span;
      const { line } = post.lines.point(whole.start);
      if (badge.image.inTable || line > lastLine + 1) seen = new Set();
      lastLine = post.lines.point(whole.end).line;
      if (!seen.has(badge.identity)) seen.add(badge.identity);
      else
        yield {
          at: whole,
          subject: badge.identity,
          message: 'twice',
          values: { name: oneLine(badge.identity.replace('|', ' ')) },
          ...removal(badge, whole, post),
        };
    }
  },
});

/** The whole line when nothing else stands on it, else the badge and the blanks before it. */
function removal(badge: Badge, whole: Span, post: Post): { readonly fix?: Edit } {
  if (badge.image.syntax === 'reference' || badge.image.syntax === 'html') return {};
  const { line } = post.lines.point(whole.start);
  const { start, end } = post.lines.line(line);
  const rest = post.source.slice(start, whole.start) + post.source.slice(whole.end, end);
  if (rest.trim() === '') return { fix: { start, end: post.lines.after(line), text: '' } };
  const before = post.source.slice(start, whole.start);
  return {
    fix: { start: whole.start - (before.length - before.trimEnd().length), end: whole.end, text: '' },
  };
}
