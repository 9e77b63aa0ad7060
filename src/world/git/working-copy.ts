import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from './git-tree.ts';
import { type GitEntry, kindOf, type Repository, splitZero } from './repository.ts';

/** The files of a working copy, and how to read them. */
export interface WorkingCopy {
  readonly entries: readonly GitEntry[];
  readonly disk: Disk;
}

/** The files of a working copy: tracked, and untracked but not ignored, with what the disk says of them. */
export async function workingCopy(repository: Repository): Promise<WorkingCopy> {
  const [listed, touched] = await Promise.all([
    repository.ask([
      'ls-files',
      '-t',
      '-c',
      '-s',
      '-o',
      '-z',
      '--full-name',
      '--exclude-standard',
      '--',
      '.',
    ]),
    // Plumbing: it lists what looks changed on disk and leaves the look inside, with its filters, to us.
    repository.ask(['diff-files', '-z', '--raw', '--ignore-submodules=all']),
  ]);
  const disk = diskOf(repository.top);
  const entries = new Map<string, GitEntry>();
  const looked = splitZero(touched.stdout).filter((field) => !field.startsWith(':'));
  for (const record of splitZero(listed.stdout)) {
    // `?`: untracked. Every other tag is followed by the mode, the object id and the stage.
    if (record.startsWith('? ')) {
      looked.push(record.slice(2));
      continue;
    }
    const path = record.slice(record.indexOf('\t') + 1);
    const mode = record.slice(2, 8);
    entries.set(path, { path, oid: record.slice(9, record.indexOf(' ', 9)), mode, kind: kindOf(mode) });
  }
  for (const path of looked) {
    const entry = await look(repository.top, path, entries.get(path));
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
  }
  return { entries: [...entries.values()], disk };
}

/** The same files with the sizes of those that are not in the base as they are: rules ask about no others. */
export async function withSizes(
  { entries, disk }: WorkingCopy,
  base: readonly GitEntry[],
): Promise<readonly GitEntry[]> {
  const before = base === entries ? undefined : new Map(base.map(({ path, oid }) => [path, oid]));
  const weighed = [...entries];
  // Nearly all files of a large repository are as they were: only the others are worth a promise each.
  const others = [...entries.entries()].filter(
    ([, { size, oid, path }]) => size === undefined && (before === undefined || before.get(path) !== oid),
  );
  await Promise.all(
    others.map(async ([at, entry]) => {
      const size = await disk.sizeOf(entry.path);
      if (size !== undefined) weighed[at] = { ...entry, size };
    }),
  );
  return weighed;
}

function diskOf(top: string): Disk {
  return {
    sizeOf: async (path) => (await lstat(join(top, path)).catch(() => undefined))?.size,
    read: async (path) => {
      const place = join(top, path);
      try {
        const status = await lstat(place);
        return status.isFile() ? await readFile(place) : undefined;
      } catch {
        // Gone, or not ours to read, since it was listed: the same as a file without content.
        return undefined;
      }
    },
  };
}

/** What is on the disk at a path: git's own object where the bytes are the same, nothing where it is gone. */
async function look(top: string, path: string, known: GitEntry | undefined): Promise<GitEntry | undefined> {
  const place = join(top, path);
  const status = await lstat(place).catch(() => undefined);
  if (status === undefined || status.isDirectory()) return undefined;
  if (status.isSymbolicLink()) return { path, oid: '', kind: 'symlink', mode: '120000' };
  if (!status.isFile()) return undefined;
  const oid = known?.oid === '' ? undefined : known?.oid;
  const isSame = oid !== undefined && oid === blobId(await readFile(place), oid.length);
  const mode = known?.kind === 'file' ? known.mode : '100644';
  return { path, oid: isSame ? oid : '', kind: 'file', mode, size: status.size };
}

/** The object id that git gives a blob: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes: Uint8Array, length: number): string {
  // Few runs need it, and it takes a while to load.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
