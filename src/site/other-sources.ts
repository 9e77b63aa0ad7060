import type { FrontMatter } from '../post/front-matter.ts';
import type { SiteContext } from './generator.ts';

/** The front matter of a source that a reference names; undefined when it is absent, unread, or there is no parser. */
export type ReadFrontMatter = (path: string) => FrontMatter | undefined;

/** Parses each source once, when a reference first leads to it; an unread one is noted in the files. */
export function frontMatterReader(context: Pick<SiteContext, 'files' | 'parsers'>): ReadFrontMatter {
  const known = new Map<string, FrontMatter>();
  return (path) => {
    const text = context.files.text(path);
    const parsed = known.get(path);
    if (parsed !== undefined || text === undefined) return parsed;
    const made = context.parsers?.frontMatter(path, text);
    if (made !== undefined) known.set(path, made);
    return made;
  };
}
