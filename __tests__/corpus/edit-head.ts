import { createHash } from 'node:crypto';
import type { Changes, Tree } from '../../src/ports.ts';
import type { LocalReview } from '../../src/world/cli/local-review.ts';
import { hunksBetween } from '../../src/world/git/hunks-between.ts';

/** What is reviewed, as if files of its head held other texts: the tree and the change both say so. */
export function editHead(local: LocalReview, edits: ReadonlyMap<string, string>): LocalReview {
  return {
    ...local,
    after: editTree(local.after, edits),
    pullRequest: {
      changes: async () => await editChanges(await local.pullRequest.changes(), local.base, edits),
    },
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const oidOf = (text: string): string => createHash('sha1').update(text).digest('hex');

function editTree(tree: Tree, edits: ReadonlyMap<string, string>): Tree {
  const edited = async (
    read: Tree['read'],
    paths: readonly string[],
  ): Promise<ReadonlyMap<string, Uint8Array | undefined>> => {
    const kept = await read(paths.filter((path) => !edits.has(path)));
    const own = paths.flatMap((path) => {
      const text = edits.get(path);
      return text === undefined ? [] : [[path, bytesOf(text)] as const];
    });
    return new Map([...kept, ...own]);
  };
  return {
    ...tree,
    list: async () =>
      (await tree.list()).map((entry) => {
        const text = edits.get(entry.path);
        return text === undefined ? entry : { ...entry, oid: oidOf(text), size: bytesOf(text).length };
      }),
    read: async (paths) => await edited((asked) => tree.read(asked), paths),
    readHeads: async (paths) => await edited((asked) => tree.readHeads(asked), paths),
  };
}

async function editChanges(
  changes: Changes,
  base: Tree,
  edits: ReadonlyMap<string, string>,
): Promise<Changes> {
  const before = new Map(
    [...edits.keys()].map((path) => [
      path,
      changes.files.find((file) => file.path === path) ?? { path, status: 'modified' as const, oid: '' },
    ]),
  );
  const old = await base.read([...before.values()].map((file) => pathBefore(file)));
  const files = [...before.values()].map((file) => {
    const text = edits.get(file.path) ?? '';
    const was = new TextDecoder().decode(old.get(pathBefore(file)) ?? new Uint8Array());
    const { hunks: _, ...rest } = { hunks: [], ...file };
    const hunks = hunksBetween(was, text);
    return { ...rest, oid: oidOf(text), ...(hunks === undefined ? {} : { hunks }) };
  });
  return { ...changes, files: [...changes.files.filter(({ path }) => !edits.has(path)), ...files] };
}

function pathBefore(file: { readonly path: string; readonly previousPath?: string }): string {
  return file.previousPath ?? file.path;
}
