import { compareTrees } from '../../diff/compare-trees.ts';
import type { ChangedFile, Tree } from '../../ports.ts';
import type { Entry } from '../../site/files.ts';
import { hunksBetween } from '../git/hunks-between.ts';
import type { Comparison } from './changes.ts';
import { type ListingContext, listTree } from './list-tree.ts';

/**
 * Completes a list of changed files that GitHub gave only in part, from the trees of the merge base and the head: what
 * differs between them is what changed. The list stays incomplete where a tree could not be had whole.
 */
export async function completeByTrees(
  about: ListingContext,
  listed: Comparison,
  head: string,
): Promise<Comparison> {
  if (listed.incomplete === undefined) return listed;
  const listings = await Promise.all([listTree(about, listed.mergeBase), listTree(about, head)]).catch(
    // What GitHub listed is reviewed all the same, and the summary says that it is not all.
    () => undefined,
  );
  if (listings === undefined) return listed;
  const [before, after] = listings;
  const unlisted = [...before.unlisted, ...after.unlisted];
  const isKnown = ({ path }: Entry): boolean => !unlisted.some((folder) => path.startsWith(folder));
  const named = new Set(
    listed.files.flatMap((file) => [file.path, ...(file.status === 'renamed' ? [file.previousPath] : [])]),
  );
  const others = compareTrees(before.entries.filter(isKnown), after.entries.filter(isKnown)).filter(
    (change) => !named.has(change.path),
  );
  const files = [...listed.files, ...others.map(unpatched)];
  const { incomplete, mergeBase } = listed;
  const trees = { base: before, head: after, told: new Set(others.map((change) => change.path)) };
  return unlisted.length === 0 ? { mergeBase, files, trees } : { mergeBase, files, trees, incomplete };
}

function unpatched(change: ReturnType<typeof compareTrees>[number]): ChangedFile {
  // A file that only moved has no hunks; of the others nobody has said any.
  return change.status === 'renamed' ? { ...change, hunks: [] } : change;
}

/**
 * The changed files, with hunks from both texts for the posts that only the trees told of; what could not be read stays
 * without. Where GitHub itself shows no hunks, it takes no comment on a line either.
 */
export async function withHunks(
  { files, trees: told }: Comparison,
  isPost: (path: string) => boolean,
  trees: { readonly base: Tree; readonly after: Tree },
): Promise<readonly ChangedFile[]> {
  const posts = files.filter(
    (file) =>
      told?.told.has(file.path) === true && ['added', 'modified'].includes(file.status) && isPost(file.path),
  );
  if (posts.length === 0) return files;
  const after = await trees.after.read(posts.map((file) => file.path));
  const before = await trees.base.read(
    posts.filter((file) => file.status === 'modified').map((file) => file.path),
  );
  const decoder = new TextDecoder();
  return files.map((file) => {
    const text = after.get(file.path);
    const old = file.status === 'modified' ? before.get(file.path) : new Uint8Array();
    if (!posts.includes(file) || text === undefined || old === undefined) return file;
    const hunks = hunksBetween(decoder.decode(old), decoder.decode(text));
    return hunks === undefined ? file : { ...file, hunks };
  });
}
