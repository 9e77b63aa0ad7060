import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

const MEGABYTE = 1024 * 1024;

/** A fixed moment, so that a repository that is described the same way has the same commits on every machine. */
const EPOCH = 1_609_459_200;

/** What git may know of the world: no settings of the machine or its user, no prompt, no language. */
export function gitEnvironment(folder: string, minute = 0): NodeJS.ProcessEnv {
  const date = `${EPOCH + minute * 60} +0000`;
  return {
    PATH: env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    GIT_AUTHOR_NAME: 'Hua',
    GIT_AUTHOR_EMAIL: 'hua@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Hua',
    GIT_COMMITTER_EMAIL: 'hua@example.com',
    GIT_COMMITTER_DATE: date,
  };
}

export interface GitOutcome {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in a folder and tells how it went, for the questions whose answer is an exit code. */
export function tryGit(folder: string, args: readonly string[], input?: Uint8Array): GitOutcome {
  const settings = [
    '-c',
    'core.quotePath=false',
    '-c',
    'core.autocrlf=false',
    '-c',
    'fastimport.unpackLimit=1000000',
  ];
  const run = spawnSync('git', [...settings, ...args], {
    cwd: folder,
    env: gitEnvironment(folder),
    maxBuffer: 256 * MEGABYTE,
    ...(input === undefined ? {} : { input }),
  });
  if (run.error !== undefined) throw run.error;
  return { status: run.status ?? -1, stdout: run.stdout, stderr: run.stderr.toString() };
}

/** Runs git in a folder and returns what it printed; anything but success is the test's own mistake. */
export function runGit(folder: string, args: readonly string[], input?: Uint8Array): Buffer {
  const outcome = tryGit(folder, args, input);
  if (outcome.status !== 0)
    throw new Error(`git ${args.join(' ')}: exit ${outcome.status}\n${outcome.stderr}`);
  return outcome.stdout;
}

/** The seconds since 1970 that the nth commit of a repository is given. */
export function commitSeconds(minute: number): number {
  return EPOCH + minute * 60;
}

/** A branch's tip, read from its file to save a process; `undefined` when it has none there. */
export function branchTip(folder: string, name: string): string | undefined {
  const file = join(gitFolder(folder), 'refs', 'heads', name);
  if (name.includes('..') || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return readFileSync(file, 'utf8').trim();
}

/** Where git keeps its things: the folder itself when it is bare. */
export function gitFolder(folder: string): string {
  const own = join(folder, '.git');
  return existsSync(own) ? own : folder;
}
