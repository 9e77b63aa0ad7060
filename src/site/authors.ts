import { accountsOf } from './authors/accounts.ts';
import { type NameInPost, type Naming, namesInPost, namesInValue } from './authors/names.ts';
import { nearNames } from './authors/near-names.ts';
import { findPlace, type Place } from './authors/place.ts';
import { type ProfilePattern, readPattern } from './authors/profile-pattern.ts';
import { type Registry, readRegistry } from './authors/registry.ts';
import { asRecord, parseData, valueAt } from './data-file.ts';
import type { Files } from './files.ts';
import type { Model, SiteSettings } from './generator.ts';
import type { Parsers } from './parsers.ts';
import { extension } from './paths.ts';
import type { Author, AuthorName, Authors } from './site.ts';

type Data = Readonly<Record<string, unknown>>;

/** Finds where a site keeps its authors, when first asked. A registry that is unread or broken knows nobody's name. */
export function openAuthors(
  model: Model,
  settings: SiteSettings,
  files: Files,
  parsers: Pick<Parsers, 'frontMatter'>,
): Authors {
  return new FoundAuthors(model, settings, files, parsers);
}

const NOBODY: Registry = new Map();

class FoundAuthors implements Authors {
  readonly #model: Model;
  readonly #settings: SiteSettings;
  readonly #files: Files;
  readonly #parsers: Pick<Parsers, 'frontMatter'>;
  readonly #profiles = new Map<string, Data>();
  #pattern: ProfilePattern | undefined;
  #place: Place | undefined;
  #profileNames: readonly string[] | undefined;
  #registry: { readonly entries: Registry | undefined } | undefined;

  constructor(model: Model, settings: SiteSettings, files: Files, parsers: Pick<Parsers, 'frontMatter'>) {
    this.#model = model;
    this.#settings = settings;
    this.#files = files;
    this.#parsers = parsers;
  }

  get kind(): Authors['kind'] {
    return this.#where().kind;
  }

  get where(): string {
    return this.#where().where;
  }

  /** Docusaurus 3 refuses a key that `authors.yml` does not have. */
  get required(): boolean {
    return this.#model.generator === 'docusaurus';
  }

  names(): readonly string[] | undefined {
    const place = this.#where();
    const entries = this.#entriesOf(place);
    if (entries === undefined) return undefined;
    const files = place.kind === 'files' ? this.#namesOfFiles(this.#patternOf(place.where)) : [];
    return [...files, ...entries.keys()];
  }

  find(name: string): Author | undefined {
    const place = this.#where();
    const file = place.kind === 'files' ? this.#findFile(name, this.#patternOf(place.where)) : undefined;
    if (file !== undefined) return file;
    const data = this.#entriesOf(place)?.get(name);
    const path = place.kind === 'files' ? (place.beside ?? place.where) : place.where;
    return data && { name, path, data, accounts: accountsOf(data) };
  }

  near(name: string): readonly string[] {
    return nearNames(name, this.names() ?? []);
  }

  of(post: Parameters<Authors['of']>[0]): readonly AuthorName[] {
    const naming = namingOf(this.#model, this.#settings);
    const own = namesInPost(post.frontMatter, naming);
    if (own.length > 0) return own.map((name) => ({ ...this.#judge(name), isDefault: false }));
    const defaults = this.#model.defaults(post.path);
    const value = naming.keys.map((key) => valueAt(defaults, key)).find((given) => given != null);
    return namesInValue(value, naming).map((name) => ({ ...this.#judge(name), isDefault: true }));
  }

  authorOf(path: string): string | undefined {
    const place = this.#where();
    return place.kind === 'files' ? this.#patternOf(place.where).nameOf(path) : undefined;
  }

  #where(): Place {
    this.#place ??= findPlace(this.#model, this.#settings, this.#files);
    return this.#place;
  }

  /** A registry that only happens to lie there may be about others: a full name that it lacks is a free name. */
  #judge(name: NameInPost): NameInPost {
    const place = this.#where();
    if (place.kind === 'none') return { ...name, kind: 'plain' };
    const isGuess = this.#model.generator === 'plain' && !place.isConfigured;
    return isGuess && /\s/u.test(name.name) && this.find(name.name) === undefined
      ? { ...name, kind: 'plain' }
      : name;
  }

  #patternOf(where: string): ProfilePattern {
    this.#pattern ??= readPattern(where);
    return this.#pattern;
  }

  #namesOfFiles(pattern: ProfilePattern): readonly string[] {
    this.#profileNames ??= this.#files.under(pattern.folder).flatMap((path) => pattern.nameOf(path) ?? []);
    return this.#profileNames;
  }

  /** The profile is read only when its data is asked for: that it is there is known from the names. */
  #findFile(name: string, pattern: ProfilePattern): Author | undefined {
    const path = [name, ...this.#otherSpellings(name)]
      .map((spelling) => pattern.pathOf(spelling))
      .find((candidate) => this.#files.has(candidate) && pattern.nameOf(candidate) !== undefined);
    if (path === undefined) return undefined;
    const read = (): Data | undefined => this.#profile(path);
    return {
      name: pattern.nameOf(path) ?? name,
      path,
      get data() {
        return read();
      },
      get accounts() {
        return accountsOf(read() ?? {});
      },
    };
  }

  /** Hugo makes a term's folder of its name: lower case, spaces as `-`. */
  #otherSpellings(name: string): readonly string[] {
    return this.#model.generator === 'hugo' ? [name.toLowerCase().replace(/\s+/gu, '-')] : [];
  }

  #profile(path: string): Data | undefined {
    const known = this.#profiles.get(path);
    const text = known === undefined ? this.#files.text(path) : undefined;
    if (text === undefined) return known;
    const isData = /^\.(?:ya?ml|json|toml)$/iu.test(extension(path));
    const data = isData ? asRecord(parseData(path, text)) : this.#parsers.frontMatter(path, text).data;
    this.#profiles.set(path, data ?? {});
    return data ?? {};
  }

  /** A registry's entries, or those beside profiles where they are the more; undefined when unread or broken. */
  #entriesOf(place: Place): Registry | undefined {
    if (place.kind === 'registry') return this.#entries(place.where);
    if (place.kind === 'none' || place.beside === undefined) return NOBODY;
    const beside = this.#entries(place.beside);
    if (beside === undefined) return this.#files.isRead(place.beside) ? NOBODY : undefined;
    return beside.size > this.#namesOfFiles(this.#patternOf(place.where)).length ? beside : NOBODY;
  }

  #entries(path: string): Registry | undefined {
    if (this.#registry !== undefined) return this.#registry.entries;
    const text = this.#files.text(path);
    if (!this.#files.isRead(path)) return undefined;
    const isAbsent = !this.#files.has(path);
    const entries = text === undefined ? undefined : readRegistry(path, text);
    this.#registry = { entries: isAbsent ? new Map() : entries };
    return this.#registry.entries;
  }
}

/** Docusaurus 3 takes `author` for a free name, everyone else for what `authors` is in the plural. */
function namingOf(model: Model, settings: SiteSettings): Naming {
  const separators = settings.authors?.split ?? [];
  const key = settings.keys?.author;
  if (key !== undefined) return { keys: [key], plainKeys: [], separators };
  if (model.generator === 'docusaurus') return { keys: ['authors'], plainKeys: ['author'], separators };
  const keys = model.generator === 'hugo' ? ['author', 'authors', 'params.author'] : ['author', 'authors'];
  return { keys, plainKeys: [], separators };
}
