import { canonical } from './page-index.ts';

/** Pages of one shape that must be seen before a shape that is no post's counts: one alone may be anything. */
const ENOUGH = 3;

/** The pattern of segments that an address has: `d4/d/d/*`, `posts/*`; undefined for one that any page may have. */
export function shapeOf(address: string): string | undefined {
  const segments = canonical(address).split('/').slice(1);
  const last = segments.at(-1);
  // A short number at the end is a day or a month: a list of posts.
  if (last === undefined || segments.length < 2 || /^\d{1,2}$/u.test(last)) return undefined;
  return [...segments.slice(0, -1).map(token), '*'].join('/');
}

function token(segment: string): string {
  if (/^\d{4}$/u.test(segment)) return 'd4';
  return /^\d{1,3}$/u.test(segment) ? 'd' : segment;
}

/** The shapes that addresses of posts have, and those that several other pages share. */
export function gatherShapes(posts: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const shapes = new Set(posts.flatMap((address) => shapeOf(address) ?? []));
  const counts = new Map<string, number>();
  for (const shape of others.flatMap((address) => shapeOf(address) ?? [])) {
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  for (const [shape, count] of counts) if (count >= ENOUGH) shapes.add(shape);
  return shapes;
}
