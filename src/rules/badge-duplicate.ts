import * as v from 'valibot';
import type { Badge } from '../post/badges.ts';
import type { Post } from '../post/post.ts';
import type { Edit, Span } from '../post/span.ts';
import { defineRule } from './rule.ts';
import { isInTable, wholeOf } from './shared/badge-places.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * A badge stands once in a run of badges.
 *
 * Badges that say the same, whatever their colour or spelling of the address, on one line or on lines next to each other,
 * with nothing between them. Badges in tables, and those of two branches or packages, are left alone.
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
 *
 * - Red lantern ![done](https://img.shields.io/badge/state-done-green)
 * - Blue lantern ![done](https://img.shields.io/badge/state-done-green)
 *
 * ![main](https://img.shields.io/github/checks-status/lantern/lantern/main?label=build)
 * ![next](https://img.shields.io/github/checks-status/lantern/lantern/main?label=lint)
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
    let last: Span | undefined;
    for (const badge of post.badges) {
      const whole = wholeOf(badge, post);
      if (badge.image.shownBy !== 'img' || isInTable(badge, post)) continue;
      if (last === undefined || !isNext(last, whole, post.source)) seen = new Set();
      last = whole;
      const { identity } = badge;
      if (!seen.has(identity)) seen.add(identity);
      else {
        const values = { name: oneLine(identity.replace('|', ' ').trim()) };
        yield { at: whole, subject: identity, message: 'twice', values, ...removal(badge, whole, post) };
      }
    }
  },
});

/** What may stand between two badges of a run: blanks, bullets and quote marks, tags that only lay out, one line end. */
const BETWEEN =
  /^(?:[ \t]|&nbsp;|[|·•]|<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*(?:\\?\r?\n)?(?:[ \t>]|[-*+] |<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*$/iu;

/** More than this between two badges is no run, whatever it is. */
const FARTHEST = 200;

function isNext(last: Span, next: Span, source: string): boolean {
  const distance = next.start - last.end;
  return distance <= 0 || (distance <= FARTHEST && BETWEEN.test(source.slice(last.end, next.start)));
}

/** The whole line when nothing else stands on it, else the badge and the blanks beside it. */
function removal(badge: Badge, whole: Span, post: Post): { readonly fix?: Edit } {
  const { syntax } = badge.image;
  const { line } = post.lines.point(whole.start);
  const { start, end } = post.lines.line(line);
  if (syntax === 'reference' || syntax === 'html' || whole.end > end) return {};
  const before = post.source.slice(start, whole.start);
  const after = post.source.slice(whole.end, end);
  if (/^[\s>*+-]*$/u.test(before + after)) return { fix: { start, end: post.lines.after(line), text: '' } };
  if (before.trim() === '') {
    const blanks = after.length - after.trimStart().length;
    return { fix: { start: whole.start, end: whole.end + blanks, text: '' } };
  }
  return { fix: { start: start + before.trimEnd().length, end: whole.end, text: '' } };
}
