import type { Settings } from '../config/settings.ts';
import type { Tree } from '../ports.ts';
import type { FrontMatter } from '../post/front-matter.ts';
import { parseFrontMatter, type Room } from '../post/parse-front-matter.ts';
import { type Budget, type Post, parsePost } from '../post/post.ts';
import { detectSites, type FoundSite } from '../site/detect.ts';
import type { Generator, GeneratorName } from '../site/generator.ts';
import { generators, type KnownGenerator } from '../site/generators.ts';
import { openSite } from '../site/open-site.ts';
import type { Parsers } from '../site/parsers.ts';
import type { Site } from '../site/site.ts';
import { type Blobs, Readings } from './readings.ts';

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
  /** Loads what checks may ask for besides files. */
  loadAll(): Promise<void>;
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
  const side = new TreeSide(new Readings(tree, await tree.list(), blobs), settings, now);
  await side.find();
  return side;
}

class TreeSide implements Side {
  readonly #settings: Settings;
  readonly #now: Date;
  readonly #readings: Readings;
  readonly #posts = new Map<string, Post>();
  readonly #frontMatters = new Map<string, FrontMatter>();
  readonly #generators = new Map<GeneratorName, Generator>();
  #found: readonly FoundSite<KnownGenerator>[] = [];
  /** What was asked for in vain while sites were found and opened: once it is read they may be others. */
  #decisive: readonly string[] = [];
  /** Far more than ten thousand posts take; a run of hostile ones ends all the same. */
  readonly #budget: Budget = { left: 60_000_000 };
  /** The same for front matter. */
  readonly #room: Room = { left: 3_000_000 };
  #sites: readonly PlacedSite[] | undefined;

  constructor(readings: Readings, settings: Settings, now: Date) {
    this.#readings = readings;
    this.#settings = settings;
    this.#now = now;
  }

  list(): readonly string[] {
    return this.#readings.files.under('');
  }

  text(path: string): string | undefined {
    return this.#readings.text(path);
  }

  ask(path: string): string | undefined {
    return this.#readings.files.text(path);
  }

  hasMark(path: string): boolean {
    return this.#readings.hasMark(path);
  }

  head(path: string): Uint8Array | undefined {
    return this.#readings.head(path);
  }

  wanting(): number {
    return this.#readings.wanting();
  }

  settle(): void {
    this.#readings.settle();
  }

  sites(): readonly PlacedSite[] {
    if (this.#sites !== undefined) return this.#sites;
    this.settle();
    this.#sites = this.#open();
    this.#decisive = [...this.#decisive, ...this.#readings.files.wanted];
    return this.#sites;
  }

  /** Finds the sites by what has been read, and loads what opening them takes. */
  async find(): Promise<void> {
    this.settle();
    this.#found = detectSites(this.#readings.files, generators, this.#settings.sites);
    this.#sites = undefined;
    this.#decisive = [...this.#readings.files.wanted];
    for (const { generator } of this.#found)
      if (!this.#generators.has(generator.name)) this.#generators.set(generator.name, await generator.load());
  }

  #open(): readonly PlacedSite[] {
    const parsers: Parsers = {
      post: (path, text) => this.#post(path, text),
      frontMatter: (path, text) => this.#frontMatter(path, text),
      liquid: () => this.#readings.liquid(),
    };
    const { files } = this.#readings;
    return this.#found.flatMap(({ generator, root, settings }) => {
      const loaded = this.#generators.get(generator.name);
      if (loaded === undefined) return [];
      const model = loaded.open({ root, files, settings, now: this.#now, parsers });
      const site = openSite(model, settings, files, parsers, this.#now);
      const index = this.#settings.sites.indexOf(settings);
      return index === -1 ? { site } : { site, index };
    });
  }

  async loadAll(): Promise<void> {
    if (this.#generators.has('jekyll')) await this.#readings.loadLiquid();
  }

  /** Sites answer from what is read at the time, and keep what their names alone tell; all but a few stay as they are. */
  #isDecisive(read: ReadonlyMap<string, unknown>): boolean {
    const hangsOnTexts = (this.#sites ?? []).some(({ site }) => site.model.isPostText !== undefined);
    return read.size > 0 && (hangsOnTexts || this.#decisive.some((path) => read.has(path)));
  }

  #post(path: string, text: string): Post {
    const known = this.#posts.get(path);
    if (known !== undefined) return known;
    const post = parsePost(path, text, {
      frontMatter: this.#frontMatter(path, text),
      keeps: this.#settings.remark === 'off' ? 'facts' : 'tree',
      budget: this.#budget,
    });
    this.#posts.set(path, post);
    return post;
  }

  #frontMatter(path: string, text: string): FrontMatter {
    const known = this.#frontMatters.get(path);
    if (known !== undefined) return known;
    const frontMatter = parseFrontMatter(text, this.#room);
    this.#frontMatters.set(path, frontMatter);
    return frontMatter;
  }

  async prefetch(paths: readonly string[]): Promise<void> {
    this.#readings.want(paths);
    await this.readWanted();
  }

  async readWanted(): Promise<boolean> {
    const { texts, isAnything } = await this.#readings.readWanted();
    if (this.#isDecisive(texts)) await this.find();
    return isAnything;
  }
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
