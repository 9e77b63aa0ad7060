import type { ObservedPost } from './observed.ts';

/** A pattern of image folders, as `image-folder` takes it, with how many posts fit. */
export interface FolderPattern {
  readonly folder: string;
  readonly posts: number;
}

/** The pattern that most posts' image folders follow: their own date and slug replaced by what they stand for. */
export function folderPattern(posts: readonly ObservedPost[]): FolderPattern | undefined {
  const counts = new Map<string, Set<string>>();
  for (const post of posts) {
    for (const pattern of new Set(
      post.images.filter((image) => image.isLocal).flatMap((image) => patternsOf(image.folder, post)),
    )) {
      const members = counts.get(pattern) ?? new Set();
      members.add(post.path);
      counts.set(pattern, members);
    }
  }
  const ranked = [...counts]
    .filter(([pattern]) => /\{(?:slug|name)\}/u.test(pattern))
    .sort((a, b) => b[1].size - a[1].size);
  const [best] = ranked;
  return best === undefined ? undefined : { folder: best[0], posts: best[1].size };
}

/** The folder with the post's slug and date as placeholders, each path segment by itself. */
export function patternsOf(folder: string, post: ObservedPost): readonly string[] {
  const [year = '', month = '', day = ''] = (post.date ?? '').split('-');
  const names = [
    ['{name}', post.fileName.replace(/\.\w+$/u, '')],
    ['{slug}', post.slug],
  ] as const;
  const segments = folder.split('/').map((segment) => {
    for (const [placeholder, name] of names) {
      if (name === '' || !segment.includes(name)) continue;
      const around = segment.replace(name, '\u{0}');
      return dated(around, year, month, day).replace('\u{0}', placeholder);
    }
    return dated(segment, year, month, day);
  });
  return [segments.join('/')];
}

function dated(segment: string, year: string, month: string, day: string): string {
  if (year === '' || segment === '') return segment;
  return segment
    .replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u'), '{year}')
    .replace(new RegExp(`(?<=^|[-_\\0]|\\{year\\}[-_]?)${month}(?=$|[-_\\0])`, 'u'), '{month}')
    .replace(new RegExp(`(?<=\\{month\\}[-_]?)${day}(?=$|[-_\\0])`, 'u'), '{day}');
}
