import type { Generator, Model, SiteContext } from './generator.ts';
import { prepareBuild } from './hugo/build.ts';
import { findPosts } from './hugo/posts.ts';
import { renderReference } from './hugo/render.ts';
import { findRoots } from './hugo/roots.ts';

/**
 * Hugo: addresses as 0.111.3 makes them, with the newer spellings of its configuration. Templates are not run, so what
 * a site's own hooks and shortcodes write is unknown.
 */
export const hugo: Generator = { name: 'hugo', roots: findRoots, open };

function open(context: SiteContext): Model {
  const { settings, content, rendering, page, fileAt } = prepareBuild(context);
  const posts = findPosts(context, content, settings);
  return {
    generator: 'hugo',
    root: context.root,
    ...(settings.origin === undefined ? {} : { origin: settings.origin }),
    base: settings.base,
    timeZone: settings.timeZone,
    languages: settings.named,
    get postFolders() {
      return posts.folders();
    },
    defaults: () => ({}),
    isPost: posts.has,
    pages: () => content.all().map(({ path }) => path),
    page: (path, frontMatter) => page(path, frontMatter).page,
    staticFile: fileAt,
    render: (reference, from) => renderReference(reference, from, rendering),
  };
}
