import { habitOf } from './habit.ts';
import { imageLocal } from './learn-image-hosts.ts';
import { imageSize } from './learn-image-size.ts';
import { datedLesson, type Learner, lessonOf, newest } from './lesson.ts';
import type { ObservedImage, ObservedPost } from './observed.ts';

const local = (post: ObservedPost): readonly ObservedImage[] =>
  post.images.filter((image) => image.isLocal && image.path !== undefined);

/** Teasers are files of the blog as much as the images in the text. */
const filesOf = (post: ObservedPost): readonly string[] =>
  [...post.images, ...post.teasers].flatMap(({ path }) => path ?? []);

const imagePath: Learner = (posts) => {
  const habit = habitOf(
    posts,
    (post) => local(post).every((image) => image.href.startsWith('/')),
    (post) => local(post).length > 0,
  );
  return lessonOf('image-path', 'error', habit, 'name their images from the top of the site');
};

/** What is in three of the lists or more. */
function recurring(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of lists.flatMap((list) => [...new Set(list)])) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (count >= 3 ? [one] : [])).sort();
}

const imageTeaser: Learner = (posts) => {
  const habit = habitOf(posts, (post) => post.teasers.length > 0);
  return datedLesson('image-teaser', 'error', habit, 'have a teaser image');
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const endingOf = (path: string): string => /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';

const imageName: Learner = (posts) => {
  const named = [...new Set(posts.flatMap(filesOf))];
  const plain = named.filter((path) => /^[a-z0-9_.-]+$/u.test(nameOf(path)));
  if (named.length < 10 || plain.length / named.length < 0.95) return undefined;
  return {
    rule: 'image-name',
    severity: 'warning',
    seen: `${plain.length} of ${named.length} images have names of small letters, digits, \`-\`, \`_\` and \`.\``,
  };
};

/** Files beside images that a blog may add whatever its images are. */
const OTHER_MEDIA = ['pdf', 'zip', 'mp4', 'webm', 'mp3', 'ogg', 'mov'];

const imageFormat: Learner = (posts) => {
  const recent = newest(posts.filter((post) => filesOf(post).length > 0));
  const usual = recurring(recent.map((post) => filesOf(post).map(endingOf)));
  const habit = habitOf(
    posts,
    (post) => filesOf(post).every((path) => usual.includes(endingOf(path))),
    (post) => filesOf(post).length > 0,
  );
  const extensions = [...new Set([...usual, ...OTHER_MEDIA])];
  return datedLesson('image-format', 'warning', habit, `show only ${usual.join(', ')}`, { extensions });
};

export const IMAGE_LEARNERS: readonly Learner[] = [
  imagePath,
  imageLocal,
  imageTeaser,
  imageName,
  imageFormat,
  imageSize,
];
