import { proposedGlobs } from '../../pattern/proposed.ts';
import { asRecord } from '../data-file.ts';
import { pathBelow } from '../paths.ts';
import { stringOf } from './scalars.ts';

type Values = Readonly<Record<string, unknown>>;

/** Front matter that the configuration gives to a part of the site. */
export interface DefaultSet {
  readonly path: string;
  /** Undefined: all types. */
  readonly type: string | undefined;
  readonly values: Values;
  /** Whether a path lies in the set's scope. */
  readonly covers: (path: string) => boolean;
}

/** Types as Jekyll 2 called them; still understood. */
const RENAMED_TYPES: Readonly<Record<string, string>> = { page: 'pages', post: 'posts', draft: 'drafts' };

/** Reads the configuration's `defaults`; what has no values is left out. */
export function readDefaults(value: unknown, collectionsDir: string): readonly DefaultSet[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((set) => {
    const values = asRecord(asRecord(set)?.values);
    const scope = asRecord(asRecord(set)?.scope) ?? {};
    if (values === undefined) return [];
    const type = stringOf(scope.type);
    // A path with a slash before it is below no folder of the site, and covers nothing.
    const path = stringOf(scope.path) ?? '';
    const covers = path.includes('*') ? globbed(path, collectionsDir) : prefixed(path, collectionsDir);
    return [{ path, type: type === undefined ? undefined : (RENAMED_TYPES[type] ?? type), values, covers }];
  });
}

/**
 * The values that the configuration gives to a source (Jekyll 4.3, `FrontmatterDefaults#all`).
 *
 * @param path as Jekyll compares it: from the folder of collections, or from the source folder.
 * @param type `pages`, or a collection's label; undefined for a static file.
 */
export function defaultsFor(sets: readonly DefaultSet[], path: string, type: string | undefined): Values {
  let values: Values = {};
  let strongest: DefaultSet | undefined;
  for (const set of sets) {
    if ((set.type !== undefined && set.type !== type) || !set.covers(path)) continue;
    const wins = strongest === undefined || precedes(set, strongest);
    values = wins ? merge(values, set.values) : merge(set.values, values);
    if (wins) strongest = set;
  }
  return values;
}

/** Deep; a null does not take away what is already there (`Utils.deep_merge_hashes`). */
export function merge(under: Values, over: Values): Values {
  const mergedOver = Object.entries(over).map(([key, value]) => {
    const old = Object.hasOwn(under, key) ? under[key] : undefined;
    const inner = asRecord(old);
    const outer = asRecord(value);
    if (inner !== undefined && outer !== undefined) return [key, merge(inner, outer)];
    return [key, value === null && old !== undefined ? old : value];
  });
  return Object.fromEntries([...Object.entries(under), ...mergedOver]);
}

/** A path is a mere prefix: `_posts/en` covers `_posts/en-x.md` too. */
function prefixed(path: string, collectionsDir: string): (path: string) => boolean {
  const prefix = pathBelow(collectionsDir, path) ?? path;
  return (candidate) => candidate.startsWith(prefix);
}

/** A glob finds files and folders, and what it finds covers everything below. */
function globbed(glob: string, collectionsDir: string): (path: string) => boolean {
  const matches = proposedGlobs('Jekyll’s `defaults`', [glob.replace(/\/+$/u, '')]);
  const isFound = (part: string): boolean => matches(part) || matches(`${collectionsDir}/${part}`);
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, index) => isFound(parts.slice(0, index + 1).join('/')));
  };
}

/** The longer path wins, then the one with a type, then the later. */
function precedes(set: DefaultSet, other: DefaultSet): boolean {
  if (set.path.length !== other.path.length) return set.path.length > other.path.length;
  return set.type !== undefined || other.type === undefined;
}
