import { basename, dirname, pathBelow, withoutExtension } from '../paths.ts';

/** What a post's path says of its translation group. */
export interface Marked {
  /** Equal for all posts that may be translations of one another. */
  readonly group: string;
  /** The slug without date and language mark. */
  readonly stem: string;
  /** The language that a mark declares; undefined without a mark. */
  readonly language?: string;
  /** The date in the name, as written. */
  readonly date?: string;
}

/** A language and how its posts are marked: the end of a name (`-en`), or a folder (`en`). */
export interface LanguageMark {
  readonly language: string;
  readonly mark: string;
}

export type ReadMark = (path: string) => Marked;

const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})[-_](.+)$/u;

/** Reads marks at the end of names: `x-en.md`, `x.en.md`, `x/index.en.md`. */
export function suffixMarks(languages: readonly LanguageMark[]): ReadMark {
  const marks = longestFirst(languages);
  return (path) => {
    const name = withoutExtension(basename(path));
    const mark = marks.find((candidate) => endsWithMark(name, candidate.mark));
    const rest = mark === undefined ? name : name.slice(0, name.length - mark.mark.length);
    return { ...nameParts(dirname(path), rest), ...(mark === undefined ? {} : { language: mark.language }) };
  };
}

/** Reads marks that are folders: `en/_posts/x.md`, `_posts/en/x.md`, `i18n/en/x.md`. */
export function folderMarks(languages: readonly LanguageMark[], root: string): ReadMark {
  const marks = longestFirst(languages);
  return (path) => {
    const folder = `/${pathBelow(root, dirname(path)) ?? ''}/`;
    const mark = marks.find((candidate) => folder.includes(`/${candidate.mark}/`));
    const name = withoutExtension(basename(path));
    if (mark === undefined) return nameParts(folder.slice(1, -1), name);
    return {
      ...nameParts(folder.replace(`/${mark.mark}/`, '/').slice(1, -1), name),
      language: mark.language,
    };
  };
}

/** The slug and date of a name, with the folder whose name counts where the file is only an index. */
function nameParts(folder: string, rest: string): Omit<Marked, 'language'> {
  const isIndex = /^_?index$/iu.test(rest);
  const name = isIndex ? basename(folder) : rest;
  const [, date, slug] = DATED.exec(name) ?? [];
  const stem = slug ?? name;
  return {
    group: `${isIndex ? dirname(folder) : folder}/${stem}`,
    stem,
    ...(date === undefined ? {} : { date }),
  };
}

function longestFirst(languages: readonly LanguageMark[]): readonly LanguageMark[] {
  return languages.filter(({ mark }) => mark !== '').sort((a, b) => b.mark.length - a.mark.length);
}

function endsWithMark(name: string, mark: string): boolean {
  return name.length > mark.length && name.toLowerCase().endsWith(mark.toLowerCase());
}
