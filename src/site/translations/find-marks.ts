import { basename, dirname, pathBelow, withoutExtension } from '../paths.ts';
import { languageOfCode, tailMark } from './language-codes.ts';
import type { LanguageMark } from './marks.ts';

interface Evidence {
  readonly language: string;
  readonly pairs: number;
  readonly singles: number;
}

/** Language marks at the end of the posts' names, as far as pairs (`x.md` and `x-en.md`) prove that they are marks. */
export function findSuffixes(posts: readonly string[]): readonly LanguageMark[] {
  const names = posts.map((path) => `${dirname(path)}/${undated(withoutExtension(basename(path)))}`);
  // A name may end in what only looks like a mark (`how-to-do-it`): one that is alone more often than not is none.
  return proven(names, tailMark, ({ pairs, singles }) => pairs > 0 && pairs >= singles);
}

/** Language marks that are folders of the posts, as far as pairs (`en/x.md` and `zh/x.md`, or `x.md`) prove them. */
export function findFolders(posts: readonly string[], root: string): readonly LanguageMark[] {
  return proven(
    posts.map((path) => pathBelow(root, path) ?? path),
    folderMark,
    ({ pairs }) => pairs > 0,
  );
}

interface Mark extends LanguageMark {
  readonly rest: string;
}

function folderMark(path: string): Mark | undefined {
  const parts = path.split('/');
  const at = parts.slice(0, -1).findIndex((part) => languageOfCode(part) !== undefined);
  const mark = parts[at];
  const language = mark === undefined ? undefined : languageOfCode(mark);
  if (mark === undefined || language === undefined) return undefined;
  return { mark, language, rest: parts.toSpliced(at, 1).join('/') };
}

function proven(
  names: readonly string[],
  markOf: (name: string) => Mark | undefined,
  isEnough: (evidence: Evidence) => boolean,
): readonly LanguageMark[] {
  const marks = names.flatMap((name) => markOf(name) ?? []);
  const plain = new Set(names);
  const languages = languagesByRest(marks);
  const evidence = new Map<string, Evidence>();
  for (const { mark, language, rest } of marks) {
    const { pairs, singles } = evidence.get(mark) ?? { pairs: 0, singles: 0 };
    const isPair = plain.has(rest) || (languages.get(rest)?.size ?? 0) > 1;
    evidence.set(mark, { language, pairs: pairs + (isPair ? 1 : 0), singles: singles + (isPair ? 0 : 1) });
  }
  return [...evidence].flatMap(([mark, found]) =>
    isEnough(found) ? [{ mark, language: found.language }] : [],
  );
}

function languagesByRest(marks: readonly Mark[]): ReadonlyMap<string, ReadonlySet<string>> {
  const languages = new Map<string, Set<string>>();
  for (const { rest, language } of marks) {
    const known = languages.get(rest) ?? new Set();
    languages.set(rest, known.add(language));
  }
  return languages;
}

function undated(name: string): string {
  return name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, '');
}
