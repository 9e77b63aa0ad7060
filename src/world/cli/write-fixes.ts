import { constants } from 'node:fs';
import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyFixes, fixesByPath } from '../../diff/apply-fixes.ts';
import { Failure } from '../../failure.ts';
import type { Finding } from '../../lint/finding.ts';
import { visible } from '../../report/words.ts';
import { type Repository, splitZero } from '../git/repository.ts';

/** What `--fix` did, and what it left alone and why. */
export interface FixReport {
  readonly applied: number;
  readonly files: number;
  readonly left: readonly string[];
}

const MARK = '\u{feff}';

/** Applies the fixes of findings to files of the working copy that git tracks. */
export async function writeFixes(repository: Repository, findings: readonly Finding[]): Promise<FixReport> {
  const tracked = new Set(
    splitZero((await repository.ask(['ls-files', '-z', '--full-name', '--', '.'])).stdout),
  );
  const report = { applied: 0, files: 0, left: [] as string[] };
  for (const [path, fixes] of fixesByPath(findings)) {
    const place = join(repository.top, path);
    const obstacle = tracked.has(path)
      ? await obstacleAt(repository.top, place)
      : 'git does not track it; `git add` it first';
    if (obstacle !== undefined) {
      report.left.push(`${visible(path)}: ${obstacle}`);
      continue;
    }
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(place));
    const mark = source.startsWith(MARK) ? MARK : '';
    const fixed = applyFixes(source.slice(mark.length), fixes);
    await replaceFile(place, mark + fixed.text);
    report.applied += fixed.applied;
    report.files += 1;
  }
  return report;
}

/** A link, or a folder that is one, could lead out of the repository. */
async function obstacleAt(top: string, place: string): Promise<string | undefined> {
  const status = await lstat(place).catch(() => undefined);
  if (status === undefined) return 'it is gone';
  if (!status.isFile()) return 'it is no regular file';
  const [home, folder] = await Promise.all([realpath(top), realpath(dirname(place))]);
  return folder === dirname(join(home, place.slice(top.length)))
    ? undefined
    : 'its folder is a symbolic link';
}

/** Writes beside the file and moves over it, so that a crash or a full disk leaves the old one whole. */
async function replaceFile(place: string, text: string): Promise<void> {
  const { mode } = await lstat(place);
  const beside = `${place}.postproof-${process.pid}`;
  try {
    const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode & 0o777);
    try {
      await file.writeFile(text);
      await file.chmod(mode & 0o777);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      `Could not write \`${visible(place)}\` (${code})`,
      'Nothing of the file was changed; mend the cause and run it again.',
    );
  }
}
