import { wellFormed } from '../../site/encoding.ts';
import type { GitHubClient } from './client.ts';
import type { PullReference } from './pull-context.ts';
import { Refusal } from './refusal.ts';
import { record } from './shapes.ts';

/** People whose word is looked up at the most: each is a request. */
const AT_MOST = 5;

/** Whether an account may write to the repository: `write`, `maintain` or `admin`. */
export async function mayWrite(client: GitHubClient, pull: PullReference, login: string): Promise<boolean> {
  const path = `/repos/${pull.owner}/${pull.name}/collaborators/${encodeURIComponent(wellFormed(login))}/permission`;
  const answer = await client.rest({ method: 'GET', path, shape: 'object' }).catch(() => undefined);
  const { permission } = record(answer?.data);
  return permission === 'admin' || permission === 'write' || permission === 'maintain';
}

/** A rule that somebody with write permission silenced for this pull request. */
export interface IgnoredRule {
  readonly rule: string;
  readonly by: string;
}

/** The rules that comments `/postproof ignore RULE` silence; what people without permission say counts for nothing. */
export async function ignoredRules(
  client: GitHubClient,
  pull: PullReference,
  remarks: readonly { readonly author: string; readonly body: string }[],
): Promise<readonly IgnoredRule[]> {
  const asked = remarks.flatMap(({ author, body }) => {
    const rule = readCommand(body)?.ignore;
    return rule === undefined || author === '' ? [] : [{ rule, by: author }];
  });
  const people = [...new Set(asked.map((one) => one.by))].slice(-AT_MOST);
  const allowed = new Set<string>();
  for (const login of people) if (await mayWrite(client, pull, login)) allowed.add(login);
  return asked.filter((one) => allowed.has(one.by));
}

/** A comment that is a command of this program: one line, nothing else. */
export function readCommand(body: string): { readonly ignore?: string } | undefined {
  const match = /^\s*\/postproof(?:[ \t]+ignore[ \t]+([a-z][a-z-]{2,60}))?[ \t]*\s*$/u.exec(body);
  if (match === null) return undefined;
  return match[1] === undefined ? {} : { ignore: match[1] };
}

/** Which logins are accounts on the server; what GitHub would not tell is left out. */
export async function knownAccounts(
  client: GitHubClient,
  logins: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const known = new Map<string, boolean>();
  for (const login of logins) {
    if (!/^[a-z\d](?:[a-z\d-]{0,38})$/iu.test(login)) {
      known.set(login, false);
      continue;
    }
    try {
      await client.rest({ method: 'GET', path: `/users/${login}`, shape: 'object' });
      known.set(login, true);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) known.set(login, false);
    }
  }
  return known;
}
