import { decisiveGlobs } from '../../pattern/configured.ts';
import { fixedFolder } from '../../pattern/matchers.ts';
import { basename, pathBelow } from '../paths.ts';

/** Which files of a site are posts. */
export interface PostPaths {
  isPost(path: string): boolean;
  /** The path from the folder that its glob fixes (`posts` of `posts/**`), or from the site's root. */
  below(path: string): string;
  /** Folders from the site's root that the globs fix. */
  readonly folders: readonly string[];
}

const MARKDOWN = /\.(?:md|mdx|markdown)$/iu;
/** Markdown that speaks of a repository, also with a language mark: `README.zh-CN.md`. */
const ABOUT_REPOSITORY =
  /^(?:readme|contributing|contributors|changelog|changes|history|licen[cs]e|notice|authors|maintainers|code_of_conduct|security|support|governance|upgrading|migration|install|todo|agents|claude|(?:pull_request|issue)_template)(?:[._-].*)?\.[a-z]+$/iu;
const FOREIGN_FOLDER = /(?:^|\/)(?:\.[^/]+|node_modules|vendor|bower_components|dist|_site)\//u;

/** Posts by the site's globs; without any, all Markdown that is no repository's own paper. */
export function findPostPaths(root: string, globs: readonly string[] | undefined): PostPaths {
  return globs === undefined || globs.length === 0 ? anyMarkdown(root) : byGlobs(root, globs);
}

function anyMarkdown(root: string): PostPaths {
  return {
    folders: [''],
    isPost(path) {
      const below = pathBelow(root, path);
      if (below === undefined || !MARKDOWN.test(below) || FOREIGN_FOLDER.test(below)) return false;
      return !ABOUT_REPOSITORY.test(basename(below));
    },
    below: (path) => pathBelow(root, path) ?? path,
  };
}

function byGlobs(root: string, globs: readonly string[]): PostPaths {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(toGlob);
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => toGlob(glob.slice(1)));
  const globOf = (below: string): Glob | undefined =>
    unwanted.some((glob) => glob.matches(below)) ? undefined : wanted.find((glob) => glob.matches(below));
  return {
    folders: [...new Set(wanted.map((glob) => glob.folder))],
    isPost(path) {
      const below = pathBelow(root, path);
      return below !== undefined && globOf(below) !== undefined;
    },
    below(path) {
      const below = pathBelow(root, path) ?? path;
      return pathBelow(globOf(below)?.folder ?? '', below) ?? below;
    },
  };
}

interface Glob {
  readonly folder: string;
  matches(path: string): boolean;
}

function toGlob(glob: string): Glob {
  const pattern = glob.replace(/^(?:\.?\/)+/u, '');
  return { folder: fixedFolder(pattern), matches: decisiveGlobs('posts', [pattern]) };
}
