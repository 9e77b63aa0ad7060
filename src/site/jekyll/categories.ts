import { basename } from '../paths.ts';
import { stringOf } from './scalars.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The categories of a document in Jekyll's order: folders above `_posts`, those of the defaults, of the front matter's
 * `categories`, and its `category` (Jekyll 4.3, `Document#merge_categories!` and `#populate_categories`).
 *
 * @param path from the folder of collections.
 * @param layers the configuration's defaults, then the front matter.
 */
export function categoriesOf(
  path: string,
  specialFolder: string,
  layers: readonly Values[],
): readonly string[] {
  const plural = layers.flatMap((layer) => words(layer.categories));
  const singular = layers.findLast((layer) => Object.hasOwn(layer, 'category'))?.category;
  return [...new Set([...foldersAbove(path, specialFolder), ...plural, ...list(singular)])];
}

function foldersAbove(path: string, specialFolder: string): readonly string[] {
  if (path.startsWith(specialFolder)) return [];
  const above = path.slice(0, path.indexOf(specialFolder));
  return above.split('/').filter((folder) => folder !== '' && folder !== basename(path));
}

/** `categories: a b` is two. */
function words(value: unknown): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/u).filter((word) => word !== '') : list(value);
}

/** `category: a b` is one. */
function list(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => list(item));
  return stringOf(value) === undefined ? [] : [String(value)];
}
