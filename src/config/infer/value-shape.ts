import { editDistance } from '../../site/distance.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A set of values is closed when the newest fifth of the posts brought nothing new to it. */
const NEWEST = 0.2;
const DAY = String.raw`^\d{4}-\d{2}-\d{2}`;
const PLAIN_WORD = '^[a-z0-9][a-z0-9._+#-]*$';

/** The JSON Schema that the values of one front matter key keep to, oldest first; undefined when they are all sorts. */
export function shapeOf(values: readonly unknown[]): Schema | undefined {
  if (values.length < 4) return undefined;
  if (values.every((value) => typeof value === 'boolean')) return { type: 'boolean' };
  if (values.every((value) => typeof value === 'number')) return { type: 'number' };
  if (values.every((value) => typeof value === 'string')) return textShape(values);
  if (values.every(isTexts)) return listShape(values);
  if (!values.every((value) => typeof value === 'string' || isTexts(value))) return undefined;
  const words = closedSet(values.map((value) => (isTexts(value) ? value : [value])));
  return words === undefined
    ? undefined
    : { anyOf: [{ enum: words }, { type: 'array', minItems: 1, items: { enum: words } }] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function textShape(values: readonly string[]): Schema {
  if (values.length >= 8 && values.every((value) => new RegExp(DAY, 'u').test(value)))
    return { type: 'string', pattern: DAY };
  const words = closedSet(values.map((value) => [value]));
  return words === undefined ? { type: 'string' } : { enum: words };
}

function listShape(values: readonly (readonly string[])[]): Schema {
  const isNeverEmpty = values.every((list) => list.length > 0);
  const words = closedSet(values);
  const all = values.flat();
  const isPlain = all.filter((word) => new RegExp(PLAIN_WORD, 'u').test(word)).length >= all.length * 0.99;
  const items =
    words !== undefined
      ? { items: { enum: words } }
      : { items: { type: 'string', ...(isPlain ? { pattern: PLAIN_WORD } : {}) } };
  return { type: 'array', ...(isNeverEmpty ? { minItems: 1 } : {}), ...items };
}

/** The words that values are chosen from, when they are chosen: few, used again and again, with none new of late. */
function closedSet(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()];
  if (lists.length < 8 || words.length === 0 || words.length > Math.min(40, lists.length / 3))
    return undefined;
  if (words.some((word) => word.length > 40 || /^\d{4}-\d\d-\d\d|[/\n]/u.test(word))) return undefined;
  const before = new Set(lists.slice(0, Math.floor(lists.length * (1 - NEWEST))).flat());
  const late = lists.slice(Math.floor(lists.length * (1 - NEWEST)));
  if (late.filter((list) => list.some((word) => !before.has(word))).length > late.length * 0.02)
    return undefined;
  return words.filter((word) => !isSlip(word, counts)).sort();
}

/** A word used once that is nearly another one is a slip of the pen. */
function isSlip(word: string, counts: ReadonlyMap<string, number>): boolean {
  if (counts.get(word) !== 1) return false;
  return [...counts].some(([other, count]) => count > 2 && editDistance(word, other, 2) !== undefined);
}
