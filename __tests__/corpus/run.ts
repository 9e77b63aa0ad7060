import type { Finding } from '../../src/lint/finding.ts';
import { say } from '../../src/report/words.ts';
import { cloneBundle, hasCorpus, type MergedPull, readRows, reviewClone } from './blog.ts';
import { askAboutBroken, tellBroken } from './broken-pairs.ts';
import { replayDefects } from './defects.ts';

/** Found defects that a run must reach, of 158. */
const AT_LEAST = 154;

const line = (finding: Finding): string =>
  `  ${finding.path}:${finding.start.line} ${finding.rule} ${say(finding)}`;

async function main(): Promise<number> {
  if (!hasCorpus()) {
    process.stdout.write('The corpus is not beside the project; nothing to replay.\n');
    return 0;
  }
  const blog = cloneBundle('wechaty-blog.bundle');
  const pairs = cloneBundle('wechaty-translations.bundle');
  try {
    const isReached = await defects(blog.folder);
    const findings = [
      ...(await pulls(blog.folder)),
      ...(await whole(blog.folder, 'the blog')),
      ...(await whole(pairs.folder, 'the pairs')),
    ];
    perRule(findings);
    // Some minutes: translations that are broken one by one in every way.
    if (process.argv.includes('--pairs'))
      process.stdout.write(`${tellBroken(await askAboutBroken(pairs.folder)).join('\n')}\n`);
    return isReached ? 0 : 1;
  } finally {
    blog.remove();
    pairs.remove();
  }
}

async function defects(folder: string): Promise<boolean> {
  const replayed = await replayDefects(folder);
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
      `  missed ${defect.class} ${defect.path}:${defect.line} ${defect.what} (${defect.head.slice(0, 7)}, in the change: ${defect.in_change}) said: ${said.join('; ')}\n`,
    );
  }
  return found.length >= AT_LEAST;
}

async function pulls(folder: string): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for (const pull of readRows<MergedPull>('changes.jsonl')) {
    const verdict = await reviewClone(folder, ['--base', pull.base, '--head', pull.head]);
    const found = verdict.findings.filter((finding) => finding.introduced === true);
    if (found.length > 0)
      process.stdout.write(`#${pull.number} ${pull.subject}\n${found.map(line).join('\n')}\n`);
    all.push(...found);
  }
  return all;
}

async function whole(folder: string, name: string): Promise<readonly Finding[]> {
  const verdict = await reviewClone(folder, ['--all']);
  process.stdout.write(`All posts of ${name}: ${verdict.posts}\n${verdict.findings.map(line).join('\n')}\n`);
  return verdict.findings;
}

function perRule(findings: readonly Finding[]): void {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  process.stdout.write('Findings by rule:\n');
  for (const [rule, count] of [...counts].sort()) process.stdout.write(`  ${rule} ${count}\n`);
}

process.exitCode = await main();
