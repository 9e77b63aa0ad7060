import { findRoots as docusaurusRoots } from './docusaurus/configuration.ts';
import type { Generator } from './generator.ts';
import { findRoots as hexoRoots } from './hexo/configuration.ts';
import { findRoots as hugoRoots } from './hugo/roots.ts';
import { findRoots as jekyllRoots } from './jekyll/roots.ts';

/** A kind of site that can be found in a tree before what it takes to build one is loaded. */
export interface KnownGenerator extends Pick<Generator, 'name' | 'roots'> {
  load(): Promise<Generator>;
}

/** Every kind of site that is known, in the order in which they are looked for. */
export const generators: readonly KnownGenerator[] = [
  {
    name: 'docusaurus',
    roots: docusaurusRoots,
    load: async () => (await import('./docusaurus.ts')).docusaurus,
  },
  { name: 'hugo', roots: hugoRoots, load: async () => (await import('./hugo.ts')).hugo },
  { name: 'hexo', roots: hexoRoots, load: async () => (await import('./hexo.ts')).hexo },
  { name: 'jekyll', roots: jekyllRoots, load: async () => (await import('./jekyll.ts')).jekyll },
  { name: 'plain', roots: () => [], load: async () => (await import('./plain.ts')).plain },
];
