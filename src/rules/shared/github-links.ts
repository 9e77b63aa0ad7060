/** What a GitHub address leads to. */
export type GitHubPage =
  | { readonly kind: 'account'; readonly login: string }
  | { readonly kind: 'repository'; readonly owner: string; readonly repository: string }
  | { readonly kind: 'other' };

/** First segments of github.com that are no account. */
const RESERVED = new Set(
  'about apps blog codespaces collections contact customer-stories enterprise events explore features issues join login marketplace new notifications orgs organizations pricing pulls readme search security sessions settings site sponsors stars team topics trending users wiki'.split(
    ' ',
  ),
);

/** Reads an address on github.com, a repository's pages as the repository; undefined for every other site. Accounts are `[A-Za-z0-9-]`, at most 39 characters. */
export function readGitHubLink(href: string): GitHubPage | undefined {
  const text = href.startsWith('//') ? `https:${href}` : href;
  if (!/^https?:/iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^(?:www\.)?github\.com$/iu.test(url.hostname)) return undefined;
  const [owner = '', repository = ''] = url.pathname.split('/').filter(Boolean);
  if (!/^[a-z\d](?:[a-z\d-]{0,38})$/iu.test(owner) || RESERVED.has(owner.toLowerCase()))
    return { kind: 'other' };
  if (repository === '') return { kind: 'account', login: owner };
  return { kind: 'repository', owner, repository: repository.replace(/\.git$/iu, '') };
}
