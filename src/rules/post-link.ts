import * as v from 'valibot';
import { type AnchorWay, isNoAnchor, nearAnchor } from '../post/anchors.ts';
import { isAsciiDoc } from '../post/asciidoc.ts';
import type { Post } from '../post/post.ts';
import type { Link } from '../post/references.ts';
import type { GeneratorName } from '../site/generator.ts';
import { linkReference } from '../site/references.ts';
import type { Site, Target } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { localLink, missingScheme, swappedLinks, swappedNode } from './shared/link-slips.ts';
import { isMissingSource, isSlip, nearByName } from './shared/near-posts.ts';
import { oneLine } from './shared/one-line.ts';
import { addressLike } from './shared/sibling-address.ts';
import { isTranslationNote } from './shared/translation-notes.ts';
import { formsApart } from './shared/unicode-forms.ts';

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
 *
 * ## Fails: nowhere, a draft, and the author’s own machine
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 *
 * [gone](/2019/01/01/nothing-like-it/) and [hidden](/2020/05/01/first-lantern-post/)
 *
 * [preview](http://localhost:4000/2020/08/04/hello-big-world/) and [file](file:///home/huan/lantern.html)
 * ```
 *
 * ```md _posts/2020-05-01-first-lantern-post.md
 * ---
 * title: First
 * published: false
 * ---
 * ```
 *
 * ```findings
 * 5:8-5:36 error post-link Unexpected link `/2019/01/01/nothing-like-it/`, expected a post or file that is there
 * 5:51-5:82 error post-link Unexpected link `/2020/05/01/first-lantern-post/` to a post that is not published, expected one that readers can see
 * 7:11-7:60 error post-link Unexpected link `http://localhost:4000/2020/08/04/hello-big-world/` to a page of your own machine, expected `/2020/08/04/hello-big-world/`
 * 7:73-7:103 error post-link Unexpected link `file:///home/huan/lantern.html` to your own machine, expected an address that readers can open
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
    form: {
      en: 'Unexpected Unicode form in `{href}`, expected `{meant}`, which is there and looks the same',
      zh: '`{href}` 中有意外的 Unicode 形式，应为看起来相同的 `{meant}`',
    },
    near: {
      en: 'Unexpected link `{href}`, expected a post that is there such as `{near}`',
      zh: '链接 `{href}` 没有对应的文章，应指向已有的文章，例如 `{near}`',
    },
    unpublished: {
      en: 'Unexpected link `{href}` to a post that is not published, expected one that readers can see',
      zh: '链接 `{href}` 指向未发布的文章，应指向读者能看到的文章',
    },
    scheme: {
      en: 'Unexpected link `{href}` without a scheme, expected `{expected}`',
      zh: '链接 `{href}` 缺少协议，应为 `{expected}`',
    },
    local: {
      en: 'Unexpected link `{href}` to a page of your own machine, expected `{expected}`',
      zh: '链接 `{href}` 指向本机页面，应为 `{expected}`',
    },
    machine: {
      en: 'Unexpected link `{href}` to your own machine, expected an address that readers can open',
      zh: '链接 `{href}` 指向本机，应为读者能打开的网址',
    },
    swapped: {
      en: 'Unexpected `{written}`, expected `{expected}`',
      zh: '`{written}` 写反了，应为 `{expected}`',
    },
    fragment: {
      en: 'Unexpected fragment `#{fragment}`, expected a heading or id of `{path}`',
      zh: '片段 `#{fragment}` 没有对应的位置，应为 `{path}` 中的标题或 id',
    },
    fragmentNear: {
      en: 'Unexpected fragment `#{fragment}`, expected `#{near}`, the heading that `{path}` has',
      zh: '片段 `#{fragment}` 没有对应的位置，应为 `{path}` 中已有的标题 `#{near}`',
    },
  },
  *check(post, site) {
    for (const { at, written, expected } of swappedLinks(post, site)) {
      const values = { written: oneLine(written), expected: oneLine(expected) };
      const fix = { ...at, text: expected };
      yield { at, subject: oneLine(written), message: 'swapped', values, expected: [expected], fix };
    }
    const said = new Set<number>();
    for (const link of post.links) {
      if (said.has(link.hrefSpan.start) || isTranslationNote(post, link, site)) continue;
      // Several links may use one definition: it is the definition that is wrong.
      said.add(link.hrefSpan.start);
      const complaint = judge(link, post, site);
      if (complaint !== undefined) yield complaint;
    }
  },
});

type Key =
  | 'missing'
  | 'near'
  | 'form'
  | 'unpublished'
  | 'scheme'
  | 'local'
  | 'machine'
  | 'fragment'
  | 'fragmentNear';

function judge(link: Link, post: Post, site: Site): Complaint<Key> | undefined {
  if (swappedNode(link, post, site) !== undefined) return undefined;
  const slip = local(link, post, site) ?? schemeless(link, post, site);
  if (slip !== undefined) return slip;
  const target = site.resolve(linkReference(link), post.path);
  if (target.status === 'missing' || isMissingSource(link, target, post, site))
    return missing(link, target, post, site);
  return target.status === 'found' ? fragmentless(link, target, site) : undefined;
}

function local(link: Link, post: Post, site: Site): Complaint<Key> | undefined {
  const found = localLink(link, post, site);
  if (found === undefined) return undefined;
  return found.address === undefined
    ? { ...about(link), message: 'machine' }
    : replaced(link, 'local', found.address);
}

function schemeless(link: Link, post: Post, site: Site): Complaint<Key> | undefined {
  const scheme = missingScheme(link, post, site);
  if (scheme === undefined) return undefined;
  const expected = `${scheme}${link.href}`;
  const { status } = site.resolve({ ...linkReference(link), href: expected }, post.path);
  if (status !== 'missing') return replaced(link, 'scheme', expected);
  return {
    ...about(link),
    message: 'scheme',
    values: { href: oneLine(link.href), expected: oneLine(expected) },
  };
}

function about({ href, hrefSpan }: Link) {
  return { at: hrefSpan, subject: href, actual: href, values: { href: oneLine(href) } };
}

function replaced(link: Link, message: 'local' | 'scheme', expected: string): Complaint<Key> {
  return {
    ...about(link),
    message,
    values: { href: oneLine(link.href), expected: oneLine(expected) },
    expected: [expected],
    fix: { ...link.hrefSpan, text: expected },
  };
}

function missing(link: Link, target: Target, post: Post, site: Site): Complaint<Key> {
  const { href, hrefSpan } = link;
  const values = { href: oneLine(href) };
  if (target.why?.kind === 'unpublished') return { ...about(link), message: 'unpublished' };
  const found = target.near ?? [];
  const near = (found.length > 0 ? found : nearByName(href, site)).filter((path) => path !== post.path);
  const addresses = near.flatMap((path) => addressLike(linkReference(link), path, post.path, site) ?? []);
  const [first] = addresses;
  if (first === undefined) return { ...about(link), message: 'missing' };
  const isSure =
    addresses.length === 1 && near.length === 1 && isSlip(target.address ?? href, near[0] ?? '', site);
  const forms = formsApart(href, first);
  const fix = isSure ? { fix: { ...hrefSpan, text: withFragment(first, href) } } : {};
  return {
    ...about(link),
    ...(forms === undefined
      ? { message: 'near', values: { ...values, near: oneLine(first) } }
      : { message: 'form', values: forms }),
    expected: addresses,
    ...fix,
  };
}

/** What stood behind the address stays there. */
function withFragment(address: string, href: string): string {
  const fragment = /^[^{#]*(#[^{}]*)$/u.exec(href)?.[1] ?? '';
  return address.includes('#') ? address : `${address}${fragment}`;
}

/** The likeliest way first; what a configuration may choose besides counts too. */
const WAYS: Readonly<Record<GeneratorName, readonly AnchorWay[]>> = {
  jekyll: ['github', 'kramdown'],
  hugo: ['github'],
  docusaurus: ['github'],
  hexo: ['hexo'],
  plain: ['github', 'kramdown', 'hexo'],
};

function fragmentless(link: Link, target: Target, site: Site): Complaint<Key> | undefined {
  const { path, fragment } = target;
  const aimed =
    path === undefined || fragment === undefined || !site.isPost(path) ? undefined : site.post(path);
  if (
    aimed === undefined ||
    isAsciiDoc(aimed.path) ||
    fragment === undefined ||
    !isNoAnchor(aimed, fragment, WAYS[site.model.generator])
  )
    return undefined;
  const near = nearAnchor(aimed, fragment, WAYS[site.model.generator]);
  const values = { fragment: oneLine(fragment), path: oneLine(aimed.path), near: near ?? '' };
  const said = { ...about(link), values, severity: 'warning' } as const;
  const written = link.href.indexOf('#');
  if (near === undefined || written < 0 || link.href.includes('{')) return { ...said, message: 'fragment' };
  const text = `${link.href.slice(0, written)}#${near}`;
  return { ...said, message: 'fragmentNear', expected: [text], fix: { ...link.hrefSpan, text } };
}
