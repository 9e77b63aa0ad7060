import type { Post } from '../../post/post.ts';
import { accountsOf } from '../../site/authors/accounts.ts';
import { asRecord, valueAt } from '../../site/data-file.ts';
import type { AuthorName, Site } from '../../site/site.ts';

/** The people that a post is by, and the GitHub accounts that are known to be theirs. */
export interface AuthorAccounts {
  /** Lower case, in the order of the authors. */
  readonly accounts: readonly string[];
  /** Whether every author has one: only then is another account surely somebody else's. */
  readonly areAllKnown: boolean;
  /** Names and words by which the authors go, lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether the account is spoken of as one of theirs: it is their name, or their profile mentions it. */
  owns(login: string): boolean;
}

/** What the front matter and the profiles say of a post's authors; an author that a default gives says nothing. */
export function accountsBehind(post: Post, site: Site): AuthorAccounts {
  const authors = site.authors.of(post).filter((author) => !author.isDefault);
  const own = accountsInFrontMatter(post);
  const perAuthor = authors.map(({ name }) => site.authors.find(name)?.accounts ?? []);
  const accounts = [...new Set([...own, ...perAuthor.flat()])];
  const profiles = authors.map((author) => profileOf(author, site).toLowerCase());
  return {
    accounts,
    areAllKnown: own.length > 0 || (perAuthor.length > 0 && perAuthor.every((some) => some.length > 0)),
    words: wordsOf([...accounts, ...authors.map(({ name }) => name), ...displayNames(authors, site)]),
    owns(login) {
      const key = login.toLowerCase();
      const mention = new RegExp(`github\\.com/${key}(?![\\w-])`, 'u');
      return (
        accounts.includes(key) ||
        authors.some(({ name }) => name.toLowerCase() === key) ||
        profiles.some((profile) => mention.test(profile))
      );
    },
  };
}

/** Keys by which a front matter gives the author's account beside the name, and the authors' own objects. */
function accountsInFrontMatter({ frontMatter: { data } }: Post): readonly string[] {
  const { github, github_username, author_github, author_url } = data;
  const beside = accountsOf({ github, github_username, github_login: author_github, url: author_url });
  const values: readonly unknown[] = ['author', 'authors'].flatMap((key) => valueAt(data, key));
  return [...beside, ...values.flatMap((value) => accountsOf(asRecord(value) ?? {}))];
}

/** The text of the author's own profile; a registry's is everybody's. */
function profileOf({ name }: AuthorName, site: Site): string {
  const path = site.authors.kind === 'files' ? site.authors.find(name)?.path : undefined;
  return path === undefined ? '' : (site.files.text(path) ?? '');
}

function displayNames(authors: readonly AuthorName[], site: Site): readonly string[] {
  return authors.flatMap(({ name }) => {
    const shown = site.authors.find(name)?.data?.name;
    return typeof shown === 'string' ? [shown] : [];
  });
}

/** The words of names, those of one letter left out, as initials are shared by many. */
export function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return new Set([...words, ...names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))]);
}
