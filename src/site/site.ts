import type { FrontMatter } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';
import type { Files } from './files.ts';
import type { Model, Page, Reference, SiteSettings, Why } from './generator.ts';

/** Where a reference leads, as the site would serve it. */
export interface Target {
  /** What the reference renders to, as in the HTML; null when nothing or unknown is written. */
  readonly url: string | null;
  /**
   * `found`: `path` is the file or post. `missing`: surely not there. `external`: another site.
   * `unknown`: cannot be told (a plugin's page, another tool's folder, unread posts), so nobody may complain.
   */
  readonly status: 'found' | 'missing' | 'external' | 'unknown';
  /** The source or static file from the repository's root, when found. */
  readonly path?: string;
  /** The address below the base that was looked up, decoded, without query and fragment; absent for external. */
  readonly address?: string;
  /** Decoded, without `#`. */
  readonly fragment?: string;
  readonly why?: Why;
  /** For a missing one: files or posts that are likely meant, most alike first. */
  readonly near?: readonly string[];
}

/** A post of a translation group. */
export interface Sibling {
  readonly path: string;
  readonly language: string;
  /** Null when the site writes nothing for it. */
  readonly address: string | null;
}

/** An author as a post names it. */
export interface AuthorName {
  /** The name or key as written. */
  readonly name: string;
  /** The value's place in the post; the key's where the value has none. */
  readonly span: Span;
  /** `key`: looked up in the registry. `plain`: a free name that no registry knows (an inline object, a full name). */
  readonly kind: 'key' | 'plain';
  /** Given by the generator's configuration and not by the post. */
  readonly isDefault: boolean;
}

/** A registered author. */
export interface Author {
  readonly name: string;
  /** The profile or registry file from the repository's root. */
  readonly path: string;
  /** The author's data: the profile's front matter or the registry's entry. Undefined while unread. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** GitHub accounts that the profile names, lower case. */
  readonly accounts: readonly string[];
}

/** The authors that a site knows. */
export interface Authors {
  /** `none`: the site keeps no registry, so nothing can be missing in it. */
  readonly kind: 'files' | 'registry' | 'none';
  /** The path pattern (`_contributors/{author}.md`) or the registry's path, from the repository's root. */
  readonly where: string;
  /** True when the generator's build fails for an author that is not registered. */
  readonly required: boolean;
  /** Names in registry order; undefined while the registry is unread. */
  names(): readonly string[] | undefined;
  find(name: string): Author | undefined;
  /** The author whose profile a path is; undefined for every other file, also where authors have no files. */
  authorOf(path: string): string | undefined;
  /** Names nearest to the given one, best first: the same in another case, then by edit distance; at most 3. */
  near(name: string): readonly string[];
  of(post: Pick<Post, 'path' | 'frontMatter'>): readonly AuthorName[];
}

/** An image that a post's front matter names, for lists and previews. */
export interface Teaser {
  readonly reference: Reference;
  /** The value in the post. */
  readonly span: Span;
}

/** The posts that are translations of one another. */
export interface Translations {
  /** Whether the site has a way to mark translations at all. */
  readonly kind: 'suffix' | 'folder' | 'paths' | 'keys' | 'links' | 'none';
  /** The language a post is in by its mark or the default; undefined when nothing says so. */
  language(path: string): string | undefined;
  /** Whether a mark (suffix, folder, key) declares the language, rather than the default. */
  declares(path: string): boolean;
  /** The slug without date and language mark: equal in all posts of a group found by name. */
  stem(path: string): string;
  /** The other posts of the group; undefined when that cannot be decided without posts that are unread. */
  siblings(path: string): readonly Sibling[] | undefined;
}

/**
 * One site of the repository as the change leaves it: the questions a rule may ask.
 *
 * Every answer that needs a file that is not read yet notes it in `files` and answers as if unknown; the whole
 * check is then run again with the file at hand, so a rule never waits and never guesses.
 */
export interface Site {
  readonly model: Model;
  readonly settings: SiteSettings;
  readonly files: Files;
  readonly authors: Authors;
  readonly translations: Translations;
  /** The moment the review speaks of. */
  readonly now: Date;
  isPost(path: string): boolean;
  /** All posts, sorted by code unit. */
  posts(): readonly string[];
  /** A post as parsed; undefined when absent, unread, or not parsed to the end. */
  post(path: string): Post | undefined;
  /** The same, and those that were not parsed to the end: only their front matter is known. */
  parsed(path: string): Post | undefined;
  /** The front matter of any source (post, page, profile); undefined when absent or unread. */
  frontMatter(path: string): FrontMatter | undefined;
  /** The images that a post's front matter names, by the site's own keys. */
  teasers(post: Pick<Post, 'path' | 'frontMatter'>): readonly Teaser[];
  /** What the site makes of a source; undefined when absent or unread. */
  page(path: string): Page | undefined;
  /** Where a reference in a source leads. */
  resolve(reference: Reference, from: string): Target;
  /** The way the site writes the address of a static file or page: base and origin as its generator wants them. */
  addressOf(path: string): string | undefined;
  /** Whether this run looks at a path too, so that what is wrong there can be said and mended there. */
  readonly isReviewed?: (path: string) => boolean;
  /**
   * The text of a file of the base, for what steers the review itself; undefined when absent or unread. Without it the
   * site's own files are the base.
   */
  readonly baseText?: (path: string) => string | undefined;
}
