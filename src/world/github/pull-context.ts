import type { GitHubClient } from './client.ts';
import { CONTEXT, THREAD_PAGE } from './queries.ts';
import { Refusal, unreachable } from './refusal.ts';
import { type Raw, record, records, text, whole } from './shapes.ts';
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
  const repository = record(answer.data.repository);
  const found = record(repository.pullRequest);
  const [head, base] = [text(found.headRefOid), text(found.baseRefOid)];
  const changedFiles = whole(found.changedFiles);
  if (head === undefined || base === undefined || changedFiles === undefined)
    throw unreachable(
      answer.errors[0]?.message ?? 'no such pull request',
      `read pull request #${pull.number}`,
    );
  // Without this a configuration that could not be read would count as none, and other rules would be in force.
  const unread = answer.errors.find(({ path }) => path.includes('config'));
  if (unread !== undefined) throw unreachable(unread.message, 'read the configuration in force');
  const { threads, isWhole } = await allThreads(client, pull, found.reviewThreads);
  const config = text(record(repository.config).text);
  const opener = text(record(found.author).login);
  const viewer = text(record(answer.data.viewer).login)?.replace(/\[bot\]$/u, '');
  return {
    ...(viewer === undefined ? {} : { viewer }),
    tip: text(record(repository.tip).oid) ?? base,
    head,
    state: text(found.state) ?? '',
    changedFiles,
    ...(opener === undefined ? {} : { opener }),
    isFirstTime: /^FIRST_TIME(?:R|_CONTRIBUTOR)$/u.test(text(found.authorAssociation) ?? ''),
    ...(config === undefined ? {} : { config }),
    needsSignOff: repository.webCommitSignoffRequired === true,
    remarks: records(record(found.comments).nodes).map((one) => ({
      author: text(record(one.author).login) ?? '',
      body: text(one.body) ?? '',
    })),
    threads,
    hasAllThreads: isWhole,
  };
}

/** Three thousand threads: a list that goes on for ever is none. */
const MOST_PAGES = 30;

/** Threads beyond the first hundred, page by page. */
async function allThreads(
  client: GitHubClient,
  pull: PullReference,
  first: unknown,
): Promise<{ readonly threads: readonly ThreadNode[]; readonly isWhole: boolean }> {
  const threads: ThreadNode[] = [];
  let page = first;
  for (let pages = 1; ; pages += 1) {
    const { nodes, pageInfo } = record(page);
    if (!Array.isArray(nodes)) return { threads, isWhole: false };
    threads.push(...readThreads(nodes));
    const { hasNextPage, endCursor } = record(pageInfo);
    if (hasNextPage !== true) return { threads, isWhole: hasNextPage === false };
    if (pages === MOST_PAGES) return { threads, isWhole: false };
    const answer = await client.graphql(THREAD_PAGE, { ...pull, after: endCursor }).catch(() => undefined);
    page = pullRequestIn(answer?.data).reviewThreads;
  }
}

function pullRequestIn(data: unknown): Raw {
  return record(record(record(data).repository).pullRequest);
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
  const ask = async (): Promise<unknown> =>
    pullRequestIn((await client.graphql(THREAD_PAGE, { ...pull, after: null })).data);
  const found = record(told ?? (await ask()));
  const head = text(found.headRefOid);
  const { threads, isWhole } = await allThreads(client, pull, found.reviewThreads);
  if (head === undefined || !isWhole) throw new Refusal(200, 'GitHub did not list all review threads');
  return { head, threads };
}
