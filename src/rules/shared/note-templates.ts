import { isSameLanguage, languageName, languagesIn, primary } from '../../post/language-names.ts';
import type { Note } from '../../post/notes.ts';
import type { Post } from '../../post/post.ts';
import type { Site } from '../../site/site.ts';

/** A note with its link taken out: how a site words it, and where it puts it. */
export interface NoteTemplate {
  readonly before: string;
  /** The link's own text; undefined where it is the other post's title. */
  readonly text?: string;
  readonly after: string;
  /** An address in the manner of the site's notes. */
  readonly href: string;
  readonly place: 'top' | 'end';
  /** Whether a rule (`---`) stands above it. */
  readonly isRuled: boolean;
}

/** A link of nothing but a pointing word. */
const POINTING =
  /^(?:here|this|link|this link|click here|这里|此处|链接|aquí|ici|hier|aqui|qui|こちら|여기|здесь)$/iu;

/**
 * The wording for a note from a post in one language to another: what the other posts of the group say, else what the
 * site's posts say most often, as far as they are read; undefined where none has such a note.
 */
export function templateFor(
  post: Post,
  language: string,
  group: readonly string[],
  site: Site,
): NoteTemplate | undefined {
  const own = site.translations.language(post.path);
  const paths = [...new Set([...group, ...site.posts().slice(-MOST_POSTS)])].filter(
    (path) =>
      path !== post.path && site.files.isRead(path) && isSameLanguage(site.translations.language(path), own),
  );
  const found = paths.flatMap((path) => templatesIn(site.post(path), language));
  return mostUsual(found) ?? mirrored(post, language, group, site);
}

/** The last posts tell how a site words its notes; thousands of others would only take time. */
const MOST_POSTS = 300;

const known = new WeakMap<Post, ReadonlyMap<Note, NoteTemplate>>();

function templatesIn(post: Post | undefined, language: string): readonly NoteTemplate[] {
  if (post === undefined) return [];
  const templates = known.get(post) ?? templatesOf(post);
  known.set(post, templates);
  return [...templates].flatMap(([note, template]) =>
    isSameLanguage(note.language, language) ? [template] : [],
  );
}

function templatesOf(post: Post): ReadonlyMap<Note, NoteTemplate> {
  return new Map(
    post.notes.flatMap((note) => {
      const template = templateOf(note, post);
      return template === undefined ? [] : [[note, template] as const];
    }),
  );
}

/** Only a note on one line with one Markdown link can be said again. */
function templateOf(note: Note, post: Post): NoteTemplate | undefined {
  const { link, span } = note;
  const { source } = post;
  const line = source.slice(span.start, span.end);
  const isAlone = !post.links.some(
    (other) => other !== link && other.span.start >= span.start && other.span.end <= span.end,
  );
  const label = source.slice(link.span.start + 1, link.hrefSpan.start - 2);
  if (/[\r\n]/u.test(line) || !isAlone || source.slice(link.hrefSpan.start - 2, link.hrefSpan.start) !== '](')
    return undefined;
  const isWord = POINTING.test(link.text.trim()) || isWithin(note.languageSpan, link.span);
  return {
    before: source.slice(span.start, link.span.start),
    ...(isWord ? { text: label } : {}),
    after: source.slice(link.span.end, span.end).trimEnd(),
    href: link.href,
    ...placeOf(note, post),
  };
}

function isWithin(inner: Note['languageSpan'], outer: Note['span']): boolean {
  return inner !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}

function placeOf(
  { span }: Note,
  { source, frontMatter, notes }: Post,
): Pick<NoteTemplate, 'place' | 'isRuled'> {
  const others = notes.map((note) => source.slice(note.span.start, note.span.end));
  const without = (text: string): string =>
    others
      .reduce((rest, line) => rest.replace(line, ''), text)
      .replace(/^[ \t>]*(?:-[ \t]*){3,}$|^[ \t>]+$/gmu, '')
      .trim();
  const above = source.slice(frontMatter.span.end, span.start);
  const isTop = without(above) === '' && without(source.slice(span.end)) !== '';
  return { place: isTop ? 'top' : 'end', isRuled: /(?:^|[\r\n])[ \t]*(?:-[ \t]*){3,}\s*$/u.test(above) };
}

function mostUsual(templates: readonly NoteTemplate[]): NoteTemplate | undefined {
  const counted = new Map<string, NoteTemplate[]>();
  for (const template of templates) {
    const key = JSON.stringify([template.before, template.text, template.after, template.place]);
    counted.set(key, [...(counted.get(key) ?? []), template]);
  }
  // The sort is stable: among equals the group's own comes first.
  return [...counted.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

/** What the sibling says of this post, with the language turned round: `available in [Chinese]`, `available in [English]`. */
function mirrored(
  post: Post,
  language: string,
  group: readonly string[],
  site: Site,
): NoteTemplate | undefined {
  const own = site.translations.language(post.path);
  const found = group.flatMap((path) => {
    const sibling = site.files.isRead(path) ? site.post(path) : undefined;
    return own === undefined ? [] : templatesIn(sibling, own);
  });
  // `A translated version of the original` is true of one side only.
  const usable = found.filter((template) => !/translat|original|译|譯|原文/iu.test(wordsOf(template)));
  return mostUsual(usable.flatMap((template) => turned(template, language) ?? []));
}

function wordsOf({ before, text = '', after }: NoteTemplate): string {
  return `${before}${text}${after}`;
}

function turned(template: NoteTemplate, language: string): NoteTemplate | undefined {
  // A label of nothing but a language's name is in that language.
  const isLabel = template.text !== undefined && !/\p{L}/u.test(template.before + template.after);
  const [named] = languagesIn(template.text ?? '');
  if (isLabel && named !== undefined && named.naming === named.code && named.text === template.text)
    return { ...template, text: languageName(language, primary(language)) ?? template.text };
  const before = renamed(template.before, language);
  const text = template.text === undefined ? undefined : renamed(template.text, language);
  if ((before === undefined) === (text === undefined)) return undefined;
  return {
    ...template,
    ...(before === undefined ? {} : { before }),
    ...(text === undefined ? {} : { text }),
  };
}

/** The text with its one language's name replaced; English and Chinese names have no endings that depend on the words around. */
function renamed(text: string, language: string): string | undefined {
  const [name, ...more] = languagesIn(text);
  if (name === undefined || more.length > 0 || /\ban? $/iu.test(text.slice(0, name.index))) return undefined;
  if (name.naming !== 'en' && name.naming !== 'zh') return undefined;
  const other = languageName(language, name.naming);
  return other === undefined
    ? undefined
    : `${text.slice(0, name.index)}${other}${text.slice(name.index + name.text.length)}`;
}
