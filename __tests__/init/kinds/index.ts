import { astroKinds } from './astro.ts';
import { hugoKinds } from './hugo.ts';
import { jekyllKinds } from './jekyll.ts';
import { moreKinds } from './more.ts';
import { otherKinds } from './other.ts';
import type { Kind } from './series.ts';
import { unusualKinds } from './unusual.ts';

export const kinds: readonly Kind[] = [
  ...jekyllKinds,
  ...hugoKinds,
  ...astroKinds,
  ...otherKinds,
  ...moreKinds,
  ...unusualKinds,
];
