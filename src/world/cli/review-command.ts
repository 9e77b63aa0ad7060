import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import { hasOverrun } from '../../pattern/limit.ts';
import { pathInAddress } from '../../report/links.ts';
import type { Verdict } from '../../report/verdict.ts';
import type { Repository } from '../git/repository.ts';
import { spareMemory } from '../memory.ts';
import { VERSION } from '../version.ts';
import { isColored, paintFor } from './colors.ts';
import { type LocalReview, openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';
import { showing } from './progress.ts';
import type { Said } from './result-cache.ts';

/** The command line without a command: reviews a change, or with `--all` every post. */
export async function reviewLocally(options: CliOptions): Promise<number> {
  const folder = process.cwd();
  const { text, exitCode } = await saidOnce(options, folder);
  write(options, folder, text);
  return exitCode;
}

/** A run over every post of a repository that is as it was when it was last asked for says what it said then. */
async function saidOnce(options: CliOptions, folder: string): Promise<Said> {
  if (!options.all || options.base !== undefined || options.fix) {
    const { verdict } = options.fix
      ? { verdict: await reviewAndFix(options, folder) }
      : await reviewOnce(options, folder);
    return await said(verdict, options);
  }
  const local = await openLocal(options, folder);
  const { openResultCache } = await import('./result-cache.ts');
  const cache = await openResultCache(options, local, {
    folder,
    color: isColored(colorOf(options), process.stdout),
    now: new Date(),
  });
  const known = await cache.read();
  if (known !== undefined) return known;
  const fresh = await said(await verdictOn(local, options, folder), options);
  if (!hasOverrun()) await cache.write(fresh);
  return fresh;
}

async function said(verdict: Verdict, options: CliOptions): Promise<Said> {
  return { text: await words(verdict, options), exitCode: verdict.conclusion === 'failure' ? 1 : 0 };
}

async function reviewOnce(
  options: CliOptions,
  folder: string,
): Promise<{ readonly verdict: Verdict; readonly repository: Repository }> {
  // Loaded while git works.
  const [local] = await Promise.all([openLocal(options, folder), import('./review-parts.ts')]);
  return { verdict: await verdictOn(local, options, folder), repository: local.repository };
}

async function verdictOn(local: LocalReview, options: CliOptions, folder: string): Promise<Verdict> {
  const { chooseSite, review, rules } = await import('./review-parts.ts');
  spareMemory(local.posts);
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
  return options.all ? await showing('checking all posts', work) : await work();
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
    const { writeFixes } = await import('./write-fixes.ts');
    const report = await writeFixes(repository, counted);
    total += report.applied;
    if (report.applied > 0 && pass < PASSES) continue;
    process.stderr.write(
      `${total} ${total === 1 ? 'fix' : 'fixes'} made\n${report.left.map((one) => `not fixed: ${one}\n`).join('')}`,
    );
    return verdict;
  }
}

/** A file is read by programs as often as by people: it has colours only when they are asked for. */
function colorOf(options: CliOptions): boolean | undefined {
  return options.color ?? (options.output === undefined ? undefined : false);
}

async function words(verdict: Verdict, options: CliOptions): Promise<string> {
  switch (options.format) {
    case 'json': {
      const { toJson } = await import('../../report/json.ts');
      return toJson(verdict, VERSION);
    }
    case 'sarif': {
      const { toSarif } = await import('../../report/sarif.ts');
      return toSarif(verdict, VERSION);
    }
    case 'rdjson': {
      const { toRdjson } = await import('../../report/rdjson.ts');
      return toRdjson(verdict);
    }
    case 'github': {
      const { toAnnotations } = await import('../../report/annotations.ts');
      return toAnnotations(verdict)
        .map((line) => `${line}\n`)
        .join('');
    }
    case 'markdown': {
      const { summaryMarkdown } = await import('../../report/summary.ts');
      return summaryMarkdown(verdict, (path, line) => `${pathInAddress(path)}#L${line}`);
    }
    case 'html': {
      const { toHtml } = await import('../../report/html.ts');
      return toHtml(verdict, VERSION);
    }
    case 'terminal': {
      const { toTerminal } = await import('../../report/terminal.ts');
      const quiet = options.quiet ? { quiet: true as const } : {};
      return toTerminal(verdict, { paint: paintFor(colorOf(options), process.stdout), ...quiet });
    }
  }
}

function write(options: CliOptions, folder: string, text: string): void {
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(resolve(folder, options.output), text);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      `Could not write \`${options.output}\` (${code})`,
      'Name a file in an existing folder that can be written to.',
    );
  }
}
