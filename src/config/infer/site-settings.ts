import type { SiteSettings } from '../../site/generator.ts';
import { literalPattern } from '../../site/literal-pattern.ts';
import { basename, dirname, join } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { findAddress } from './find-address.ts';
import { findAuthors } from './find-authors.ts';
import { findFolders } from './find-folders.ts';
import { findGroupKeys } from './find-group-keys.ts';
import { findKeys } from './find-keys.ts';
import type { ObservedPost } from './observed.ts';

/** What has to be written of a site: what was found by looking at many posts and could not be told from one. */
export function foundSettings(posts: readonly ObservedPost[], site: Site): SiteSettings {
  const root = site.model.root === '' ? {} : { root: site.model.root };
  const { folder, ...own } = postFolder(posts, site);
  return {
    ...root,
    ...own,
    ...findAddress(posts, site, folder),
    ...findFolders(posts, site),
    ...findKeys(posts, site),
    ...findAuthors(posts, site),
    ...translations(posts, site),
  };
}

/** Where a blog of no known generator has its posts: the folder that holds nearly all that is dated. */
function postFolder(
  posts: readonly ObservedPost[],
  site: Site,
): Pick<SiteSettings, 'posts'> & { readonly folder: string } {
  const { root, generator, postFolders } = site.model;
  if (generator !== 'plain' || site.settings.posts !== undefined) return { folder: postFolders[0] ?? root };
  const from = site.model.root === '' ? 0 : site.model.root.length + 1;
  const dated = posts.filter((post) => dateIn(post) !== undefined).map((post) => post.path.slice(from));
  if (dated.length < 4) return { folder: root };
  const endings = [...new Set(dated.map((path) => /\.(\w+)$/u.exec(path)?.[1] ?? 'md'))].sort();
  const folder = commonFolder(dated);
  if (folder === '') return { folder: root };
  const ending = endings.length === 1 ? endings[0] : `{${endings.join(',')}}`;
  const below = posts.filter((post) => dateIn(post) === undefined).map((post) => post.path.slice(from));
  return {
    posts: [`${folder}/**/*.${ending}`, ...noPosts(folder, below)],
    folder: join(root, folder),
  };
}

/** What lies among posts without a date and is a section's page or a list of them. */
function noPosts(folder: string, undated: readonly string[]): readonly string[] {
  const hidden = undated.some((path) => path.startsWith(`${folder}/`) && basename(path).startsWith('_'));
  const top = undated.filter((path) => dirname(path) === folder && /^index\./u.test(basename(path)));
  return [...(hidden ? [`!${folder}/**/_*`] : []), ...top.map((path) => `!${path}`)];
}

function dateIn(post: ObservedPost): string | undefined {
  const written = Object.values(post.data).find(
    (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value),
  );
  return post.date ?? (written === undefined ? undefined : String(written));
}

/** The deepest folder that holds nineteen of twenty paths. */
function commonFolder(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const holding = [...counts].filter(([, count]) => count >= paths.length * 0.95);
  return holding.sort(([a], [b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** Which language the posts without a mark are in, when all their translations are in others. */
function translations(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'translations'> {
  const keys = site.translations.kind === 'none' ? findGroupKeys(posts) : undefined;
  if (keys !== undefined) return { translations: { keys } };
  if (site.translations.kind !== 'suffix') return {};
  const declared = posts.filter((post) => site.translations.declares(post.path));
  const marked = new Set(declared.flatMap((post) => post.language ?? []));
  if (marked.size === 0) return {};
  const languages = Object.fromEntries(
    [...marked].sort().map((language) => [language, markOf(declared, language)]),
  );
  const unmarked = posts.filter((post) => !site.translations.declares(post.path));
  const main =
    unmarked.find((post) => post.language !== undefined)?.language ??
    mostFrequent(unmarked.flatMap((post) => post.written ?? []));
  return {
    translations: { by: 'suffix', languages, ...(main === undefined ? {} : { default: main }) },
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function markOf(declared: readonly ObservedPost[], language: string): string {
  const marked = declared.find((post) => post.language === language);
  const found = new RegExp(`[-_.]${literalPattern(language)}(?=\\.\\w+$)`, 'iu').exec(marked?.path ?? '');
  return found?.[0] ?? `-${language}`;
}
