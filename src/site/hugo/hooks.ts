import type { Files } from '../files.ts';
import { lazy } from '../lazy.ts';
import { join } from '../paths.ts';

const HOOK =
  /(?:^|\/)layouts\/(?:.*\/)?(?:_markup\/render-(image|link)[^/]*|_?shortcodes\/(figure)(?:\.\w+)?)\.html$/u;

/** What a site may write with a template of its own. */
export type Hooked = 'image' | 'link' | 'figure';

/**
 * Whether a site or one of its themes has render hooks for images and links, or its own `figure`. A template that only
 * passes the address on, as many do for the sake of an attribute, changes nothing.
 */
export function findHooks(root: string, files: Files): (kind: Hooked) => boolean {
  const found = lazy(() => {
    const paths = ['layouts', 'themes'].flatMap((folder) => files.under(join(root, folder)));
    return paths
      .map((path) => ({ path, match: HOOK.exec(path) }))
      .map(({ path, match }) => ({ path, kind: match?.[1] ?? match?.[2] }))
      .filter(({ kind }) => kind !== undefined);
  });
  return (kind) => found().some((hook) => hook.kind === kind && changesAddress(files.text(hook.path)));
}

/** Whether a theme is not in the tree (a submodule, a module), so that nobody knows what its templates do. */
export function isThemeUnseen(root: string, files: Files, themes: readonly string[]): boolean {
  return themes.some((theme) => files.under(join(root, 'themes', theme)).length === 0);
}

/** An unread hook counts as one that changes the address. */
function changesAddress(template: string | undefined): boolean {
  return (
    template === undefined ||
    /\b(?:Resources|resources|GetPage|relURL|absURL|relLangURL|absLangURL|partial|ref|relref)\b/u.test(
      template,
    )
  );
}
