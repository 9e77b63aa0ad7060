import { type FolderPattern, folderPattern, patternsOf } from './folders.ts';
import { type Habit, habitOf } from './habit.ts';
import { datedLesson, type Learner, newest } from './lesson.ts';
import type { ObservedPost } from './observed.ts';

const local = (post: ObservedPost) => post.images.filter((image) => image.isLocal);

/** In which folder a post keeps its images; the folder of a translation is right too. */
export const imageFolder: Learner = (posts) => {
  const showing = posts.filter((post) => local(post).length > 0);
  const bundled = habitOf(showing, (post) => local(post).every((image) => image.isBundled));
  const own = 'keep their images in the folder of the post';
  if (bundled !== undefined) return datedLesson('image-folder', 'warning', bundled, own);
  // A blog that changed its ways did so lately: the newest posts are asked first.
  for (const some of [showing.slice(-10), newest(showing), showing]) {
    const pattern = folderPattern(some);
    const habit = pattern === undefined ? undefined : folderHabit(showing, posts, pattern);
    if (pattern === undefined || habit === undefined) continue;
    const { folder } = pattern;
    return datedLesson('image-folder', 'warning', habit, `keep their images in ${folder}`, { folder });
  }
  return undefined;
};

function folderHabit(
  showing: readonly ObservedPost[],
  posts: readonly ObservedPost[],
  { folder }: FolderPattern,
): Habit | undefined {
  const byPath = new Map(posts.map((post) => [post.path, post]));
  const family = (post: ObservedPost) => [
    post,
    ...post.siblings.flatMap((sibling) => byPath.get(sibling.path) ?? []),
  ];
  const isOwn = (place: string, post: ObservedPost) =>
    family(post).some((one) => patternsOf(place, one).includes(folder));
  return habitOf(showing, (post) => local(post).every((image) => isOwn(image.folder, post)));
}
