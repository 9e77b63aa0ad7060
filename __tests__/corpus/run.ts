import type { Finding } from '../../src/lint/finding.ts';
import { say } from '../../src/report/words.ts';
import { cloneBundle, hasCorpus, type MergedPull, readRows, reviewClone } from './blog.ts';
import { askAboutBroken, tellBroken } from './broken-pairs.ts';
import { type Replayed, replayDefects } from './defects.ts';
import { NO_DEFECTS } from './judged.ts';
import { type Mended, mendDefects } from './mended-defects.ts';
import { tabulate, unjudged } from './table.ts';

/** Found defects that a run must reach, of 158. */
const AT_LEAST = 154;

/** A finding and where it was said. */
interface Heard {
  readonly where: string;
  readonly finding: Finding;
}

async function main(): Promise<number> {
  if (!hasCorpus()) {
    process.stdout.write('The corpus is not beside the project; nothing to replay.\n');
    return 0;
  }
  const blog = cloneBundle('wechaty-blog.bundle');
  const pairs = cloneBundle('wechaty-translations.bundle');
  try {
    const replayed = await replayDefects(blog.folder);
    const isReached = tellDefects(replayed);
    const isMended = tellMended(await mendDefects(blog.folder, replayed));
    const heard = [
      ...(await pulls(blog.folder)),
      ...(await whole(blog.folder, 'the blog')),
      ...(await whole(pairs.folder, 'the pairs')),
    ];
    tellFindings(heard);
    // Some minutes: translations that are broken one by one in every way.
    const broken = process.argv.includes('--pairs') ? await askAboutBroken(pairs.folder) : undefined;
    if (broken !== undefined) process.stdout.write(`${tellBroken(broken).join('\n')}\n`);
    const counts = countByRule(heard);
    process.stdout.write(`\n${tabulate({ replayed, findings: counts, broken })}\n\n`);
    for (const line of unjudged(counts)) process.stdout.write(`To be judged anew: ${line}\n`);
    return isReached && isMended ? 0 : 1;
  } finally {
    blog.remove();
    pairs.remove();
  }
}

function tellDefects(replayed: readonly Replayed[]): boolean {
  const found = replayed.filter((one) => one.isFound);
  const older = found.filter((one) => one.isOlder).length;
  process.stdout.write(
    `Defects found: ${found.length} of ${replayed.length}, ${older} of them as older problems of renamed posts\n`,
  );
  for (const { defect } of found.filter((one) => one.isOlder)) {
    process.stdout.write(
      `  older ${defect.class} ${defect.path}:${defect.line} ${defect.what} (${defect.head.slice(0, 7)})\n`,
    );
  }
  for (const { defect, said } of replayed.filter((one) => !one.isFound)) {
    process.stdout.write(
      `  missed ${defect.class} ${defect.path}:${defect.line} ${defect.what} (${defect.head.slice(0, 7)}, in the change: ${defect.in_change}) said: ${said.join('; ')}\n${reason(defect.what)}`,
    );
  }
  return found.length >= AT_LEAST;
}

async function pulls(folder: string): Promise<readonly Heard[]> {
  const all: Heard[] = [];
  for (const pull of readRows<MergedPull>('changes.jsonl')) {
    const verdict = await reviewClone(folder, ['--base', pull.base, '--head', pull.head]);
    const found = verdict.findings.filter((finding) => finding.introduced === true);
    all.push(...found.map((finding) => ({ where: `#${pull.number}`, finding })));
  }
  return all;
}

async function whole(folder: string, where: string): Promise<readonly Heard[]> {
  const verdict = await reviewClone(folder, ['--all']);
  process.stdout.write(`All posts of ${where}: ${verdict.posts}\n`);
  return verdict.findings.map((finding) => ({ where, finding }));
}

/** All findings by their rules, for judging. */
function tellFindings(heard: readonly Heard[]): void {
  for (const rule of [...new Set(heard.map(({ finding }) => finding.rule))].sort()) {
    process.stdout.write(`${rule}\n`);
    for (const { where, finding } of heard.filter((one) => one.finding.rule === rule))
      process.stdout.write(`  ${where} ${finding.path}:${finding.start.line} ${say(finding)}\n`);
  }
}

function reason(what: string): string {
  const why = NO_DEFECTS[what];
  return why === undefined ? '' : `    ${why}\n`;
}

/** Every fix takes its defect away, leaves posts that parse and brings nothing new, or the run fails. */
function tellMended(mended: readonly Mended[]): boolean {
  const sum = (count: (one: Mended) => number): number =>
    mended.reduce((total, one) => total + count(one), 0);
  const isWhole = mended.every(({ fixable, gone, problems }) => gone === fixable && problems.length === 0);
  process.stdout.write(
    `Fixed with --fix: ${sum(({ gone }) => gone)} of ${sum(({ fixable }) => fixable)} defects that have a fix, in ${mended.length} commits\n`,
  );
  for (const { head, problems } of mended)
    for (const problem of problems) process.stdout.write(`  after all fixes of ${head}: ${problem}\n`);
  return isWhole;
}

function countByRule(heard: readonly Heard[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of heard) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}

process.exitCode = await main();
