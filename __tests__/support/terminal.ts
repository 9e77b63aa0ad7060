import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DIST } from './run-cli.ts';

/** Whether a terminal can be made for a test: by `script` of util-linux. */
export const HAS_TERMINAL =
  process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

/**
 * Runs the built command line in a folder on a terminal of its own.
 *
 * @param command the arguments as a shell reads them, which may lead a stream to a file.
 * @param typed what somebody types.
 */
export function onTerminal(
  folder: string,
  command: string,
  typed = '',
  env: Readonly<Record<string, string>> = {},
): string {
  const line = `'${process.execPath}' '${join(DIST, 'cli.js')}' ${command}`;
  const done = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    input: typed,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return done.stdout;
}
