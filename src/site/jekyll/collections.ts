import { asRecord } from '../data-file.ts';
import { textsOf } from '../values.ts';
import { pageSuffix, styleTemplate } from './permalink-styles.ts';

/** A collection of documents; its folder is its label with `_` before. */
export interface Collection {
  readonly label: string;
  /** Whether its documents and files are written. */
  readonly output: boolean;
  /** What its documents' addresses are made by. */
  readonly template: string;
}

/** The collections of a configuration; `posts` is always one (Jekyll 4.3, `Configuration#add_default_collections`). */
export function readCollections(value: unknown, permalink: string): ReadonlyMap<string, Collection> {
  const listed = Array.isArray(value)
    ? Object.fromEntries(textsOf(value).map((label) => [label, {}]))
    : value;
  const declared = Object.entries({ posts: {}, ...asRecord(listed) });
  const collections = declared.map(([name, settings]) => readCollection(name, asRecord(settings), permalink));
  return new Map(collections.map((collection) => [collection.label, collection]));
}

function readCollection(
  name: string,
  settings: Readonly<Record<string, unknown>> = {},
  permalink: string,
): Collection {
  const own = settings.permalink;
  const fallback = name === 'posts' ? styleTemplate(permalink) : `/:collection/:path${pageSuffix(permalink)}`;
  return {
    label: name.replace(/[^a-z0-9_\-.]/giu, ''),
    output:
      name === 'posts' ||
      (settings.output !== undefined && settings.output !== null && settings.output !== false),
    template: typeof own === 'string' ? own : fallback,
  };
}
