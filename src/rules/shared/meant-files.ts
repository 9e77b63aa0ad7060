import type { Post } from '../../post/post.ts';
import { isAbsoluteAddress, splitAddress } from '../../site/address-parts.ts';
import { decodePath } from '../../site/encoding.ts';
import { dirname, join, normalise, pathBelow } from '../../site/paths.ts';
import type { Site, Target } from '../../site/site.ts';
import { rewriteTo } from './rewrite.ts';
import type { Shown } from './shown-files.ts';

/** A file that is likely meant, and how the post would name it. */
export interface Meant {
  readonly file: string;
  readonly text: string;
}

/** The files that a missing address is likely meant for, most alike first. */
export function meantFiles(shown: Shown, target: Target, post: Post, site: Site): readonly Meant[] {
  const near = (target.near ?? []).filter((path) => !site.isPost(path));
  const files = [near, filesFromTop(shown, site), fileBeside(shown, post, site)].find(
    (some) => some.length > 0,
  );
  return (files ?? []).flatMap((file) => {
    const text = rewriteTo(file, shown, post, site);
    return text === undefined ? [] : [{ file, text }];
  });
}

/** Where the address is relative, or starts with the site's own folder: the files that it names from the top. */
export function filesFromTop({ reference }: Shown, site: Site): readonly string[] {
  const path = decodePath(splitAddress(reference.href).path).replaceAll('\\', '/');
  if (path.includes('{') || isAbsoluteAddress(path)) return [];
  const bare = join(path);
  const below = site.model.root === '' ? undefined : pathBelow(site.model.root, bare);
  const names = [bare, ...(below === undefined ? [] : [below])];
  return [...new Set(names.flatMap((name) => site.model.staticFile(`/${name}`) ?? []))];
}

/** What the address means to an editor or a forge, which resolve it from the post's own file. */
function fileBeside({ reference }: Shown, post: Post, site: Site): readonly string[] {
  const { path } = splitAddress(reference.href);
  if (path === '' || path.startsWith('/') || isAbsoluteAddress(path)) return [];
  const file = normalise(`${dirname(post.path)}/${decodePath(path)}`);
  return file !== undefined && site.files.entry(file)?.kind === 'file' ? [file] : [];
}

/** Whether a template makes the address of a value: a teaser, or an argument of an include. */
export function isValue({ image }: Shown): boolean {
  return image === undefined || image.syntax === 'tag';
}
