import { isFileName, isImageName, isMediaName, isSourceName } from '../file-kinds.ts';
import type { Files } from '../files.ts';
import type { Model, Reference } from '../generator.ts';
import { basename, dirname, join } from '../paths.ts';
import type { Sources } from '../sources.ts';
import { NAME_ONLY } from './as-if.ts';
import { isGenerated } from './generated.ts';
import { canonical } from './page-index.ts';
import { belowBase, type OwnPlace } from './place.ts';
import type { ServedFiles } from './served-files.ts';
import { gatherShapes, shapeOf } from './shapes.ts';

/** Sources whose addresses show what addresses of the site look like. */
const SAMPLES = 40;

/** What the site's own tree would have to hold at an address: a file, a page; undefined: it need not hold anything. */
export type Expected = 'file' | 'page' | undefined;

/** Says of an address at which nothing was found whether the site's own sources should have served something there. */
export class Expectations {
  readonly #model: Model;
  readonly #files: Files;
  readonly #sources: Pick<Sources, 'page' | 'posts'>;
  readonly #served: ServedFiles;
  #nameShapes: ReadonlySet<string> | undefined;
  #sections: ReadonlySet<string> | undefined;
  #sourceNames: ReadonlySet<string> | undefined;

  constructor(model: Model, files: Files, sources: Pick<Sources, 'page' | 'posts'>, served: ServedFiles) {
    this.#model = model;
    this.#files = files;
    this.#sources = sources;
    this.#served = served;
  }

  of(place: OwnPlace, reference: Reference, from: string): Expected {
    const { address, written } = place;
    if (isImageReference(reference, address)) {
      // Other tools publish to the same host; whoever writes the host may well mean them.
      const isOwn = written !== 'host' || this.#isBelowBase(place) || reference.href.includes('{{');
      return isOwn || this.#isOwnFolder(address) ? 'file' : undefined;
    }
    if (isSourceName(address)) return written === 'relative' || this.#isSource(address) ? 'file' : undefined;
    if (isGenerated(address)) return undefined;
    const isRelative = written === 'relative';
    if (isFileName(address) && this.#isOwnFolder(address)) return 'file';
    if (isRelative && isMediaName(address)) return 'file';
    // A folder's own address may be the index of what a build puts there.
    if (!address.endsWith('/') && this.#served.hasFolderOf(address)) return 'page';
    if (this.#isSection(address)) return undefined;
    const own = this.#ownAddress(from);
    if (isRelative && isBelow(address, own)) return 'page';
    return this.#hasPageShape(address, own) ? 'page' : undefined;
  }

  /** What lies below a base of its own nobody else publishes. */
  #isBelowBase({ isOutside }: OwnPlace): boolean {
    return this.#model.base !== '' && !isOutside;
  }

  #isOwnFolder(address: string): boolean {
    const [, first = '', ...rest] = address.split('/');
    if (first === '' || rest.length === 0) return false;
    return this.#served.hasFolderOf(address) || this.#files.under(join(this.#model.root, first)).length > 0;
  }

  #isSource(address: string): boolean {
    this.#sourceNames ??= new Set(this.#model.pages().map(basename));
    return this.#sourceNames.has(basename(address));
  }

  /** Whether sources lie in a folder of that name: generators make lists of folders. */
  #isSection(address: string): boolean {
    this.#sections ??= new Set(this.#model.pages().flatMap((path) => tailsOf(dirname(path))));
    return this.#sections.has(canonical(address));
  }

  #ownAddress(from: string): string | undefined {
    const own = this.#sources.page(from);
    const address = own?.address ?? own?.futureAddress;
    return address === undefined ? undefined : belowBase(address, this.#model);
  }

  #hasPageShape(address: string, own: string | undefined): boolean {
    const shape = shapeOf(address);
    if (shape === undefined) return false;
    this.#nameShapes ??= this.#findShapes();
    return this.#nameShapes.has(shape) || (own !== undefined && shape === shapeOf(own));
  }

  #findShapes(): ReadonlySet<string> {
    const posts = this.#sources.posts();
    const isPost = new Set(posts);
    const others = this.#model.pages().filter((path) => !isPost.has(path));
    return gatherShapes(this.#addressesOf(posts), this.#addressesOf(others));
  }

  /** Addresses of some sources, by what is read of them, or by their names alone. */
  #addressesOf(paths: readonly string[]): readonly string[] {
    const step = Math.max(1, Math.floor(paths.length / SAMPLES));
    return paths
      .filter((_, index) => index % step === 0)
      .map((path) =>
        this.#files.isRead(path) ? this.#sources.page(path) : this.#model.page(path, NAME_ONLY),
      )
      .flatMap((page) => page?.address ?? page?.futureAddress ?? [])
      .map((address) => belowBase(address, this.#model));
  }
}

/** Whether a reference shows a file: by its kind, or where the kind does not say, by the address. */
function isImageReference({ kind }: Reference, address: string): boolean {
  // A frame may show a folder's index.
  if (address.endsWith('/')) return false;
  if (kind === 'markdown-image' || kind === 'html-image') return true;
  return (kind === 'front-matter' || kind === 'tag') && isImageName(address);
}

/** Whether an address lies in the folder that a page's own address is: nobody else publishes there. */
function isBelow(address: string, own: string | undefined): boolean {
  return own?.endsWith('/') === true && own !== '/' && address.startsWith(own);
}

/** `/a/b`, `/b` of `a/b`. */
function tailsOf(folder: string): readonly string[] {
  const parts = folder.split('/');
  return folder === '' ? [] : parts.map((_, index) => `/${parts.slice(index).join('/')}`);
}
