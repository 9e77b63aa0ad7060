import type { Site } from '../../site/site.ts';
import { teaserKeys } from '../../site/teasers.ts';
import { type Habit, habitOf } from './habit.ts';
import { type Learner, newest } from './lesson.ts';
import { shapeOf } from './value-shape.ts';

/** Keys that rules of their own speak of. */
const AUTHORS = ['author', 'authors'];

function leftToOthers({ settings }: Site): ReadonlySet<string> {
  return new Set([
    ...AUTHORS,
    ...(settings.keys?.author === undefined ? [] : [settings.keys.author]),
    ...teaserKeys(settings),
  ]);
}

/** Which keys nearly every post has by now, and what stands in them. */
const frontMatterSchema: Learner = (posts, site) => {
  const left = leftToOthers(site);
  const all = posts.map((post) => post.data);
  const keys = [...new Set(newest(posts).flatMap((post) => Object.keys(post.data)))].sort();
  const own = keys.filter((key) => !isLeft(key, valuesOf(all, key), left));
  const kept = own.flatMap((key) => {
    const habit = habitOf(posts, (post) => has(post.data, key));
    return habit === undefined ? [] : [{ key, habit }];
  });
  if (kept.length === 0) return undefined;
  const required = kept.map(({ key }) => key);
  const shapes = shapesOf(all, own, { required, left, above: '' });
  const schema = { type: 'object', required, ...properties(shapes) };
  return { rule: 'front-matter-schema', severity: 'error', options: { schema }, seen: said(kept) };
};

type Data = Readonly<Record<string, unknown>>;
type Shape = readonly [key: string, shape: Data];

interface Place {
  readonly required: readonly string[];
  readonly left: ReadonlySet<string>;
  /** The keys above, each with a dot behind it. */
  readonly above: string;
}

function shapesOf(all: readonly Data[], keys: readonly string[], place: Place): readonly Shape[] {
  return keys.flatMap((key): readonly Shape[] => {
    const values = valuesOf(all, key);
    const shape =
      values.length > 0 && values.every(isTable)
        ? tableShape(values, { ...place, above: `${place.above}${key}.` })
        : shapeOf(values);
    const isTelling = place.required.includes(key) || shape?.type !== 'string';
    return shape === undefined || !isTelling ? [] : [[key, shape]];
  });
}

/** The same of a table within: TOML writers keep taxonomies, and what a theme wants, in one. */
function tableShape(tables: readonly Data[], { left, above }: Omit<Place, 'required'>): Data | undefined {
  if (tables.length < FEW) return undefined;
  const keys = [...new Set(tables.flatMap((table) => Object.keys(table)))].sort();
  const own = keys.filter((key) => !isLeft(`${above}${key}`, valuesOf(tables, key), left));
  const required = own.filter(
    (key) => tables.filter((table) => has(table, key)).length >= tables.length * NEARLY_ALL,
  );
  const shapes = shapesOf(tables, own, { required, left, above });
  const isEmpty = required.length === 0 && shapes.length === 0;
  return isEmpty ? undefined : { type: 'object', required, ...properties(shapes) };
}

const FEW = 8;
const NEARLY_ALL = 0.95;

function properties(shapes: readonly Shape[]): Data {
  return shapes.length === 0 ? {} : { properties: Object.fromEntries(shapes) };
}

function valuesOf(all: readonly Data[], key: string): readonly unknown[] {
  return all.flatMap((data) => (has(data, key) ? [data[key]] : []));
}

/** Whether other rules speak of a key, or of all that is in its tables. */
function isLeft(path: string, values: readonly unknown[], left: ReadonlySet<string>): boolean {
  if (left.has(path)) return true;
  return values.every(
    (value) => isTable(value) && Object.keys(value).every((key) => left.has(`${path}.${key}`)),
  );
}

function isTable(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(data: Data, key: string): boolean {
  const value = data[key];
  return value !== undefined && value !== null && value !== '';
}

function said(kept: readonly { readonly key: string; readonly habit: Habit }[]): string {
  const parts = kept.map(({ key, habit }) => {
    const since = habit.since === undefined ? '' : ` since ${habit.since}`;
    return `${key} in ${habit.kept} of ${habit.of} posts${since}`;
  });
  return parts.join(', ');
}

export const FRONT_MATTER_LEARNERS: readonly Learner[] = [frontMatterSchema];
