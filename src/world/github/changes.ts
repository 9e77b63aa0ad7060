import { parsePatch } from '../../diff/hunks.ts';
import type { ChangedFile } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import type { Listing } from './list-tree.ts';
import type { PullContext, PullReference } from './pull-context.ts';
import { unreachable } from './refusal.ts';
import { type Raw, record, records, text } from './shapes.ts';

/** What a comparison tells: where the branches parted, and what differs. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Set when the list is not whole, and why. */
  readonly incomplete?: string;
  /** The trees that the list was completed from where GitHub did not give it whole, and the paths that only they told. */
  readonly trees?: { readonly base: Listing; readonly head: Listing; readonly told: ReadonlySet<string> };
}

/**
 * A comparison lists 300 files, a pull request's own list 100 a page and 3,000 in all: more pages than these would leave
 * no requests for reading the posts, and two trees tell the same.
 */
const MOST_BY_PAGE = 500;

/**
 * Compares head and base. The comparison itself lists up to 300 files with their patches; a larger pull request needs
 * its own list, page by page, counted against `changedFiles` as a cut-off answer loses a page silently.
 */
export async function compareOnGitHub(
  client: GitHubClient,
  pull: PullReference,
  context: PullContext,
): Promise<Comparison> {
  const path = `/repos/${pull.owner}/${pull.name}/compare/${context.tip}...${context.head}?per_page=1`;
  const answer = await client.rest({ method: 'GET', path, shape: 'object' }).catch((error: unknown) => {
    throw unreachable(error, 'compare the head with the base');
  });
  const data = record(answer.data);
  const mergeBase = text(record(data.merge_base_commit).sha) ?? context.tip;
  const listed = records(data.files).flatMap(readFile);
  if (listed.length >= context.changedFiles) return { mergeBase, files: listed };
  const isListable = context.changedFiles <= MOST_BY_PAGE;
  const files = isListable ? await listFiles(client, pull, context.changedFiles) : [];
  const best = files.length >= listed.length ? files : listed;
  if (best.length >= context.changedFiles) return { mergeBase, files: best };
  const incomplete = `GitHub listed ${best.length} of ${context.changedFiles} changed files; the others were not checked`;
  return { mergeBase, files: best, incomplete };
}

async function listFiles(
  client: GitHubClient,
  pull: PullReference,
  expected: number,
): Promise<readonly ChangedFile[]> {
  const pages = Math.ceil(expected / 100);
  const base = `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}/files?per_page=100`;
  const answers = await Promise.all(
    Array.from({ length: pages }, async (_, index) => {
      const answer = await client
        .rest({ method: 'GET', path: `${base}&page=${index + 1}`, shape: 'array' })
        .catch(() => undefined);
      return records(answer?.data);
    }),
  );
  return answers.flat().flatMap(readFile);
}

const STATUS: ReadonlyMap<string, ChangedFile['status']> = new Map(
  (['added', 'removed', 'renamed', 'copied'] as const).map((status) => [status, status]),
);

/** A file of the list; one without a name is none, and missing in the count. */
function readFile(file: Raw): readonly ChangedFile[] {
  const path = text(file.filename);
  if (path === undefined) return [];
  const patch = text(file.patch);
  const previousPath = text(file.previous_filename);
  const isPureMove = patch === undefined && file.changes === 0;
  const hunks = patch !== undefined ? { hunks: parsePatch(patch) } : isPureMove ? { hunks: [] } : {};
  const status = STATUS.get(text(file.status) ?? '') ?? 'modified';
  return [
    {
      path,
      status,
      oid: text(file.sha) ?? '',
      ...(previousPath === undefined ? {} : { previousPath }),
      ...hunks,
    },
  ];
}
