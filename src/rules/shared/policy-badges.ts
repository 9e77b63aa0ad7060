import * as v from 'valibot';
import { type Badge, badgeIdentity } from '../../post/badges.ts';
import { primary } from '../../post/language-names.ts';

const address = v.pipe(v.string(), v.minLength(1));

/** Which posts a policy badge is asked of; all of what is named has to fit. */
const when = v.strictObject({
  categories: v.optional(v.array(v.string())),
  tags: v.optional(v.array(v.string())),
  files: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(1000)))),
});

/** The badges that a site has a policy about: one list that all badge rules take. */
export const badgesOption = v.optional(
  v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1)),
      /** Language to the name in it, where it has one of its own. */
      names: v.optional(v.record(v.string(), v.pipe(v.string(), v.minLength(1))), {}),
      image: address,
      links: v.optional(v.array(address), []),
      /** Former addresses of the links: they are taken for the badge's own, out of date. */
      moved: v.optional(v.array(address), []),
      /** Language to the image that says the same in it. */
      variants: v.optional(v.record(v.string(), address), {}),
      when: v.optional(when),
    }),
  ),
  [],
);

export type PolicyBadge = v.InferOutput<typeof badgesOption>[number];

/** The policy badge that a badge in a post is, whatever its colour or language. */
export function policyOf(badge: Badge, policies: readonly PolicyBadge[]): PolicyBadge | undefined {
  return policies.find((policy) => imagesOf(policy).some((image) => badgeIdentity(image) === badge.identity));
}

export function imagesOf(policy: PolicyBadge): readonly string[] {
  return [policy.image, ...Object.values(policy.variants)];
}

/** The image of a policy badge for a post in a language: its variant, else the badge's own. */
export function imageFor(policy: PolicyBadge, language: string | undefined): string {
  return inLanguage(policy.variants, language) ?? policy.image;
}

/** The name of a policy badge for a post in a language. */
export function nameFor(policy: PolicyBadge, language: string | undefined): string {
  return inLanguage(policy.names, language) ?? policy.name;
}

function inLanguage(
  texts: Readonly<Record<string, string>>,
  language: string | undefined,
): string | undefined {
  if (language === undefined) return undefined;
  return Object.entries(texts).find(([code]) => primary(code) === primary(language))?.[1];
}

/**
 * Whether two links lead to the same place. GitHub's are compared by owner and repository, ignoring case, `.git`, a final
 * slash, `www.` and the scheme; below a repository the rest counts too.
 */
export function sameLink(one: string, other: string): boolean {
  return canonical(one) === canonical(other);
}

/** Whether a link leads to one of those known: to the same place or, on GitHub, into the same repository. */
export function leadsToOne(known: readonly string[], link: string): boolean {
  const repository = repositoryOf(link);
  return known.some(
    (one) => sameLink(one, link) || (repository !== undefined && repository === repositoryOf(one)),
  );
}

function repositoryOf(link: string): string | undefined {
  return /^github\.com\/[^/]+\/[^/]+/u.exec(canonical(link))?.[0];
}

function canonical(link: string): string {
  const text = link.trim().startsWith('//') ? `https:${link.trim()}` : link.trim();
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const host = url.hostname.toLowerCase().replace(/^www\./u, '');
  const path = url.pathname.replace(/\/+$/u, '');
  if (!/^https?:$/u.test(url.protocol)) return text;
  if (host !== 'github.com') return `${host}${path}${url.search}`;
  const [owner = '', repository = '', ...rest] = path.slice(1).toLowerCase().split('/');
  return [host, owner, repository.replace(/\.git$/u, ''), ...rest].join('/');
}
