import type { FrontMatter } from '../../post/front-matter.ts';
import { valueAt } from '../data-file.ts';
import type { Page, SiteSettings, Why } from '../generator.ts';
import { basename, dirname, withoutExtension } from '../paths.ts';
import { statedLanguage } from '../translations/front-matter.ts';
import type { Marked } from '../translations/marks.ts';
import { scalarOf, textsOf } from '../values.ts';
import { fillPattern } from './address-pattern.ts';
import { formatMoment, readMoment } from './moment.ts';

/** What is known of a post before its address is made. */
export interface PostFacts {
  /** From the repository's root. */
  readonly path: string;
  /** The path from the folder of posts. */
  readonly below: string;
  readonly marked: Marked;
  readonly frontMatter: FrontMatter;
}

const DATE_KEYS = ['date', 'pubDate', 'publishDate', 'publishedAt'];

/** What the site's address pattern makes of a post. */
export function makePage(facts: PostFacts, settings: SiteSettings): Page {
  const { path, marked, frontMatter } = facts;
  const moment = momentOf(facts, settings);
  const language = marked.language ?? statedLanguage(frontMatter) ?? settings.translations?.default;
  const isIndex = /^_?index\./iu.test(basename(path));
  const slug = scalarOf(frontMatter.data.slug) ?? marked.stem;
  return {
    path,
    slug,
    ...addressOf({ ...facts, moment, language, slug }, settings),
    ...(moment === undefined ? {} : { moment, date: formatMoment(moment, '%Y-%m-%d') }),
    ...(language === undefined ? {} : { language }),
    ...(isIndex ? { assetFolder: dirname(path) } : {}),
    aliases: [...textsOf(frontMatter.data.aliases), ...textsOf(frontMatter.data.redirect_from)],
  };
}

interface Known extends PostFacts {
  readonly moment: Date | undefined;
  readonly language: string | undefined;
  readonly slug: string;
}

function addressOf(known: Known, settings: SiteSettings): Pick<Page, 'address' | 'why'> {
  const { data } = known.frontMatter;
  if (data.draft === true || data.published === false) {
    return none('unpublished', `\`${known.path}\` is marked as a draft`);
  }
  if (settings.address === undefined) return none('unknown', 'the site says no pattern of addresses');
  const filled = fillPattern(settings.address, (hole, format) => holeValue(hole, format, known));
  if ('address' in filled) return filled;
  return none('unknown', `\`${known.path}\` has no \`${filled.lacks}\` for its address`);
}

function none(kind: Why['kind'], text: string): Pick<Page, 'address' | 'why'> {
  return { address: null, why: { kind, text } };
}

function holeValue(hole: string, format: string | undefined, known: Known): string | undefined {
  const { path, below, moment, language, slug, frontMatter } = known;
  if (hole === 'date') return moment && formatMoment(moment, format ?? '%Y-%m-%d');
  if (hole === 'language') return language;
  if (hole === 'slug') return slug;
  if (hole === 'name') return nameOf(path);
  if (hole === 'path') return withoutExtension(below).replace(/(?:^|\/)_?index$/iu, '');
  if (!hole.startsWith('front.')) return undefined;
  return scalarOf(valueAt(frontMatter.data, hole.slice('front.'.length)));
}

function nameOf(path: string): string {
  const name = withoutExtension(basename(path));
  return /^_?index$/iu.test(name) ? basename(dirname(path)) : name;
}

function momentOf({ marked, frontMatter }: PostFacts, settings: SiteSettings): Date | undefined {
  const keys = settings.keys?.date === undefined ? DATE_KEYS : [settings.keys.date];
  const given = keys
    .map((key) => readMoment(valueAt(frontMatter.data, key)))
    .find((date) => date !== undefined);
  return given ?? readMoment(marked.date);
}
