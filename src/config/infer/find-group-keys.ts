import type { ObservedPost } from './observed.ts';

const LANGUAGE_KEYS = ['lang', 'language', 'locale'];
const GROUP_KEYS = ['ref', 'lang-ref', 'lang_ref', 'translationKey', 'translation_key', 'translationId'];

/** Front matter keys by which posts say their language and which of them belong together. */
export function findGroupKeys(posts: readonly ObservedPost[]) {
  const language = LANGUAGE_KEYS.find((key) => withText(posts, key).length >= posts.length * 0.9);
  if (language === undefined) return undefined;
  const languages = new Set(posts.map((post) => post.data[language]));
  if (languages.size < 2) return undefined;
  const others = [...new Set(posts.flatMap((post) => Object.keys(post.data)))];
  const group = [...new Set([...GROUP_KEYS, ...others])].find(
    (key) => key !== language && isGroup(posts, key, language),
  );
  return group === undefined ? undefined : { language, group };
}

function withText(posts: readonly ObservedPost[], key: string): readonly ObservedPost[] {
  return posts.filter((post) => typeof post.data[key] === 'string');
}

/** A name of a group is shared by posts of different languages, and never by two of the same. */
function isGroup(posts: readonly ObservedPost[], key: string, language: string): boolean {
  const groups = new Map<unknown, ObservedPost[]>();
  for (const post of withText(posts, key)) {
    const value = String(post.data[key]);
    // Translations share their day and their teaser, too.
    if (/^\d{4}-\d\d|[/\n]|\.\w+$/u.test(value)) return false;
    groups.set(value, [...(groups.get(value) ?? []), post]);
  }
  const sharing = [...groups.values()].filter((group) => group.length > 1);
  const isOneEach = sharing.every(
    (group) => new Set(group.map((post) => post.data[language])).size === group.length,
  );
  return isOneEach && sharing.flat().length >= Math.max(4, posts.length * 0.2);
}
