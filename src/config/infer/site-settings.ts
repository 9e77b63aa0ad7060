import type { SiteSettings } from '../../site/generator.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** What has to be written of a site: what was found by looking at many posts and could not be told from one. */
export function foundSettings(posts: readonly ObservedPost[], site: Site): SiteSettings {
  const root = site.model.root === '' ? {} : { root: site.model.root };
  return { ...root, ...translations(posts, site) };
}

/** Which language the posts without a mark are in, when all their translations are in others. */
function translations(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'translations'> {
  if (site.translations.kind !== 'suffix') return {};
  const marked = new Set(
    posts.filter((post) => site.translations.declares(post.path)).flatMap((post) => post.language ?? []),
  );
  if (marked.size === 0) return {};
  const languages = Object.fromEntries(
    [...marked].sort().map((language) => [language, markOf(posts, language, site)]),
  );
  const unmarked = posts.find(
    (post) => !site.translations.declares(post.path) && post.language !== undefined,
  )?.language;
  return {
    translations: { by: 'suffix', languages, ...(unmarked === undefined ? {} : { default: unmarked }) },
  };
}

function markOf(posts: readonly ObservedPost[], language: string, site: Site): string {
  const marked = posts.find((post) => post.language === language && site.translations.declares(post.path));
  const found = new RegExp(`[-_.]${language}(?=\\.\\w+$)`, 'iu').exec(marked?.path ?? '');
  return found?.[0] ?? `-${language}`;
}
