import { docusaurus } from './docusaurus.ts';
import type { Generator } from './generator.ts';
import { hexo } from './hexo.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { plain } from './plain.ts';

/** Every kind of site that is known, in the order in which they are looked for. */
export const generators: readonly Generator[] = [docusaurus, hugo, hexo, jekyll, plain];
