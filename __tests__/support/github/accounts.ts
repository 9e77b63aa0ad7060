import type { Places } from './answers.ts';

const ACTIONS_BOT_ID = 41_898_282;

export const GHOST = 'ghost';

/** A login as GraphQL's `author` says it: without the `[bot]` that REST and `viewer` keep. */
export function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

export function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

/** A stable number for an account. */
export function accountId(login: string): number {
  if (login === 'github-actions[bot]') return ACTIONS_BOT_ID;
  let hash = 7;
  for (const character of login) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
  return hash + 1_000_000;
}

/** An account as REST shows it. */
export function account(places: Places, login: string): object {
  const api = `${new URL(places.api).origin}/users/${encodeURIComponent(login)}`;
  const origin = new URL(places.html).origin;
  const page = isBot(login) ? `${origin}/apps/${withoutBot(login)}` : `${origin}/${login}`;
  const id = accountId(login);
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${origin}/avatars/${id}`,
    gravatar_id: '',
    url: api,
    html_url: page,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot(login) ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** Who said something; nobody, where the account was deleted since, which GitHub calls `ghost`. */
export function speaker(places: Places, login: string): object | null {
  return login === GHOST ? null : account(places, login);
}

/** An account as `GET /users/{username}` shows it. */
export function publicAccount(places: Places, login: string): object {
  const unknown = {
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
  };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  const at = '2018-01-01T00:00:00Z';
  return { ...account(places, login), ...unknown, ...counts, created_at: at, updated_at: at };
}
