import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../site/files.ts';
import type { Disk } from './git-tree.ts';
import { kindOf, type Repository, splitZero } from './repository.ts';

/** The files of a working copy: tracked, and untracked but not ignored, with what the disk says of them. */
export async function workingCopy(
  repository: Repository,
): Promise<{ readonly entries: readonly Entry[]; readonly disk: Disk }> {
  const [staged, touched, untracked] = await Promise.all([
    repository.ask(['ls-files', '-s', '-z', '--full-name', '--', '.']),
    // Plumbing: it lists what looks changed on disk and leaves the look inside, with its filters, to us.
    repository.ask(['diff-files', '-z', '--raw', '--ignore-submodules=all']),
    repository.ask(['ls-files', '-o', '-z', '--full-name', '--exclude-standard', '--', '.']),
  ]);
  const disk = diskOf(repository.top);
  const entries = new Map<string, Entry>();
  for (const record of splitZero(staged.stdout)) {
    const tab = record.indexOf('\t');
    const [mode = '', oid = ''] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    entries.set(path, { path, oid, kind: kindOf(mode) });
  }
  const changed = splitZero(touched.stdout).filter((field) => !field.startsWith(':'));
  for (const path of [...changed, ...splitZero(untracked.stdout)]) {
    const entry = await look(repository.top, path, entries.get(path)?.oid);
    if (entry === undefined) entries.delete(path);
    else entries.set(path, entry);
  }
  return { entries: [...entries.values()], disk };
}

function diskOf(top: string): Disk {
  return {
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
async function look(top: string, path: string, oid: string | undefined): Promise<Entry | undefined> {
  const place = join(top, path);
  const status = await lstat(place).catch(() => undefined);
  if (status === undefined || status.isDirectory()) return undefined;
  if (status.isSymbolicLink()) return { path, oid: '', kind: 'symlink' };
  if (!status.isFile()) return undefined;
  const isSame = oid !== undefined && oid === blobId(await readFile(place), oid.length);
  return { path, oid: isSame ? oid : '', kind: 'file', size: status.size };
}

/** The object id that git gives a blob: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
