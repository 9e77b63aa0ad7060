import type { Files } from './files.ts';
import type { Model, SiteSettings } from './generator.ts';
import { join, pathBelow } from './paths.ts';
import type { Sibling, Site, Translations } from './site.ts';
import type { Sources } from './sources.ts';
import { linkedAddresses, statedLanguage, textAt } from './translations/front-matter.ts';
import { type Groups, groupByName } from './translations/groups.ts';
import type { ReadMark } from './translations/marks.ts';
import { readMarks } from './translations/read-marks.ts';
import { fillTemplate, matchTemplates } from './translations/templates.ts';
import { findWay, type Way } from './translations/way.ts';

/** What translations need of the site that they belong to. */
export interface TranslationParts {
  readonly sources: Pick<Sources, 'posts' | 'frontMatter' | 'page'>;
  readonly resolve: Site['resolve'];
}

/** The code (ISO 639-2) of a language that nothing names: a sibling without a mark on a site without a default. */
export const UNDETERMINED = 'und';

/** Finds a site's way to mark translations, when first asked, and the groups that follow from it. */
export function openTranslations(
  model: Model,
  settings: SiteSettings,
  files: Files,
  parts: TranslationParts,
): Translations {
  return new FoundTranslations(model, settings, files, parts);
}

class FoundTranslations implements Translations {
  readonly #model: Model;
  readonly #settings: SiteSettings;
  readonly #files: Files;
  readonly #parts: TranslationParts;
  #found: { readonly way: Way; readonly main: string | undefined; readonly read: ReadMark } | undefined;
  #groups: Groups | undefined;

  constructor(model: Model, settings: SiteSettings, files: Files, parts: TranslationParts) {
    this.#model = model;
    this.#settings = settings;
    this.#files = files;
    this.#parts = parts;
  }

  get kind(): Translations['kind'] {
    return this.#find().way.kind;
  }

  language(path: string): string | undefined {
    return this.#declared(path) ?? this.#generators(path) ?? this.#find().main;
  }

  declares(path: string): boolean {
    return this.#declared(path) !== undefined;
  }

  stem(path: string): string {
    return this.#find().read(path).stem;
  }

  siblings(path: string): readonly Sibling[] | undefined {
    const { way } = this.#find();
    if (way.kind === 'keys') return this.#byKeys(path, way.group);
    if (way.kind === 'links') return this.#byLinks(path, way.key);
    const partners = way.kind === 'paths' ? this.#byPaths(path, way) : this.#byName(path);
    return this.#toSiblings(partners);
  }

  #find(): { readonly way: Way; readonly main: string | undefined; readonly read: ReadMark } {
    this.#found ??= this.#findOnce();
    return this.#found;
  }

  #findOnce(): { readonly way: Way; readonly main: string | undefined; readonly read: ReadMark } {
    const way = findWay(this.#model, this.#settings, () => this.#parts.sources.posts());
    const read = readMarks(way, this.#model.root);
    return { way, read, main: mainLanguage(this.#model, this.#settings, way) };
  }

  /** The template of the main language fits every path, so it declares nothing. */
  #declared(path: string): string | undefined {
    const { way, read, main } = this.#find();
    const { language } = read(path);
    const isMain = way.kind === 'paths' && language === main;
    return isMain ? this.#stated(path) : (language ?? this.#stated(path));
  }

  #stated(path: string): string | undefined {
    const { way } = this.#find();
    const frontMatter = this.#files.isRead(path) ? this.#parts.sources.frontMatter(path) : undefined;
    if (frontMatter === undefined) return undefined;
    return way.kind === 'keys' ? textAt(frontMatter, way.language) : statedLanguage(frontMatter);
  }

  #generators(path: string): string | undefined {
    return this.#files.isRead(path) ? this.#parts.sources.page(path)?.language : undefined;
  }

  #byName(path: string): readonly string[] {
    const { way, read, main } = this.#find();
    if (way.kind === 'none') return [];
    this.#groups ??= groupByName(this.#parts.sources.posts(), read, main);
    return this.#groups.partners(path);
  }

  #byPaths(path: string, way: Extract<Way, { kind: 'paths' }>): readonly string[] {
    const match = matchTemplates(way.templates, pathBelow(this.#model.root, path) ?? path);
    if (match === undefined) return [];
    return way.templates
      .filter(({ language }) => language !== match.language)
      .map(({ template }) => join(this.#model.root, fillTemplate(template, match.shared)))
      .filter((partner) => this.#files.has(partner));
  }

  #byKeys(path: string, key: string): readonly Sibling[] | undefined {
    const own = this.#parts.sources.frontMatter(path);
    if (own === undefined) return undefined;
    const group = textAt(own, key);
    if (group === undefined) return [];
    const others = this.#parts.sources.posts().filter((post) => post !== path);
    const groups = others.map((post) => {
      const frontMatter = this.#parts.sources.frontMatter(post);
      return { post, isUnread: !this.#files.isRead(post), group: frontMatter && textAt(frontMatter, key) };
    });
    if (groups.some(({ isUnread }) => isUnread)) return undefined;
    const language = this.language(path);
    const same = groups.filter((other) => other.group === group).map(({ post }) => post);
    return this.#toSiblings(same.filter((post) => this.language(post) !== language));
  }

  #byLinks(path: string, key: string): readonly Sibling[] | undefined {
    const own = this.#parts.sources.frontMatter(path);
    if (own === undefined) return undefined;
    const targets = linkedAddresses(own, key).map((href) =>
      this.#parts.resolve({ href, kind: 'front-matter', key }, path),
    );
    if (targets.some(({ why }) => why?.kind === 'unread')) return undefined;
    const paths = new Set(targets.flatMap((target) => target.path ?? []));
    paths.delete(path);
    return this.#toSiblings([...paths]);
  }

  /** All are asked for, so that one round of reading is enough. */
  #toSiblings(paths: readonly string[]): readonly Sibling[] | undefined {
    const pages = paths.map((path) => ({ path, page: this.#parts.sources.page(path) }));
    if (paths.some((path) => !this.#files.isRead(path))) return undefined;
    return pages.map(({ path, page }) => ({
      path,
      language: this.language(path) ?? UNDETERMINED,
      address: page?.address ?? null,
    }));
  }
}

/** The language of posts without a mark; a mark of the very same language says that it is another one. */
function mainLanguage(model: Model, settings: SiteSettings, way: Way): string | undefined {
  const configured = settings.translations?.default;
  if (configured !== undefined) return configured;
  const [main] = model.languages;
  const isMarked = way.kind === 'suffix' && way.marks.some(({ language }) => language === main);
  return isMarked && model.generator !== 'hugo' ? undefined : main;
}
