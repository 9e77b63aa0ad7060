import type { Post } from '../../post/post.ts';
import type { Site } from '../../site/site.ts';
import type { Change } from '../rule.ts';
import { fileShown } from './file-shown.ts';
import { shownFiles } from './shown-files.ts';

/** The posts that a change adds or edits, as they will be. */
export function changedPosts(change: Change, site: Site): readonly Post[] {
  return change.files
    .filter(({ path, status }) => status !== 'removed' && site.isPost(path))
    .flatMap(({ path }) => site.post(path) ?? []);
}

/** Which of some posts show a file: their paths by the file's. */
export function postsByFile(posts: readonly Post[], site: Site): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const post of posts) {
    for (const shown of shownFiles(post, site)) {
      const file = fileShown(shown, post, site);
      if (file === undefined) continue;
      const paths = found.get(file) ?? [];
      if (!paths.includes(post.path)) paths.push(post.path);
      found.set(file, paths);
    }
  }
  return found;
}
