import * as v from 'valibot';
import { type Byline, findBylines } from '../post/bylines.ts';
import type { Post } from '../post/post.ts';
import type { Link } from '../post/references.ts';
import { WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { type GitHubPage, readGitHubLink } from './shared/github-links.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * The byline leads to the author’s own account.
 *
 * The line `> Author: [Name](link)`, with or without quote mark or bullet, whose link leads to another GitHub account
 * than the author’s although the profile or the front matter names one, or to a page of GitHub that is no account; and
 * the line `> Code: [..](..)` whose link to GitHub is no repository. Links to other sites, plain names, free text and
 * posts without a byline are right, unless `required` asks for one. `labels` and `codeLabels` are the site’s own words.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 *
 * > 作者：[Mei](https://github.com/Mei-Lin/)，茶馆的常客
 * > Code: [GitHub](https://github.com/mei-lin/lanterns)
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * github: mei-lin
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-byline: error}
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 *
 * > Author: [Mei](https://github.com/meilin)
 * > Code: [GitHub](https://github.com/mei-lin)
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * github: mei-lin
 * ---
 * ```
 *
 * ```yaml postproof
 * site: {authors: {files: "_contributors/{author}.md"}}
 * rules: {author-byline: error}
 * ```
 *
 * ```findings
 * 6:17-6:42 error author-byline Unexpected account `meilin` in the byline, expected the author's account `mei-lin`
 * 7:18-7:44 error author-byline Unexpected link `https://github.com/mei-lin` to the code, expected a repository
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 *
 * > Author: [Mei](https://github.com/mei-lin)
 * > Code: [GitHub](https://github.com/mei-lin)
 * ```
 */
export const authorByline = defineRule({
  name: 'author-byline',
  why: {
    en: 'Readers click the byline to find the author; it should not lead to somebody else.',
    zh: '读者点击署名是为了找到作者，它不应指向别人。',
  },
  options: v.strictObject({
    labels: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), [
      'Author',
      'Authors',
      '作者',
      '本文作者',
    ]),
    codeLabels: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), ['Code', '代码', '代码仓库']),
    required: v.optional(v.boolean(), false),
  }),
  messages: {
    other: {
      en: "Unexpected account `{login}` in the byline, expected the author's account `{expected}`",
      zh: '署名中的账号 `{login}` 不是作者的，应为 `{expected}`',
    },
    noAccount: {
      en: 'Unexpected link `{link}` in the byline, expected the page of an account',
      zh: '署名中的链接 `{link}` 不是账号页面，应链接到账号',
    },
    noRepository: {
      en: 'Unexpected link `{link}` to the code, expected a repository',
      zh: '代码链接 `{link}` 不是代码仓库，应链接到仓库',
    },
    missing: {
      en: 'Unexpected post without a byline, expected a line such as `{example}`',
      zh: '文章没有署名，应有一行，例如 `{example}`',
    },
  },
  *check(post, site, { labels, codeLabels, required }) {
    const bylines = findBylines(post, longestFirst(labels));
    const accounts = accountsOf(post, site);
    for (const byline of bylines) yield* judgeAuthor(byline, accounts);
    for (const byline of findBylines(post, longestFirst(codeLabels))) yield* judgeCode(byline);
    const [label = 'Author'] = labels;
    const example = `> ${label}: [Name](https://github.com/login)`;
    if (required && bylines.length === 0)
      yield { at: WHOLE, subject: label, message: 'missing', values: { example } };
  },
});

type Key = 'other' | 'noAccount' | 'noRepository' | 'missing';

function longestFirst(labels: readonly string[]): readonly string[] {
  return [...labels].sort((a, b) => b.length - a.length);
}

/** Accounts that the profiles or the front matter name, lower case; none is known when nothing names one. */
function accountsOf(post: Post, site: Site): readonly string[] {
  const { github } = post.frontMatter.data;
  const own = typeof github === 'string' ? [(/([\w-]+)\/?$/u.exec(github)?.[1] ?? github).toLowerCase()] : [];
  return [
    ...own,
    ...site.authors.of(post).flatMap((author) => site.authors.find(author.name)?.accounts ?? []),
  ];
}

/** Links to GitHub on a line, each with what it leads to; every other site is right. */
function githubLinks(byline: Byline): readonly { readonly link: Link; readonly page: GitHubPage }[] {
  return byline.links.flatMap((link) => {
    const page = readGitHubLink(link.href);
    return page === undefined ? [] : [{ link, page }];
  });
}

/** A line may name several people: one link to the author's own account makes it right. */
function* judgeAuthor(byline: Byline, accounts: readonly string[]): Iterable<Complaint<Key>> {
  const found = githubLinks(byline);
  const [first] = found;
  if (
    first === undefined ||
    found.some(({ page }) => page.kind === 'account' && isRight(page.login, accounts))
  )
    return;
  const { href, hrefSpan, text } = first.link;
  const about = { at: hrefSpan, subject: href, actual: href };
  if (first.page.kind !== 'account') {
    yield { ...about, message: 'noAccount', values: { link: oneLine(href) } };
    return;
  }
  const { login } = first.page;
  const [expected] = accounts;
  // A line that shows the very name that it links speaks of that account: a company's, a team's.
  if (expected === undefined || text.replace(/^@/u, '').toLowerCase() === login.toLowerCase()) return;
  const fix =
    accounts.length === 1 && found.length === 1
      ? { fix: { ...hrefSpan, text: href.replace(login, expected) } }
      : {};
  yield { ...about, message: 'other', values: { login, expected }, expected: accounts, ...fix };
}

function isRight(login: string, accounts: readonly string[]): boolean {
  return accounts.length === 0 || accounts.includes(login.toLowerCase());
}

function* judgeCode(byline: Byline): Iterable<Complaint<Key>> {
  const found = githubLinks(byline);
  const [first] = found;
  if (first === undefined || found.some(({ page }) => page.kind === 'repository')) return;
  const { href, hrefSpan } = first.link;
  yield {
    at: hrefSpan,
    subject: href,
    message: 'noRepository',
    values: { link: oneLine(href) },
    actual: href,
  };
}
