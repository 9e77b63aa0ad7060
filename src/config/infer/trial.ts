import type { Lesson } from './lesson.ts';

interface Found {
  readonly rule: string;
  readonly path: string;
}

interface Dated {
  readonly path: string;
  readonly date?: string;
}

/** A house rule that speaks of more than one in twenty of the last year's posts is not what the blog keeps to. */
const HOUSE_RULE = 0.05;
/** What is easily forgotten and never meant may be missing more often. */
const EASILY_FORGOTTEN = /^translation-(?:back-)?link$/u;
const FORGOTTEN = 0.1;
/** Fewer posts than these are no year's worth: then the newest so many are looked at. */
const ENOUGH = 20;
/** A rule for any blog that speaks of more than one in five is not what this blog minds, or does not understand it. */
const ANY_RULE = 0.2;

/**
 * The lessons that the posts of the last year bear out: house rules that complain about too many of them are dropped,
 * rules that any blog gets are turned off.
 */
export function trial(
  lessons: readonly Lesson[],
  findings: readonly Found[],
  posts: readonly Dated[],
): readonly Lesson[] {
  const recent = lastYear(posts);
  const touched = new Map<string, Set<string>>();
  for (const { rule, path } of findings)
    if (recent.has(path)) touched.set(rule, (touched.get(rule) ?? new Set()).add(path));
  const share = (rule: string): number => (touched.get(rule)?.size ?? 0) / Math.max(1, recent.size);
  const learnt = new Set(lessons.map((lesson) => lesson.rule));
  const noisy = [...touched].filter(
    ([rule, paths]) => !learnt.has(rule) && paths.size > 2 && share(rule) > ANY_RULE,
  );
  return [
    ...lessons.filter(({ rule }) => share(rule) <= (EASILY_FORGOTTEN.test(rule) ? FORGOTTEN : HOUSE_RULE)),
    ...noisy.map(([rule, paths]): Lesson => {
      const seen = `it would speak of ${paths.size} of the ${recent.size} posts of the last year`;
      return { rule, severity: 'off', seen };
    }),
  ];
}

/** The posts of the twelve months before the newest post, or the newest twenty; all of them where nothing is dated. */
function lastYear(posts: readonly Dated[]): ReadonlySet<string> {
  const dates = posts.flatMap((post) => post.date ?? []).sort();
  const newest = dates.at(-1);
  if (newest === undefined) return new Set(posts.map((post) => post.path));
  const aYearBefore = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
  const from = [aYearBefore, dates.at(-ENOUGH) ?? ''].sort()[0] ?? '';
  return new Set(posts.filter((post) => (post.date ?? '') >= from).map((post) => post.path));
}
