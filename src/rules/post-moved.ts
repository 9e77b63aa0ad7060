import * as v from 'valibot';
import type { Edit } from '../post/span.ts';
import { WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { defineRule } from './rule.ts';
import { movedPages } from './shared/moved-pages.ts';

/**
 * A published post keeps its address, or its old address leads to the new one.
 *
 * A rename, another `date`, `slug` or `permalink` moves a post; `redirect_from` or `aliases` with the old address makes up
 * for it. Posts that were not published yet may move freely.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-05-hello-big-world.md
 * ---
 * title: Hello
 * redirect_from: /2020/08/04/hello-big-world/
 * ---
 *
 * Text.
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * Text.
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * permalink: /hello/
 * ---
 *
 * Text.
 * ```
 *
 * ```md base _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * Text.
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-moved Unexpected move of a published post from `/2020/08/04/hello-big-world/` to `/hello/`, expected the old address to stay or to lead there
 * ```
 */
export const postMoved = defineRule({
  name: 'post-moved',
  why: {
    en: 'Links and bookmarks to the old address break, and search engines forget the post.',
    zh: '指向旧网址的链接和书签会失效，搜索引擎也会忘记这篇文章。',
  },
  options: v.strictObject({}),
  messages: {
    moved: {
      en: 'Unexpected move of a published post from `{old}` to `{now}`, expected the old address to stay or to lead there',
      zh: '已发布的文章从 `{old}` 移到了 `{now}`，应保留旧网址，或让它跳转到新网址',
    },
  },
  *checkChange(change, site) {
    for (const { to, old, now } of movedPages(change, site)) {
      if (to === undefined || now === null || redirects(to, old, site)) continue;
      const fix = redirection(to, old, site);
      yield {
        at: WHOLE,
        path: to,
        subject: old,
        message: 'moved',
        values: { old, now },
        actual: now,
        expected: [old],
        ...fix,
      };
    }
  },
});

/** Whether something is served at the old address still: an alias of the post, or another post in its place. */
function redirects(path: string, old: string, site: Site): boolean {
  const bare = (address: string): string => address.replace(/(?:\/|\/index\.html|\.html)$/u, '');
  const aliases = site.page(path)?.aliases ?? [];
  return aliases.some((alias) => bare(alias) === bare(old));
}

const KEYS = { jekyll: 'redirect_from', hugo: 'aliases' } as const;

/** The line that makes up for it, where the site uses such a key already: nobody knows otherwise whether it works. */
function redirection(path: string, old: string, site: Site): { readonly fix?: Edit } {
  const { generator } = site.model;
  const key = generator === 'jekyll' || generator === 'hugo' ? KEYS[generator] : undefined;
  const frontMatter = site.frontMatter(path);
  if (key === undefined || frontMatter?.format !== 'yaml' || frontMatter.field(key) !== undefined) return {};
  const isUsed =
    generator === 'hugo' ||
    site
      .posts()
      .some(
        (other) => other !== path && isRead(other, site) && site.frontMatter(other)?.field(key) !== undefined,
      );
  if (!isUsed) return {};
  const eol = (site.files.text(path) ?? '').includes('\r\n') ? '\r\n' : '\n';
  const { end } = frontMatter.content;
  return { fix: { start: end, end, text: `${key}: [${JSON.stringify(old)}]${eol}` } };
}

/** Looking whether a key is used is not worth reading every post. */
function isRead(path: string, site: Site): boolean {
  return site.files.isRead(path);
}
