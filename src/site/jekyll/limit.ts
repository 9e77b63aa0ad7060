import type { Why } from '../generator.ts';
import type { Build } from './build.ts';

/** Why `limit_posts` leaves out a post that would be written otherwise; undefined: it does not. */
export function beyondLimit(build: Build, path: string): Why | undefined {
  const limit = build.config.limitPosts;
  if (limit === 0) return undefined;
  const dated: { readonly path: string; readonly time: number }[] = [];
  for (const { path: post } of build.posts().all) {
    const source = build.sourceOf(post);
    if (source === undefined)
      return { kind: 'unread', text: `\`${post}\` is unread, and \`limit_posts\` is set` };
    if (source.why === undefined) dated.push({ path: post, time: source.moment?.getTime() ?? 0 });
  }
  // Jekyll keeps the end of the list that it sorts by date and path.
  dated.sort((a, b) => a.time - b.time || (a.path < b.path ? -1 : 1));
  const isKept = dated.slice(-limit).some((post) => post.path === path);
  return isKept
    ? undefined
    : { kind: 'unpublished', text: `\`limit_posts\` builds the newest ${limit} posts only` };
}
