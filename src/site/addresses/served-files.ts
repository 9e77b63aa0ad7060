import { isSourceName } from '../file-kinds.ts';
import { mappedAddress, mappedFile } from '../file-map.ts';
import type { Files } from '../files.ts';
import type { Model, SiteSettings } from '../generator.ts';
import { sameButCase } from '../likeness.ts';
import { join, pathBelow } from '../paths.ts';

/** Files of one folder that are tried before it counts as not served. */
const SAMPLES = 5;

/** The static files of a site by their addresses below the base, by the generator and by the settings' `files`. */
export class ServedFiles {
  readonly #model: Model;
  readonly #settings: SiteSettings;
  readonly #files: Files;
  #folders: readonly string[] | undefined;

  constructor(model: Model, settings: SiteSettings, files: Files) {
    this.#model = model;
    this.#settings = settings;
    this.#files = files;
  }

  /** The file that is served at an address; a folder's is its index, and a page's ending may be left out. */
  at(address: string): string | undefined {
    const bare = address.replace(/\/+$/u, '');
    return this.#exactly(address) ?? this.#exactly(`${bare}/index.html`) ?? this.#exactly(`${bare}.html`);
  }

  /** The address at which a file is served. */
  addressOf(path: string): string | undefined {
    const mapped = mappedAddress(path, this.#settings, this.#model.root);
    if (mapped !== undefined && this.#exactly(mapped) === path) return mapped;
    const parts = (pathBelow(this.#model.root, path) ?? path).split('/');
    return parts
      .map((_, index) => `/${parts.slice(index).join('/')}`)
      .find((address) => this.#exactly(address) === path);
  }

  /** Served files that an address is likely meant for, most alike first. */
  near(address: string): readonly string[] {
    const near = this.#servedFrom().flatMap((folder) => this.#files.near?.(join(folder, address)) ?? []);
    return [...new Set(near)].filter((path) => this.addressOf(path) !== undefined);
  }

  /** The served file whose address differs by case or Unicode form only. */
  misspelt(address: string): string | undefined {
    return this.near(address).find(
      (path) => sameButCase(this.addressOf(path) ?? '') === sameButCase(address),
    );
  }

  /** Whether files lie below the first part of an address, and are served there. */
  hasFolderOf(address: string): boolean {
    const [, first = '', ...rest] = address.split('/');
    if (first === '' || rest.length === 0) return false;
    return this.#servedFrom().some((folder) =>
      this.#files
        .under(join(folder, first))
        .slice(0, SAMPLES)
        .some((path) => this.#exactly(`/${pathBelow(folder, path) ?? ''}`) === path),
    );
  }

  #exactly(address: string): string | undefined {
    return (
      this.#model.staticFile(address) ?? mappedFile(address, this.#settings, this.#model.root, this.#files)
    );
  }

  /** Folders whose files are served from the top, as a few files of each folder show. */
  #servedFrom(): readonly string[] {
    this.#folders ??= this.#findFolders();
    return this.#folders;
  }

  #findFolders(): readonly string[] {
    const found = new Set<string>();
    const tried = new Map<string, number>();
    for (const path of this.#files.under(this.#model.root)) {
      // A source is no sample: whether it is copied only its text tells.
      if (isSourceName(path)) continue;
      const folder = upperFolder(pathBelow(this.#model.root, path) ?? path);
      const tries = tried.get(folder) ?? 0;
      if (tries >= SAMPLES) continue;
      tried.set(folder, tries + 1);
      const address = this.addressOf(path);
      const isBelow = address !== undefined && path.endsWith(address);
      if (isBelow) found.add(path.slice(0, path.length - address.length));
      else if (`/${path}` === address) found.add('');
    }
    return [...found];
  }
}

/** The first two folders of a path: where generators decide how the rest is served. */
function upperFolder(path: string): string {
  const first = path.indexOf('/');
  const second = first < 0 ? -1 : path.indexOf('/', first + 1);
  return path.slice(0, Math.max(0, second < 0 ? first : second));
}
