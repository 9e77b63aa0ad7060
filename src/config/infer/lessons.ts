import type { Site } from '../../site/site.ts';
import { folderPattern, patternsOf } from './folders.ts';
import { habitOf, sayHabit } from './habit.ts';
import type { ObservedPost } from './observed.ts';

/** A rule that the posts themselves keep: how to write it down, and what was seen. */
export interface Lesson {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly options?: Readonly<Record<string, unknown>>;
  /** What was seen, for the comment beside it. */
  readonly seen: string;
}

type Learner = (posts: readonly ObservedPost[], site: Site) => Lesson | undefined;

/** Learns the house rules that the posts keep; a rule that they do not keep is not learnt. */
export function learn(posts: readonly ObservedPost[], site: Site): readonly Lesson[] {
  const dated = [...posts].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return LEARNERS.flatMap((learner) => learner(dated, site) ?? []);
}

const withSince = (options: Readonly<Record<string, unknown>>, since: string | undefined) =>
  since === undefined ? options : { ...options, since: `${since}-01-01` };

const authorRequired: Learner = (posts) => {
  const habit = habitOf(posts, (post) => post.authors.length > 0);
  return habit === undefined
    ? undefined
    : { rule: 'author-required', severity: 'error', seen: sayHabit(habit, 'name their author') };
};

const authorProfile: Learner = (posts, site) => {
  if (site.authors.kind === 'none') return undefined;
  const habit = habitOf(
    posts,
    (post) => post.isAuthorRegistered,
    (post) => post.authors.length > 0,
  );
  if (habit === undefined) return undefined;
  return {
    rule: 'author-profile',
    severity: 'error',
    seen: sayHabit(habit, `have an author who is in ${site.authors.where}`),
  };
};

const imagePath: Learner = (posts) => {
  const local = (post: ObservedPost) =>
    post.images.filter((image) => image.isLocal && image.path !== undefined);
  const habit = habitOf(
    posts,
    (post) => local(post).every((image) => image.href.startsWith('/')),
    (post) => local(post).length > 0,
  );
  return habit === undefined
    ? undefined
    : {
        rule: 'image-path',
        severity: 'error',
        seen: sayHabit(habit, 'name their images from the top of the site'),
      };
};

const imageFolder: Learner = (posts) => {
  const showing = posts.filter((post) => post.images.some((image) => image.isLocal));
  const last = showing.slice(-Math.max(20, Math.ceil(showing.length / 3)));
  const pattern = folderPattern(last);
  if (pattern === undefined) return undefined;
  const keeps = (post: ObservedPost) =>
    post.images
      .filter((image) => image.isLocal)
      .every((image) => patternsOf(image.folder, post).includes(pattern.folder));
  const habit = habitOf(showing, keeps);
  if (habit === undefined) return undefined;
  const options = withSince({ folder: pattern.folder }, habit.since);
  return {
    rule: 'image-folder',
    severity: 'warning',
    options,
    seen: sayHabit(habit, `keep their images in ${pattern.folder}`),
  };
};

const imageLocal: Learner = (posts) => {
  const habit = habitOf(
    posts,
    (post) => post.images.every((image) => image.isLocal || isBadge(image.href, post)),
    (post) => post.images.length > 0,
  );
  return habit === undefined
    ? undefined
    : { rule: 'image-local', severity: 'warning', seen: sayHabit(habit, 'show only images of their own') };
};

function isBadge(href: string, post: ObservedPost): boolean {
  return post.badges.some((badge) => badge.href.replace(/[?#].*$/u, '') === href);
}

const imageTeaser: Learner = (posts) => {
  const habit = habitOf(posts, (post) => post.teasers > 0);
  if (habit === undefined) return undefined;
  const options = habit.since === undefined ? {} : { options: withSince({}, habit.since) };
  return {
    rule: 'image-teaser',
    severity: 'error',
    ...options,
    seen: sayHabit(habit, 'have a teaser image'),
  };
};

const imageName: Learner = (posts) => {
  const named = posts.flatMap((post) => post.images).filter((image) => image.path !== undefined);
  const plain = named.filter((image) =>
    /^[a-z0-9_.-]+$/u.test(image.path?.slice(image.path.lastIndexOf('/') + 1) ?? ''),
  );
  if (named.length < 10 || plain.length / named.length < 0.95) return undefined;
  return {
    rule: 'image-name',
    severity: 'warning',
    seen: `${plain.length} of ${named.length} images have names of small letters, digits, \`-\`, \`_\` and \`.\``,
  };
};

const translationLink: Learner = (posts) => {
  const habit = habitOf(
    posts,
    (post) => post.siblings.every((sibling) => post.noted.has(sibling.language)),
    (post) => post.siblings.length > 0,
  );
  return habit === undefined
    ? undefined
    : {
        rule: 'translation-link',
        severity: 'warning',
        seen: sayHabit(habit, 'that have a translation lead to it'),
      };
};

const LEARNERS: readonly Learner[] = [
  authorRequired,
  authorProfile,
  imagePath,
  imageFolder,
  imageLocal,
  imageTeaser,
  imageName,
  translationLink,
];
