import type { FrontMatter } from '../../post/front-matter.ts';

const NOWHERE = { start: 0, end: 0 };

/** Front matter that says nothing: what a source's name alone makes of it. */
export const NAME_ONLY: FrontMatter = {
  format: 'yaml',
  span: NOWHERE,
  content: NOWHERE,
  data: {},
  problems: [],
  readable: true,
  field: () => undefined,
  fields: () => [],
};

/** Keys that keep a source from being published, in any case: Hugo does not tell cases apart. */
const HOLDING = new Set(['draft', 'published', 'expirydate', 'unpublishdate', 'publishdate']);

/** The same front matter without what keeps its source from being published. */
export function asIfPublished(frontMatter: FrontMatter): FrontMatter {
  const isHolding = (key: string): boolean => HOLDING.has(key.toLowerCase());
  return {
    ...frontMatter,
    data: Object.fromEntries(Object.entries(frontMatter.data).filter(([key]) => !isHolding(key))),
    field: (key) => (isHolding(key) ? undefined : frontMatter.field(key)),
    fields: () => frontMatter.fields().filter(({ key }) => !isHolding(key)),
  };
}
