import { encodePath, wellFormed } from '../../site/encoding.ts';
import { sameButCase } from '../../site/likeness.ts';
import { literalPattern } from '../../site/literal-pattern.ts';
import { basename, dirname } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

/** Texts in which a blog may name its files: posts, pages, data, styles, scripts, templates. */
const SOURCE =
  /\.(?:md|mdx|markdown|mkd|adoc|html?|xhtml|ya?ml|json5?|toml|xml|csv|css|s[ac]ss|less|styl|[cm]?[jt]sx?|vue|astro|svelte|liquid|njk|ejs|pug|hbs|erb|txt|rb|py)$/iu;
const NOT_WRITTEN_BY_HAND =
  /(?:^|\/)(?:node_modules|_site|vendor|dist|build|public\/js|\.git)\/|(?:^|\/)(?:package-lock|pnpm-lock|composer)\b/u;
const LARGEST = 1_048_576;

/** Whether a path is a text of the repository that may name a file. */
export function sourceTest({ files }: Site): (path: string) => boolean {
  return (path) =>
    SOURCE.test(path) && !NOT_WRITTEN_BY_HAND.test(path) && (files.entry(path)?.size ?? 0) <= LARGEST;
}

/**
 * Of some files, those that no source names: neither the file, nor its folder in a way that may stand for all in it.
 *
 * @returns undefined while some of the sources are unread.
 */
export function unmentioned(
  files: readonly string[],
  sources: readonly string[],
  site: Site,
): readonly string[] | undefined {
  if (files.length === 0) return [];
  const texts = sources.flatMap((path) => {
    const text = site.files.text(path);
    return text === undefined ? [] : [sameButCase(text)];
  });
  if (sources.some((path) => !site.files.isRead(path))) return undefined;
  return files.filter((file) => {
    const names = namesOf(file);
    const folder = folderPattern(file);
    return !texts.some((text) => names.some((name) => text.includes(name)) || folder.test(text));
  });
}

/** The name as it may be written; a picture for fine screens goes with the plain one. */
function namesOf(file: string): readonly string[] {
  const name = basename(file);
  const plain = name.replace(/@[23]x(?=\.\w+$)/u, '');
  const forms = [name, plain].flatMap((one) => [
    one,
    encodePath(one),
    encodeURIComponent(wellFormed(one)),
    one.replaceAll('&', '&amp;'),
  ]);
  return [...new Set(forms.map(sameButCase))];
}

/** The folder followed by what a template fills in, or by the end of an argument: a gallery, a loop. */
function folderPattern(file: string): RegExp {
  const folder = sameButCase(dirname(file)).split('/').slice(-2).join('/');
  return new RegExp(`(?:^|[/\\s"'(=])${literalPattern(folder)}(?:/?["'\`]|/(?:[{$*<\\s)]|$))`, 'u');
}
