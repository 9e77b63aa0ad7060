import { type Learnt, writeConfig } from '../../config/infer/write-config.ts';
import { loadConfig } from '../../config/load-config.ts';
import type { Finding } from '../../lint/finding.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import type { Repository } from '../git/repository.ts';
import { CONFIG_PATH, type LocalReview, openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';

/** What a rule would have said of past changes: how often, and how often it was mended later. */
interface Score {
  findings: number;
  mended: number;
}

/** A rule that is wrong more than once in ten is turned off. */
const WRONG_AT_MOST = 0.1;

/**
 * Tries the configuration on the last changes of the repository's own history, and turns off the rules that would have
 * complained about what nobody mended since.
 */
export async function replay(
  options: CliOptions,
  local: LocalReview,
  learnt: Learnt,
  count: number,
): Promise<Learnt> {
  const settings = { text: writeConfig(learnt), name: CONFIG_PATH };
  const now = await standing(local, settings);
  const scores = new Map<string, Score>();
  const commits = await mergedChanges(local.repository, count);
  for (const [index, commit] of commits.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\rreplaying ${index + 1} of ${commits.length}`);
    const past = await openLocal(
      { ...options, paths: [], all: false, base: `${commit}^1`, head: commit },
      local.repository.top,
    );
    const verdict = await review({
      ...past,
      settings: loadConfig(settings, rules),
      rules,
      now: new Date(),
      failOn: 'never',
      all: 'changed',
    });
    for (const finding of verdict.findings) if (finding.introduced === true) note(scores, finding, now);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return judged(learnt, scores, commits.length);
}

const key = (finding: Pick<Finding, 'rule' | 'path' | 'subject'>): string =>
  JSON.stringify([finding.rule, finding.path.slice(finding.path.lastIndexOf('/') + 1), finding.subject]);

async function standing(
  local: LocalReview,
  settings: { readonly text: string; readonly name: string },
): Promise<ReadonlySet<string>> {
  const verdict = await review({
    ...local,
    settings: loadConfig(settings, rules),
    rules,
    now: new Date(),
    failOn: 'never',
    all: 'all',
  });
  return new Set(verdict.findings.map(key));
}

function note(scores: Map<string, Score>, finding: Finding, now: ReadonlySet<string>): void {
  const score = scores.get(finding.rule) ?? { findings: 0, mended: 0 };
  score.findings += 1;
  if (!now.has(key(finding))) score.mended += 1;
  scores.set(finding.rule, score);
}

/** The last changes that came to the main line as a merge or a squashed pull request and touched Markdown. */
async function mergedChanges(repository: Repository, count: number): Promise<readonly string[]> {
  const answer = await repository.ask([
    'rev-list',
    '--first-parent',
    '--min-parents=1',
    `--max-count=${count * 20}`,
    'HEAD',
  ]);
  const commits = answer.stdout.toString().split('\n').filter(Boolean);
  const chosen: string[] = [];
  for (const commit of commits) {
    if (chosen.length === count) break;
    const differences = await repository.differences(`${commit}^1`, commit);
    if (differences.some((one) => /\.(?:md|markdown|mdx)$/iu.test(one.path))) chosen.push(commit);
  }
  return chosen;
}

function judged(learnt: Learnt, scores: ReadonlyMap<string, Score>, changes: number): Learnt {
  process.stdout.write(`The last ${changes} changes to posts, reviewed with this configuration:\n`);
  const names = [...new Set([...learnt.lessons.map((lesson) => lesson.rule), ...scores.keys()])].sort();
  const isOff = (rule: string): boolean => {
    const { findings, mended } = scores.get(rule) ?? { findings: 0, mended: 0 };
    return findings > 0 && (findings - mended) / findings > WRONG_AT_MOST && findings - mended > 1;
  };
  for (const rule of names) {
    const { findings, mended } = scores.get(rule) ?? { findings: 0, mended: 0 };
    const words = findings === 0 ? 'silent' : `${findings} findings, ${mended} of them mended later`;
    process.stdout.write(`  ${rule}: ${words}${isOff(rule) ? ' – turned off' : ''}\n`);
  }
  process.stdout.write('\n');
  return { ...learnt, lessons: learnt.lessons.filter((lesson) => !isOff(lesson.rule)) };
}
