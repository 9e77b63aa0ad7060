import { habitOf } from './habit.ts';
import { type Learner, lessonOf } from './lesson.ts';
import type { ObservedPost } from './observed.ts';

const isTranslated = (post: ObservedPost): boolean => post.siblings.length > 0;

/** A note is easily forgotten, and nobody leaves it out on purpose: a blog has the habit that forgets one in ten. */
const OFTEN_ENOUGH = 0.9;

const noteHabit = (posts: readonly ObservedPost[]) =>
  habitOf(
    posts,
    (post) => post.siblings.every((sibling) => post.noted.has(sibling.language)),
    isTranslated,
    OFTEN_ENOUGH,
  );

/** How notes are worded, which is how the rule words the one that it asks for. */
function wordingOf(posts: readonly ObservedPost[]): string {
  const counts = new Map<string, number>();
  for (const wording of posts.flatMap((post) => post.wordings))
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  const usual = [...counts].filter(
    ([wording, count]) => count > 1 && wording.length <= LONG && !/\p{Cc}/u.test(wording),
  );
  const two = usual.sort((a, b) => b[1] - a[1]).slice(0, 2);
  return two.length === 0 ? '' : `, mostly as ${two.map(([wording]) => `“${wording}”`).join(' or ')}`;
}

const LONG = 100;

const translationLink: Learner = (posts) =>
  lessonOf(
    'translation-link',
    'warning',
    noteHabit(posts),
    `that have a translation lead to it${wordingOf(posts)}`,
  );

const translationBackLink: Learner = (posts) =>
  lessonOf('translation-back-link', 'warning', noteHabit(posts), 'that have a translation lead to it');

const translationParity: Learner = (posts) => {
  const byPath = new Map(posts.map((post) => [post.path, post]));
  const habit = habitOf(
    posts,
    (post) =>
      post.siblings.every(({ path }) => {
        const other = byPath.get(path);
        return other === undefined || String(other.authors) === String(post.authors);
      }),
    isTranslated,
  );
  return lessonOf('translation-parity', 'warning', habit, 'have the author of their translation');
};

export const TRANSLATION_LEARNERS: readonly Learner[] = [
  translationLink,
  translationBackLink,
  translationParity,
];
