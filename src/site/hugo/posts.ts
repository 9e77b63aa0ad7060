import type { SiteContext } from '../generator.ts';
import { siteMatcher } from '../globs.ts';
import { lazy } from '../lazy.ts';
import { extension, join, pathBelow } from '../paths.ts';
import type { Content, ContentFile } from './content.ts';
import type { Settings } from './settings.ts';

/** Which pages of a site are its posts. */
export interface Posts {
  /** Folders of the repository that hold posts. */
  folders(): readonly string[];
  has(path: string): boolean;
}

const READ = new Set(['.md', '.markdown', '.mdown', '.adoc', '.asciidoc']);
/** What people call the section of their posts; Hugo itself knows no such thing. */
const USUAL = new Set('post posts blog blogs article articles news writing writings'.split(' '));

/**
 * Pages in the sections that the settings or `params.mainSections` name, else in those called like posts usually are,
 * else in the section with the most pages, which is Hugo's own main section.
 */
export function findPosts(context: SiteContext, content: Content, settings: Settings): Posts {
  const named = siteMatcher(context.root, context.settings.posts);
  const sections = lazy(() => chooseSections(content, settings));
  const isPlaced = (file: ContentFile): boolean => {
    const names = file.folder.toLowerCase().split('/');
    return names.some((name, depth) => sections().has(name) && (depth === 0 || USUAL.has(name)));
  };
  return {
    has: (path) => {
      if (!READ.has(extension(path))) return false;
      const file = content.at(path);
      const isPage = file !== undefined && (file.kind === 'page' || file.kind === 'leaf');
      return isPage && (named === undefined ? isPlaced(file) : named(path));
    },
    folders: lazy(() => foldersOf(settings, [...sections()])),
  };
}

function chooseSections(content: Content, settings: Settings): ReadonlySet<string> {
  if (settings.mainSections.length > 0) {
    return new Set(settings.mainSections.map((section) => section.toLowerCase()));
  }
  const counts = new Map<string, number>();
  const usual = new Set<string>();
  for (const { folder, kind } of content.all()) {
    if (kind === 'branch' || folder === '') continue;
    const names = folder.toLowerCase().split('/');
    for (const name of names.filter((one) => USUAL.has(one))) usual.add(name);
    counts.set(names[0] ?? '', (counts.get(names[0] ?? '') ?? 0) + 1);
  }
  const most = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ]);
  return usual.size > 0 ? usual : new Set(most[1] === 0 ? ['posts'] : [most[0]]);
}

function foldersOf(settings: Settings, sections: readonly string[]): readonly string[] {
  return settings.content.flatMap(({ folder, target }) =>
    sections.flatMap((section) => {
      const own = pathBelow(target, section);
      return own === undefined ? [] : [join(folder, own)];
    }),
  );
}
