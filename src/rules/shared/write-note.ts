import { languageName, primary } from '../../post/language-names.ts';
import { type Post, parsePost } from '../../post/post.ts';
import type { Edit } from '../../post/span.ts';
import { linkReference } from '../../site/references.ts';
import type { Sibling, Site } from '../../site/site.ts';
import { type NoteTemplate, templateFor } from './note-templates.ts';
import { addressLike } from './sibling-address.ts';

/** A note to a sibling that a post lacks: the line, and the edit that puts it where the site's notes stand. */
export interface WrittenNote {
  readonly line: string;
  /** Undefined where the text does not take it (an unclosed fence at its end). */
  readonly edit?: Edit;
}

/** Where nothing shows how the site words its notes: by the language of the post that gets the note. */
const DEFAULTS: Readonly<Record<string, string>> = {
  en: '{name} version of this post: ',
  zh: '{name}版：',
  ja: '{name}版：',
  ko: '{name} 버전: ',
  es: 'Versión en {name}: ',
  pt: 'Versão em {name}: ',
  fr: 'Version en {name} : ',
  it: 'Versione in {name}: ',
  de: 'Version auf {name}: ',
  nl: 'Versie in het {name}: ',
};

/** Writes the note from a post to a sibling in the site's own wording; undefined where no address is known. */
export function writeNote(
  post: Post,
  to: Sibling,
  group: readonly string[],
  site: Site,
): WrittenNote | undefined {
  const template = templateFor(post, to.language, group, site) ?? plainTemplate(post, to, site);
  if (template === undefined) return undefined;
  const like = { href: template.href, kind: 'markdown-link' } as const;
  const address = addressLike(like, to.path, post.path, site);
  if (address === undefined) return undefined;
  const label = template.text ?? titleOf(to, site);
  const line = `${template.before}[${label}](${address})${template.after}`;
  const edit = insertion(post, line, template);
  return isTaken(post, edit, to, site) ? { line: line.replace(/\s+/gu, ' ').trim(), edit } : { line };
}

/** A note names its language, so that there is none where the site does not say which it is. */
function plainTemplate(post: Post, to: Sibling, site: Site): NoteTemplate | undefined {
  const own = primary(site.translations.language(post.path) ?? 'en');
  const english = languageName(to.language, 'en');
  const name = languageName(to.language, own);
  if (english === undefined) return undefined;
  const words =
    name === undefined || DEFAULTS[own] === undefined
      ? `${english} version of this post: `
      : DEFAULTS[own].replace('{name}', name);
  return { before: `> ${words}`, after: '', href: '', place: 'end', isRuled: true };
}

/** The sibling's title as a link's text: what Markdown, Liquid or a table would read is escaped or left out. */
function titleOf(to: Sibling, site: Site): string {
  const title = site.frontMatter(to.path)?.data.title;
  const text = typeof title === 'string' ? title.replace(/\s+/gu, ' ').trim() : '';
  if (text === '' || /\{[{%]|<|&\w+;/u.test(text))
    return languageName(to.language, primary(to.language)) ?? to.language;
  return text.replace(/ ?\| ?/gu, ' - ').replace(/[\\[\]*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

function insertion(post: Post, line: string, template: NoteTemplate): Edit {
  const { source } = post;
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  if (template.place === 'top') {
    const at = post.frontMatter.span.end;
    const before = at === 0 || /[\r\n]$/u.test(source.slice(0, at)) ? '' : eol;
    const isSpaced = /^[ \t]*[\r\n]/u.test(source.slice(at));
    return { start: at, end: at, text: `${before}${eol}${line}${eol}${isSpaced ? '' : eol}` };
  }
  const at = source.trimEnd().length;
  const body = source.slice(post.frontMatter.span.end, at);
  const hasNote = post.notes.some((note) => source.slice(note.span.end, at).trim() === '');
  const isRuled =
    !template.isRuled || hasNote || body.trim() === '' || /(?:^|[\r\n])[ \t]*(?:-[ \t]*){3,}$/u.test(body);
  const end = Math.max(at, post.frontMatter.span.end);
  const gap = end > at ? eol : `${eol}${eol}`;
  return { start: end, end, text: `${gap}${isRuled ? '' : `---${eol}${eol}`}${line}` };
}

/** Whether the text with the note in it reads as meant. */
function isTaken(post: Post, edit: Edit, to: Sibling, site: Site): boolean {
  const text = post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end);
  const edited = parsePost(post.path, text);
  const leads = edited.notes.filter(
    ({ link }) =>
      site.resolve(linkReference(link), post.path).path === to.path && link.span.start >= edit.start,
  );
  return leads.length === 1 && edited.notes.length === post.notes.length + 1;
}
