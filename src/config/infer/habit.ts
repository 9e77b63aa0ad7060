import type { ObservedPost } from './observed.ts';

/** How often something holds, and from which year on it does. */
export interface Habit {
  readonly kept: number;
  readonly of: number;
  /** The first year from which on it holds nearly always; undefined when it always did. */
  readonly since?: string;
  /** The day from which on it holds without exception, where there is one with posts enough behind it. */
  readonly strictlySince?: string;
}

/** What holds in nineteen of twenty posts is a habit; what holds in fewer is a taste. */
const NEARLY_ALWAYS = 0.95;
/** Fewer posts than these show no habit. */
const ENOUGH = 4;

/**
 * Finds whether posts keep to something, at all times or from some year on; undefined when they do not.
 *
 * @param applies posts that the question is about; the others count for nothing.
 * @param nearlyAlways the share of posts that makes a habit.
 */
export function habitOf(
  posts: readonly ObservedPost[],
  keeps: (post: ObservedPost) => boolean,
  applies: (post: ObservedPost) => boolean = () => true,
  nearlyAlways = NEARLY_ALWAYS,
): Habit | undefined {
  const asked = posts.filter(applies);
  const always = measure(asked, keeps);
  const strictly = strictHabit(asked, keeps);
  if (isHabit(always, nearlyAlways)) return { ...always, ...strictly };
  for (const year of yearsOf(asked)) {
    const recent = measure(
      asked.filter((post) => (post.date ?? '') >= year),
      keeps,
    );
    if (isHabit(recent, nearlyAlways)) return { ...recent, since: year, ...strictly };
  }
  return undefined;
}

/** Posts that show that an exception is a thing of the past. */
const PAST = 8;

/** From the start of the first year without exceptions on, or else from the day after the last one. */
function strictHabit(
  posts: readonly ObservedPost[],
  keeps: (post: ObservedPost) => boolean,
): Pick<Habit, 'strictlySince'> {
  const last = posts
    .flatMap((post) => (keeps(post) ? [] : (post.date ?? '')))
    .sort()
    .at(-1);
  if (last === undefined || last === '') return {};
  const after = (day: string) => posts.filter((post) => (post.date ?? '') >= day).length >= PAST;
  const nextYear = `${Number(last.slice(0, 4)) + 1}-01-01`;
  const nextDay = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  const day = [nextYear, nextDay].find(after);
  return day === undefined ? {} : { strictlySince: day };
}

function measure(posts: readonly ObservedPost[], keeps: (post: ObservedPost) => boolean): Habit {
  return { kept: posts.filter(keeps).length, of: posts.length };
}

function isHabit(habit: Habit, nearlyAlways: number): boolean {
  return habit.of >= ENOUGH && habit.kept / habit.of >= nearlyAlways;
}

/** The years in which posts were written, from the second on, oldest first. */
function yearsOf(posts: readonly ObservedPost[]): readonly string[] {
  const years = new Set(posts.flatMap((post) => (post.date === undefined ? [] : [post.date.slice(0, 4)])));
  return [...years].sort().slice(1);
}

/** A habit in words, for the comment beside the line it justifies. */
export function sayHabit(habit: Habit, what: string): string {
  const since = habit.since === undefined ? '' : ` since ${habit.since}`;
  return `${habit.kept} of ${habit.of} posts${since} ${what}`;
}
