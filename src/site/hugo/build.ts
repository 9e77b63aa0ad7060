import type { FrontMatter } from '../../post/front-matter.ts';
import { stateOf } from '../front-matter-state.ts';
import type { SiteContext } from '../generator.ts';
import { lazy } from '../lazy.ts';
import { frontMatterReader } from '../other-sources.ts';
import { readConfiguration } from './configuration.ts';
import { type Content, readContent } from './content.ts';
import { findHooks, isThemeUnseen } from './hooks.ts';
import { indexReferences } from './page-references.ts';
import { type HugoPage, isHtml, makePage } from './pages.ts';
import { publishedFiles } from './published-files.ts';
import type { RenderContext } from './render.ts';
import { readSettings, type Settings } from './settings.ts';

/** A site as Hugo would build it. */
export interface Build {
  readonly settings: Settings;
  readonly content: Content;
  readonly rendering: RenderContext;
  page(path: string, frontMatter: FrontMatter): HugoPage;
  /** The file that is served at a decoded address below the base. */
  fileAt(address: string): string | undefined;
}

/** Puts a site together from its configuration and the names of its files. */
export function prepareBuild(context: SiteContext): Build {
  const { root, files, now } = context;
  const settings = readSettings(root, readConfiguration(root, files));
  const content = readContent(files, settings);
  const readFrontMatter = frontMatterReader(context);
  const page = (path: string, frontMatter: FrontMatter): HugoPage =>
    makePage(path, frontMatter, { content, settings, now });
  const other = (path: string): HugoPage | undefined => {
    const frontMatter = readFrontMatter(path);
    return frontMatter === undefined ? undefined : page(path, frontMatter);
  };
  const isCopied = (path: string): boolean => {
    const frontMatter = isHtml(path) ? readFrontMatter(path) : undefined;
    return frontMatter !== undefined && stateOf(frontMatter) === 'absent';
  };
  const folderOf = (owner: string): string | undefined => other(owner)?.folder?.slice(settings.base.length);
  const references = indexReferences(content, settings);
  const hasHook = findHooks(root, files);
  const pageAt: RenderContext['pageAt'] = (path) => other(path)?.page;
  const isUnseen = lazy(() => isThemeUnseen(root, files, settings.themes));
  const rendering = { root, files, settings, content, references, hasHook, isUnseen, pageAt };
  const fileAt = publishedFiles({ root, files, content, settings, folderOf, isCopied });
  return { settings, content, rendering, page, fileAt };
}
