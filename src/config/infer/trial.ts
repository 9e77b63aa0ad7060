import type { Lesson } from './lessons.ts';

interface Found {
  readonly rule: string;
  readonly path: string;
}

interface Dated {
  readonly path: string;
  readonly date?: string;
}

/** A rule that speaks of more than one in ten of the last year's posts is not what the blog keeps to. */
const AT_MOST = 0.1;

/** The lessons that the posts of the last year bear out: those that complain about too many of them are dropped. */
export function trial(
  lessons: readonly Lesson[],
  findings: readonly Found[],
  posts: readonly Dated[],
): readonly Lesson[] {
  const recent = lastYear(posts);
  return lessons.filter((lesson) => {
    const touched = new Set(
      findings.filter((one) => one.rule === lesson.rule && recent.has(one.path)).map((one) => one.path),
    );
    return touched.size <= Math.floor(recent.size * AT_MOST);
  });
}

/** The posts of the twelve months before the newest post; all of them where nothing is dated. */
function lastYear(posts: readonly Dated[]): ReadonlySet<string> {
  const dates = posts.flatMap((post) => post.date ?? []).sort();
  const newest = dates.at(-1);
  if (newest === undefined) return new Set(posts.map((post) => post.path));
  const from = `${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`;
  return new Set(posts.filter((post) => (post.date ?? '') > from).map((post) => post.path));
}
