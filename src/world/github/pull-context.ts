import type { GitHubClient } from './client.ts';
import { CONTEXT, THREAD_PAGE } from './queries.ts';
import { Refusal, unreachable } from './refusal.ts';
import { readThreads, type ThreadNode } from './threads.ts';

/** A pull request by its place. */
export interface PullReference {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

/** All that one request tells of a pull request before anything is read. */
export interface PullContext {
  /** The login that comments are written under, without `[bot]`; undefined where GitHub would not say. */
  readonly viewer?: string;
  /** The tip of the base branch. */
  readonly tip: string;
  readonly head: string;
  readonly state: string;
  readonly changedFiles: number;
  readonly opener?: string;
  readonly isFirstTime: boolean;
  /** The base's configuration; undefined when there is none. */
  readonly config?: string;
  readonly needsSignOff: boolean;
  /** What people said in the conversation, oldest first; the last hundred comments. */
  readonly remarks: readonly { readonly author: string; readonly body: string }[];
  readonly threads: readonly ThreadNode[];
  /** False when the list of threads could not be had whole: nothing is repeated then that may be there. */
  readonly hasAllThreads: boolean;
}

interface ContextData {
  readonly viewer?: { readonly login?: string } | null;
  readonly repository?: {
    readonly webCommitSignoffRequired?: boolean;
    readonly tip?: { readonly oid?: string } | null;
    readonly config?: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
    readonly pullRequest?: {
      readonly state: string;
      readonly headRefOid: string;
      readonly baseRefOid: string;
      readonly changedFiles: number;
      readonly authorAssociation: string;
      readonly author?: { readonly login: string } | null;
      readonly comments?: { readonly nodes?: readonly (RawRemark | null)[] | null } | null;
      readonly reviewThreads?: ThreadConnection | null;
    } | null;
  } | null;
}

type Told = NonNullable<NonNullable<ContextData['repository']>['pullRequest']>;

interface RawRemark {
  readonly body?: string;
  readonly author?: { readonly login?: string } | null;
}

interface ThreadConnection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: readonly unknown[] | null;
}

/**
 * Asks for a pull request, its review threads and the base's configuration.
 *
 * @param baseBranch the branch's name, whose tip holds the configuration in force.
 * @throws Failure when GitHub does not know the pull request or cannot be asked.
 */
export async function askContext(
  client: GitHubClient,
  pull: PullReference,
  baseBranch: string,
  configPath: string,
): Promise<PullContext> {
  const tip = `refs/heads/${baseBranch}`;
  const answer = await client
    .graphql(CONTEXT, { ...pull, tip, config: `${tip}:${configPath}` })
    .catch((error: unknown) => {
      throw unreachable(error, `read pull request #${pull.number}`);
    });
  const data = answer.data as ContextData;
  const found = data.repository?.pullRequest;
  if (found == null)
    throw unreachable(
      answer.errors[0]?.message ?? 'no such pull request',
      `read pull request #${pull.number}`,
    );
  // Without this a configuration that could not be read would count as none, and other rules would be in force.
  const unread = answer.errors.find(({ path }) => path.includes('config'));
  if (unread !== undefined) throw unreachable(unread.message, 'read the configuration in force');
  const { threads, isWhole } = await allThreads(client, pull, found.reviewThreads);
  const text = data.repository?.config?.text;
  const opener = found.author?.login;
  const viewer = data.viewer?.login?.replace(/\[bot\]$/u, '');
  return {
    ...(viewer === undefined ? {} : { viewer }),
    tip: data.repository?.tip?.oid ?? found.baseRefOid,
    head: found.headRefOid,
    state: found.state,
    changedFiles: found.changedFiles,
    ...(opener === undefined ? {} : { opener }),
    isFirstTime: /^FIRST_TIME(?:R|_CONTRIBUTOR)$/u.test(found.authorAssociation),
    ...(text == null ? {} : { config: text }),
    needsSignOff: data.repository?.webCommitSignoffRequired === true,
    remarks: (found.comments?.nodes ?? []).flatMap((one) =>
      one === null ? [] : [{ author: one.author?.login ?? '', body: one.body ?? '' }],
    ),
    threads,
    hasAllThreads: isWhole,
  };
}

/** Threads beyond the first hundred, page by page. */
async function allThreads(
  client: GitHubClient,
  pull: PullReference,
  first: ThreadConnection | null | undefined,
): Promise<{ readonly threads: readonly ThreadNode[]; readonly isWhole: boolean }> {
  const threads = [...readThreads(first?.nodes ?? [])];
  let page = first;
  while (page?.pageInfo.hasNextPage === true) {
    const answer = await client
      .graphql(THREAD_PAGE, { ...pull, after: page.pageInfo.endCursor })
      .catch(() => undefined);
    page = (answer?.data as ContextData | undefined)?.repository?.pullRequest?.reviewThreads;
    if (page == null) return { threads, isWhole: false };
    threads.push(...readThreads(page.nodes ?? []));
  }
  return { threads, isWhole: first != null };
}

/**
 * All review threads as they are now, and the head that they are about.
 *
 * @param told a pull request with its first threads, where another answer carried it.
 * @throws Refusal
 */
export async function readThreadPages(
  client: GitHubClient,
  pull: PullReference,
  told?: unknown,
): Promise<{ readonly head: string; readonly threads: readonly ThreadNode[] }> {
  const ask = async (): Promise<ContextData> =>
    (await client.graphql(THREAD_PAGE, { ...pull, after: null })).data as ContextData;
  const found = (told as Told | undefined) ?? (await ask()).repository?.pullRequest;
  const { threads, isWhole } = await allThreads(client, pull, found?.reviewThreads);
  if (found == null || !isWhole) throw new Refusal(200, 'GitHub did not list all review threads');
  return { head: found.headRefOid, threads };
}
