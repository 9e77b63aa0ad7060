import { createHash } from 'node:crypto';
import type { Changes, PullRequest, Tree } from '../../../src/ports.ts';
import type { Entry } from '../../../src/site/files.ts';
import { hunksBetween } from '../../../src/world/git/hunks-between.ts';

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const oidOf = (content: string | Uint8Array): string =>
  createHash('sha1').update(bytesOf(content)).digest('hex');

/** A tree of files in memory. */
export function memoryTree(files: MemoryFiles): Tree {
  const read = async (paths: readonly string[]) =>
    new Map(paths.map((path) => [path, files[path] === undefined ? undefined : bytesOf(files[path])]));
  return {
    list: async () =>
      Object.entries(files).map(
        ([path, content]): Entry => ({
          path,
          oid: oidOf(content),
          size: bytesOf(content).length,
          kind: 'file',
        }),
      ),
    read,
    readHeads: read,
  };
}

/** The pull request that turns one set of files into another; `null` compares with nothing. */
export function memoryPullRequest(
  base: MemoryFiles | null,
  head: MemoryFiles,
  people: { readonly opener?: string; readonly accounts?: readonly string[] } = {},
): PullRequest {
  const { opener, accounts } = people;
  const who = opener === undefined ? {} : { opener };
  const known = (logins: readonly string[]) =>
    new Map(logins.map((login) => [login, accounts?.includes(login) === true]));
  return {
    ...(accounts === undefined ? {} : { accounts: async (logins: readonly string[]) => known(logins) }),
    changes: async () =>
      base === null ? { base: null, head: null, files: [] } : { ...changesBetween(base, head), ...who },
  };
}

function changesBetween(base: MemoryFiles, head: MemoryFiles): Changes {
  const added = Object.keys(head).filter((path) => base[path] === undefined);
  const removed = new Set(Object.keys(base).filter((path) => head[path] === undefined));
  const files: Changes['files'][number][] = [];
  for (const [path, content] of Object.entries(head)) {
    const before = base[path];
    const hunks = hunksBetween(textOf(before), textOf(content)) ?? [];
    if (before !== undefined && oidOf(before) !== oidOf(content)) {
      files.push({ path, status: 'modified', oid: oidOf(content), hunks });
    }
  }
  for (const path of added) {
    const content = head[path] ?? '';
    const previousPath = [...removed].find(
      (one) => oidOf(base[one] ?? '') === oidOf(content) && textOf(content) !== '',
    );
    if (previousPath !== undefined) removed.delete(previousPath);
    if (previousPath !== undefined)
      files.push({ path, status: 'renamed', previousPath, oid: oidOf(content), hunks: [] });
    else
      files.push({
        path,
        status: 'added',
        oid: oidOf(content),
        hunks: hunksBetween('', textOf(content)) ?? [],
      });
  }
  for (const path of removed) files.push({ path, status: 'removed', oid: oidOf(base[path] ?? '') });
  return { base: 'b'.repeat(40), head: 'a'.repeat(40), files };
}

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : '';
}
