import * as v from 'valibot';
import { type Byline, findBylines } from '../post/bylines.ts';
import type { Post } from '../post/post.ts';
import type { Link } from '../post/references.ts';
import { WHOLE } from '../post/span.ts';
import { type Complaint, defineRule } from './rule.ts';
import { type AuthorAccounts, accountsBehind, wordsOf } from './shared/author-accounts.ts';
import { readGitHubLink } from './shared/github-links.ts';
import { oneLine } from './shared/one-line.ts';

const labels = v.array(v.pipe(v.string(), v.minLength(1)));

/**
 * The byline leads to the author’s own account.
 *
 * The line `> Author: [Name](link)`, with or without quote mark or bullet, whose link leads to another GitHub account
 * than the author’s although the profile or the front matter names one, or to a page of GitHub that is no account; and
 * the line `> Code: [..](..)` whose link to GitHub is no repository. Links to other sites, plain names, what free text
 * links, the account of a company or of what the post is about, and posts without a byline are right, unless `required`
 * asks for one. `labels` and `codeLabels` are the site’s own words.
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
 * ## Passes: free text, co-authors and a company
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 *
 * * Author: @[Mei](https://mei.example), keeper of [the tea house](https://github.com/tea-house/menu)
 *
 * **Author**: [Ana](https://github.com/ana), [Mei](https://github.com/mei-lin) and others
 *
 * Author: [Tea House Ltd.](https://github.com/tea-house)
 * ```
 *
 * ```md _contributors/mei-lin.md
 * ---
 * site: https://github.com/mei-lin
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
 *
 * ## Fails: a page that is no account, and a byline that has to be there
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 *
 * Autor: [Mei](https://github.com/mei-lin/lanterns)
 * ```
 *
 * ```yaml postproof
 * rules: {author-byline: [error, {labels: [Autor]}]}
 * ```
 *
 * ```findings
 * 6:14-6:49 error author-byline Unexpected link `https://github.com/mei-lin/lanterns` in the byline, expected the page of an account
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
 * Autor: [Mei](https://github.com/mei-lin)
 * ```
 */
export const authorByline = defineRule({
  name: 'author-byline',
  why: {
    en: 'Readers click the byline to find the author; it should not lead to somebody else.',
    zh: '读者点击署名是为了找到作者，它不应指向别人。',
  },
  options: v.strictObject({
    labels: v.optional(labels, ['Author', 'Authors', '作者', '本文作者']),
    codeLabels: v.optional(labels, ['Code', '代码', '代码仓库']),
    required: v.optional(v.boolean(), false),
  }),
  needsBody: true,
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
  *check(post, site, options) {
    const bylines = findBylines(post, options.labels);
    if (bylines.length > 0) yield* judgeAuthors(bylines, accountsBehind(post, site), post);
    for (const byline of findBylines(post, options.codeLabels)) yield* judgeCode(byline);
    if (!options.required || bylines.length > 0) return;
    const [label = 'Author'] = options.labels;
    const login = accountsBehind(post, site).accounts[0] ?? 'login';
    const example = `> ${oneLine(label)}: [Name](https://github.com/${login})`;
    yield { at: WHOLE, subject: label, message: 'missing', values: { example } };
  },
});

type Key = 'other' | 'noAccount' | 'noRepository' | 'missing';

/** Several bylines, none of them the author's, are a list of other people's work. */
function* judgeAuthors(
  bylines: readonly Byline[],
  authors: AuthorAccounts,
  post: Post,
): Iterable<Complaint<Key>> {
  for (const { links } of bylines) {
    const [first] = links;
    if (first !== undefined) yield* judgePage(first, authors);
  }
  const [only] = bylines;
  if (bylines.length === 1 && only !== undefined) yield* judgeAccount(only, authors, post);
}

function* judgePage(link: Link, { accounts, owns }: AuthorAccounts): Iterable<Complaint<Key>> {
  const page = readGitHubLink(link.href);
  if (page === undefined || page.kind === 'account') return;
  const { href, hrefSpan } = link;
  const owner = page.kind === 'repository' ? page.owner : accounts[0];
  const isSure = owner !== undefined && owns(owner) && (page.kind === 'repository' || accounts.length === 1);
  yield {
    at: hrefSpan,
    subject: href,
    message: 'noAccount',
    values: { link: oneLine(href) },
    actual: href,
    ...(isSure ? { fix: { ...hrefSpan, text: `https://github.com/${owner}` } } : {}),
  };
}

/** A line may name several people: one link to an account of the author's makes it right. */
function* judgeAccount({ links }: Byline, authors: AuthorAccounts, post: Post): Iterable<Complaint<Key>> {
  const logins = links.map(({ href }) => {
    const page = readGitHubLink(href);
    return page?.kind === 'account' ? page.login : undefined;
  });
  const [link] = links;
  const [login] = logins;
  const [expected] = authors.accounts;
  if (link === undefined || login === undefined || expected === undefined || !authors.areAllKnown) return;
  if (logins.some((one) => one !== undefined && authors.owns(one))) return;
  if (isCompany(link.text) || isSubject(login, post)) return;
  const { href, hrefSpan } = link;
  const isSure = authors.accounts.length === 1 && links.length === 1 && isAuthor(link.text, authors);
  yield {
    at: hrefSpan,
    subject: href,
    message: 'other',
    values: { login, expected },
    actual: href,
    expected: authors.accounts,
    ...(isSure ? { fix: { ...hrefSpan, text: `https://github.com/${expected}` } } : {}),
  };
}

const COMPANY =
  /\b(?:LLC|Inc|Ltd|Limited|Corp(?:oration)?|GmbH|Co|S\.?A|Company|Team|Labs?|Studios?|Foundation|Community|Club|Group|University|Institute|Organi[sz]ation)\b|公司|集团|团队|社区|俱乐部|实验室|工作室|基金会|大学|学院|组织|协会/iu;

function isCompany(text: string): boolean {
  return COMPANY.test(text);
}

/** Whether the post is about the account: its name is in the title or in the file's. */
function isSubject(login: string, { path, frontMatter }: Post): boolean {
  const name = login.toLowerCase();
  const { title } = frontMatter.data;
  const words = `${path.slice(path.lastIndexOf('/') + 1)} ${typeof title === 'string' ? title : ''}`;
  const parts = words.toLowerCase().split(/[^a-z\d-]+/u);
  return name.length > 2 && parts.some((part) => `-${part}-`.includes(`-${name}-`));
}

/** Whether the text of the link names the author: then the address is the mistake. */
function isAuthor(text: string, { words }: AuthorAccounts): boolean {
  return [...wordsOf([text])].some((word) => words.has(word));
}

function* judgeCode({ links }: Byline): Iterable<Complaint<Key>> {
  const found = links.flatMap((link) => {
    const page = readGitHubLink(link.href);
    return page === undefined ? [] : [{ link, page }];
  });
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
