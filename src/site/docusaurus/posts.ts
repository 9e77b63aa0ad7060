import type { FrontMatter } from '../../post/front-matter.ts';
import { dayInZone, pad } from '../calendar.ts';
import type { Files } from '../files.ts';
import { hasDuplicateKeys, stateOf } from '../front-matter-state.ts';
import type { Page, Why } from '../generator.ts';
import { basename, dirname, withoutExtension } from '../paths.ts';
import { type Data, dataOf, scalarOf, textOf } from '../values.ts';
import { readTimestamp } from '../yaml-timestamp.ts';
import { joinAddress } from './addresses.ts';
import { ownFrontMatter, refusedKey } from './front-matter.ts';
import type { Locale, Settings } from './settings.ts';
import { hasOriginal, readSource, type Source, sourceFor } from './sources.ts';

/** What the path of a post within its blog says. */
interface PostName {
  /** As written, `-` or `/` between its parts. */
  readonly date?: string;
  readonly text: string;
  /** The address below the blog's, unless front matter gives one. */
  readonly slug: string;
}

const DATED = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?.mdx?$/u;

/** Reads a date from a post's name or folders (Docusaurus 3.10, `parseBlogFileName`). */
function readPostName(place: string): PostName {
  const match = DATED.exec(place);
  if (match === null) {
    const text = place.replace(/(?:\/index)?\.mdx?$/u, '');
    return { text, slug: `/${text}` };
  }
  const [, folder = '', date = '', text = ''] = match;
  return { date, text, slug: `/${date.replaceAll('-', '/')}/${folder}${text}` };
}

/** What Docusaurus makes of a source with this front matter. */
export function makePage(path: string, written: FrontMatter, files: Files, settings: Settings): Page {
  const frontMatter = ownFrontMatter(written);
  const source = readSource(path, settings);
  const name = source?.kind === 'post' ? readPostName(source.place) : undefined;
  const nothing = { path, address: null, slug: name?.text ?? withoutExtension(basename(path)), aliases: [] };
  if (source === undefined) return { ...nothing, why: because('unknown', 'the file is no page of the site') };
  if (!hasOriginal(source, files, settings)) {
    return { ...nothing, why: because('unpublished', 'a translation without an original is not published') };
  }
  const state = stateOf(frontMatter);
  if (state === 'broken' || state === 'unclosed' || hasDuplicateKeys(frontMatter)) {
    return { ...nothing, why: because('unknown', 'the front matter cannot be read', 'stops') };
  }
  if (isTrue(frontMatter.data.draft))
    return { ...nothing, why: because('unpublished', 'the page is a draft') };
  const page = published(source, frontMatter, files, settings);
  const refused = source.kind === 'post' ? refusedKey(frontMatter.data) : undefined;
  if (refused === undefined) return page;
  const why = because('unknown', `Docusaurus refuses the value of \`${refused}\``, 'stops');
  // Mended, the page is where it was: what links to it is right.
  return { ...page, address: null, ...(page.address === null ? {} : { futureAddress: page.address }), why };
}

function published(source: Source, frontMatter: FrontMatter, files: Files, settings: Settings): Page {
  const { path, place, locale } = source;
  const slug = scalarOf(frontMatter.data.slug);
  const name =
    source.kind === 'post' ? readPostName(place) : { text: pagePath(place), slug: pagePath(place) };
  const address = (one: Locale): string => addressIn(source, slug ?? name.slug, one);
  const refusal = source.kind === 'post' ? refuse(frontMatter.data) : undefined;
  const isFolder = source.kind === 'post' && /(?:^|\/)index\.mdx?$/u.test(place);
  return {
    path,
    address: address(locale),
    ...(refusal === undefined ? {} : { why: because('unknown', refusal, 'stops') }),
    ...datesOf(frontMatter, name.date),
    slug: name.text,
    ...(settings.named.length === 0 ? {} : { language: locale.key }),
    ...(isFolder ? { assetFolder: dirname(path) } : {}),
    // A locale without a translation shows the original at an address of its own.
    aliases: settings.locales
      .filter((one) => one !== locale && sourceFor(source, one, files, settings) === path)
      .map(address),
  };
}

function addressIn(source: Source, slug: string, locale: Locale): string {
  return joinAddress(locale.baseUrl, source.kind === 'post' ? source.blog.route : '', slug);
}

/** `fileToPath`: `index` is the folder itself. */
function pagePath(place: string): string {
  return `/${withoutExtension(place)}`.replace(/\/index$/u, '/');
}

function because(kind: Why['kind'], text: string, build?: 'stops'): Why {
  return { kind, text, ...(build === undefined ? {} : { build: true }) };
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function datesOf(frontMatter: FrontMatter, inName: string | undefined): Pick<Page, 'date' | 'moment'> {
  const written = scalarOf(frontMatter.data.date) ?? inName;
  const isQuoted = frontMatter.field('date')?.quoted === true;
  const read = written === undefined ? undefined : readDate(written, isQuoted ? 'text' : 'plain');
  const moment = read === undefined || Number.isNaN(read.getTime()) ? undefined : read;
  const [year, month, day] = (inName ?? '').split(/[-/]/u).map(Number);
  const isDay = year !== undefined && month !== undefined && day !== undefined;
  const date = isDay ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : moment && dayInZone(moment, 'UTC');
  return { ...(date === undefined ? {} : { date }), ...(moment === undefined ? {} : { moment }) };
}

/** A plain scalar may be a date of YAML; a text is read as UTC. */
function readDate(written: string, form: 'text' | 'plain'): Date {
  return (form === 'plain' ? readTimestamp(written) : undefined) ?? new Date(`${written}Z`);
}

/** Why the build stops for the authors that front matter names, as far as the registry has no say in it. */
function refuse(data: Data): string | undefined {
  const written: readonly unknown[] = Array.isArray(data.authors) ? data.authors : [data.authors];
  const authors = written.filter((author) => author !== undefined);
  const old = [
    'author',
    'author_title',
    'author_url',
    'author_image_url',
    'authorTitle',
    'authorURL',
    'authorImageURL',
  ];
  if (authors.length > 0 && old.some((key) => textOf(data[key]) !== undefined)) {
    return '`authors` and `author` stand together';
  }
  const keys = authors.flatMap((author) => textOf(author) ?? textOf(dataOf(author).key) ?? []);
  if (new Set(keys).size < keys.length) return 'an author is named twice';
  return undefined;
}
