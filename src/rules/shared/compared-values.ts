import type { Badge } from '../../post/badges.ts';
import type { Post } from '../../post/post.ts';
import { type Span, WHOLE } from '../../post/span.ts';
import { valueAt } from '../../site/data-file.ts';
import { basename } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { type PolicyBadge, policyOf, sameLink } from './policy-badges.ts';

/** A value that a post has and that its translation should have too. */
export interface Compared {
  readonly text: string;
  readonly at: Span;
}

/** What two posts have in a field that differs; both lists empty where nothing surely does. */
export interface Difference {
  readonly own: readonly Compared[];
  readonly other: readonly Compared[];
}

const NONE: Difference = { own: [], other: [] };

/** Compares one field of a post with that of a translation of it. */
export function compareField(
  field: string,
  post: Post,
  other: Post,
  site: Site,
  policies: readonly PolicyBadge[],
): Difference {
  if (field === 'author') return compareLists(authorsOf(post, site), authorsOf(other, site));
  if (field === 'badges') return compareBadges(post, other, policies);
  if (field === 'date') return compareDates(post, other, site);
  if (field === 'images') return compareCounts(post, other);
  const keys = field === 'categories' ? ['categories', 'category'] : [field];
  return compareLists(valuesOf(post, keys), valuesOf(other, keys));
}

/** What is there on one side only; nothing where the values are words of two scripts, which may be translations. */
function compareLists(own: readonly Compared[], other: readonly Compared[]): Difference {
  const without = (list: readonly Compared[], taken: readonly Compared[]): readonly Compared[] =>
    list.filter(({ text }) => !taken.some((one) => folded(one.text) === folded(text)));
  const difference = { own: without(own, other), other: without(other, own) };
  const isForeign = [...difference.own, ...difference.other].some(({ text }) =>
    /[^\p{ASCII}\p{Script=Latin}]/u.test(text),
  );
  return isForeign ? NONE : difference;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** A missing author is another rule's. */
function authorsOf(post: Post, site: Site): readonly Compared[] {
  return site.authors
    .of(post)
    .filter(({ isDefault }) => !isDefault)
    .map(({ name, span }) => ({ text: name, at: span }));
}

function valuesOf(post: Post, keys: readonly string[]): readonly Compared[] {
  return keys.flatMap((key) => {
    const value = valueAt(post.frontMatter.data, key);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const whole = post.frontMatter.field(key)?.valueSpan ?? WHOLE;
    return items.flatMap((item, index) => {
      if (typeof item !== 'string' && typeof item !== 'number' && typeof item !== 'boolean') return [];
      const at = Array.isArray(value)
        ? (post.frontMatter.field(`${key}.${index}`)?.valueSpan ?? whole)
        : whole;
      return String(item) === '' ? [] : [{ text: String(item), at }];
    });
  });
}

/** Badges that say or lead to the same are the same in two languages; those of a policy are `badge-required`'s. */
function compareBadges(post: Post, other: Post, policies: readonly PolicyBadge[]): Difference {
  const free = (one: Post): readonly Badge[] =>
    one.badges.filter((badge) => policyOf(badge, policies) === undefined);
  const without = (badges: readonly Badge[], taken: readonly Badge[]): readonly Badge[] =>
    badges.filter((badge) => !taken.some((one) => isSameBadge(badge, one)));
  const own = without(free(post), other.badges);
  const others = without(free(other), post.badges);
  // Without a link nobody can tell a badge from its translation.
  const isVague =
    own.length > 0 && others.length > 0 && [...own, ...others].some(({ image }) => image.link === undefined);
  return isVague ? NONE : { own: own.map(shown), other: others.map(shown) };
}

function isSameBadge(a: Badge, b: Badge): boolean {
  const [one, other] = [a.image.link?.href, b.image.link?.href];
  return a.identity === b.identity || (one !== undefined && other !== undefined && sameLink(one, other));
}

function shown(badge: Badge): Compared {
  const text = [badge.label, badge.message].filter((part) => part !== undefined && part !== '').join(' ');
  return { text: text === '' ? badge.image.href : text, at: badge.image.span };
}

/** Names with the same day whose addresses have two: a `date` of the front matter moved one of them. */
function compareDates(post: Post, other: Post, site: Site): Difference {
  const [own, others] = [site.page(post.path), site.page(other.path)];
  const named = dayInName(post.path);
  const isMoved = named !== undefined && named === dayInName(other.path) && own?.date !== others?.date;
  const isInAddress =
    own?.date !== undefined && (own.address ?? own.futureAddress ?? '').includes(own.date.slice(0, 4));
  if (!isMoved || !isInAddress || own.date === undefined || others?.date === undefined) return NONE;
  const at = post.frontMatter.field('date')?.valueSpan ?? WHOLE;
  return { own: [{ text: own.date, at }], other: [{ text: others.date, at: WHOLE }] };
}

function dayInName(path: string): string | undefined {
  return /^\d{4}-\d{1,2}-\d{1,2}(?=-)/u.exec(basename(path))?.[0];
}

function compareCounts(post: Post, other: Post): Difference {
  const count = (one: Post): number => one.images.length - one.badges.length;
  if (count(post) === count(other)) return NONE;
  return { own: [{ text: `${count(post)}`, at: WHOLE }], other: [{ text: `${count(other)}`, at: WHOLE }] };
}
