import type { Post } from '../../post/post.ts';
import type { Site } from '../../site/site.ts';
import { filesFromTop, isValue, meantFiles } from './meant-files.ts';
import type { Shown } from './shown-files.ts';

/**
 * The file that an address shows: the one that the site finds there, else the one that a template finds from the site's
 * top. Undefined for pages, files of other sites, and what is missing or not known.
 */
export function fileShown(shown: Shown, post: Post, site: Site): string | undefined {
  const target = site.resolve(shown.reference, post.path);
  if (target.status === 'found') return isFile(target.path, site) ? target.path : undefined;
  const [file, ...more] = target.status === 'external' || !isValue(shown) ? [] : filesFromTop(shown, site);
  return more.length === 0 ? file : undefined;
}

/** The same, or the one file that a wrong address is surely meant for. */
export function fileMeant(shown: Shown, post: Post, site: Site): string | undefined {
  const file = fileShown(shown, post, site);
  if (file !== undefined) return file;
  const target = site.resolve(shown.reference, post.path);
  const meant = target.status === 'missing' ? meantFiles(shown, target, post, site) : [];
  return meant.length === 1 ? meant[0]?.file : undefined;
}

function isFile(path: string | undefined, site: Site): boolean {
  return path !== undefined && !site.isPost(path) && !site.model.pages().includes(path);
}
