import { splitAddress } from './address-parts.ts';
import { Expectations } from './addresses/expectations.ts';
import { PageIndex, type PageMatch } from './addresses/page-index.ts';
import { belowBase, type OwnPlace, placeOf } from './addresses/place.ts';
import { type Asked, ask, foundAt, missing, unknown } from './addresses/results.ts';
import { ServedFiles } from './addresses/served-files.ts';
import { writtenAddress } from './addresses/written-address.ts';
import { decodePath } from './encoding.ts';
import { isFileName, isMediaName, isSourceName } from './file-kinds.ts';
import type { Files } from './files.ts';
import type { Model, Page, Reference, Rendered, SiteSettings, Why } from './generator.ts';
import { dirname, join } from './paths.ts';
import type { Site, Target } from './site.ts';
import type { Sources } from './sources.ts';

/** The questions about addresses that a site answers. */
export type Addresses = Pick<Site, 'resolve' | 'addressOf'>;

/** Answers which page or file an address means; indexes are made when first needed, once. */
export function openAddresses(
  model: Model,
  settings: SiteSettings,
  files: Files,
  sources: Sources,
): Addresses {
  const addresses = new SiteAddresses(model, settings, files, sources);
  return {
    resolve: (reference, from) => addresses.resolve(reference, from),
    addressOf: (path) => addresses.addressOf(path),
  };
}

class SiteAddresses implements Addresses {
  readonly #model: Model;
  readonly #settings: SiteSettings;
  readonly #files: Files;
  readonly #sources: Sources;
  readonly #served: ServedFiles;
  readonly #pages: PageIndex;
  readonly #expectations: Expectations;

  constructor(model: Model, settings: SiteSettings, files: Files, sources: Sources) {
    this.#model = model;
    this.#settings = settings;
    this.#files = files;
    this.#sources = sources;
    this.#served = new ServedFiles(model, settings, files);
    this.#pages = new PageIndex(model, files, sources);
    this.#expectations = new Expectations(model, files, sources, this.#served);
  }

  resolve(reference: Reference, from: string): Target {
    const page = this.#sources.page(from);
    if (page === undefined) return unknown({ url: null }, 'unread', `\`${from}\` is not read`);
    const rendered = this.#model.render(reference, page);
    if (rendered.url === null) return this.#withoutUrl(rendered, reference, from);
    const place = placeOf(rendered.url, page, this.#model, this.#settings);
    if (place.kind === 'external') return { url: rendered.url, status: 'external' };
    if (place.kind === 'self') return this.#self(rendered.url, page, place.fragment);
    const asked = ask(rendered.url, place);
    if (rendered.target !== undefined) return this.#aimedAt(rendered.target, asked);
    const near = (): readonly string[] => this.#nearBeside(reference, from);
    if (place.kind === 'unknown') return judged(asked, rendered.why ?? nowhere(place.text), near);
    return this.#lookUp(asked, place, { rendered, reference, from });
  }

  addressOf(path: string): string | undefined {
    const served = this.#served.addressOf(path);
    if (served !== undefined) return writtenAddress(served, 'file', this.#model);
    const page = this.#pages.isPage(path) ? this.#sources.page(path) : undefined;
    const address = page?.address ?? page?.futureAddress;
    return address === undefined
      ? undefined
      : writtenAddress(belowBase(address, this.#model), 'page', this.#model);
  }

  /** Nothing is written, or nobody knows what: only a source or file that the generator named can still be found. */
  #withoutUrl({ target, why }: Rendered, reference: Reference, from: string): Target {
    if (target !== undefined && why === undefined) return this.#aimedAt(target, { url: null });
    return judged({ url: null }, why ?? nowhere('what it renders to is not known'), () =>
      this.#nearBeside(reference, from),
    );
  }

  #self(url: string, page: Page, fragment: string | undefined): Target {
    const address = page.address ?? page.futureAddress;
    return {
      url,
      status: 'found',
      path: page.path,
      ...(address === undefined ? {} : { address: belowBase(address, this.#model) }),
      ...(fragment === undefined ? {} : { fragment }),
    };
  }

  /** The generator found the source itself; whether it is published is another matter. */
  #aimedAt(path: string, asked: Asked): Target {
    const page = this.#pages.isPage(path) ? this.#sources.page(path) : undefined;
    const isHeldBack = page?.why?.kind === 'unpublished' && page.futureAddress === undefined;
    if (isHeldBack) return missing(asked, unpublished(path), []);
    return this.#files.has(path) ? foundAt(asked, path) : missing(asked, absent(path), []);
  }

  #lookUp(asked: Asked, place: OwnPlace, asking: Asking): Target {
    const { rendered } = asking;
    const file = this.#served.at(place.address);
    const canBePage = file === undefined && !isMediaName(place.address);
    const match = canBePage ? this.#pages.byName(place.address) : undefined;
    const path = file ?? (match?.kind === 'found' ? match.path : undefined);
    if (place.isOutside) return this.#outside(asked, place, path, asking);
    if (path !== undefined) return foundAt(asked, path);
    if (rendered.why !== undefined) return judged(asked, rendered.why, () => this.#near(place.address));
    const misspelt = this.#served.misspelt(place.address);
    if (misspelt !== undefined) return missing(asked, meant(misspelt), [misspelt]);
    return this.#notFound(asked, place, asking, match ?? { kind: 'none' });
  }

  #notFound(asked: Asked, place: OwnPlace, { reference, from }: Asking, byName: PageMatch): Target {
    const { address } = place;
    if (byName.kind === 'unread') return unknown(asked, 'unread', 'posts that may be meant are not read');
    if (byName.kind === 'misspelt') return missing(asked, meant(byName.path), [byName.path]);
    if (byName.kind === 'unpublished') return missing(asked, unpublished(byName.path), []);
    const expected = this.#expectations.of(place, reference, from);
    if (expected === undefined) {
      return unknown(asked, 'unknown', `nothing in the tree tells whether there is a \`${address}\``);
    }
    const last = expected === 'page' ? this.#pages.exhaustively(address) : byName;
    if (last.kind === 'found') return foundAt(asked, last.path);
    if (last.kind === 'unread') return unknown(asked, 'unread', 'posts that may be meant are not read');
    if (last.kind === 'unpublished') return missing(asked, unpublished(last.path), []);
    if (last.kind === 'misspelt') return missing(asked, meant(last.path), [last.path]);
    if (this.#files.isPartial === true) return unknown(asked, 'unread', 'not all files are listed');
    return missing(asked, absent(address), this.#near(address));
  }

  /** What the base would have made right is wrong without it; everything else above the base is not the site's. */
  #outside(asked: Asked, place: OwnPlace, path: string | undefined, { reference, from }: Asking): Target {
    const { address } = place;
    const text = `\`${address}\` is not below the site's base \`${this.#model.base}\``;
    // Templates put the base before what front matter names: in a folder of the site it means a file there.
    const isValue = path === undefined && reference.kind === 'front-matter';
    if (isValue && this.#expectations.of({ ...place, written: 'host' }, reference, from) === 'file')
      return missing(asked, absent(address), this.#near(address));
    // The top of the host is somebody's home, and a blog below it may well mean that one.
    if (path === undefined || address === '/') return unknown(asked, 'unknown', text);
    return missing(asked, { kind: 'missing', text }, [path]);
  }

  #near(address: string): readonly string[] {
    return [...new Set([...this.#served.near(address), ...this.#nearSources(address)])];
  }

  /** For a reference that generators look for beside the source that holds it. */
  #nearBeside({ href }: Reference, from: string): readonly string[] {
    const path = decodePath(splitAddress(href).path);
    if (path.startsWith('/')) return this.#near(path);
    return this.#files.near?.(join(dirname(from), path)) ?? [];
  }

  /** A link to a source means the source's page; a file's address is no page's. */
  #nearSources(address: string): readonly string[] {
    return isFileName(address) && !isSourceName(address) ? [] : this.#pages.names.near(address);
  }
}

/** What is asked, as far as more than the address decides the answer. */
interface Asking {
  readonly rendered: Rendered;
  readonly reference: Reference;
  readonly from: string;
}

function nowhere(text: string): Why {
  return { kind: 'unknown', text };
}

/** The generator's own word. */
function judged(asked: Asked, why: Why, near: () => readonly string[]): Target {
  if (why.kind === 'unknown' || why.kind === 'unread') return unknown(asked, why.kind, why.text);
  return missing(asked, why, near());
}

function absent(address: string): Why {
  return { kind: 'missing', text: `there is no \`${address}\`` };
}

function unpublished(path: string): Why {
  return { kind: 'unpublished', text: `\`${path}\` is not published` };
}

function meant(path: string): Why {
  return { kind: 'misspelt', text: `the file is \`${path}\`: case and Unicode form count` };
}
