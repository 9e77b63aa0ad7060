import { judge, type Score } from '../../config/infer/replayed.ts';
import { type Learnt, writeConfig } from '../../config/infer/write-config.ts';
import { loadConfig } from '../../config/load-config.ts';
import { Failure } from '../../failure.ts';
import type { Finding } from '../../lint/finding.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import { mayBePost } from '../../site/file-kinds.ts';
import type { Repository } from '../git/repository.ts';
import { CONFIG_PATH, type LocalReview, openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';
import { startProgress } from './progress.ts';

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
  const commits = await mergedChanges(local.repository, count);
  if (commits.length === 0) throw await nothingToReplay(local.repository);
  const settings = { text: writeConfig(learnt), name: CONFIG_PATH };
  const now = await standing(local, settings);
  const scores = new Map<string, Score>();
  const progress = startProgress(process.stderr, Date.now);
  for (const [index, commit] of commits.entries()) {
    progress.at(`replaying ${index + 1} of ${commits.length}`);
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
  progress.end();
  const judged = judge(learnt, scores, commits.length);
  const isCut = commits.length < count && (await local.repository.isShallow());
  const more = isCut ? ['  The clone is shallow: older changes are seen after `git fetch --unshallow`.'] : [];
  process.stdout.write(`${[...judged.lines, ...more].join('\n')}\n\n`);
  return { ...learnt, lessons: judged.lessons };
}

async function nothingToReplay(repository: Repository): Promise<Failure> {
  const otherwise = 'or run `postproof init` without `--replay`.';
  if ((await repository.commit('HEAD')) === undefined)
    return new Failure(
      'Nothing to replay: the repository has no commits yet',
      `Commit the posts first, ${otherwise}`,
    );
  return (await repository.isShallow())
    ? new Failure(
        'Nothing to replay: the clone is shallow',
        `Fetch its history with \`git fetch --unshallow\`, ${otherwise}`,
      )
    : new Failure(
        'Nothing to replay: no commit changes a post that was there before',
        `Wait for more history, ${otherwise}`,
      );
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

interface Merged {
  readonly commit: string;
  readonly isPullRequest: boolean;
}

/**
 * The last pull requests that came to the main line, as a merge or squashed, and touched posts; where the history knows
 * no pull requests, the last commits that did.
 */
async function mergedChanges(repository: Repository, count: number): Promise<readonly string[]> {
  if ((await repository.commit('HEAD')) === undefined) return [];
  const limits = ['--first-parent', '--min-parents=1', `--max-count=${count * 20}`];
  const answer = await repository.ask(['log', ...limits, '--format=%H %P%x09%s', 'HEAD']);
  const all = answer.stdout.toString().split('\n').filter(Boolean).map(mergedAs);
  const pulls = all.filter((one) => one.isPullRequest);
  const chosen: string[] = [];
  for (const { commit } of pulls.length === 0 ? all : pulls) {
    if (chosen.length === count) break;
    const changed = await repository.changedPaths(`${commit}^1`, commit);
    if (changed.some(mayBePost)) chosen.push(commit);
  }
  return chosen;
}

function mergedAs(line: string): Merged {
  const [commits = '', subject = ''] = line.split('\t');
  const [commit = '', ...parents] = commits.split(' ');
  return { commit, isPullRequest: parents.length > 1 || /\(#\d+\)\s*$/u.test(subject) };
}
