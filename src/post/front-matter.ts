import type { Edit, Span } from './span.ts';

export type FrontMatterFormat = 'yaml' | 'toml' | 'json';

/** A value in front matter with the places of its key and itself. */
export interface Field {
  /** Dotted from the top: `extra.featured_image`, list items by number from 0: `tags.0`. */
  readonly key: string;
  readonly value: unknown;
  /** The scalar as it stands in the source, quotes included; undefined for lists and objects. */
  readonly raw?: string;
  /** Whether a scalar is quoted in the source: `date: "2021-01-15"` is a string, unquoted it is a date. */
  readonly quoted: boolean;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/**
 * What was likely meant: an unquoted `: ` in a value, a full-width `：`, a tab, a value that needs quotes, a colon
 * without a space, a key at another depth than its neighbours, keys written as a list, a bracket that is not closed, a
 * comma too many, TOML's `=`.
 */
export type FrontMatterHint =
  | 'colon'
  | 'full-width-colon'
  | 'tab'
  | 'quote'
  | 'space'
  | 'indentation'
  | 'list'
  | 'bracket'
  | 'comma'
  | 'equals';

/** What is wrong with front matter, for `front-matter-valid`. */
export interface FrontMatterProblem {
  readonly kind:
    | 'missing'
    | 'unclosed'
    /** Keys and a closing fence, but no opening one, or a misspelt one. */
    | 'unopened'
    | 'text-above'
    | 'blank-above'
    | 'indented'
    | 'not-a-mapping'
    | 'syntax'
    | 'duplicate-key'
    | 'too-large';
  readonly span: Span;
  /** The key for a duplicate, the parser's own words for a syntax error, `prose` where text stands among the keys. */
  readonly detail?: string;
  readonly hint?: FrontMatterHint;
  readonly fix?: Edit;
}

/** The front matter of a file as data with positions. */
export interface FrontMatter {
  /** Undefined when there is none. */
  readonly format?: FrontMatterFormat;
  /** The whole block with its fences, and the text between them. */
  readonly span: Span;
  readonly content: Span;
  /** Plain data; `{}` when there is none or it cannot be read. Dates stay strings. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
  /** Whether `data` can be relied on. */
  readonly readable: boolean;
  /** It is long, and that of others before it took the time that a run has: nobody looked at it. */
  readonly isLeftOut?: true;
  /** A field by its dotted key; an exact key with dots in its name wins. */
  field(key: string): Field | undefined;
  fields(): readonly Field[];
}
