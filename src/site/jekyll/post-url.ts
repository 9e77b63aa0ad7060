import { dayInZone } from '../calendar.ts';
import type { Rendered } from '../generator.ts';
import { withoutExtension } from '../paths.ts';
import type { Build } from './build.ts';
import { addressOf, stop } from './lookups.ts';
import type { NamedPost } from './post-index.ts';
import { parseTime } from './ruby-time.ts';
import type { Source } from './source.ts';

/** The parts of a name as `post_url` takes it: folders, date, slug (Jekyll 4.3, `PostComparer::MATCHER`). */
const NAME = /^(?<folder>.*\/)?(?<date>\d+-\d+-\d+)-(?<slug>.*)$/su;

interface PostName {
  readonly folder: string;
  readonly date: string;
  readonly slug: string;
}

/**
 * The tag `post_url` (Jekyll 4.3, `Tags::PostUrl`): a post by its file's name without the ending, or, deprecated, by its
 * slug and day whatever its folder.
 */
export function lookUpPost(build: Build, name: string): Rendered {
  const { folder = '', date, slug } = NAME.exec(name.replace(/^\//u, ''))?.groups ?? {};
  if (date === undefined || slug === undefined) {
    return stop('misspelt', `\`post_url\` wants a post's name with its date, not \`${name}\``);
  }
  const alike = namedAlike(build, { folder, date, slug });
  const found = firstWritten(build, alike) ?? firstWritten(build, ofSameDay(build, date, slug));
  return found ?? (alike[0] === undefined ? notFound(build, name) : addressOf(build, alike[0].path));
}

function namedAlike(build: Build, { folder, date, slug }: PostName): readonly NamedPost[] {
  const starts = [`_posts/${folder}${date}-${slug}.`, `${folder}_posts/${date}-${slug}.`];
  return [...new Set(starts)].flatMap((start) => build.posts().beginningWith(start));
}

/** Jekyll looks at the posts that it writes, oldest first. */
function firstWritten(build: Build, posts: readonly NamedPost[]): Rendered | undefined {
  const found = posts.map(({ path }) => ({ path, source: build.sourceOf(path) }));
  const unread = found.find(({ source }) => source === undefined);
  if (unread !== undefined) return addressOf(build, unread.path);
  const written = found.filter(({ source }) => source?.why === undefined);
  const timeOf = (source: Source | undefined): number => source?.moment?.getTime() ?? 0;
  const [first] = written.sort((a, b) => timeOf(a.source) - timeOf(b.source));
  return first === undefined ? undefined : addressOf(build, first.path);
}

/** Only posts whose file name has the slug or the day are looked at; one that has neither would take all to be read. */
function ofSameDay(build: Build, date: string, slug: string): readonly NamedPost[] {
  const zone = build.config.timeZone;
  const time = parseTime(date, zone);
  if (!(time instanceof Date)) return [];
  const day = dayInZone(time, zone);
  return build
    .posts()
    .alike(date, slug)
    .filter(({ path, name }) => {
      const source = build.sourceOf(path);
      if (source === undefined) return name?.rest === slug;
      return source.slug === slug && source.moment !== undefined && dayInZone(source.moment, zone) === day;
    });
}

function notFound(build: Build, name: string): Rendered {
  const [post] = build.posts().beginningWith(`_posts/${name.replace(/^\//u, '')}`);
  if (post === undefined) return stop('missing', `\`post_url\` finds no post \`${name}\``);
  const right = withoutExtension(name);
  return stop('misspelt', `\`post_url\` wants \`${right}\`, without the ending`, post.path);
}
