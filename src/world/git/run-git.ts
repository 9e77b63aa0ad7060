import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { Failure } from '../../failure.ts';

/** Settings that a repository's own configuration must not decide: nothing is executed, fetched or paged. */
const FIXED = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['core.pager', 'cat'],
  ['core.quotePath', 'false'],
  ['core.attributesFile', devNull],
  ['core.untrackedCache', 'false'],
  ['diff.external', ''],
  ['diff.renameLimit', '2000'],
  ['protocol.allow', 'never'],
  ['protocol.file.allow', 'never'],
  ['submodule.recurse', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** What git prints, and its exit code. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Starts git in a folder with a clean environment. Arguments are given as a list and never reach a shell. */
export function startGit(
  folder: string,
  args: readonly string[],
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', ['--no-pager', '--no-optional-locks', ...FIXED, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/**
 * Runs git to its end.
 *
 * @param input bytes for its standard input.
 * @throws Failure when git cannot be started at all.
 */
export async function runGit(folder: string, args: readonly string[], input?: string): Promise<GitAnswer> {
  const child = startGit(folder, args);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // Git may close its input early; its exit code and words tell why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  return await new Promise((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'ENOENT'
          ? 'git was not found'
          : `git could not be started (${error.code ?? error.message})`;
      reject(new Failure(reason, 'Install git 2.30 or later and make sure it is on the PATH.'));
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** The user's and the system's git configuration say nothing about a blog's posts. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
}

/** What a command that had to succeed says when it did not. */
export function gitFailure(command: string, words: string, exit: string): Failure {
  return new Failure(
    `git ${command} failed: ${words.trim().split('\n')[0] || exit}`,
    'Check that the clone is complete (`git fsck`), and fetch the full history (`git fetch --unshallow`).',
  );
}
