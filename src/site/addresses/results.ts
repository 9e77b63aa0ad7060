import type { Why } from '../generator.ts';
import type { Target } from '../site.ts';
import type { Place } from './place.ts';

/** The part of a target that is known before anything is looked up. */
export type Asked = Pick<Target, 'url' | 'address' | 'fragment'>;

export function ask(url: string, place: Place): Asked {
  if (place.kind !== 'own') return { url };
  const { address, fragment } = place;
  return { url, address, ...(fragment === undefined ? {} : { fragment }) };
}

export function foundAt(asked: Asked, path: string): Target {
  return { ...asked, status: 'found', path };
}

export function missing(asked: Asked, why: Why, near: readonly string[]): Target {
  return { ...asked, status: 'missing', why, ...(near.length === 0 ? {} : { near }) };
}

export function unknown(asked: Asked, kind: 'unknown' | 'unread', text: string): Target {
  return { ...asked, status: 'unknown', why: { kind, text } };
}
