import type { FrontMatter } from '../post/front-matter.ts';
import { readSiteUrl } from './address-parts.ts';
import { mappedFile } from './file-map.ts';
import type { Generator, Model, Page, Reference, Rendered, SiteContext } from './generator.ts';
import { join } from './paths.ts';
import { makePage } from './plain/page.ts';
import { findPostPaths, type PostPaths } from './plain/post-paths.ts';
import { renderReference } from './plain/references.ts';
import type { ReadMark } from './translations/marks.ts';
import { readMarks } from './translations/read-marks.ts';
import { findWay } from './translations/way.ts';

/** Folders whose files most static site tools serve from the top. */
const STATIC_FOLDERS = ['public', 'static'];

/** Any other blog: Markdown files with front matter, and whatever the settings say of their addresses. */
export const plain: Generator = {
  name: 'plain',
  roots: () => [],
  open: (context) => new PlainModel(context),
};

class PlainModel implements Model {
  readonly generator = 'plain';
  readonly root: string;
  readonly base: string;
  readonly origin?: string;
  readonly timeZone = 'UTC';
  readonly languages: readonly string[];
  readonly postFolders: readonly string[];
  readonly isPostText?: (text: string) => boolean;
  readonly #context: SiteContext;
  readonly #paths: PostPaths;
  #pages: readonly string[] | undefined;
  #read: ReadMark | undefined;

  constructor(context: SiteContext) {
    const { root, settings } = context;
    const url = readSiteUrl(settings.url);
    this.#context = context;
    this.#paths = findPostPaths(root, settings.posts);
    this.root = root;
    this.base = url?.base ?? '';
    if (url !== undefined) this.origin = url.origin;
    this.languages = languagesOf(context);
    this.postFolders = this.#paths.folders.map((folder) => join(root, folder));
    if ((settings.posts ?? []).length === 0) this.isPostText = hasFrontMatter;
  }

  defaults(): Readonly<Record<string, unknown>> {
    return {};
  }

  isPost(path: string): boolean {
    return this.#paths.isPost(path);
  }

  pages(): readonly string[] {
    this.#pages ??= this.#context.files.under(this.root).filter((path) => this.isPost(path));
    return this.#pages;
  }

  page(path: string, frontMatter: FrontMatter): Page {
    const { settings } = this.#context;
    this.#read ??= readMarks(
      findWay(this, settings, () => this.pages()),
      this.root,
    );
    return makePage(
      { path, below: this.#paths.below(path), marked: this.#read(path), frontMatter },
      settings,
    );
  }

  staticFile(address: string): string | undefined {
    const { files, settings } = this.#context;
    if (settings.files !== undefined) return mappedFile(address, settings, this.root, files);
    return [...STATIC_FOLDERS, '']
      .map((folder) => join(this.root, folder, address))
      .find((path) => files.has(path));
  }

  render(reference: Reference, from: Page): Rendered {
    const { files, settings } = this.#context;
    const folders = STATIC_FOLDERS.map((folder) => join(this.root, folder));
    const hasStaticFolder =
      settings.files !== undefined || folders.some((name) => files.under(name).length > 0);
    return renderReference(reference, from, { files, hasStaticFolder, content: join(this.root, 'content') });
  }
}

function languagesOf({ settings }: SiteContext): readonly string[] {
  const { default: main, languages, paths } = settings.translations ?? {};
  const named = [...Object.keys(languages ?? {}), ...Object.keys(paths ?? {})];
  return main === undefined ? [] : [...new Set([main, ...named])];
}

/** Whether a text begins as front matter does: `---`, `+++` or a JSON object, and no Liquid. */
function hasFrontMatter(text: string): boolean {
  return /^(?:(?:---|\+\+\+)[ \t]*(?:\r?\n|\r|$)|\{\s*")/u.test(text);
}
