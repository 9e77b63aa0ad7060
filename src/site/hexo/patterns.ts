import { proposedExpression } from '../../pattern/proposed.ts';
import { literalPattern } from '../literal-pattern.ts';
import { scalarOf } from '../values.ts';

const PLACEHOLDER = /:(\w*[^_\W])/gu;
/** What the parts of a date look like in a file's name. */
const SEGMENTS: ReadonlyMap<string, string> = new Map([
  ['year', '(\\d{4})'],
  ['month', '(\\d{2})'],
  ['day', '(\\d{2})'],
  ['i_month', '(\\d{1,2})'],
  ['i_day', '(\\d{1,2})'],
  ['hash', '([0-9a-f]{12})'],
]);

/** The names of a pattern's placeholders. */
export function placeholdersOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** A pattern filled in; a placeholder without a value becomes `undefined`, as Hexo 7.3 writes it. */
export function fillPattern(pattern: string, values: Readonly<Record<string, unknown>>): string {
  return pattern.replace(
    PLACEHOLDER,
    (_, name: string) => scalarOf(values[name]) ?? (values[name] === '' ? '' : 'undefined'),
  );
}

/** Reads names that were made by a pattern; undefined for a name that does not fit it. */
export function patternReader(
  pattern: string,
): (name: string) => Readonly<Record<string, string>> | undefined {
  const names = placeholdersOf(pattern);
  const source = literalPattern(pattern).replace(
    PLACEHOLDER,
    (_, name: string) => SEGMENTS.get(name) ?? '(.+?)',
  );
  const find = proposedExpression('Hexo’s `new_post_name`', `^${source}$`);
  return (name) => {
    const match = find?.(name) ?? null;
    if (match === null) return undefined;
    return Object.fromEntries(names.map((key, index) => [key, match[index + 1] ?? '']));
  };
}
