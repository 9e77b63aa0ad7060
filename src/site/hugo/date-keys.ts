import { type Data, textsOf } from '../values.ts';

/** Where dates come from, best first: front matter keys in lower case, `:filename`, `:filemodtime`, `:git`. */
export interface DateKeys {
  readonly date: readonly string[];
  readonly publishDate: readonly string[];
  readonly expiryDate: readonly string[];
}

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['publishdate', ['pubdate', 'published']],
  ['lastmod', ['modified']],
  ['expirydate', ['unpublishdate']],
]);

/** Hugo 0.111, `pagemeta.newDefaultFrontmatterConfig`. */
const DEFAULTS = {
  date: ['date', 'publishdate', 'lastmod'],
  publishDate: ['publishdate', 'date'],
  expiryDate: ['expirydate'],
} satisfies DateKeys;

/** Reads the `frontmatter` section: `:default` stands for the default keys, known keys bring their old names. */
export function readDateKeys(section: Data, usesGit: boolean): DateKeys {
  const keys = (name: keyof DateKeys): readonly string[] => {
    const own = textsOf(section[name.toLowerCase()] ?? []).map((key) => key.toLowerCase());
    const written = own.length === 0 ? DEFAULTS[name] : own;
    return written
      .flatMap((key) => (key === ':default' ? DEFAULTS[name] : [key]))
      .filter((key) => key !== ':git' || usesGit)
      .flatMap((key) => [key, ...(ALIASES.get(key) ?? [])]);
  };
  return { date: keys('date'), publishDate: keys('publishDate'), expiryDate: keys('expiryDate') };
}
