import type { Generator, Model, SiteContext } from './generator.ts';
import { siteMatcher } from './globs.ts';
import { prepareBuild } from './hexo/build.ts';
import { findRoots } from './hexo/configuration.ts';
import { renderReference } from './hexo/render.ts';
import type { Settings } from './hexo/settings.ts';
import { readSource } from './hexo/sources.ts';
import { extension, join } from './paths.ts';

/**
 * Hexo: addresses as 7.3 makes them on a build machine whose zone is UTC, Markdown as hexo-renderer-marked 7.0 writes
 * it. A post without a date of its own gets its file's time, which is unknown here.
 */
export const hexo: Generator = { name: 'hexo', roots: findRoots, open };

function open(context: SiteContext): Model {
  const { settings, sources, rendering, page } = prepareBuild(context);
  return {
    generator: 'hexo',
    root: context.root,
    ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    base: settings.root.replace(/\/$/u, ''),
    timeZone: 'UTC',
    languages: settings.languages,
    postFolders: [join(settings.source, '_posts')],
    defaults: () => ({}),
    isPost: postTest(context, settings),
    pages: () => sources.pages().map(({ path }) => path),
    page,
    staticFile: (address) => sources.fileAt(join(address)) ?? rendering.assets.servedAt(address),
    render: (reference, from) => renderReference(reference, from, rendering),
  };
}

const MARKDOWN = new Set(['.md', '.markdown']);

function postTest(context: SiteContext, settings: Settings): (path: string) => boolean {
  const named = siteMatcher(context.root, context.settings.posts);
  return (path) => {
    if (!MARKDOWN.has(extension(path))) return false;
    if (named !== undefined) return named(path);
    const kind = readSource(path, settings)?.kind;
    return kind === 'post' || (kind === 'draft' && settings.areDraftsPublished);
  };
}
