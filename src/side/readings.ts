import type { Tree } from '../ports.ts';
import type { Entry } from '../site/files.ts';
import type { Parsers } from '../site/parsers.ts';
import { makeFiles } from '../site/tree.ts';

/** Contents by object id. What a budget left out on one side can still be read on the other. */
export type Blobs = Map<string, Uint8Array>;

/** What one round of reading brought. */
export interface Brought {
  /** Paths whose texts were read, and those that turned out to have none. */
  readonly texts: ReadonlyMap<string, unknown>;
  readonly isAnything: boolean;
}

/** A tree as far as it has been read, and what was asked of it in vain since. */
export class Readings {
  readonly files: ReturnType<typeof makeFiles>;
  readonly #tree: Tree;
  readonly #blobs: Blobs;
  readonly #contents: Map<string, Uint8Array | undefined>;
  readonly #heads = new Map<string, Uint8Array | undefined>();
  readonly #wanted = new Set<string>();
  readonly #wantedHeads = new Set<string>();
  #liquid: ReturnType<Parsers['liquid']>;
  #isLiquidWanted = false;
  /** What was asked for besides texts since the last `settle`. */
  #othersSince = 0;

  constructor(tree: Tree, entries: readonly Entry[], blobs: Blobs) {
    this.#tree = tree;
    this.#blobs = blobs;
    this.#contents = new Map(
      blobs.size === 0
        ? []
        : entries.flatMap(({ path, oid }) => {
            const bytes = blobs.get(oid);
            return bytes === undefined ? [] : [[path, bytes] as const];
          }),
    );
    this.files = makeFiles(entries, this.#contents, tree.unlisted);
  }

  text(path: string): string | undefined {
    return this.#contents.has(path) ? this.files.text(path) : undefined;
  }

  hasMark(path: string): boolean {
    const [first, second, third] = this.#contents.get(path) ?? [];
    return first === 0xef && second === 0xbb && third === 0xbf;
  }

  head(path: string): Uint8Array | undefined {
    const known = this.#heads.get(path);
    if (known !== undefined || this.#heads.has(path) || this.files.entry(path)?.kind !== 'file') return known;
    this.#wantedHeads.add(path);
    this.#othersSince += 1;
    return undefined;
  }

  /** Jekyll's Liquid; asked for when it is not loaded yet. */
  liquid(): ReturnType<Parsers['liquid']> {
    if (this.#liquid === undefined) {
      this.#isLiquidWanted = true;
      this.#othersSince += 1;
    }
    return this.#liquid;
  }

  wanting(): number {
    return this.files.wanted.size + this.#othersSince;
  }

  settle(): void {
    for (const path of this.files.wanted) this.#wanted.add(path);
    this.files.forget();
    this.#othersSince = 0;
  }

  want(paths: readonly string[]): void {
    for (const path of paths) if (this.files.entry(path)?.kind === 'file') this.#wanted.add(path);
  }

  /** Reads and loads what was asked for. */
  async readWanted(): Promise<Brought> {
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
    const isLoading = this.#isLiquidWanted;
    if (isLoading) await this.loadLiquid();
    return { texts: gotTexts, isAnything: isLoading || gotTexts.size + gotHeads.size > 0 };
  }

  async loadLiquid(): Promise<void> {
    this.#isLiquidWanted = false;
    const { makeEvaluator } = await import('../site/jekyll/liquid.ts');
    this.#liquid = makeEvaluator;
  }

  /** Reads files, but for those whose very content the other side has. */
  async #readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const oidOf = (path: string): string => this.files.entry(path)?.oid ?? '';
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
}
