import type { Tree } from '../../ports.ts';
import type { Entry } from '../../site/files.ts';
import { byPath } from '../../site/listing.ts';
import type { Repository } from './repository.ts';

/** Where files lie that git has no object for: a working copy. */
export interface Disk {
  /** The bytes of a file that is no symlink; undefined when it cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** The size of a file in bytes; undefined when it is gone. */
  sizeOf(path: string): number | undefined;
}

/** Enough of a file for the dimensions in its header: a JPEG's can stand behind a megabyte of metadata. */
const HEAD_BYTES = 1_048_576;

/** A tree whose files are git objects, and whose untracked or edited files are read from the disk. */
export function gitTree(repository: Repository, entries: readonly Entry[], disk?: Disk): Tree {
  const files = byPath(entries);
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>> => {
    const asked = paths.map((path) => [path, files.get(path)] as const);
    const oids = asked.flatMap(([, entry]) =>
      entry?.kind === 'file' && entry.oid !== '' ? [entry.oid] : [],
    );
    const blobs = await repository.blobs(oids);
    const contents = new Map<string, Uint8Array | undefined>();
    for (const [path, entry] of asked) {
      const isFile = entry?.kind === 'file';
      contents.set(path, isFile && entry.oid === '' ? disk?.read(path) : blobs.get(isFile ? entry.oid : ''));
    }
    return contents;
  };
  return {
    list: async () => entries,
    read,
    readHeads: async (paths) => {
      const contents = await read(paths);
      return new Map([...contents].map(([path, bytes]) => [path, bytes?.subarray(0, HEAD_BYTES)]));
    },
  };
}
