import { basename, dirname, withoutExtension } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { daysOf } from './post-days.ts';
import { usualName } from './post-names.ts';

/**
 * The addresses of the folders where a post's files belong, by a pattern with `{year}`, `{month}`, `{day}`, `{slug}` and
 * `{name}`: the post's own, which comes first, and those of its translations.
 *
 * @returns undefined while the translations are not known.
 */
export function foldersOf(path: string, pattern: string, site: Site): readonly string[] | undefined {
  const siblings = site.translations.siblings(path);
  if (siblings === undefined) return undefined;
  const paths = [path, ...siblings.map((sibling) => sibling.path)];
  const folders = paths.flatMap((one) => filled(pattern, one, site));
  return [...new Set(folders.map((folder) => folder.replace(/\/*$/u, '/')))];
}

function filled(pattern: string, path: string, site: Site): readonly string[] {
  const name = nameOf(path);
  const slug = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, '');
  // A post whose name `post-name` would have otherwise may have its files where they then belong.
  const usual = withoutExtension(usualName(`${slug}.md`));
  const slugs = [slug, site.page(path)?.slug, site.translations.stem(path), usual];
  const days = /\{(?:year|month|day)\}/u.test(pattern) ? daysOf(path, site) : [''];
  return days.flatMap((day) =>
    slugs.flatMap((one) => {
      if (one === undefined) return [];
      const [year = '', month = '', date = ''] = day.split('-');
      const values: Readonly<Record<string, string>> = { year, month, day: date, slug: one, name };
      return [pattern.replace(/\{(\w+)\}/gu, (hole, key: string) => values[key] ?? hole)];
    }),
  );
}

/** The name of a post; that of its folder, where it is the folder's index. */
function nameOf(path: string): string {
  const name = withoutExtension(basename(path));
  return /^_?index(?:\.[\w-]+)?$/u.test(name) ? basename(dirname(path)) : name;
}
