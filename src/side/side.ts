import type { Settings } from '../config/settings.ts';
import type { Tree } from '../ports.ts';
import { parseFrontMatter } from '../post/parse-front-matter.ts';
import { type Post, parsePost } from '../post/post.ts';
import { detectSites, type FoundSite } from '../site/detect.ts';
import type { Entry } from '../site/files.ts';
import type { Generator, GeneratorName } from '../site/generator.ts';
import { generators, type KnownGenerator } from '../site/generators.ts';
import { openSite } from '../site/open-site.ts';
import type { Parsers } from '../site/parsers.ts';
import type { Site } from '../site/site.ts';
import { makeFiles } from '../site/tree.ts';

/** A site with its place in the configuration; undefined when it was found from the tree. */
export interface PlacedSite {
  readonly site: Site;
  readonly index?: number;
}

/**
 * One side of a change: its tree as far as it has been read, and the sites in it.
 *
 * Checks are pure and cannot wait, so they ask for what is missing and are run again once `readWanted` has it.
 */
export interface Side {
  /** The sites, over what has been read so far. */
  sites(): readonly PlacedSite[];
  /** The first bytes of an image; asked for when they are not there yet. */
  head(path: string): Uint8Array | undefined;
  /** How much has been asked for in vain since the last `settle`. */
  wanting(): number;
  /** Keeps in mind what was asked for, and starts counting anew. */
  settle(): void;
  /** Reads what was asked for. False when there was nothing, or nothing more can be had. */
  readWanted(): Promise<boolean>;
  /** Reads files that will be asked for, all at once. */
  prefetch(paths: readonly string[]): Promise<void>;
  /** Every name in the tree. */
  list(): readonly string[];
  /** The text of a file, as far as it has been read. */
  text(path: string): string | undefined;
  /** The same, and asks for it. */
  ask(path: string): string | undefined;
  /** Whether a file that has been read begins with a byte order mark, which its text lacks. */
  hasMark(path: string): boolean;
}

/**
 * Opens one side of a change.
 *
 * @param now the moment that the review speaks of.
 * @param blobs what is read, by object id: shared by the sides, as most of their files are the same.
 */
export async function openSide(
  tree: Tree,
  settings: Settings,
  now: Date,
  blobs: Blobs = new Map(),
): Promise<Side> {
  const side = new TreeSide(tree, await tree.list(), { settings, now, blobs });
  await side.find();
  return side;
}

/** Contents by object id. What a budget left out on one side can still be read on the other. */
export type Blobs = Map<string, Uint8Array>;

class TreeSide implements Side {
  readonly #tree: Tree;
  readonly #settings: Settings;
  readonly #now: Date;
  readonly #blobs: Blobs;
  readonly #contents: Map<string, Uint8Array | undefined>;
  readonly #heads = new Map<string, Uint8Array | undefined>();
  readonly #files: ReturnType<typeof makeFiles>;
  readonly #posts = new Map<string, Post>();
  readonly #wanted = new Set<string>();
  readonly #wantedHeads = new Set<string>();
  readonly #generators = new Map<GeneratorName, Generator>();
  #liquid: ReturnType<Parsers['liquid']>;
  #isLiquidWanted = false;
  /** What was asked for besides texts since the last `settle`. */
  #othersSince = 0;
  #found: readonly FoundSite<KnownGenerator>[] = [];
  /** What was asked for in vain while sites were found and opened: once it is read they may be others. */
  #decisive: readonly string[] = [];
  #sites: readonly PlacedSite[] | undefined;

  constructor(
    tree: Tree,
    entries: readonly Entry[],
    { settings, now, blobs }: { readonly settings: Settings; readonly now: Date; readonly blobs: Blobs },
  ) {
    this.#tree = tree;
    this.#settings = settings;
    this.#now = now;
    this.#blobs = blobs;
    this.#contents = new Map(
      blobs.size === 0
        ? []
        : entries.flatMap(({ path, oid }) => {
            const bytes = blobs.get(oid);
            return bytes === undefined ? [] : [[path, bytes] as const];
          }),
    );
    this.#files = makeFiles(entries, this.#contents, tree.unlisted);
  }

  list(): readonly string[] {
    return this.#files.under('');
  }

  text(path: string): string | undefined {
    return this.#contents.has(path) ? this.#files.text(path) : undefined;
  }

  ask(path: string): string | undefined {
    return this.#files.text(path);
  }

  hasMark(path: string): boolean {
    const [first, second, third] = this.#contents.get(path) ?? [];
    return first === 0xef && second === 0xbb && third === 0xbf;
  }

  sites(): readonly PlacedSite[] {
    if (this.#sites !== undefined) return this.#sites;
    this.settle();
    this.#sites = this.#open();
    this.#decisive = [...this.#decisive, ...this.#files.wanted];
    return this.#sites;
  }

  /** Finds the sites by what has been read, and loads what opening them takes. */
  async find(): Promise<void> {
    this.settle();
    this.#found = detectSites(this.#files, generators, this.#settings.sites);
    this.#sites = undefined;
    this.#decisive = [...this.#files.wanted];
    for (const { generator } of this.#found)
      if (!this.#generators.has(generator.name)) this.#generators.set(generator.name, await generator.load());
  }

  #open(): readonly PlacedSite[] {
    const parsers: Parsers = {
      post: (path, text) => this.#post(path, text),
      frontMatter,
      liquid: () => this.#askLiquid(),
    };
    return this.#found.flatMap(({ generator, root, settings }) => {
      const loaded = this.#generators.get(generator.name);
      if (loaded === undefined) return [];
      const model = loaded.open({ root, files: this.#files, settings, now: this.#now, parsers });
      const site = openSite(model, settings, this.#files, parsers, this.#now);
      const index = this.#settings.sites.indexOf(settings);
      return index === -1 ? { site } : { site, index };
    });
  }

  async #loadWanted(): Promise<boolean> {
    if (!this.#isLiquidWanted) return false;
    this.#isLiquidWanted = false;
    const { makeEvaluator } = await import('../site/jekyll/liquid.ts');
    this.#liquid = makeEvaluator;
    return true;
  }

  /** Reads files, but for those whose very content the other side has. */
  async #readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const oidOf = (path: string): string => this.#files.entry(path)?.oid ?? '';
    const unread = paths.filter((path) => !this.#blobs.has(oidOf(path)));
    const read = unread.length === 0 ? new Map<string, undefined>() : await this.#tree.read(unread);
    for (const [path, bytes] of read)
      if (oidOf(path) !== '' && bytes !== undefined) this.#blobs.set(oidOf(path), bytes);
    const shared = paths.flatMap((path) => {
      const bytes = this.#blobs.get(oidOf(path));
      return bytes === undefined ? [] : [[path, bytes] as const];
    });
    return new Map([...read, ...shared]);
  }

  /** Sites answer from what is read at the time, and keep what their names alone tell; all but a few stay as they are. */
  #isDecisive(read: ReadonlyMap<string, unknown>): boolean {
    const hangsOnTexts = (this.#sites ?? []).some(({ site }) => site.model.isPostText !== undefined);
    return read.size > 0 && (hangsOnTexts || this.#decisive.some((path) => read.has(path)));
  }

  #post(path: string, text: string): Post {
    const known = this.#posts.get(path);
    if (known !== undefined) return known;
    const post = parsePost(path, text);
    this.#posts.set(path, post);
    return post;
  }

  head(path: string): Uint8Array | undefined {
    const known = this.#heads.get(path);
    if (known !== undefined || this.#heads.has(path) || this.#files.entry(path)?.kind !== 'file')
      return known;
    this.#wantedHeads.add(path);
    this.#othersSince += 1;
    return undefined;
  }

  #askLiquid(): ReturnType<Parsers['liquid']> {
    if (this.#liquid === undefined) {
      this.#isLiquidWanted = true;
      this.#othersSince += 1;
    }
    return this.#liquid;
  }

  wanting(): number {
    return this.#files.wanted.size + this.#othersSince;
  }

  settle(): void {
    for (const path of this.#files.wanted) this.#wanted.add(path);
    this.#files.forget();
    this.#othersSince = 0;
  }

  async prefetch(paths: readonly string[]): Promise<void> {
    for (const path of paths) if (this.#files.entry(path)?.kind === 'file') this.#wanted.add(path);
    await this.readWanted();
  }

  async readWanted(): Promise<boolean> {
    this.settle();
    const texts = [...this.#wanted].filter((path) => !this.#contents.has(path));
    const heads = [...this.#wantedHeads].filter((path) => !this.#heads.has(path));
    this.#wanted.clear();
    this.#wantedHeads.clear();
    const [gotTexts, gotHeads] = await Promise.all([
      this.#readTexts(texts),
      heads.length === 0 ? new Map() : this.#tree.readHeads(heads),
    ]);
    for (const [path, bytes] of gotTexts) this.#contents.set(path, bytes);
    for (const [path, bytes] of gotHeads) this.#heads.set(path, bytes);
    if (this.#isDecisive(gotTexts)) await this.find();
    const isLoaded = await this.#loadWanted();
    return isLoaded || gotTexts.size + gotHeads.size > 0;
  }
}

function frontMatter(_path: string, text: string) {
  return parseFrontMatter(text);
}

/** The site that a path belongs to: one whose post it is, else the innermost one around it. */
export function siteOf(path: string, sites: readonly PlacedSite[]): PlacedSite | undefined {
  const around = sites.filter(({ site }) => site.model.root === '' || path.startsWith(`${site.model.root}/`));
  const inner = [...around].sort((a, b) => b.site.model.root.length - a.site.model.root.length);
  // A post beside the site's folder is the site's all the same: somebody put it where the site does not look.
  return (
    inner.find(({ site }) => site.isPost(path)) ?? inner[0] ?? sites.find(({ site }) => site.isPost(path))
  );
}
