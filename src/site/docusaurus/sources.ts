import type { Files } from '../files.ts';
import { lazy } from '../lazy.ts';
import { extension, join, pathBelow } from '../paths.ts';
import type { Blog, Locale, Settings } from './settings.ts';

/** A source of a blog. */
export interface PostSource {
  readonly kind: 'post';
  readonly path: string;
  /** The path within the blog's folder, the same for all translations. */
  readonly place: string;
  readonly blog: Blog;
  readonly locale: Locale;
}

/** A source of `src/pages`. */
export interface PageSource {
  readonly kind: 'page';
  readonly path: string;
  readonly place: string;
  readonly locale: Locale;
}

export type Source = PostSource | PageSource;

const PAGES = 'src/pages';
const LOCALIZED_PAGES = 'docusaurus-plugin-content-pages';

/** What a file is by its place and name; undefined when Docusaurus makes nothing of it. */
export function readSource(path: string, settings: Settings): Source | undefined {
  const [main] = settings.locales;
  for (const blog of settings.blogs) {
    const place = pathBelow(blog.folder, path);
    if (place !== undefined && blog.isPost(place)) return { kind: 'post', path, place, blog, locale: main };
  }
  const page = pathBelow(join(settings.root, PAGES), path);
  if (page !== undefined && isPage(page)) return { kind: 'page', path, place: page, locale: main };
  const locale = settings.locales.find(({ folder }) => path.startsWith(`${folder}/`));
  return locale === undefined ? undefined : readLocalized(path, locale, settings);
}

function readLocalized(path: string, locale: Locale, settings: Settings): Source | undefined {
  for (const blog of settings.blogs) {
    const place = pathBelow(join(locale.folder, blog.localized), path);
    if (place !== undefined && blog.isPost(place)) return { kind: 'post', path, place, blog, locale };
  }
  const page = pathBelow(join(locale.folder, LOCALIZED_PAGES), path);
  return page !== undefined && isPage(page) ? { kind: 'page', path, place: page, locale } : undefined;
}

/** What a source's name may end with. */
const SOURCE = /\.(?:mdx?|[jt]sx?)$/u;

function isPage(place: string): boolean {
  const isSource = ['.md', '.mdx', '.js', '.jsx', '.ts', '.tsx'].includes(extension(place));
  return isSource && !/(?:^|\/)(?:_|__tests__\/)|\.(?:test|d)\.[jt]sx?$/u.test(place);
}

/** Whether a translation has the original that Docusaurus lists; without one it is not published. */
export function hasOriginal(source: Source, files: Files, settings: Settings): boolean {
  const folder = source.kind === 'post' ? source.blog.folder : join(settings.root, PAGES);
  return files.has(join(folder, source.place));
}

/** The source that a locale publishes for a place: its translation, else the original. */
export function sourceFor(
  source: Source,
  locale: Locale,
  files: Files,
  settings: Settings,
): string | undefined {
  const own = source.kind === 'post' ? source.blog.localized : LOCALIZED_PAGES;
  const original = source.kind === 'post' ? source.blog.folder : join(settings.root, PAGES);
  return [join(locale.folder, own), original]
    .map((folder) => join(folder, source.place))
    .find((path) => files.has(path));
}

/** All sources of a site, by path. */
export function listSources(files: Files, settings: Settings): () => readonly string[] {
  return lazy(() => {
    const folders = [
      ...settings.blogs.map(({ folder }) => folder),
      join(settings.root, PAGES),
      ...settings.locales.map(({ folder }) => folder),
    ];
    const paths = new Set(folders.flatMap((folder) => files.under(folder)));
    return [...paths].filter((path) => SOURCE.test(path) && readSource(path, settings) !== undefined).sort();
  });
}
