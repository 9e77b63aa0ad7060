import { isAsciiDoc } from '../post/asciidoc.ts';
import type { FrontMatter } from '../post/front-matter.ts';
import { readSiteUrl } from './address-parts.ts';
import type { Generator, Model, Page, Reference, Rendered, SiteContext, Why } from './generator.ts';
import { siteMatcher } from './globs.ts';
import { type Build, openBuild } from './jekyll/build.ts';
import { languagesOf } from './jekyll/config.ts';
import { beyondLimit } from './jekyll/limit.ts';
import type { Evaluator } from './jekyll/liquid.ts';
import { belowMediaFolder } from './jekyll/media-subpath.ts';
import { isMarkdown } from './jekyll/output.ts';
import { liesWithPosts } from './jekyll/place.ts';
import { defaultsOf } from './jekyll/read-source.ts';
import { followSource } from './jekyll/relative-links.ts';
import { findRoots } from './jekyll/roots.ts';
import { findPages, findPostFolders } from './jekyll/sources.ts';
import { makeStaticFiles } from './jekyll/static-files.ts';
import { toPage } from './jekyll/to-page.ts';
import { basePath } from './jekyll/url-filters.ts';
import { isVerbatim, variablesFor } from './jekyll/variables.ts';
import { lazy } from './lazy.ts';

/** Jekyll 4.3 as a build with `TZ=UTC` has it. A flag of the command line counts when the configuration has its key. */
export const jekyll: Generator = {
  name: 'jekyll',
  roots: findRoots,
  open: (context) => new JekyllModel(context),
};

const LIQUID_IN_TAG: Why = { kind: 'unknown', text: 'it is Liquid in the argument of a tag' };

const NO_LIQUID: Why = { kind: 'unread', text: 'what evaluates Liquid is not loaded' };

class JekyllModel implements Model {
  readonly generator = 'jekyll';
  readonly root: string;
  readonly origin?: string;
  readonly base: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly staticFile: (address: string) => string | undefined;
  readonly mayBeRenamed?: (text: string) => boolean;
  readonly #build: Build;
  readonly #named: ((path: string) => boolean) | undefined;
  readonly #pages: () => readonly string[];
  readonly #postFolders: () => readonly string[];
  readonly #liquid: NonNullable<SiteContext['parsers']>['liquid'];
  #evaluator: Evaluator | undefined;

  constructor(context: SiteContext) {
    const build = openBuild(context);
    const url = readSiteUrl(context.settings.url);
    const origin = url?.origin ?? readSiteUrl(build.config.url)?.origin;
    this.root = context.root;
    if (origin !== undefined) this.origin = origin;
    this.base = url?.base ?? basePath(build.config);
    this.timeZone = build.config.timeZone;
    this.languages = languagesOf(build.config);
    this.staticFile = makeStaticFiles(build);
    if (endInNames(build)) this.mayBeRenamed = (text) => RENAMING.test(text);
    this.#build = build;
    this.#named = siteMatcher(context.root, context.settings.posts);
    this.#pages = lazy(() => findPages(build));
    this.#postFolders = lazy(() => findPostFolders(build));
    this.#liquid = context.parsers?.liquid ?? (() => undefined);
  }

  get postFolders(): readonly string[] {
    return this.#postFolders();
  }

  defaults(path: string): Readonly<Record<string, unknown>> {
    return defaultsOf(this.#build.placeOf(path), this.#build.config);
  }

  isPost(path: string): boolean {
    const { config, placeOf } = this.#build;
    if (!isMarkdown(path, config) && !isAsciiDoc(path)) return false;
    if (this.#named !== undefined) return this.#named(path);
    if (!liesWithPosts(path)) return false;
    const { kind } = placeOf(path);
    return kind === 'post' || (kind === 'draft' && config.showsDrafts);
  }

  pages(): readonly string[] {
    return this.#pages();
  }

  page(path: string, frontMatter: FrontMatter): Page {
    const source = this.#build.read(path, frontMatter);
    return toPage(this.#build, path, source, source.why ?? beyondLimit(this.#build, path));
  }

  render(reference: Reference, from: Page): Rendered {
    const { href, kind } = reference;
    const media = belowMediaFolder(this.#build, reference, from.path);
    if (media !== undefined) return { url: media };
    // Front matter never passes through Liquid, and an include's arguments are taken as they are written.
    if (kind === 'front-matter') return { url: href };
    const followed = followSource(this.#build, reference, from);
    if (followed !== undefined || !hasLiquid(href)) return followed ?? { url: href };
    if (kind === 'tag') return { url: null, why: LIQUID_IN_TAG };
    const variables = variablesFor(this.#build, from.path);
    if (isVerbatim(variables)) return { url: href };
    this.#evaluator ??= this.#liquid()?.(this.#build);
    return this.#evaluator?.evaluate(href, variables) ?? { url: null, why: NO_LIQUID };
  }
}

function hasLiquid(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

/** Keys that can give an address another last name than the file's; a date, categories and the rest come before it. */
const RENAMING = /^[ \t]*["']?(?:permalink|slug|redirect_from)\b/mu;

function endInNames({ config }: Build): boolean {
  const templates = [...config.collections.values()].map(({ template }) => template);
  const isNamed = (template: string): boolean => /:(?:title|slug|name|path)[^/]*\/?$/u.test(template);
  return templates.every(isNamed) && !/"(?:permalink|slug)"/u.test(JSON.stringify(config.defaults));
}
