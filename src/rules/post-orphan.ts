import * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';
import type { Reference } from '../site/generator.ts';
import { imageReference, linkReference } from '../site/references.ts';
import type { Site } from '../site/site.ts';
import { type Change, defineRule } from './rule.ts';
import { movedPages } from './shared/moved-pages.ts';
import { oneLine } from './shared/one-line.ts';

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
 * 5:10-5:27 error post-orphan Unexpected end of `assets/party.png`, which this post uses, expected it to stay, or this post to be mended with it
 * 7:11-7:42 error post-orphan Unexpected end of `_posts/2020-05-01-first-lantern-post.md`, which this post uses, expected it to stay, or this post to be mended with it
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
    used: {
      en: 'Unexpected end of `{gone}`, which this post uses, expected it to stay, or this post to be mended with it',
      zh: '`{gone}` 被移除，但这篇文章仍在使用，应保留它，或一并修改这篇文章',
    },
  },
  *checkChange(change, site) {
    const gone = goneFiles(change, site);
    if (gone.size === 0) return;
    const changed = new Set(change.files.map((file) => file.path));
    const tokens = [...gone].flatMap(tokensOf);
    for (const path of site.posts()) {
      const text = changed.has(path) ? undefined : site.files.text(path);
      if (text === undefined || !tokens.some((token) => text.includes(token))) continue;
      const post = site.post(path);
      if (post === undefined) continue;
      for (const { at, reference } of usesOf(post, site)) {
        const before = change.base.resolve(reference, path);
        if (
          before.path === undefined ||
          !gone.has(before.path) ||
          site.resolve(reference, path).status !== 'missing'
        )
          continue;
        const values = { gone: oneLine(before.path) };
        yield { at, path, subject: reference.href, message: 'used', values, actual: reference.href };
      }
    }
  },
});

/** Files and posts of the base that are no longer where they were, by their paths in the base. */
function goneFiles(change: Change, site: Site): ReadonlySet<string> {
  const gone = change.files.flatMap((file) => {
    if (file.status === 'removed') return [file.path];
    return file.status === 'renamed' && file.previousPath !== undefined ? [file.previousPath] : [];
  });
  const moved = movedPages(change, site).map((page) => page.from);
  return new Set(
    [...gone, ...moved].filter(
      (path) => change.base.isPost(path) || change.base.addressOf(path) !== undefined,
    ),
  );
}

/** What a text that uses a file has in it: its name as it is, as it is escaped, and its slug. */
function tokensOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const slug = name.replace(/\.\w+$/u, '').replace(/^\d+-\d+-\d+-/u, '');
  return [...new Set([name, encodeURI(name), slug, encodeURI(slug)])].filter((token) => token.length > 2);
}

interface Use {
  readonly at: Span;
  readonly reference: Reference;
}

function usesOf(post: Post, site: Site): readonly Use[] {
  return [
    ...site.teasers(post).map((teaser) => ({ at: teaser.span, reference: teaser.reference })),
    ...post.images.map((image) => ({ at: image.hrefSpan, reference: imageReference(image) })),
    ...post.links.map((link) => ({ at: link.hrefSpan, reference: linkReference(link) })),
  ];
}
