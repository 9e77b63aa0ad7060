import { mergeTrees } from '../../diff/merge-trees.ts';
import type { Tree } from '../../ports.ts';
import { gitTree } from '../git/git-tree.ts';
import { Repository } from '../git/repository.ts';

/**
 * The trees of a pull request from a checkout that holds its commits; undefined where there is none, or where it is
 * shallow. Objects are read, never the checkout's files.
 */
export async function localTrees(
  workspace: string,
  commits: { readonly head: string; readonly tip: string; readonly mergeBase: string },
): Promise<{ readonly after: Tree; readonly base: Tree } | undefined> {
  const repository = await Repository.around(workspace).catch(() => undefined);
  if (repository === undefined) return undefined;
  const names = [commits.head, commits.tip, commits.mergeBase];
  const found = await Promise.all(names.map((name) => repository.commit(name)));
  if (found.some((commit, index) => commit !== names[index])) return undefined;
  try {
    const head = await repository.list(commits.head, 'sizes');
    const base = await repository.list(commits.mergeBase);
    const isApart = commits.tip !== commits.mergeBase;
    const after = isApart ? mergeTrees(head, await repository.list(commits.tip), base) : head;
    return { after: gitTree(repository, after), base: gitTree(repository, base) };
  } catch {
    // A partial clone lacks trees: the API has them.
    return undefined;
  }
}
