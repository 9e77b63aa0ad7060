import type { FrontMatter } from '../../post/front-matter.ts';
import type { Page, SiteContext } from '../generator.ts';
import { frontMatterReader } from '../other-sources.ts';
import { join, withoutExtension } from '../paths.ts';
import { readConfiguration } from './configuration.ts';
import { type PageFacts, readFacts } from './facts.ts';
import { makePage } from './pages.ts';
import { patternReader } from './patterns.ts';
import { type Plugins, readPlugins } from './plugins.ts';
import { indexAssets } from './post-assets.ts';
import { lookUpPosts } from './post-lookup.ts';
import type { RenderContext } from './render.ts';
import { readSettings, type Settings } from './settings.ts';
import { readSources, type Sources } from './sources.ts';

/** A site as Hexo would build it. */
export interface Build {
  readonly settings: Settings;
  readonly sources: Sources;
  readonly rendering: RenderContext;
  page(path: string, frontMatter: FrontMatter): Page;
}

/** Puts a site together from its configuration and the names of its files. */
export function prepareBuild(context: SiteContext): Build {
  const { root, files, now } = context;
  const settings = readSettings(root, readConfiguration(root, files));
  const sources = readSources(files, settings);
  const readName = patternReader(withoutExtension(settings.newPostName));
  const readFrontMatter = frontMatterReader(context);
  const page = (path: string, frontMatter: FrontMatter): Page =>
    makePage(path, frontMatter, { settings, readName, now });
  const factsOf = (path: string): PageFacts | undefined => {
    const frontMatter = readFrontMatter(path);
    return frontMatter === undefined ? undefined : readFacts(path, frontMatter, settings, readName);
  };
  const pathOf = (path: string): string | undefined => {
    const frontMatter = readFrontMatter(path);
    const isPublished = frontMatter !== undefined && page(path, frontMatter).address !== null;
    return isPublished ? (factsOf(path)?.path ?? undefined) : undefined;
  };
  const assets = indexAssets(sources, settings, { pathOf, isRead: (path) => files.isRead(path) });
  const posts = lookUpPosts(sources, settings, readName, factsOf);
  let known: Plugins | undefined;
  const plugins = (): Plugins => {
    const read = known ?? readPlugins(root, files);
    // Until the file is read nothing is known of them.
    if (files.isRead(join(root, 'package.json'))) known = read;
    return read;
  };
  return { settings, sources, rendering: { settings, assets, posts, plugins }, page };
}
