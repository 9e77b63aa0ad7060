import * as v from 'valibot';
import { type Span, WHOLE } from '../post/span.ts';
import { belowBase } from '../site/addresses/place.ts';
import type { Site } from '../site/site.ts';
import { type Change, defineRule } from './rule.ts';
import { movedPages } from './shared/moved-pages.ts';
import { oneLine } from './shared/one-line.ts';
import { isRedirected, redirection } from './shared/redirects.ts';

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
 * 3:12-3:19 error post-moved Unexpected move of a published post from `/2020/08/04/hello-big-world/` to `/hello/`, expected the old address to stay or to lead there
 * ```
 *
 * ## Fails: on a site that has a key for it
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * slug: hello
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
 * ```yaml _config.yml
 * permalink: /:year/:month/:day/:title/
 * plugins: [jekyll-redirect-from]
 * ```
 *
 * ```yaml base _config.yml
 * permalink: /:year/:month/:day/:title/
 * plugins: [jekyll-redirect-from]
 * ```
 *
 * ```findings
 * 3:7-3:12 error post-moved Unexpected move of a published post from `/2020/08/04/hello-big-world/` to `/2020/08/04/hello/`, expected the old address to stay or to lead there
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * slug: hello
 * redirect_from: ["/2020/08/04/hello-big-world/"]
 * ---
 *
 * Text.
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
    for (const { from, to, old, now } of movedPages(change, site)) {
      if (to === undefined || now === null || leadsOn(old, change, site)) continue;
      yield {
        at: causeOf(from, to, change, site),
        path: to,
        subject: old,
        message: 'moved',
        values: { old: oneLine(old), now: oneLine(now) },
        actual: now,
        expected: [old],
        ...redirection(to, old, site),
      };
    }
  },
});

/**
 * Whether something of the change is served at the old address still: an alias of the post, another post, a stub; or
 * the host redirects it. Posts outside the change had no reason to take the address before.
 */
function leadsOn(old: string, change: Change, site: Site): boolean {
  const bare = (address: string): string => address.replace(/(?:\/|\/index\.html|\.html)$/u, '');
  const isOld = (address: string): boolean =>
    bare(belowBase(address, site.model)) === bare(belowBase(old, site.model));
  const isServed = change.files.some(({ path, status }) => {
    const page = status === 'removed' ? undefined : site.page(path);
    return [page?.address, ...(page?.aliases ?? [])].some(
      (address) => typeof address === 'string' && isOld(address),
    );
  });
  return (
    isServed || site.model.staticFile(belowBase(old, site.model)) !== undefined || isRedirected(old, site)
  );
}

/** The value that moves the post, where its file stayed; the post as a whole where it is the file's name that moves it. */
function causeOf(from: string, to: string, change: Change, site: Site): Span {
  const before = change.base.frontMatter(from);
  const after = site.frontMatter(to);
  if (from !== to || after === undefined) return WHOLE;
  const field = ['permalink', 'url', 'slug', 'date']
    .map((key) => after.field(key))
    .find((one) => one !== undefined && before?.field(one.key)?.value !== one.value);
  return field?.valueSpan ?? WHOLE;
}
