import { lazy } from '../lazy.ts';
import { basename, dirname, join, withoutExtension } from '../paths.ts';
import type { Content, ContentFile } from './content.ts';
import type { Settings } from './settings.ts';

/** Finds pages by the references of `ref` and `relref`. */
export interface PageReferences {
  /**
   * The content file that a reference means, in a language.
   *
   * @returns `ambiguous` when several pages have the name, undefined when none has.
   */
  find(
    reference: string,
    from: ContentFile | undefined,
    language: string,
  ): ContentFile | 'ambiguous' | undefined;
  /** The folder of a section without a page of its own that a reference means; `''` is the home page. */
  findSection(reference: string): string | undefined;
}

/** Indexes content files by place and by name, when first asked (Hugo 0.111, `pageCollections.getContentNode`). */
export function indexReferences(content: Content, settings: Settings): PageReferences {
  const places = lazy(
    () => new Map(content.all().map((file) => [`${file.language}:${placeKey(file)}`, file])),
  );
  const names = lazy(() => byName(content));
  const sections = lazy(() => new Set(['', ...content.all().map(({ folder }) => content.sectionOf(folder))]));
  return {
    findSection: (reference) =>
      [...sections()].find((folder) => folder.toLowerCase() === join(reference.toLowerCase())),
    find(reference, from, language) {
      const written = reference.toLowerCase();
      const clean = (path: string): string => cleanKey(path, language, settings);
      const at = (path: string): ContentFile | undefined => {
        const file = places().get(`${language}:${clean(path)}`);
        // `index` is never a section.
        return file?.kind === 'branch' && /(?:^|\/)index(?:\.|$)/u.test(path) ? undefined : file;
      };
      const near =
        from === undefined || written.startsWith('/') ? undefined : at(join(baseOf(from, written), written));
      if (near !== undefined) return near;
      if (written.startsWith('.')) return undefined;
      const slashes = written.split('/').length - 1;
      const isName = slashes === 0 || (slashes === 1 && written.startsWith('/'));
      const rooted = at(written);
      // Seen from the top a slash at the end is taken off sections only.
      if (rooted !== undefined && (rooted.kind === 'branch' || !written.endsWith('/'))) return rooted;
      return isName ? names().get(`${language}:${basename(clean(written))}`) : undefined;
    },
  };
}

function placeKey(file: ContentFile): string {
  return (file.kind === 'page' ? join(file.folder, file.name) : file.folder).toLowerCase();
}

function byName(content: Content): ReadonlyMap<string, ContentFile | 'ambiguous'> {
  const names = new Map<string, ContentFile | 'ambiguous'>();
  for (const file of content.all()) {
    const key = `${file.language}:${basename(placeKey(file))}`;
    names.set(key, names.has(key) ? 'ambiguous' : file);
  }
  return names;
}

function cleanKey(path: string, language: string, settings: Settings): string {
  const key = withoutExtension(join(path));
  const isMarked = settings.languages.length > 0 && key.endsWith(`.${language}`);
  const plain = isMarked ? key.slice(0, -language.length - 1) : key;
  return plain.replace(/(?:^|\/)_?index$/u, '');
}

/** The folder that a reference is read from: beside a leaf's folder unless it goes up by itself. */
function baseOf(from: ContentFile, reference: string): string {
  const isBeside = from.kind === 'leaf' && !reference.startsWith('..');
  return (isBeside ? dirname(from.folder) : from.folder).toLowerCase();
}
