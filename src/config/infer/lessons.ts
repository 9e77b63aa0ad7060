import type { Site } from '../../site/site.ts';
import { AUTHOR_LEARNERS } from './learn-authors.ts';
import { BADGE_LEARNERS } from './learn-badges.ts';
import { FRONT_MATTER_LEARNERS } from './learn-front-matter.ts';
import { imageFolder } from './learn-image-folder.ts';
import { IMAGE_LEARNERS } from './learn-images.ts';
import { postName } from './learn-post-name.ts';
import { TRANSLATION_LEARNERS } from './learn-translations.ts';
import type { Learner, Lesson } from './lesson.ts';
import type { ObservedPost } from './observed.ts';

const LEARNERS: readonly Learner[] = [
  ...AUTHOR_LEARNERS,
  ...FRONT_MATTER_LEARNERS,
  postName,
  ...IMAGE_LEARNERS,
  imageFolder,
  ...BADGE_LEARNERS,
  ...TRANSLATION_LEARNERS,
];

/** Learns the house rules that the posts keep; a rule that they do not keep is not learnt. */
export function learn(posts: readonly ObservedPost[], site: Site): readonly Lesson[] {
  const dated = [...posts].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return LEARNERS.flatMap((learner) => learner(dated, site) ?? []);
}
