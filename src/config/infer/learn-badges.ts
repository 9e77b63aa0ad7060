import { badgeIdentity } from '../../post/badges.ts';
import { habitOf } from './habit.ts';
import { type Learner, lessonOf, newest } from './lesson.ts';
import type { ObservedBadge, ObservedPost } from './observed.ts';

interface Policy {
  readonly name: string;
  readonly image: string;
  readonly links: readonly string[];
  /** Links of former times: none of the newest half of the badges has them. */
  readonly moved?: readonly string[];
}

/** Badges that recur in posts, each with the links that it has more than once; most posts agree on them. */
function policies(posts: readonly ObservedPost[]): readonly Policy[] {
  const uses = new Map<string, ObservedBadge[]>();
  for (const post of posts)
    for (const badge of new Map(post.badges.map((one) => [one.identity, one])).values())
      uses.set(badge.identity, [...(uses.get(badge.identity) ?? []), badge]);
  return [...uses.values()].filter((all) => all.length >= 4).flatMap((all) => policyOf(all) ?? []);
}

function policyOf(all: readonly ObservedBadge[]): Policy | undefined {
  const counts = new Map<string, number>();
  for (const { link = '' } of all) counts.set(link, (counts.get(link) ?? 0) + 1);
  const usual = [...counts]
    .filter(([link, count]) => link !== '' && count / all.length >= 0.1 && count > 1)
    .sort((a, b) => b[1] - a[1]);
  const agreeing = usual.reduce((sum, [, count]) => sum + count, 0);
  const last = all.at(-1);
  if (last === undefined || agreeing / all.length < 0.8) return undefined;
  return {
    name: usualLabel(all) ?? last.identity,
    image: last.href.replace(/#.*$/u, ''),
    ...nowAndThen(
      usual.map(([link]) => link),
      all,
    ),
  };
}

function usualLabel(all: readonly ObservedBadge[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { label } of all) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function nowAndThen(
  links: readonly string[],
  all: readonly ObservedBadge[],
): Pick<Policy, 'links' | 'moved'> {
  const newer = new Set(all.slice(Math.floor(all.length / 2)).map(({ link }) => link));
  const moved = links.filter((link) => !newer.has(link));
  const current = links.filter((link) => newer.has(link));
  return current.length === 0 || moved.length === 0 ? { links } : { links: current, moved };
}

const badgeLink: Learner = (posts) => {
  const badges = policies(posts);
  if (badges.length === 0) return undefined;
  const seen = `${badges.length === 1 ? 'one badge recurs' : `${badges.length} badges recur`} in four posts or more, with the same links`;
  return { rule: 'badge-link', severity: 'warning', options: { badges }, seen };
};

/** A badge that nearly every post of late carries; of the others, that a translation carries what its original does. */
const badgeRequired: Learner = (posts) => {
  const recent = newest(posts);
  const badges = policies(posts);
  if (badges.length === 0) return undefined;
  const everywhere = badges.map((badge) => {
    const habit = habitOf(recent, (post) =>
      post.badges.some((one) => one.identity === badgeIdentity(badge.image)),
    );
    return habit === undefined ? badge : { ...badge, when: { files: ['**'] } };
  });
  const counts = new Map(posts.map((post) => [post.path, post.badges.length]));
  const habit = habitOf(
    posts,
    (post) => post.siblings.every(({ path }) => (counts.get(path) ?? 0) === post.badges.length),
    (post) => post.badges.length > 0,
  );
  const lesson = lessonOf('badge-required', 'warning', habit, 'carry the badges of their translation');
  return lesson === undefined ? undefined : { ...lesson, options: { badges: everywhere } };
};

export const BADGE_LEARNERS: readonly Learner[] = [badgeLink, badgeRequired];
