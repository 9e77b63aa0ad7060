import type { Entry } from '../../site/files.ts';
import type { RequestBudget } from './budget.ts';
import type { GitHubClient } from './client.ts';
import type { PullReference } from './pull-context.ts';
import { unreachable } from './refusal.ts';
import { type Raw, record, records, text, whole } from './shapes.ts';

/** The files of a tree, as far as GitHub told them. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Folders of which only a part is known, with a slash at the end; `''` is the whole tree. */
  readonly unlisted: readonly string[];
}

const NO_TREE = 'the answer has no list of files';

/** Whom to ask, and how often. */
export interface ListingContext {
  readonly client: GitHubClient;
  readonly pull: PullReference;
  readonly budget: RequestBudget;
}

interface Answer {
  readonly tree: readonly Raw[];
  readonly isCut: boolean;
}

/**
 * Lists a commit's files. GitHub cuts a recursive listing at 100,000 entries or 7 MB and says so (documentation of "Get a
 * tree"): then it is asked for each folder by itself, as often as the budget allows.
 *
 * @throws Failure when GitHub cannot be reached or refuses.
 */
export async function listTree(about: ListingContext, commit: string): Promise<Listing> {
  return await listFolder(about, commit, '');
}

async function listFolder(about: ListingContext, sha: string, prefix: string): Promise<Listing> {
  const whole = await ask(about, sha, 'recursive');
  if (!whole.isCut) return { entries: entriesOf(whole.tree, prefix), unlisted: [] };
  if (!about.budget.takeListing()) return { entries: entriesOf(whole.tree, prefix), unlisted: [prefix] };
  const { tree } = await ask(about, sha, 'flat');
  const listings = [{ entries: entriesOf(tree, prefix), unlisted: [] as readonly string[] }];
  for (const folder of tree.filter(({ type }) => type === 'tree')) {
    const below = `${prefix}${text(folder.path) ?? ''}/`;
    const isAllowed = about.budget.takeListing();
    listings.push(
      isAllowed
        ? await listFolder(about, text(folder.sha) ?? '', below)
        : {
            entries: entriesOf(
              whole.tree.filter(({ path }) => `${prefix}${path}`.startsWith(below)),
              prefix,
            ),
            unlisted: [below],
          },
    );
  }
  return {
    entries: listings.flatMap(({ entries }) => entries),
    unlisted: listings.flatMap(({ unlisted }) => unlisted),
  };
}

async function ask(
  { client, pull }: ListingContext,
  sha: string,
  depth: 'recursive' | 'flat',
): Promise<Answer> {
  // Any value of `recursive` counts as yes, so it is left out for no.
  const query = depth === 'recursive' ? '?recursive=1' : '';
  const path = `/repos/${pull.owner}/${pull.name}/git/trees/${sha}${query}`;
  const answer = await client.rest({ method: 'GET', path, shape: 'object' }).catch((error: unknown) => {
    throw unreachable(error, `list the files of ${sha.slice(0, 7)}`);
  });
  const { tree, truncated } = record(answer.data);
  if (!Array.isArray(tree)) throw unreachable(NO_TREE, `list the files of ${sha.slice(0, 7)}`);
  return { tree: records(tree), isCut: truncated === true };
}

function entriesOf(tree: readonly Raw[], prefix: string): readonly Entry[] {
  return tree.flatMap((raw): readonly Entry[] => {
    const path = text(raw.path);
    if (path === undefined || raw.type === 'tree') return [];
    const kind = raw.type === 'commit' ? 'submodule' : raw.mode === '120000' ? 'symlink' : 'file';
    const bytes = whole(raw.size);
    const size = bytes === undefined ? {} : { size: bytes };
    return [{ path: prefix + path, oid: text(raw.sha) ?? '', kind, ...size }];
  });
}
