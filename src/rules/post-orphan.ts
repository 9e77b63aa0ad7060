import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';
import { encodePath, wellFormed } from '../site/encoding.ts';
import type { Reference } from '../site/generator.ts';
import { basename, withoutExtension } from '../site/paths.ts';
import { imageReference, linkReference } from '../site/references.ts';
import type { Site, Target } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { movedPages } from './shared/moved-pages.ts';
import { oneLine } from './shared/one-line.ts';
import { addressLike } from './shared/sibling-address.ts';

/**
 * Nothing is taken away that other posts still use.
 *
 * The change deletes, renames or moves a post, an image or another file, and a post that the change does not touch links or
 * shows it. It is said at that post’s line, and it counts: the change can keep the file, leave a redirect, or mend the post.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 * ```
 *
 * ```base-tree
 * assets/party.png
 * assets/unused.png
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 *
 * [earlier](/2020/05/01/first-lantern-post/)
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * ![Party](/assets/party.png)
 *
 * [earlier](/2020/05/01/first-lantern-post/)
 * ```
 *
 * ```md base _posts/2020-05-01-first-lantern-post.md
 * ---
 * title: First
 * ---
 * ```
 *
 * ```base-tree
 * assets/party.png
 * ```
 *
 * ```findings
 * 5:10-5:27 error post-orphan Unexpected removal of `assets/party.png`, which this post uses, expected it to stay or this post to be mended too
 * 7:11-7:42 error post-orphan Unexpected removal of `_posts/2020-05-01-first-lantern-post.md`, which this post uses, expected it to stay or this post to be mended too
 * ```
 *
 * ## Fails: a post that moves
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [earlier](/2020/05/01/first-lantern-post/)
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [earlier](/2020/05/01/first-lantern-post/)
 * ```
 *
 * ```md _posts/2020-05-02-first-lantern-post.md
 * ---
 * title: First
 * ---
 * ```
 *
 * ```md base _posts/2020-05-01-first-lantern-post.md
 * ---
 * title: First
 * ---
 * ```
 *
 * ```findings
 * 5:11-5:42 error post-orphan Unexpected move of `_posts/2020-05-01-first-lantern-post.md`, which this post uses, expected this post to name `/2020/05/02/first-lantern-post/`
 * ```
 */
export const postOrphan = defineRule({
  name: 'post-orphan',
  why: {
    en: 'Posts that nobody looked at in this change would show holes and dead links.',
    zh: '本次改动没有涉及的文章会因此出现缺图或失效链接。',
  },
  options: v.strictObject({}),
  messages: {
    gone: {
      en: 'Unexpected removal of `{gone}`, which this post uses, expected it to stay or this post to be mended too',
      zh: '`{gone}` 被移除，但这篇文章仍在使用，应保留它，或一并修改这篇文章',
    },
    moved: {
      en: 'Unexpected move of `{gone}`, which this post uses, expected this post to name `{now}`',
      zh: '`{gone}` 被移动，但这篇文章仍在使用旧的地址，应改为 `{now}`',
    },
  },
  *checkChange(change, site) {
    const gone = goneFiles(change, site);
    if (gone.size === 0) return;
    const changed = new Set(change.files.map((file) => file.path));
    const words = [...gone.values()].flatMap((one) => one.words);
    for (const path of site.posts()) {
      const text = changed.has(path) ? undefined : site.files.text(path)?.toLowerCase();
      if (text === undefined || !words.some((word) => text.includes(word))) continue;
      const post = site.post(path);
      if (post !== undefined) yield* broken(post, gone, change, site);
    }
  },
});

type Key = 'gone' | 'moved';

/** What the change took from its place. */
interface Gone {
  /** Where it lies now, if anywhere. */
  readonly to?: string;
  /** What a text that uses it has in it, lower case: its name as it is and as it is escaped, its slug. */
  readonly words: readonly string[];
}

function* broken(
  post: Post,
  gone: ReadonlyMap<string, Gone>,
  change: Change,
  site: Site,
): Iterable<Complaint<Key>> {
  for (const { at, reference } of usesOf(post, site)) {
    const { path } = change.base.resolve(reference, post.path);
    const what = path === undefined ? undefined : gone.get(path);
    if (path === undefined || what === undefined) continue;
    if (!isGone(site.resolve(reference, post.path))) continue;
    const now = what.to === undefined ? undefined : addressLike(reference, what.to, post.path, site);
    const values = { gone: oneLine(path), now: oneLine(now ?? '') };
    const about = { at, path: post.path, subject: reference.href, values, actual: reference.href };
    yield now === undefined ? { ...about, message: 'gone' } : { ...about, message: 'moved', expected: [now] };
  }
}

/** The base found it, so that nothing in the tree has to tell that it should be there: not finding it is enough. */
function isGone({ status, why }: Target): boolean {
  return status === 'missing' || (status === 'unknown' && why?.kind === 'unknown');
}

/** Files and posts of the base that are no longer where they were, by their paths in the base. */
function goneFiles(change: Change, site: Site): ReadonlyMap<string, Gone> {
  const gone = new Map<string, Gone>();
  for (const { path, previousPath, status } of change.files) {
    const from = status === 'removed' ? path : status === 'renamed' ? previousPath : undefined;
    if (from === undefined || !isServed(from, change.base)) continue;
    gone.set(from, { ...(status === 'renamed' ? { to: path } : {}), words: wordsOf(from) });
  }
  for (const { from, to, old, now } of movedPages(change, site)) {
    const words = [...wordsOf(from), ...wordsOf(old.replace(/\/+$/u, ''))];
    gone.set(from, { ...(to === undefined || now === null ? {} : { to }), words });
  }
  return gone;
}

function isServed(path: string, base: Site): boolean {
  return base.isPost(path) || base.addressOf(path) !== undefined;
}

function wordsOf(path: string): readonly string[] {
  const name = basename(path);
  const slug = withoutExtension(name).replace(/^\d+-\d+-\d+-/u, '');
  const words = [name, slug].flatMap((word) => [word, encodeURI(wellFormed(word)), encodePath(word)]);
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 1);
}

interface Use {
  readonly at: Span;
  readonly reference: Reference;
}

/** Each place that a post names something at; a definition that several links use counts once. */
function usesOf(post: Post, site: Site): readonly Use[] {
  const uses = [
    ...site.teasers(post).map((teaser) => ({ at: teaser.span, reference: teaser.reference })),
    ...post.images.map((image) => ({ at: image.hrefSpan, reference: imageReference(image) })),
    ...post.links.map((link) => ({ at: link.hrefSpan, reference: linkReference(link) })),
  ];
  return [...new Map(uses.map((use) => [use.at.start, use])).values()];
}
