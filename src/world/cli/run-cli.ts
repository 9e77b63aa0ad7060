import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import { toAnnotations } from '../../report/annotations.ts';
import { HELP } from '../../report/help.ts';
import { toHtml } from '../../report/html.ts';
import { toJson } from '../../report/json.ts';
import { toRdjson } from '../../report/rdjson.ts';
import { toSarif } from '../../report/sarif.ts';
import { summaryMarkdown } from '../../report/summary.ts';
import { toTerminal } from '../../report/terminal.ts';
import type { Verdict } from '../../report/verdict.ts';
import { visible } from '../../report/words.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import type { Repository } from '../git/repository.ts';
import { VERSION } from '../version.ts';
import { paintFor } from './colors.ts';
import { explain } from './explain-command.ts';
import { init } from './init-command.ts';
import { openLocal } from './local-review.ts';
import { type CliOptions, readOptions } from './options.ts';
import { showing } from './progress.ts';
import { showRules } from './rules-command.ts';
import { chooseSite } from './site-option.ts';
import { writeFixes } from './write-fixes.ts';

/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 trouble. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    return await run(readOptions(args));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = error.message.split('\n').map(visible).join('\n');
    process.stderr.write(`postproof: ${message}\n${error.remedy}\n`);
    return 2;
  }
}

async function run(options: CliOptions): Promise<number> {
  switch (options.command) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'explain':
      return await explain(options);
    case 'rules':
      return await showRules(options);
    case 'review':
      return await reviewLocally(options);
    case 'init':
      return await init(options);
  }
}

async function reviewLocally(options: CliOptions): Promise<number> {
  const folder = process.cwd();
  const verdict = options.fix
    ? await reviewAndFix(options, folder)
    : (await reviewOnce(options, folder)).verdict;
  await write(options, folder, words(verdict, options));
  return verdict.conclusion === 'failure' ? 1 : 0;
}

async function reviewOnce(
  options: CliOptions,
  folder: string,
): Promise<{ readonly verdict: Verdict; readonly repository: Repository }> {
  const local = await openLocal(options, folder);
  const choice = await chooseSite(options, local, folder);
  const work = () =>
    review({
      pullRequest: local.pullRequest,
      after: local.after,
      base: local.base,
      ...choice,
      rules,
      now: new Date(),
      failOn: options.failOn,
      all: options.all ? 'all' : 'changed',
    });
  const verdict = options.all ? await showing('checking all posts', work) : await work();
  return { verdict, repository: local.repository };
}

/** Fixes that touch one another take more than one pass; what cannot be fixed ends it. */
const PASSES = 5;

async function reviewAndFix(options: CliOptions, folder: string): Promise<Verdict> {
  if (options.head !== undefined)
    throw new Failure(
      'Unexpected `--fix` with `--head`',
      'Fixes are made in the working copy: check that commit out first.',
    );
  let total = 0;
  for (let pass = 1; ; pass += 1) {
    const { verdict, repository } = await reviewOnce(options, folder);
    const counted = verdict.findings.filter((finding) => finding.introduced !== false);
    const report = await writeFixes(repository, counted);
    total += report.applied;
    if (report.applied > 0 && pass < PASSES) continue;
    process.stderr.write(
      `${total} ${total === 1 ? 'fix' : 'fixes'} made\n${report.left.map((one) => `not fixed: ${one}\n`).join('')}`,
    );
    return verdict;
  }
}

function words(verdict: Verdict, options: CliOptions): string {
  switch (options.format) {
    case 'json':
      return toJson(verdict, VERSION);
    case 'sarif':
      return toSarif(verdict, VERSION);
    case 'rdjson':
      return toRdjson(verdict);
    case 'github':
      return toAnnotations(verdict)
        .map((line) => `${line}\n`)
        .join('');
    case 'markdown':
      return summaryMarkdown(
        verdict,
        (path, line) => `${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
      );
    case 'html':
      return toHtml(verdict, VERSION);
    case 'terminal': {
      const quiet = options.quiet ? { quiet: true as const } : {};
      const stream = options.output === undefined ? process.stdout : undefined;
      return toTerminal(verdict, { paint: paintFor(options.color, stream), ...quiet });
    }
  }
}

async function write(options: CliOptions, folder: string, text: string): Promise<void> {
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(folder, options.output), text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      `Could not write \`${options.output}\` (${code})`,
      'Name a file in an existing folder that can be written to.',
    );
  }
}
