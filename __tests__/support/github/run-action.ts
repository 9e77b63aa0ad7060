import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { execPath, env as outside } from 'node:process';
import { text } from 'node:stream/consumers';
import { removeFolder, temporaryFolder } from './git.ts';

/** What a run of the Action left behind. */
export interface ActionRun {
  /** `null` when it was killed, for taking too long. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface RunOptions {
  readonly timeout?: number;
  /** Options for node itself. */
  readonly nodeOptions?: readonly string[];
}

/** Runs a built program as the runner would: this very Node, and no environment but the given one. */
export async function runAction(
  script: string,
  env: Readonly<Record<string, string>>,
  { timeout = 60_000, nodeOptions = [] }: RunOptions = {},
): Promise<ActionRun> {
  const own = temporaryFolder();
  const home = env.HOME ?? own;
  const workspace = env.GITHUB_WORKSPACE ?? own;
  const child = spawn(execPath, [...nodeOptions, script], {
    cwd: workspace,
    env: { PATH: outside.PATH, HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  removeFolder(own);
  const outputs = parseOutputs(read(env.GITHUB_OUTPUT));
  return { exitCode, stdout, stderr, outputs, summary: read(env.GITHUB_STEP_SUMMARY) };
}

function read(file: string | undefined): string {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Reads the runner's command file: `name=value`, or `name<<END` with lines up to `END`. */
export function parseOutputs(content: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const long = /^([^=]*?)<<(.*)$/.exec(line);
    const short = /^([^=]+)=(.*)$/.exec(line);
    if (long?.[1] !== undefined && long[2] !== undefined) {
      const end = lines.indexOf(long[2]);
      outputs[long[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (short?.[1] !== undefined) outputs[short[1]] = short[2] ?? '';
  }
  return outputs;
}
