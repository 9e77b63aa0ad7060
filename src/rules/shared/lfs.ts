import { dirname, join } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

/** Whether the repository says that it keeps such a file in Git LFS, so that a pointer is right; also while unread. */
export function isKeptInLfs(path: string, { files }: Site): boolean {
  return foldersAbove(path)
    .map((folder) => join(folder, '.gitattributes'))
    .filter((attributes) => files.has(attributes))
    .some((attributes) => /\bfilter=lfs\b/u.test(files.text(attributes) ?? '') || !files.isRead(attributes));
}

function foldersAbove(path: string): readonly string[] {
  const parts = dirname(path).split('/');
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
