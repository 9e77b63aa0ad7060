import type { Site } from '../../site/site.ts';
import { type Habit, sayHabit } from './habit.ts';
import type { ObservedPost } from './observed.ts';

/** A rule that the posts themselves keep: how to write it down, and what was seen. */
export interface Lesson {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
  /** What was seen, for the comment beside it. */
  readonly seen: string;
}

/** Learns about one rule; undefined when the posts show no habit. Posts come oldest first. */
export type Learner = (posts: readonly ObservedPost[], site: Site) => Lesson | undefined;

/** A lesson that is a habit and nothing else. */
export function lessonOf(
  rule: string,
  severity: Lesson['severity'],
  habit: Habit | undefined,
  what: string,
): Lesson | undefined {
  return habit === undefined ? undefined : { rule, severity, seen: sayHabit(habit, what) };
}

/** The same for a rule that knows a day from which on it holds. */
export function datedLesson(
  rule: string,
  severity: Lesson['severity'],
  habit: Habit | undefined,
  what: string,
  options: Readonly<Record<string, unknown>> = {},
): Lesson | undefined {
  if (habit === undefined) return undefined;
  const { since: year, strictlySince: day = year === undefined ? undefined : `${year}-01-01` } = habit;
  const since = day === undefined ? {} : { since: day };
  const all = { ...options, ...since };
  const written = Object.keys(all).length === 0 ? {} : { options: all };
  const isNews = habit.strictlySince !== undefined && habit.strictlySince !== `${year}-01-01`;
  const strictly = isNews ? `, all of them since ${habit.strictlySince}` : '';
  return { rule, severity, seen: `${sayHabit(habit, what)}${strictly}`, ...written };
}

/** The newest third of the posts, and at least ten: what a blog does now. */
export function newest(posts: readonly ObservedPost[]): readonly ObservedPost[] {
  return posts.slice(-Math.max(10, Math.ceil(posts.length / 3)));
}

/** The posts of the twelve months before the newest, and at least ten. */
export function lastYear(posts: readonly ObservedPost[]): readonly ObservedPost[] {
  const dates = posts.flatMap((post) => post.date ?? []).sort();
  const last = dates.at(-1);
  if (last === undefined) return posts;
  const aYearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  const from = [aYearBefore, dates.at(-10) ?? ''].sort()[0] ?? '';
  return posts.filter((post) => (post.date ?? '') >= from);
}
