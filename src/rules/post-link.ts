import * as v from 'valibot';
import { hasAnchor } from '../post/anchors.ts';
import type { Post } from '../post/post.ts';
import type { Link } from '../post/references.ts';
import { linkReference } from '../site/references.ts';
import type { Site, Target } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { localAddress, swappedLinks } from './shared/link-slips.ts';
import { oneLine } from './shared/one-line.ts';
import { addressLike } from './shared/sibling-address.ts';
import { isTranslationNote } from './shared/translation-notes.ts';

/**
 * A link to a post or file of the same site leads to one that is there.
 *
 * In any way to write it: `/2020/08/04/slug/` with or without slash, `.html`, with the site’s own host, Liquid,
 * `{% post_url %}`, a relative `.md`. Also a domain without its scheme, a mail address without `mailto:`, `(url)[text]`, a
 * page of the author’s own machine, and a fragment that no heading of the target has (a warning). A post with a future date
 * has the address that it will have. Whatever other tools build (`/docs/…`) is not known and not reported. Links to a
 * post’s translation are left to `translation-target`.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [earlier](/2020/05/01/first-lantern-post/), [the same](https://blog.example/2020/05/01/first-lantern-post#why),
 * [by name]({% post_url 2020-05-01-first-lantern-post %}), [docs](/docs/start/), [elsewhere](https://other.example/x)
 * ```
 *
 * ```md _posts/2020-05-01-first-lantern-post.md
 * ---
 * title: First
 * ---
 *
 * ## Why?
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [wrong day](/2020/05/02/first-lantern-post/)
 *
 * [no such heading](/2020/05/01/first-lantern-post/#how)
 *
 * [no scheme](www.other.example) and (https://other.example)[swapped]
 * ```
 *
 * ```md _posts/2020-05-01-first-lantern-post.md
 * ---
 * title: First
 * ---
 *
 * ## Why?
 * ```
 *
 * ```findings
 * 5:13-5:44 error post-link Unexpected link `/2020/05/02/first-lantern-post/`, expected a post that is there such as `/2020/05/01/first-lantern-post/`
 * 7:19-7:54 warning post-link Unexpected fragment `#how`, expected a heading or id of `_posts/2020-05-01-first-lantern-post.md`
 * 9:13-9:30 error post-link Unexpected link `www.other.example` without a scheme, expected `https://www.other.example`
 * 9:36-9:68 error post-link Unexpected `(https://other.example)[swapped]`, expected `[swapped](https://other.example)`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [wrong day](/2020/05/01/first-lantern-post/)
 *
 * [no such heading](/2020/05/01/first-lantern-post/#how)
 *
 * [no scheme](https://www.other.example) and [swapped](https://other.example)
 * ```
 */
export const postLink = defineRule({
  name: 'post-link',
  why: {
    en: 'A reader who follows a broken link lands on an error page and is often gone for good.',
    zh: '读者点到失效的链接会看到错误页面，往往就此离开。',
  },
  options: v.strictObject({}),
  messages: {
    missing: {
      en: 'Unexpected link `{href}`, expected a post or file that is there',
      zh: '链接 `{href}` 没有对应的文章或文件，应指向已有的文章或文件',
    },
    near: {
      en: 'Unexpected link `{href}`, expected a post that is there such as `{near}`',
      zh: '链接 `{href}` 没有对应的文章，应指向已有的文章，例如 `{near}`',
    },
    unpublished: {
      en: 'Unexpected link `{href}` to `{path}`, which is not published, expected a post that readers can see',
      zh: '链接 `{href}` 指向未发布的 `{path}`，应指向读者能看到的文章',
    },
    scheme: {
      en: 'Unexpected link `{href}` without a scheme, expected `{expected}`',
      zh: '链接 `{href}` 缺少协议，应为 `{expected}`',
    },
    local: {
      en: 'Unexpected link `{href}` to a page of your own machine, expected `{expected}`',
      zh: '链接 `{href}` 指向本机页面，应为 `{expected}`',
    },
    swapped: {
      en: 'Unexpected `{written}`, expected `{expected}`',
      zh: '`{written}` 写反了，应为 `{expected}`',
    },
    fragment: {
      en: 'Unexpected fragment `#{fragment}`, expected a heading or id of `{path}`',
      zh: '片段 `#{fragment}` 没有对应的位置，应为 `{path}` 中的标题或 id',
    },
  },
  *check(post, site) {
    for (const link of post.links) {
      if (isTranslationNote(post, link, site)) continue;
      const complaint = slip(link, post, site) ?? judge(link, post, site);
      if (complaint !== undefined) yield complaint;
    }
    for (const { at, written, expected } of swappedLinks(post)) {
      const values = { written: oneLine(written), expected: oneLine(expected) };
      yield {
        at,
        subject: written,
        message: 'swapped',
        values,
        expected: [expected],
        fix: { ...at, text: expected },
      };
    }
  },
});

type Key = 'missing' | 'near' | 'unpublished' | 'scheme' | 'local' | 'swapped' | 'fragment';

/** Addresses that no site has: their cause is clear, and so is the remedy. */
function slip(link: Link, post: Post, site: Site): Complaint<Key> | undefined {
  const { href, hrefSpan } = link;
  const about = { at: hrefSpan, subject: href, actual: href };
  const values = { href: oneLine(href) };
  const local = localAddress(href, site);
  if (local !== undefined) {
    const expected = site.model.base === '' ? local : `${site.model.base}${local}`;
    return {
      ...about,
      message: 'local',
      values: { ...values, expected },
      expected: [expected],
      fix: { ...hrefSpan, text: expected },
    };
  }
  const prefix = missingScheme(href);
  if (prefix === undefined || site.resolve(linkReference(link), post.path).status === 'found')
    return undefined;
  const expected = `${prefix}${href}`;
  return {
    ...about,
    message: 'scheme',
    values: { ...values, expected },
    expected: [expected],
    fix: { ...hrefSpan, text: expected },
  };
}

/** A name with a dot in it whose last part is no file's ending, as `www.x.y` and `x.club` are domains and `x.md` is none. */
const DOMAIN = /^(?:www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,18})(?::\d+)?(?:[/?#]\S*)?$/iu;
const ENDING =
  /^(?:mdx?|markdown|html?|xml|json|ya?ml|toml|txt|pdf|png|jpe?g|gif|webp|svg|avif|ico|mp[34]|webm|mov|zip|gz|tar|css|[cm]?[jt]sx?|py|rb|go|rs|java|sh|php|cs|cpp|vue|docx?|xlsx?|pptx?|csv|ipynb|log|lock|env|conf|cfg|ini|sql|exe|apk|dmg|deb|rpm|adoc|rst|tex)$/iu;

function missingScheme(href: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(href)) return 'mailto:';
  const last = DOMAIN.exec(href)?.[1];
  return last === undefined || (ENDING.test(last) && !href.startsWith('www.')) ? undefined : 'https://';
}

function judge(link: Link, post: Post, site: Site): Complaint<Key> | undefined {
  const target = site.resolve(linkReference(link), post.path);
  if (target.status === 'missing') return missing(link, target, post, site);
  return target.status === 'found' ? fragmentless(link, target, site) : undefined;
}

function missing(link: Link, target: Target, post: Post, site: Site): Complaint<Key> {
  const { href, hrefSpan } = link;
  const about = { at: hrefSpan, subject: href, actual: href };
  const values = { href: oneLine(href) };
  const near = (target.near ?? []).filter((path) => site.isPost(path) || path.includes('.'));
  const addresses = near.flatMap((path) => addressLike(linkReference(link), path, post.path, site) ?? []);
  const [first] = addresses;
  if (target.why?.kind === 'unpublished') {
    return { ...about, message: 'unpublished', values: { ...values, path: target.why.text } };
  }
  if (first === undefined) return { ...about, message: 'missing', values };
  const isSure = addresses.length === 1 && near.length === 1;
  const fix = isSure ? { fix: { ...hrefSpan, text: withFragment(first, href) } } : {};
  return {
    ...about,
    message: 'near',
    values: { ...values, near: oneLine(first) },
    expected: addresses,
    ...fix,
  };
}

/** What stood behind the address stays there. */
function withFragment(address: string, href: string): string {
  const fragment = /^[^{#]*(#[^{}]*)$/u.exec(href)?.[1] ?? '';
  return address.includes('#') ? address : `${address}${fragment}`;
}

function fragmentless(link: Link, target: Target, site: Site): Complaint<Key> | undefined {
  const { path, fragment } = target;
  if (path === undefined || fragment === undefined || fragment === '' || !site.isPost(path)) return undefined;
  const aimed = site.post(path);
  if (aimed === undefined || hasAnchor(aimed, fragment)) return undefined;
  const values = { fragment: oneLine(fragment), path };
  return {
    at: link.hrefSpan,
    subject: link.href,
    message: 'fragment',
    values,
    actual: link.href,
    severity: 'warning',
  };
}
