import { presets } from '../presets.ts';
import type { Lesson } from './lesson.ts';
import type { Learnt } from './write-config.ts';

/** What a rule would have said of past changes: how often, and how often it was mended later. */
export interface Score {
  findings: number;
  mended: number;
}

/** A rule that is wrong more than once in ten is turned off. */
const WRONG_AT_MOST = 0.1;

/** What becomes of the lessons, and what a maintainer is told about each rule. */
export interface Judged {
  readonly lessons: readonly Lesson[];
  readonly lines: readonly string[];
}

/** Weighs each rule by what nobody mended of what it would have said. */
export function judge(learnt: Learnt, scores: ReadonlyMap<string, Score>, changes: number): Judged {
  const names = [...new Set([...learnt.lessons.map(({ rule }) => rule), ...scores.keys()])].sort();
  const wrong = names.filter((rule) => isWrong(rule, scores.get(rule)));
  const kept = learnt.lessons.filter(({ rule }) => !wrong.includes(rule));
  const off = wrong.map((rule): Lesson => {
    const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
    const seen = `${findings - mended} of the ${findings} things it would have said of the last changes were left as they are`;
    return { rule, severity: 'off', seen };
  });
  const lines = names.map((rule) => {
    const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
    const words =
      findings === 0
        ? 'silent'
        : `${findings} ${findings === 1 ? 'finding' : 'findings'}, ${mended} mended later`;
    return `  ${rule}: ${words}${wrong.includes(rule) ? ' – turned off' : ''}`;
  });
  return {
    lessons: [...kept, ...off],
    lines: [
      `The last ${changes} ${changes === 1 ? 'change' : 'changes'} to posts, reviewed with this configuration:`,
      ...lines,
    ],
  };
}

/**
 * Whether people did otherwise than the rule says. What breaks any site is broken whether somebody mended it or not: such
 * a rule is not wrong for that.
 */
function isWrong(rule: string, score: Score | undefined): boolean {
  if (score === undefined || presets.recommended.rules[rule] === 'error') return false;
  const left = score.findings - score.mended;
  return left > 1 && left / score.findings > WRONG_AT_MOST;
}
