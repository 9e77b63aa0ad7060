import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './git-tree.ts';
import { type GitEntry, kindOf, type Repository, splitZero } from './repository.ts';

/** The files of a working copy, and how to read them. */
export interface WorkingCopy {
  readonly entries: Map<string, GitEntry>;
  /** What the index has at the paths where the disk has something else. */
  readonly edited: ReadonlyMap<string, GitEntry | undefined>;
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
  const edited = new Map<string, GitEntry | undefined>();
  for (const path of looked) {
    const known = entries.get(path);
    const entry = look(repository.top, path, known);
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
    if (entry === undefined || entry.oid === '') edited.set(path, known);
  }
  return { entries, edited, disk: diskOf(repository.top) };
}

/** Adds the sizes of the files at some paths. */
export function weigh({ entries, disk }: WorkingCopy, paths: Iterable<string>): void {
  for (const path of paths) {
    const entry = entries.get(path);
    if (entry === undefined || entry.size !== undefined) continue;
    const size = disk.sizeOf(path);
    if (size !== undefined) entries.set(path, { ...entry, size });
  }
}

/** Read without promises: those of `node:fs` and the threads behind them cost a short run more than its few files. */
function diskOf(top: string): Disk {
  return {
    sizeOf: (path) => statusOf(join(top, path))?.size,
    read: (path) => {
      const place = join(top, path);
      return statusOf(place)?.isFile() === true ? contentOf(place) : undefined;
    },
  };
}

function contentOf(place: string): Uint8Array | undefined {
  try {
    return readFileSync(place);
  } catch {
    // Gone, or not ours to read, since it was listed: the same as a file without content.
    return undefined;
  }
}

function statusOf(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch {
    // Gone since it was listed.
    return undefined;
  }
}

/** What is on the disk at a path: git's own object where the bytes are the same, nothing where it is gone. */
function look(top: string, path: string, known: GitEntry | undefined): GitEntry | undefined {
  const place = join(top, path);
  const status = statusOf(place);
  if (status === undefined || status.isDirectory()) return undefined;
  if (status.isSymbolicLink()) return { path, oid: '', kind: 'symlink', mode: '120000' };
  if (!status.isFile()) return undefined;
  const oid = known?.oid === '' ? undefined : known?.oid;
  const isSame = oid !== undefined && oid === blobIdOf(place, oid.length);
  const mode = known?.kind === 'file' ? known.mode : '100644';
  return { path, oid: isSame ? oid : '', kind: 'file', mode, size: status.size };
}

/** The object id that git gives a file as a blob: SHA-1, or SHA-256 in repositories that use it; undefined for one that cannot be read. */
function blobIdOf(place: string, length: number): string | undefined {
  const bytes = contentOf(place);
  if (bytes === undefined) return undefined;
  // Few runs need it, and it takes a while to load.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
