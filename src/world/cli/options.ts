import { parseArgs } from 'node:util';
import { Failure } from '../../failure.ts';
import type { FailOn } from '../../report/verdict.ts';

export const FORMATS = ['terminal', 'json', 'sarif', 'rdjson', 'github', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line was asked to do. */
export interface CliOptions {
  readonly command: 'review' | 'init' | 'rules' | 'explain' | 'help' | 'version';
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly base?: string;
  readonly head?: string;
  readonly format: Format;
  readonly output?: string;
  readonly config?: string;
  readonly failOn: FailOn;
  readonly fix: boolean;
  readonly site?: string;
  readonly cache?: string;
  readonly quiet: boolean;
  readonly color?: boolean;
  readonly force: boolean;
  readonly replay?: number;
}

const OPTIONS = {
  all: { type: 'boolean' },
  base: { type: 'string' },
  head: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  fix: { type: 'boolean' },
  site: { type: 'string' },
  cache: { type: 'string' },
  quiet: { type: 'boolean' },
  color: { type: 'boolean' },
  force: { type: 'boolean' },
  replay: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMANDS = ['init', 'rules', 'explain'] as const;
const HELP = 'See `postproof --help`.';

/**
 * Reads the arguments of the command line.
 *
 * @throws Failure with a remedy for an unknown option, a missing or an unknown value.
 */
export function readOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parse(args);
  const command = COMMANDS.find((name) => name === positionals[0]);
  const mode = values.help === true ? 'help' : values.version === true ? 'version' : (command ?? 'review');
  return {
    command: mode,
    paths: command === undefined ? positionals : positionals.slice(1),
    all: values.all === true,
    ...given('base', values.base),
    ...given('head', values.head),
    format: oneOf('format', values.format, FORMATS, 'terminal'),
    ...given('output', values.output),
    ...given('config', values.config),
    failOn: oneOf('fail-on', values['fail-on'], ['error', 'warning', 'never'] as const, 'error'),
    fix: values.fix === true,
    ...given('site', values.site),
    ...given('cache', values.cache),
    quiet: values.quiet === true,
    ...(values.color === undefined ? {} : { color: values.color }),
    force: values.force === true,
    ...replay(values.replay),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, allowNegative: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/\. |\n/u)[0] ?? '') : String(error);
    throw new Failure(message, HELP);
  }
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

function oneOf<const Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
  otherwise: NoInfer<Choice>,
): Choice {
  if (value === undefined) return otherwise;
  const choice = choices.find((one) => one === value);
  if (choice === undefined)
    throw new Failure(`Unexpected \`--${name} ${value}\`, expected one of ${choices.join(', ')}`, HELP);
  return choice;
}

function replay(value: string | undefined): { readonly replay?: number } {
  if (value === undefined) return {};
  if (!/^[1-9]\d{0,3}$/u.test(value))
    throw new Failure(`Unexpected \`--replay ${value}\`, expected a number from 1 to 9999`, HELP);
  return { replay: Number(value) };
}
