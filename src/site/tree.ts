import type { Entry, Files } from './files.ts';
import { likeness, sameButCase } from './likeness.ts';
import { byPath } from './listing.ts';
import { dirname } from './paths.ts';

/** What has been asked of a tree and was not there. */
export interface Reads {
  /** Paths of existing files whose content is wanted, in the order of asking. */
  readonly wanted: ReadonlySet<string>;
  /** Starts a new round of asking. */
  forget(): void;
}

/** A tree that answers every question about names, and those about contents as far as they have been read. */
export interface Tree extends Files, Reads {
  bytes(path: string): Uint8Array | undefined;
  near(path: string): readonly string[];
}

/**
 * Makes a tree of a listing and the contents read so far.
 *
 * @param contents may grow between rounds; undefined for a path means that it could not be read.
 * @param unlisted folders of which only a part is known: whatever may lie there is taken to be there.
 */
export function makeFiles(
  entries: readonly Entry[],
  contents: ReadonlyMap<string, Uint8Array | undefined>,
  unlisted: readonly string[] = [],
): Tree {
  return new ReadTree(entries, contents, unlisted);
}

/** Texts that are kept beside the bytes that they are decoded from: enough for the rules that ask again and again. */
const TEXTS = 1000;

class ReadTree implements Tree {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #paths: readonly string[];
  readonly #contents: ReadonlyMap<string, Uint8Array | undefined>;
  readonly #texts = new Map<string, { readonly bytes: Uint8Array; readonly text: string | undefined }>();
  readonly #unlisted: readonly string[];
  readonly #wanted = new Set<string>();
  #folders: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(
    entries: readonly Entry[],
    contents: ReadonlyMap<string, Uint8Array | undefined>,
    unlisted: readonly string[],
  ) {
    this.#unlisted = unlisted;
    this.#entries = byPath(entries);
    this.#paths = [...this.#entries.keys()].sort();
    this.#contents = contents;
  }

  get wanted(): ReadonlySet<string> {
    return this.#wanted;
  }

  forget(): void {
    this.#wanted.clear();
  }

  get isPartial(): boolean {
    return this.#unlisted.length > 0;
  }

  has(path: string): boolean {
    return this.#entries.has(path) || this.#unlisted.some((folder) => path.startsWith(folder));
  }

  entry(path: string): Entry | undefined {
    return this.#entries.get(path);
  }

  under(folder: string): readonly string[] {
    const name = folder.replace(/\/+$/u, '');
    if (name === '') return this.#paths;
    // `0` is the character after `/`, so everything below the folder lies between the two.
    return this.#paths.slice(firstFrom(this.#paths, `${name}/`), firstFrom(this.#paths, `${name}0`));
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    if (bytes === undefined) return undefined;
    const known = this.#texts.get(path);
    if (known?.bytes === bytes) return known.text;
    const text = decode(bytes);
    if (this.#texts.size >= TEXTS) this.#texts.delete(this.#texts.keys().next().value ?? '');
    this.#texts.set(path, { bytes, text });
    return text;
  }

  isRead(path: string): boolean {
    return this.#entries.get(path)?.kind !== 'file' || this.#contents.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    if (this.#entries.get(path)?.kind !== 'file') return undefined;
    if (!this.#contents.has(path)) this.#wanted.add(path);
    return this.#contents.get(path);
  }

  near(path: string): readonly string[] {
    this.#folders ??= byFolder(this.#paths);
    return (this.#folders.get(sameButCase(dirname(path))) ?? [])
      .map((candidate) => ({ candidate, unlike: likeness(path, candidate) }))
      .flatMap(({ candidate, unlike }) => (unlike === undefined ? [] : [{ candidate, unlike }]))
      .sort((a, b) => a.unlike - b.unlike)
      .map(({ candidate }) => candidate);
  }
}

function firstFrom(paths: readonly string[], bound: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? '') < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As git tells a binary: a NUL near the start. The decoder drops a byte order mark. */
const SNIFFED = 8000;

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, SNIFFED).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  let folder: string | undefined;
  let names: string[] = [];
  for (const path of paths) {
    const own = dirname(path);
    // Sorted paths come folder by folder, mostly: folding each name anew would cost more than all the rest.
    if (own !== folder) names = listFor(folders, sameButCase(own));
    folder = own;
    names.push(path);
  }
  return folders;
}

function listFor(folders: Map<string, string[]>, key: string): string[] {
  const names = folders.get(key) ?? [];
  folders.set(key, names);
  return names;
}
