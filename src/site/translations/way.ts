import type { Model, SiteSettings } from '../generator.ts';
import type { Translations } from '../site.ts';
import { findFolders, findSuffixes } from './find-marks.ts';
import type { LanguageMark } from './marks.ts';
import type { PathTemplate } from './templates.ts';

/** How a site marks its translations. */
export type Way =
  | { readonly kind: 'suffix' | 'folder'; readonly marks: readonly LanguageMark[] }
  | { readonly kind: 'paths'; readonly templates: readonly PathTemplate[] }
  | { readonly kind: 'keys'; readonly language: string; readonly group: string }
  | { readonly kind: 'links'; readonly key: string }
  | { readonly kind: 'none' };

const NONE: Way = { kind: 'none' };

/** The site's way: as the settings have it, else as its generator and the names of its posts show it. */
export function findWay(model: Model, settings: SiteSettings, posts: () => readonly string[]): Way {
  return (
    configuredWay(settings, model.root, posts) ??
    generatorsWay(model, posts) ??
    wayOfNames(model.root, posts())
  );
}

function configuredWay(
  { translations = {} }: SiteSettings,
  root: string,
  posts: () => readonly string[],
): Way | undefined {
  const { languages = {}, paths, keys, links } = translations;
  const kind = translations.by ?? kindOf(translations);
  if (kind === 'none') return NONE;
  if (kind === 'paths' && paths !== undefined) return { kind, templates: toTemplates(paths) };
  if (kind === 'keys' && keys !== undefined) return { kind, ...keys };
  if (kind === 'links' && links !== undefined) return { kind, key: links };
  const marks = Object.entries(languages).map(([language, mark]) => ({ language, mark: trim(mark) }));
  if (kind !== 'suffix' && kind !== 'folder') return undefined;
  if (marks.length > 0) return { kind, marks };
  return { kind, marks: kind === 'suffix' ? findSuffixes(posts()) : findFolders(posts(), root) };
}

function kindOf(settings: NonNullable<SiteSettings['translations']>): Translations['kind'] | undefined {
  if (settings.paths !== undefined) return 'paths';
  if (settings.keys !== undefined) return 'keys';
  if (settings.links !== undefined) return 'links';
  const marks = Object.values(settings.languages ?? {}).filter((mark) => mark !== '');
  if (marks.length === 0) return undefined;
  return marks.every((mark) => /^[-_.]/u.test(mark)) ? 'suffix' : 'folder';
}

/** Hugo and Docusaurus prescribe how translations are named once their configuration has languages. */
function generatorsWay(model: Model, posts: () => readonly string[]): Way | undefined {
  const [main, ...others] = model.languages;
  if (main === undefined || others.length === 0) return undefined;
  if (model.generator === 'docusaurus') {
    return { kind: 'paths', templates: docusaurusTemplates(model, [main, ...others]) };
  }
  if (model.generator !== 'hugo') return undefined;
  const folders = findFolders(posts(), model.root).filter(({ language }) =>
    isOneOf(model.languages, language),
  );
  if (folders.length > 0) return { kind: 'folder', marks: folders };
  return { kind: 'suffix', marks: model.languages.map((language) => ({ language, mark: `.${language}` })) };
}

function docusaurusTemplates(model: Model, languages: readonly string[]): readonly PathTemplate[] {
  const folder = model.postFolders[0] ?? 'blog';
  const below = folder.startsWith(`${model.root}/`) ? folder.slice(model.root.length + 1) : folder;
  return languages.map((language, index) => ({
    language,
    template: index === 0 ? `${below}/{p}` : `i18n/${language}/docusaurus-plugin-content-blog/{p}`,
  }));
}

function wayOfNames(root: string, posts: readonly string[]): Way {
  const suffixes = findSuffixes(posts);
  if (suffixes.length > 0) return { kind: 'suffix', marks: suffixes };
  const folders = findFolders(posts, root);
  return folders.length > 0 ? { kind: 'folder', marks: folders } : NONE;
}

function toTemplates(paths: Readonly<Record<string, string>>): readonly PathTemplate[] {
  return Object.entries(paths).map(([language, template]) => ({ language, template }));
}

function isOneOf(languages: readonly string[], language: string): boolean {
  return languages.some((known) => known.toLowerCase() === language.toLowerCase());
}

function trim(mark: string): string {
  return mark.replace(/^\/+|\/+$/gu, '');
}
