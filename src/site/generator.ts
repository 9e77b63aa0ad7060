import type { FrontMatter } from '../post/front-matter.ts';
import type { Files } from './files.ts';
import type { Parsers } from './parsers.ts';

export type GeneratorName = 'jekyll' | 'hexo' | 'hugo' | 'docusaurus' | 'plain';

/** What the configuration file says of a site; everything else is found from the tree. */
export interface SiteSettings {
  readonly generator?: GeneratorName;
  readonly root?: string;
  /** The site's own address, `https://host[/base]`. */
  readonly url?: string;
  /** Further hosts that serve the same site: a former domain, a mirror. */
  readonly hosts?: readonly string[];
  /** Globs from the site's root. */
  readonly posts?: readonly string[];
  /** A pattern such as `/{date:%Y/%m/%d}/{slug}/`; plain only. */
  readonly address?: string;
  /** URL prefix to folder, both from the site's root. */
  readonly files?: Readonly<Record<string, string>>;
  readonly keys?: {
    readonly author?: string;
    readonly teaser?: string | { readonly key: string; readonly base: string };
    readonly date?: string;
  };
  readonly includes?: Readonly<Record<string, string>>;
  readonly authors?: AuthorSettings;
  readonly translations?: TranslationSettings;
}

export interface AuthorSettings {
  /** A path from the site's root with `{author}` in it: a file per author. */
  readonly files?: string;
  /** A YAML or JSON file from the site's root: one for all authors. */
  readonly registry?: string;
  readonly split?: readonly string[];
}

export interface TranslationSettings {
  readonly by?: 'suffix' | 'folder' | 'paths' | 'keys' | 'links' | 'none';
  /** Language to its mark: a file suffix such as `-en`, or a folder. */
  readonly languages?: Readonly<Record<string, string>>;
  /** The language of posts without a mark. */
  readonly default?: string;
  readonly paths?: Readonly<Record<string, string>>;
  readonly keys?: { readonly language: string; readonly group: string };
  readonly links?: string;
}

/** What a generator needs to know to say how it would build a site. */
export interface SiteContext {
  /** The site's folder from the repository's root, `''` for the root itself, no final slash. */
  readonly root: string;
  readonly files: Files;
  readonly settings: SiteSettings;
  /** The moment the review speaks of; posts in its future are not written yet. */
  readonly now: Date;
  /** Reads the front matter of other sources, for references by name, and Liquid; without it only names are compared. */
  readonly parsers?: Pick<Parsers, 'frontMatter' | 'liquid'>;
}

/** One kind of site: how to find it in a tree and how it builds. */
export interface Generator {
  readonly name: GeneratorName;
  /** The folders where such a site's own configuration lies; the configuration's text decides between look-alikes. */
  roots(files: Files): readonly string[];
  open(context: SiteContext): Model;
}

/** How one site is built, read from its own configuration as data. Paths are from the repository's root. */
export interface Model {
  readonly generator: GeneratorName;
  readonly root: string;
  /** The site's origin without a path (`https://example.com`), when known. */
  readonly origin?: string;
  /** The path under which the site is served: `''` or `/base`, no final slash. */
  readonly base: string;
  /** IANA name; `UTC` unless the site's configuration names one that the generator heeds. */
  readonly timeZone: string;
  /** Languages the site's own configuration names, default first; empty when it names none. */
  readonly languages: readonly string[];
  /** Folders of posts from the repository's root, for messages. */
  readonly postFolders: readonly string[];
  /** The generator's own registry of authors from the repository's root, whether it exists or not. */
  readonly authorsFile?: string;
  /** The registry for one post, where a site has several: of its blog, in its language. */
  readonly authorsFileOf?: (path: string) => string | undefined;
  /** Values that the generator's own configuration gives to a file's missing front matter keys. */
  defaults(path: string): Readonly<Record<string, unknown>>;
  /** Whether the path is a post of the site by its place and ending, whatever its content. */
  isPost(path: string): boolean;
  /** Whether a text at such a place is a post after all; absent where the place alone decides. */
  readonly isPostText?: (text: string) => boolean;
  /** Every source that may become a page: posts, pages, collection documents. Sorted by code unit. */
  pages(): readonly string[];
  /** What the generator makes of a source with this front matter. */
  page(path: string, frontMatter: FrontMatter): Page;
  /** Whether the address of a source with this text may end in another name than its file's; absent: of any source. */
  readonly mayBeRenamed?: (text: string) => boolean;
  /** The static file that is served at a path below the base (decoded, starts with `/`), if there is such a file. */
  staticFile(address: string): string | undefined;
  /**
   * What a reference written in a source renders to. Liquid, shortcodes and the generator's own rewriting are
   * applied; nothing is looked up that the generator does not look up itself.
   */
  render(reference: Reference, from: Page): Rendered;
  /** The path of an include, shortcode or tag that shows a file, as `href` to render; undefined: shows none. */
  readonly postAssets?: (path: string) => string | undefined;
}

export type ReferenceKind =
  | 'markdown-image'
  | 'markdown-link'
  | 'html-image'
  | 'html-link'
  | 'front-matter'
  | 'tag';

/** An address as written in a post. */
export interface Reference {
  readonly href: string;
  readonly kind: ReferenceKind;
  /** The front matter key, for `front-matter`. */
  readonly key?: string;
  /** The include, shortcode or tag by name, for `tag`. */
  readonly shownBy?: string;
}

/** What the generator writes for an address. */
export interface Rendered {
  /** As in the HTML (percent-encoding as the generator writes it); null when nothing or unknown is written. */
  readonly url: string | null;
  /** The source or static file that the generator itself resolved the reference to, from the repository's root. */
  readonly target?: string;
  /** Why there is no url, or why the generator would stop or drop it. */
  readonly why?: Why;
}

export interface Why {
  /**
   * `missing`: the generator looks for it and it is not there (`build` true when the build stops).
   * `unknown`: cannot be told from the tree, so no rule may complain.
   */
  readonly kind: 'missing' | 'unknown' | 'unread' | 'unpublished' | 'misspelt';
  readonly text: string;
  readonly build?: boolean;
}

/** What a generator makes of one source. */
export interface Page {
  readonly path: string;
  /**
   * Decoded address as the generator's own `url` gives it (Jekyll's and Hexo's without the base, Hugo's and
   * Docusaurus' with it); null whenever nothing is written.
   */
  readonly address: string | null;
  /** Why the address is null, or why the generator refuses the source. */
  readonly why?: Why;
  /** The address that a post will have once it is published; equal to `address` unless it lies in the future. */
  readonly futureAddress?: string;
  /** `YYYY-MM-DD` in the site's zone: the day the address is made of. */
  readonly date?: string;
  /** The moment of publication where front matter or name give one. */
  readonly moment?: Date;
  /** The name part that addresses are made of, without date and language mark. */
  readonly slug: string;
  /** Language by the generator's own means (folder, file mark, configuration), if it has any. */
  readonly language?: string;
  /** Folder of the page's own assets, if the generator has such a thing. */
  readonly assetFolder?: string;
  /** Further addresses of the same page: `redirect_from`, `aliases`. */
  readonly aliases: readonly string[];
}
