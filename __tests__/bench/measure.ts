import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';

/** A command of this very Node, as it is measured. */
export interface Command {
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is done before each run, outside of the measure. */
  readonly before?: () => void;
}

/** CPU time of a whole process and of all that it starts, in milliseconds. */
export async function cpuOf(command: Command): Promise<number> {
  command.before?.();
  const said = await run(
    'bash',
    ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1', 'bench', execPath],
    command,
  );
  const [user, system] = said.trim().split(' ').map(Number);
  if (user === undefined || system === undefined) throw new Error(`no times in: ${said}`);
  return (user + system) * 1000;
}

/** The most memory that the process held, in MiB. */
export async function memoryOf(command: Command): Promise<number> {
  const tell = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const said = await run(execPath, ['--import', preload], command);
  return Number(said.split('\n').at(-1)) / 1024;
}

/** The middle of the ratios of two commands that run in turn. */
export async function ratioOf(command: Command, reference: Command, pairs: number): Promise<number> {
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const own = await cpuOf(command);
    ratios.push(own / (await cpuOf(reference)));
  }
  return median(ratios);
}

/** The middle of several measures of one thing. */
export async function middleOf(measure: () => Promise<number>, times: number): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) values.push(await measure());
  return median(values);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What a command says on standard error. */
async function run(
  program: string,
  start: readonly string[],
  { args, folder, env }: Command,
): Promise<string> {
  const child = spawn(program, [...start, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.once('close', resolve)),
  ]);
  return said;
}
