import { habitOf } from './habit.ts';
import { type Learner, lastYear, lessonOf } from './lesson.ts';
import type { ObservedPost } from './observed.ts';

/**
 * Whether a blog keeps its images itself. Hosts that posts show images from again and again are its own choice, and what
 * was merged within the last year is not what its maintainers mind.
 */
export const imageLocal: Learner = (posts) => {
  const recent = new Set(lastYear(posts).flatMap(foreignHosts));
  const often = recurring(posts.map(foreignHosts));
  const hosts = shortened([...new Set([...often, ...recent])]);
  const habit = habitOf(
    posts,
    (post) => foreignHosts(post).every((host) => often.includes(host)),
    (post) => post.images.length > 0,
  );
  const lesson = lessonOf('image-local', 'warning', habit, 'show only images of their own');
  if (lesson === undefined || hosts.length === 0) return lesson;
  return {
    ...lesson,
    options: { hosts },
    seen: `${lesson.seen}, or from hosts that recur; these were shown from of late, too`,
  };
};

function foreignHosts(post: ObservedPost): readonly string[] {
  const foreign = post.images.filter((image) => !image.isLocal && !image.isBadge);
  return [...new Set(foreign.flatMap(({ host }) => host ?? []))];
}

const OFTEN = 3;

function recurring(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flat();
  return [...new Set(all)].filter(
    (host) => all.filter((one) => domainOf(one) === domainOf(host)).length >= OFTEN,
  );
}

/** A name under which everybody may have a host of his own. */
const SHARED =
  /^(?:github\.io|gitlab\.io|blogspot\.com|wordpress\.com|amazonaws\.com|cloudfront\.net|(?:netlify|vercel)\.app|pages\.dev|(?:com?|org|net)\.\w\w)$/u;

/** One operator's servers have many names: `avatars1.` and `avatars2.` are the same host to a writer. */
function domainOf(host: string): string {
  const domain = host.split('.').slice(-2).join('.');
  return SHARED.test(domain) ? host : domain;
}

function shortened(hosts: readonly string[]): readonly string[] {
  const many = (host: string) => hosts.filter((one) => domainOf(one) === domainOf(host)).length > 1;
  return [...new Set(hosts.map((host) => (many(host) ? domainOf(host) : host)))].sort();
}
