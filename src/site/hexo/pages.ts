import { proposedExpression } from '../../pattern/proposed.ts';
import type { FrontMatter } from '../../post/front-matter.ts';
import { dayInZone } from '../calendar.ts';
import { hasDuplicateKeys, stateOf } from '../front-matter-state.ts';
import type { Page, Why } from '../generator.ts';
import { literalPattern } from '../literal-pattern.ts';
import { basename, withoutExtension } from '../paths.ts';
import { textOf } from '../values.ts';
import { addressOf } from './addresses.ts';
import { type NameReader, type PageFacts, readFacts } from './facts.ts';
import type { Settings } from './settings.ts';

/** What the pages of a site are made with. */
export interface PageContext {
  readonly settings: Settings;
  readonly readName: NameReader;
  /** The moment that decides what is published. */
  readonly now: Date;
}

/** What Hexo makes of a source with this front matter. */
export function makePage(path: string, frontMatter: FrontMatter, context: PageContext): Page {
  const { settings, readName, now } = context;
  const facts = readFacts(path, frontMatter, settings, readName);
  const nothing = { path, address: null, slug: withoutExtension(basename(path)), aliases: [] };
  if (facts === undefined) return { ...nothing, why: because('unknown', 'Hexo makes no page of the file') };
  if (stateOf(frontMatter) === 'broken' || hasDuplicateKeys(frontMatter)) {
    const text = 'the front matter cannot be read, so Hexo leaves the file out';
    return { ...nothing, why: because('unknown', text) };
  }
  const address = facts.path === null ? null : addressOf(facts.path, settings);
  const hidden = hiddenAs(facts, settings, now);
  return {
    path,
    address: hidden === undefined ? address : null,
    ...whyOf(address, hidden),
    ...(hidden === 'future' && address !== null ? { futureAddress: address } : {}),
    ...described(facts, settings),
    aliases: [],
  };
}

function described(facts: PageFacts, settings: Settings): Omit<Page, 'path' | 'address' | 'aliases'> {
  const { source, date, slug } = facts;
  const language = languageOf(facts, settings);
  const hasFolder = settings.hasPostAssets && source.kind !== 'page';
  return {
    ...(date === undefined ? {} : { date: dayInZone(date, 'UTC'), moment: date }),
    slug: slug.replace(/(^|\/)\d{4}-\d{1,2}-\d{1,2}-(?=[^/]+$)/u, '$1'),
    ...(language === undefined ? {} : { language }),
    ...(hasFolder ? { assetFolder: withoutExtension(source.path) } : {}),
  };
}

function because(kind: Why['kind'], text: string): Why {
  return { kind, text };
}

type Hidden = 'draft' | 'unpublished' | 'future';

const REASONS: Readonly<Record<Hidden, string>> = {
  draft: 'drafts are not published',
  unpublished: '`published: false` keeps the post from being written',
  future: 'the date lies in the future and `future` is off',
};

function hiddenAs({ source, data, date }: PageFacts, settings: Settings, now: Date): Hidden | undefined {
  const isDraft = source.kind === 'draft' && !settings.areDraftsPublished;
  if (isDraft) return 'draft';
  const isPost = source.kind === 'post' && !settings.areDraftsPublished;
  if (isPost && isFalse(data.published)) return 'unpublished';
  return !settings.isFuturePublished && date !== undefined && date > now ? 'future' : undefined;
}

/** As the database of Hexo casts it: no value is true, an empty text is false. */
function isFalse(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return value === 'false' || value === '0' || !value;
}

function whyOf(address: string | null, hidden: Hidden | undefined): Pick<Page, 'why'> {
  if (hidden !== undefined) return { why: because('unpublished', REASONS[hidden]) };
  if (address !== null) return {};
  return {
    why: because('unknown', "the address is made of the file's own time or of an id that Hexo invents"),
  };
}

/** The language that front matter, name or folder gives; the default one only where the site has several. */
function languageOf({ data, path, source }: PageFacts, settings: Settings): string | undefined {
  const { languages, languageFolder } = settings;
  const own = textOf(data.lang) ?? textOf(data.language);
  if (own !== undefined) return own;
  const expression = literalPattern(languageFolder).replace(':lang', '([^/]+)');
  const output = path ?? source.place;
  const find = proposedExpression('Hexo’s `i18n_dir`', `${expression}/`);
  const marked = find?.(output.replace(/^\//u, ''))?.[1];
  if (marked !== undefined && languages.includes(marked)) return marked;
  return languages.length > 1 ? languages[0] : undefined;
}
