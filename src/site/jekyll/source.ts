import type { FrontMatter } from '../../post/front-matter.ts';
import type { Why } from '../generator.ts';
import type { Config } from './config.ts';

/** What Jekyll makes of one file. */
export interface Source {
  /** The address as Jekyll writes it, percent-encoded in part and without the base; undefined when it makes none. */
  readonly url?: string;
  /** The file that is written, decoded, with a slash before. */
  readonly destination?: string;
  /** Why nothing is written. */
  readonly why?: Why;
  /** What names the source in its address: `slug` of the front matter, or the name without date and ending. */
  readonly slug: string;
  /** When the source is dated, by front matter or name. */
  readonly moment?: Date;
  /** True for a file without front matter, which is copied as it is. */
  readonly isCopied?: boolean;
  /** Front matter over the configuration's defaults. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A source to be read, and what decides what Jekyll makes of it. */
export interface Reading {
  /** From the repository's root. */
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly config: Config;
  readonly now: Date;
}
