import type { Settings } from '../config/settings.ts';
import type { PlacedFile } from '../diff/place.ts';
import type { Changes } from '../ports.ts';
import { primary } from '../post/language-names.ts';
import { type Side, siteOf } from './side.ts';

/** The language to speak to the author of a file: as configured, else the post's own where its site has both. */
export function languageOf(side: Side, settings: Settings): (path: string) => 'en' | 'zh' {
  const { language } = settings;
  if (language !== undefined) return () => language;
  return (path) => {
    const site = siteOf(path, side.sites())?.site;
    if (site === undefined || site.translations.kind === 'none') return 'en';
    const own = site.translations.language(path);
    return own !== undefined && primary(own) === 'zh' ? 'zh' : 'en';
  };
}

/** A changed file as placement needs it: its hunks, and the head's text. */
export function placedFileOf(side: Side, changes: Changes): (path: string) => PlacedFile | undefined {
  const files = new Map(changes.files.map((file) => [file.path, file]));
  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    const source = side.text(path);
    const frontMatter = siteOf(path, side.sites())?.site.frontMatter(path)?.span;
    return {
      ...(file.hunks === undefined ? {} : { hunks: file.hunks }),
      ...(source === undefined ? {} : { source }),
      ...(side.hasMark(path) ? { hasMark: true as const } : {}),
      ...(frontMatter === undefined ? {} : { frontMatter }),
    };
  };
}
