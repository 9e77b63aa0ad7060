import { editDistance, slipLimit } from '../distance.ts';
import { basename, dirname, withoutExtension } from '../paths.ts';
import { tailMark } from '../translations/language-codes.ts';

const MOST = 3;

/** Pages by what their names have in common with their addresses; no page is read for it. */
export interface PageNames {
  /** Pages whose name suggests the address. */
  suggested(address: string): readonly string[];
  /** Pages whose name is likely meant by the address, most alike first, at most three. */
  near(address: string): readonly string[];
}

export function indexNames(pages: readonly string[]): PageNames {
  const byKey = new Map<string, string[]>();
  for (const path of pages) {
    for (const key of keysOf(nameOf(path))) listFor(byKey, key).push(path);
  }
  const suggested = (address: string): readonly string[] => [
    ...new Set(keysOf(lastSegment(address)).flatMap((key) => byKey.get(key) ?? [])),
  ];
  return {
    suggested,
    near(address) {
      const [own = ''] = keysOf(lastSegment(address));
      const named = suggested(address);
      const exactly = named.filter((path) => keysOf(nameOf(path))[0] === own);
      if (named.length > 0) return (exactly.length > 0 ? exactly : named).slice(0, MOST);
      return slips(own, [...byKey.keys()])
        .flatMap((key) => byKey.get(key) ?? [])
        .slice(0, MOST);
    },
  };
}

/** The keys with the fewest edits, as one slip explains them all equally well. */
function slips(own: string, keys: readonly string[]): readonly string[] {
  let limit = slipLimit(own);
  let nearest: string[] = [];
  for (const key of keys) {
    const distance = editDistance(own, key, limit);
    if (distance !== undefined && distance < limit) nearest = [];
    if (distance !== undefined) nearest.push(key);
    limit = distance ?? limit;
  }
  return nearest;
}

/** The forms under which a name may turn up in an address: without its date, with it, without its language mark. */
function keysOf(name: string): readonly string[] {
  const undated = name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, '');
  const keys = [undated, name, tailMark(undated)?.rest ?? undated].map(loose);
  return [...new Set(keys)].filter((key) => key !== '');
}

function nameOf(path: string): string {
  const name = withoutExtension(basename(path));
  return /^(?:_?index|readme)(?:\.[a-z-]+)?$/iu.test(name) ? basename(dirname(path)) : name;
}

function lastSegment(address: string): string {
  const path = address.replace(/\/+$/u, '').replace(/\/index\.html?$/iu, '');
  return basename(path).replace(/\.(?:html?|md|markdown|mdx)$/iu, '');
}

// Generators change case, spaces and signs in their own ways; letters and digits they keep.
function loose(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function listFor(map: Map<string, string[]>, key: string): string[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
