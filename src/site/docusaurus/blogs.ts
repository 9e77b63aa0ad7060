import { asRecord } from '../data-file.ts';
import { type Data, dataOf, textOf } from '../values.ts';

/** The options of a blog plugin, as far as they are written out. */
export type BlogOptions = Data;

const CLASSIC = /^(?:@docusaurus\/)?(?:preset-)?classic$/u;
const PLUGIN = /^(?:@docusaurus\/)?(?:plugin-)?content-blog$/u;

/**
 * The blogs of a configuration, those of presets first. A preset that cannot be read may hold a blog, so it counts as
 * one with all defaults; so does a configuration without any preset or plugin.
 */
export function findBlogs(configuration: Data): readonly BlogOptions[] {
  const presets = entriesOf(configuration.presets);
  const plugins = entriesOf(configuration.plugins);
  if (presets === undefined && plugins === undefined) return [{}];
  return [...(presets ?? []).flatMap(ofPreset), ...(plugins ?? []).flatMap(ofPlugin)];
}

interface Entry {
  readonly name: string | undefined;
  readonly options: Data;
}

/** A plugin is written as its name, or as a pair of name and options. */
function entriesOf(value: unknown): readonly Entry[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.map((item) => {
    const pair: readonly unknown[] = Array.isArray(item) ? item : [item];
    return { name: textOf(pair[0]), options: dataOf(pair[1]) };
  });
}

function ofPreset({ name, options }: Entry): readonly BlogOptions[] {
  const isClassic = name === undefined || CLASSIC.test(name) || asRecord(options.blog) !== undefined;
  return isClassic && options.blog !== false && options.blog !== null ? [dataOf(options.blog)] : [];
}

/** Also a plugin of the site's own that wraps the blog plugin: it is called so and has a blog's options. */
function ofPlugin({ name, options }: Entry): readonly BlogOptions[] {
  if (name === undefined) return [];
  const isWrapper = name.startsWith('.') && name.includes('blog') && textOf(options.path) !== undefined;
  return PLUGIN.test(name) || isWrapper ? [options] : [];
}
