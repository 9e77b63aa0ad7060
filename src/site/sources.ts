import type { FrontMatter } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import type { Files } from './files.ts';
import type { Model, Page, Why } from './generator.ts';
import { isMisplaced } from './misplaced.ts';
import type { Parsers } from './parsers.ts';

/** The sources of a site as far as they are read; each is parsed once. What is unread is noted in the files. */
export interface Sources {
  isPost(path: string): boolean;
  posts(): readonly string[];
  post(path: string): Post | undefined;
  parsed(path: string): Post | undefined;
  frontMatter(path: string): FrontMatter | undefined;
  page(path: string): Page | undefined;
}

export function readSources(model: Model, files: Files, parsers: Parsers): Sources {
  return new ParsedSources(model, files, parsers);
}

/** Its address hangs on what nobody looked at. */
const LEFT_OUT: Why = { kind: 'unread', text: 'its front matter was left out' };

class ParsedSources implements Sources {
  readonly #model: Model;
  readonly #files: Files;
  readonly #parsers: Parsers;
  readonly #posts = new Map<string, Post>();
  readonly #frontMatters = new Map<string, FrontMatter>();
  readonly #pages = new Map<string, Page>();
  #candidates: readonly string[] | undefined;

  constructor(model: Model, files: Files, parsers: Parsers) {
    this.#model = model;
    this.#files = files;
    this.#parsers = parsers;
  }

  isPost(path: string): boolean {
    if (!this.#model.isPost(path)) return isMisplaced(path, this.#model);
    const agrees = this.#model.isPostText;
    if (agrees === undefined || !this.#files.isRead(path)) return true;
    const text = this.#files.text(path);
    return text === undefined || agrees(text);
  }

  posts(): readonly string[] {
    this.#candidates ??= this.#listPosts();
    // Without a test of the text, the answer never changes as more is read.
    if (this.#model.isPostText === undefined) return this.#candidates;
    return this.#candidates.filter((path) => this.isPost(path));
  }

  #listPosts(): readonly string[] {
    const own = this.#files.under(this.#model.root).filter((path) => this.#model.isPost(path));
    const near = ['_post', '_posts'].flatMap((folder) => [
      ...this.#files.under(folder),
      ...(this.#model.root === '' ? [] : this.#files.under(`${this.#model.root}/${folder}`)),
    ]);
    const misplaced = near.filter((path) => isMisplaced(path, this.#model));
    return misplaced.length === 0 ? own : [...new Set([...own, ...misplaced])].sort();
  }

  post(path: string): Post | undefined {
    const post = this.parsed(path);
    return post?.stopped === undefined ? post : undefined;
  }

  parsed(path: string): Post | undefined {
    return this.#once(this.#posts, path, (text) => this.#parsers.post(path, text));
  }

  frontMatter(path: string): FrontMatter | undefined {
    const post = this.#posts.get(path);
    if (post !== undefined) return post.frontMatter;
    return this.#once(this.#frontMatters, path, (text) => this.#parsers.frontMatter(path, text));
  }

  page(path: string): Page | undefined {
    const known = this.#pages.get(path);
    const frontMatter = known === undefined ? this.frontMatter(path) : undefined;
    if (frontMatter === undefined) return known;
    if (frontMatter.isLeftOut === true) return { path, address: null, why: LEFT_OUT, slug: '', aliases: [] };
    const page = this.#model.page(path, frontMatter);
    // A page that other unread files decide is asked for again once they are read.
    if (page.why?.kind !== 'unread') this.#pages.set(path, page);
    return page;
  }

  #once<T>(known: Map<string, T>, path: string, parse: (text: string) => T): T | undefined {
    const value = known.get(path);
    if (value !== undefined) return value;
    const text = this.#files.text(path);
    if (text === undefined) return undefined;
    const parsed = parse(text);
    known.set(path, parsed);
    return parsed;
  }
}
