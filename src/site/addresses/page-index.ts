import type { Files } from '../files.ts';
import type { Model, Page } from '../generator.ts';
import { sameButCase } from '../likeness.ts';
import type { Sources } from '../sources.ts';
import { asIfPublished } from './as-if.ts';
import { indexNames, type PageNames } from './page-names.ts';
import { belowBase } from './place.ts';

/** What is known of the page at an address; `unread`: pages that may be it are unread, and were asked for. */
export type PageMatch =
  | { readonly kind: 'found' | 'misspelt' | 'unpublished'; readonly path: string }
  | { readonly kind: 'unread' | 'none' };

/** An address with everything taken away that servers do not tell apart: `/a/`, `/a`, `/a/index.html`, `/a.html`. */
export function canonical(address: string): string {
  return address
    .replace(/(?<=\/)index\.html?$/u, '')
    .replace(/\.html?$/u, '')
    .replace(/\/+$/u, '');
}

/** The pages of a site by their addresses, as far as they are read. */
export class PageIndex {
  readonly #model: Model;
  readonly #files: Files;
  readonly #sources: Pick<Sources, 'page' | 'frontMatter'>;
  readonly #known = new Map<string, string>();
  readonly #folded = new Map<string, string>();
  readonly #unpublished = new Map<string, string>();
  #all: ReadonlySet<string> | undefined;
  #pending: Set<string> | undefined;
  #unseen: Set<string> | undefined;
  #names: PageNames | undefined;

  constructor(model: Model, files: Files, sources: Pick<Sources, 'page' | 'frontMatter'>) {
    this.#model = model;
    this.#files = files;
    this.#sources = sources;
  }

  get names(): PageNames {
    this.#names ??= indexNames(this.#model.pages());
    return this.#names;
  }

  /** Whether a source may become a page. */
  isPage(path: string): boolean {
    this.#all ??= new Set(this.#model.pages());
    return this.#all.has(path);
  }

  /** Looks among the pages that the address suggests by name, and those that happen to be read. */
  byName(address: string): PageMatch {
    const key = canonical(address);
    const known = this.#known.get(key);
    if (known !== undefined) return { kind: 'found', path: known };
    const suggested = this.names.suggested(address);
    for (const path of suggested) this.#learn(path);
    const match = this.#match(key);
    if (match.kind === 'found') return match;
    if (suggested.some((path) => this.#unlearnt().has(path))) return { kind: 'unread' };
    this.#learnRenamed();
    return this.#match(key);
  }

  /**
   * Looks once at each page that is read by now: one whose name may not be that of its address is learnt. To read the
   * front matter of every post that happens to be at hand would cost more than all else.
   */
  #learnRenamed(): void {
    const { mayBeRenamed } = this.#model;
    this.#unseen ??= new Set(this.#model.pages());
    const undecided: string[] = [];
    for (const path of this.#unseen) {
      if (!this.#files.isRead(path)) continue;
      this.#unseen.delete(path);
      if (mayBeRenamed?.(this.#files.text(path) ?? '') === false) continue;
      this.#learn(path);
      // What other files decide is asked again once they are read.
      if (this.#unlearnt().has(path)) undecided.push(path);
    }
    for (const path of undecided) this.#unseen.add(path);
  }

  /** Looks among all pages, and asks for those that are unread. */
  exhaustively(address: string): PageMatch {
    const match = this.byName(address);
    if (match.kind !== 'none') return match;
    for (const path of this.#unlearnt()) this.#learn(path);
    const last = this.#match(canonical(address));
    return last.kind === 'none' && this.#unlearnt().size > 0 ? { kind: 'unread' } : last;
  }

  #match(key: string): PageMatch {
    const found = this.#known.get(key);
    if (found !== undefined) return { kind: 'found', path: found };
    const unpublished = this.#unpublished.get(key);
    if (unpublished !== undefined) return { kind: 'unpublished', path: unpublished };
    const misspelt = this.#folded.get(sameButCase(key));
    return misspelt === undefined ? { kind: 'none' } : { kind: 'misspelt', path: misspelt };
  }

  #unlearnt(): Set<string> {
    this.#pending ??= new Set(this.#model.pages());
    return this.#pending;
  }

  #learn(path: string): void {
    if (!this.#unlearnt().has(path)) return;
    const page = this.#sources.page(path);
    if (page?.why?.kind === 'unread' || !this.#files.isRead(path)) return;
    this.#unlearnt().delete(path);
    if (page !== undefined) this.#add(page);
  }

  #add(page: Page): void {
    const addresses = [page.address, page.futureAddress, ...page.aliases].flatMap((address) => address ?? []);
    for (const address of addresses) {
      const key = this.#keyOf(address);
      if (!this.#known.has(key)) this.#known.set(key, page.path);
      if (!this.#folded.has(sameButCase(key))) this.#folded.set(sameButCase(key), page.path);
    }
    const frontMatter = this.#sources.frontMatter(page.path);
    if (page.why?.kind !== 'unpublished' || addresses.length > 0 || frontMatter === undefined) return;
    const { address } = this.#model.page(page.path, asIfPublished(frontMatter));
    if (address !== null) this.#unpublished.set(this.#keyOf(address), page.path);
  }

  #keyOf(address: string): string {
    return canonical(belowBase(address, this.#model));
  }
}
