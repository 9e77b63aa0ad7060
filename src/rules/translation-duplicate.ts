import * as v from 'valibot';
import type { Note } from '../post/notes.ts';
import { type Post, parsePost } from '../post/post.ts';
import type { Edit } from '../post/span.ts';
import { defineRule } from './rule.ts';
import { siblingName } from './shared/sibling-links.ts';
import { type Aim, aimOf, pointersOf } from './shared/translation-notes.ts';

/**
 * A post tells its readers once that there is a translation.
 *
 * Two notes about the same translation come of two people who each add one, and a later change of the address is then made in
 * one of them only. A note whose address is wrong counts as one for the translation that it means. Links of one line, and
 * other links in the text, are no second note.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * English | [中文](/2020/08/04/hello-big-world/)
 *
 * I said [hello](/2020/08/04/hello-big-world/) in Chinese.
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 *
 * > 中文版: [你好](/2020/08/04/hello-big-world/)
 *
 * ---
 *
 * > Chinese version of this post: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
 * ```
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: 你好
 * ---
 * ```
 *
 * ```findings
 * 11:1-11:90 error translation-duplicate Unexpected second note about the translation `hello-big-world`, expected the one on line 7 only
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world-en.md
 * ---
 * title: Hello
 * ---
 *
 * Hello, world.
 *
 * > 中文版: [你好](/2020/08/04/hello-big-world/)
 * ```
 */
export const translationDuplicate = defineRule({
  name: 'translation-duplicate',
  why: {
    en: 'Two notes about one text make readers look for a difference that is not there.',
    zh: '同一篇译文有两处说明，读者会以为它们不一样。',
  },
  options: v.strictObject({}),
  needsFrontMatter: true,
  messages: {
    second: {
      en: 'Unexpected second note about the translation `{sibling}`, expected the one on line {line} only',
      zh: '译文 `{sibling}` 的说明重复了，第 {line} 行已经有一处',
    },
  },
  *check(post, site) {
    const first = new Map<string, Note>();
    for (const pointer of pointersOf(post, site)) {
      const { note } = pointer;
      const sibling = siblingOf(aimOf(pointer, post, site));
      if (note === undefined || sibling === undefined) continue;
      const known = first.get(sibling.path);
      if (known === undefined) first.set(sibling.path, note);
      if (known === undefined || known.span.start === note.span.start) continue;
      const fix = deletion(note, post);
      const name = siblingName(sibling, site);
      yield {
        at: note.span,
        subject: name,
        message: 'second',
        values: { sibling: name, line: post.lines.point(known.span.start).line },
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function siblingOf(aim: Aim) {
  if (aim.kind === 'sibling') return aim.sibling;
  return 'target' in aim ? aim.meant : undefined;
}

const RULE = /[\r\n][ \t]*(?:-[ \t]*){3,}$/u;

/** Takes the note away with the space above it, and the rule there when nothing is left to be parted by it. */
function deletion(note: Note, post: Post): Edit | undefined {
  if (!isOnlyNote(note, post)) return undefined;
  const { source } = post;
  const above = source.slice(0, note.span.start).replace(/[\s>]+$/u, '');
  const below = source.slice(note.span.end);
  if (above.length <= post.frontMatter.span.end) {
    const gap = /^\s*?[\r\n]+(?=[^\r\n]|$)/u.exec(below)?.[0].length ?? 0;
    return { start: note.span.start, end: note.span.end + gap, text: '' };
  }
  const isRuleIdle = below.trim() === '' || /^\s*(?:-[ \t]*){3,}(?:[\r\n]|$)/u.test(below);
  const kept = isRuleIdle ? above.replace(RULE, '').trimEnd() : above;
  return { start: Math.max(kept.length, post.frontMatter.span.end), end: note.span.end, text: '' };
}

/** Whether the lines hold this note and nothing else that a reader would miss. */
function isOnlyNote(note: Note, post: Post): boolean {
  const { source } = post;
  const lines = source.slice(note.span.start, note.span.end);
  const isShared = post.notes.some((other) => other !== note && other.span.start === note.span.start);
  const after = source.slice(note.link.span.end, note.span.end);
  if (isShared || !/^[\s.。!！)）】»*_~]*(?:\{:[^}]*\})?\s*$/u.test(after)) return false;
  // Where the line is a note without its first sentence too, that sentence says something else.
  const before = source.slice(note.span.start, note.link.span.start);
  const rest = /^.*?[.!?。！？](?=\s|\p{Script=Han})/u.exec(before)?.[0];
  return rest === undefined || parsePost(post.path, lines.slice(rest.length).trimStart()).notes.length === 0;
}
