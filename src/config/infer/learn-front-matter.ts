import { type Habit, habitOf } from './habit.ts';
import { type Learner, newest } from './lesson.ts';
import type { ObservedPost } from './observed.ts';
import { shapeOf } from './value-shape.ts';

/** Keys that rules of their own speak of, or that are each post's own. */
const LEFT_TO_OTHERS = /^(?:authors?|image|images|cover|heroImage|banner|teaser|thumbnail)$/iu;

/** Which keys nearly every post has by now, and what stands in them. */
const frontMatterSchema: Learner = (posts) => {
  const recent = newest(posts);
  const keys = [...new Set(recent.flatMap((post) => Object.keys(post.data)))].sort();
  const kept = keys
    .filter((key) => !LEFT_TO_OTHERS.test(key))
    .flatMap((key) => {
      const habit = habitOf(posts, (post) => has(post, key));
      return habit === undefined ? [] : [{ key, habit }];
    });
  if (kept.length === 0) return undefined;
  const required = new Set(kept.map(({ key }) => key));
  const own = keys.filter((key) => !LEFT_TO_OTHERS.test(key));
  const shapes = own.flatMap((key) => {
    const shape = shapeOf(posts.flatMap((post) => (has(post, key) ? [post.data[key]] : [])));
    const isTelling = required.has(key) || shape?.type !== 'string';
    return shape === undefined || !isTelling ? [] : [[key, shape] as const];
  });
  const schema = {
    type: 'object',
    required: kept.map(({ key }) => key),
    ...(shapes.length === 0 ? {} : { properties: Object.fromEntries(shapes) }),
  };
  return { rule: 'front-matter-schema', severity: 'error', options: { schema }, seen: said(kept) };
};

function has(post: ObservedPost, key: string): boolean {
  const value = post.data[key];
  return value !== undefined && value !== null && value !== '';
}

function said(kept: readonly { readonly key: string; readonly habit: Habit }[]): string {
  const parts = kept.map(({ key, habit }) => {
    const since = habit.since === undefined ? '' : ` since ${habit.since}`;
    return `${key} in ${habit.kept} of ${habit.of} posts${since}`;
  });
  return parts.join(', ');
}

export const FRONT_MATTER_LEARNERS: readonly Learner[] = [frontMatterSchema];
