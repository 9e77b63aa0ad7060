import { findRoots, readConfiguration } from './docusaurus/configuration.ts';
import { makePage } from './docusaurus/posts.ts';
import { renderReference } from './docusaurus/render.ts';
import { readSettings, type Settings } from './docusaurus/settings.ts';
import { listSources, readSource } from './docusaurus/sources.ts';
import type { Files } from './files.ts';
import type { Generator, Model, Page, SiteContext } from './generator.ts';
import { siteMatcher } from './globs.ts';
import { frontMatterReader } from './other-sources.ts';
import { extension, join } from './paths.ts';

/**
 * Docusaurus: blogs and `src/pages` as 3.10 builds them. Addresses are those of the pages' metadata, before
 * `trailingSlash` is applied; documentation is not looked at.
 */
export const docusaurus: Generator = { name: 'docusaurus', roots: findRoots, open };

function open(context: SiteContext): Model {
  const { root, files } = context;
  const settings = readSettings(root, readConfiguration(root, files));
  const pageAt = pageReader(context, settings);
  return {
    generator: 'docusaurus',
    root,
    ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    base: settings.baseUrl.replace(/\/$/u, ''),
    timeZone: 'UTC',
    languages: settings.named,
    postFolders: settings.blogs.map(({ folder }) => folder),
    ...mainAuthors(settings),
    authorsFileOf: (path) => authorsFileOf(path, files, settings),
    defaults: () => ({}),
    isPost: postTest(context, settings),
    pages: listSources(files, settings),
    page: (path, frontMatter) => makePage(path, frontMatter, files, settings),
    staticFile: (address) => staticFile(address, files, settings),
    render: (reference, from) => renderReference(reference, from, { files, settings, pageAt }),
  };
}

function pageReader(context: SiteContext, settings: Settings): (path: string) => Page | undefined {
  const readFrontMatter = frontMatterReader(context);
  return (path) => {
    const frontMatter = readFrontMatter(path);
    return frontMatter === undefined ? undefined : makePage(path, frontMatter, context.files, settings);
  };
}

function mainAuthors({ blogs: [blog] }: Settings): Pick<Model, 'authorsFile'> {
  return blog === undefined ? {} : { authorsFile: join(blog.folder, blog.authors) };
}

function postTest(context: SiteContext, settings: Settings): (path: string) => boolean {
  const named = siteMatcher(context.root, context.settings.posts);
  return (path) => {
    if (!['.md', '.mdx'].includes(extension(path))) return false;
    return named === undefined ? readSource(path, settings)?.kind === 'post' : named(path);
  };
}

/** The registry of the blog that a post belongs to: the translated one before the original. */
function authorsFileOf(path: string, files: Files, settings: Settings): string | undefined {
  const source = readSource(path, settings);
  if (source?.kind !== 'post') return undefined;
  const { blog, locale } = source;
  const original = join(blog.folder, blog.authors);
  return [join(locale.folder, blog.localized, blog.authors)].find((one) => files.has(one)) ?? original;
}

/** Every locale serves all static folders below its own base. */
function staticFile(address: string, files: Files, settings: Settings): string | undefined {
  const base = settings.baseUrl.length - 1;
  const prefixes = ['/', ...settings.locales.map(({ baseUrl }) => baseUrl.slice(base))];
  return prefixes
    .filter((prefix) => address.startsWith(prefix))
    .flatMap((prefix) => settings.staticFolders.map((folder) => join(folder, address.slice(prefix.length))))
    .find((path) => files.has(path));
}
