import { basename, dirname } from '../paths.ts';
import type { Content, ContentFile } from './content.ts';
import { expandPattern } from './expand.ts';
import type { Facts } from './front-matter.ts';
import type { Language, Settings } from './settings.ts';
import { type Place, placePage, type Target } from './target.ts';
import { ZERO } from './times.ts';

/** The name that addresses are made of: a leaf's and a section's folder, else the file's. */
export function pageName(file: ContentFile): string {
  return file.kind === 'page' ? file.name : basename(file.folder);
}

/** Where a content file is published; undefined when its permalink pattern asks for what the tree does not tell. */
export function placeOf(
  file: ContentFile,
  facts: Facts,
  language: Language,
  { content, settings }: { readonly content: Content; readonly settings: Settings },
): Place | undefined {
  const folder = file.kind === 'leaf' ? dirname(file.folder) : file.folder;
  const section = content.sectionOf(folder);
  const [first = ''] = section.split('/');
  const kind = kindOf(file);
  const pattern = kind === 'home' ? undefined : language.permalinks[kind].get(first);
  const expanded =
    pattern === undefined || facts.url !== undefined ? '' : expand(pattern, file, facts, section, settings);
  if (expanded === undefined) return undefined;
  const target: Target = {
    kind,
    folder,
    name: facts.slug === '' ? pageName(file) : facts.slug,
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(expanded === '' ? {} : { expanded }),
    prefix: language.prefix,
    isUgly: settings.ugly(first),
  };
  return placePage(target, settings);
}

function kindOf(file: ContentFile): Target['kind'] {
  if (file.kind !== 'branch') return 'page';
  return file.folder === '' ? 'home' : 'section';
}

function expand(
  pattern: string,
  file: ContentFile,
  facts: Facts,
  section: string,
  settings: Settings,
): string | undefined {
  const needsDate = /:(?:year|month|day|week|yearday|\d|Jan)/u.test(pattern);
  if (needsDate && facts.dates.isUnknown) return undefined;
  const name = file.kind === 'branch' ? '' : pageName(file);
  const { title, slug, dates } = facts;
  return expandPattern(pattern, { time: dates.date ?? ZERO, title, slug, name, section }, settings);
}
