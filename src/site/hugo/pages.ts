import type { FrontMatter } from '../../post/front-matter.ts';
import { pad } from '../calendar.ts';
import { stateOf } from '../front-matter-state.ts';
import type { Page, Why } from '../generator.ts';
import { basename, dirname, join } from '../paths.ts';
import type { Content, ContentFile } from './content.ts';
import { type Facts, readFacts } from './front-matter.ts';
import { pageName, placeOf } from './place.ts';
import type { Settings } from './settings.ts';
import type { Place } from './target.ts';
import type { Time } from './times.ts';

/** A page with what else is published below it. */
export interface HugoPage {
  readonly page: Page;
  /** The decoded address of the folder of the page's files, with base and a slash at its end; null when unpublished. */
  readonly folder: string | null;
}

/** What the pages of a site are made with. */
export interface PageContext {
  readonly content: Content;
  readonly settings: Settings;
  /** The moment that decides what is published. */
  readonly now: Date;
}

/** What Hugo makes of a content file with its front matter. */
export function makePage(path: string, frontMatter: FrontMatter, context: PageContext): HugoPage {
  const file = context.content.at(path);
  const state = stateOf(frontMatter);
  if (file === undefined)
    return nothing(path, basename(path), 'unknown', 'the file is no content of the site');
  const name = pageName(file);
  if (file.kind === 'resource')
    return nothing(path, name, 'unpublished', 'the file belongs to the page of its folder');
  if (state === 'broken' || state === 'unclosed') {
    return nothing(path, name, 'unknown', 'the front matter cannot be read', 'stops');
  }
  if (state === 'absent' && isHtml(path)) {
    return nothing(path, name, 'unpublished', 'HTML without front matter is copied as it is');
  }
  const { dates, timeZone } = context.settings;
  return describe(file, readFacts(frontMatter, name, dates, timeZone), context);
}

function describe(file: ContentFile, facts: Facts, { content, settings, now }: PageContext): HugoPage {
  const language = settings.languages.find(({ key }) => key === file.language);
  const place = language === undefined ? undefined : placeOf(file, facts, language, { content, settings });
  const base = language?.base ?? settings.base;
  const hidden = file.kind === 'leaf' && facts.isHeadless ? 'headless' : hiddenAs(facts, settings, now);
  const address = place === undefined ? null : base + place.address;
  const isPublished = place !== undefined && hidden === undefined;
  const page: Page = {
    path: file.path,
    address: isPublished ? address : null,
    ...(isPublished ? {} : { why: hidden === undefined ? cannotTell(facts) : unpublished(hidden) }),
    ...(hidden === 'future' && address !== null ? { futureAddress: address } : {}),
    ...dateOf(facts),
    slug: facts.slug === '' ? pageName(file).replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, '') : facts.slug,
    ...(settings.named.length === 0 ? {} : { language: file.language }),
    ...(file.kind === 'leaf' ? { assetFolder: dirname(file.path) } : {}),
    aliases: place === undefined ? [] : facts.aliases.map((alias) => base + aliasPath(alias, place)),
  };
  return { page, folder: isPublished ? base + place.folder : null };
}

/** HTML that is no page without front matter but a file like any other. */
export function isHtml(path: string): boolean {
  return /\.html?$/u.test(path);
}

function nothing(path: string, slug: string, kind: Why['kind'], text: string, build?: 'stops'): HugoPage {
  const why: Why = { kind, text, ...(build === undefined ? {} : { build: true }) };
  return { page: { path, address: null, why, slug, aliases: [] }, folder: null };
}

function cannotTell(facts: Facts): Why {
  return facts.dates.isUnknown
    ? { kind: 'unknown', text: "the address is made of the file's own date" }
    : { kind: 'unknown', text: 'the permalink pattern has an unknown placeholder', build: true };
}

function unpublished(hidden: Hidden): Why {
  return { kind: 'unpublished', text: REASONS[hidden] };
}

type Hidden = 'headless' | 'hidden' | 'draft' | 'expired' | 'future';

const REASONS: Readonly<Record<Hidden, string>> = {
  headless: 'the folder is headless',
  hidden: '`build.render` keeps the page from being written',
  draft: 'the page is a draft',
  expired: 'the page has expired',
  future: 'the date lies in the future',
};

function hiddenAs(facts: Facts, settings: Settings, now: Date): Hidden | undefined {
  const { builds } = settings;
  const { publishDate, expiryDate } = facts.dates;
  if (!facts.isRendered) return 'hidden';
  if (facts.isDraft && !builds.drafts) return 'draft';
  if (expiryDate !== undefined && expiryDate.moment < now && !builds.expired) return 'expired';
  return publishDate !== undefined && publishDate.moment > now && !builds.future ? 'future' : undefined;
}

function dateOf(facts: Facts): Pick<Page, 'date' | 'moment'> {
  const { date, publishDate } = facts.dates;
  const moment = (publishDate ?? date)?.moment;
  return {
    ...(date === undefined ? {} : { date: calendarDay(date) }),
    ...(moment === undefined ? {} : { moment }),
  };
}

function calendarDay({ parts }: Time): string {
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** An alias below the base: from the site's root, or beside the page (Hugo 0.111, `pageRenderer.renderAliases`). */
function aliasPath(alias: string, place: Place): string {
  const path = alias.startsWith('/') ? join(alias) : join(place.folder, '..', alias);
  return path.endsWith('.html') ? `/${path}` : `/${path}/`.replace('//', '/');
}
