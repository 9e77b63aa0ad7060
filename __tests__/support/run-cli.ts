import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DIST = process.env.POSTPROOF_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a run of the command line left behind. */
export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder with an empty HOME and nothing of this process's environment. */
export function runCli(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CliRun {
  const home = mkdtempSync(join(tmpdir(), 'postproof-home-'));
  const done = spawnSync(process.execPath, [join(DIST, 'cli.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: home, ...env },
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  });
  rmSync(home, { recursive: true, force: true });
  return { exitCode: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** The JSON report of a run. */
export interface Report {
  readonly version: number;
  readonly base: string | null;
  readonly head: string | null;
  readonly posts: number;
  readonly counts: { readonly error: number; readonly warning: number; readonly older: number };
  readonly conclusion: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly path: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
    readonly subject: string;
    readonly message: string;
    readonly expected: readonly string[];
    readonly introduced: boolean | null;
    readonly blocking: boolean;
    readonly fingerprint: string;
    readonly fix?: { readonly path: string; readonly text: string };
  }[];
  readonly notChecked: readonly { readonly path: string; readonly rule: string; readonly why: string }[];
}

export function reportOf(run: CliRun): Report {
  return JSON.parse(run.stdout) as Report;
}
