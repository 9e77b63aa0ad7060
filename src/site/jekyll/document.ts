import { zonedParts } from '../calendar.ts';
import type { Why } from '../generator.ts';
import { basename, extension, withoutExtension } from '../paths.ts';
import { categoriesOf } from './categories.ts';
import { type DatedName, documentTime, readDatedName } from './document-date.ts';
import { destinationOf, outputEnding } from './output.ts';
import { fillTemplate } from './permalink.ts';
import type { Place } from './place.ts';
import { type Placeholders, placeholder, tellsDate } from './placeholders.ts';
import type { RubyTime } from './ruby-time.ts';
import { isTrue, stringOf } from './scalars.ts';
import type { Reading, Source } from './source.ts';

type DocumentPlace = Extract<Place, { readonly collection: unknown }>;
type Values = Readonly<Record<string, unknown>>;

const UNDATED: Why = { kind: 'misspelt', text: 'its name does not begin with a date' };
/** Why a document is not written yet, but will be at its address one day. */
export const LIES_AHEAD: Why = { kind: 'unpublished', text: 'its date lies in the future' };
const NOT_TEXT: Why = { kind: 'unpublished', text: 'Jekyll makes no post of a data file' };

/** A document and the layers of its front matter: the configuration's defaults, then its own. */
export interface Layers {
  readonly defaults: Values;
  readonly own: Values;
  readonly data: Values;
}

/** Reads a post, a draft, or a document of another collection (Jekyll 4.3, `Document#read`). */
export function readDocument(place: DocumentPlace, layers: Layers, reading: Reading): Source {
  const { data } = layers;
  const named = readDatedName(basename(place.path));
  const slug = slugOf(place.path, named, data);
  if (place.kind === 'post' && named === undefined) return { slug, data, why: UNDATED };
  const isPost = place.kind !== 'document';
  if (isPost && /^\.ya?ml$/u.test(extension(place.path))) return { slug, data, why: NOT_TEXT };
  const isSlugUsed = /:(?:title|slug)/u.test(permalinkOf(data) ?? place.collection.template);
  const stop = notText('permalink', data.permalink) ?? (isSlugUsed ? notText('slug', data.slug) : undefined);
  if (stop !== undefined) return { slug, data, why: stop };
  const time = documentTime(data, named, reading);
  const why = unreadableTime(time, data);
  if (why !== undefined) return { slug, data, why };
  const moment = time instanceof Date ? time : undefined;
  const address = addressOf(place, { slug, moment, layers }, reading);
  const held = hiddenBecause(place, data, moment, reading);
  // What is never written needs no address; what is written later does.
  const refusal = held === undefined || held === LIES_AHEAD ? (address.why ?? held) : held;
  return {
    slug,
    data,
    ...(moment === undefined ? {} : { moment }),
    ...address,
    ...(refusal === undefined ? {} : { why: refusal }),
  };
}

function slugOf(path: string, named: DatedName | undefined, data: Values): string {
  const own = data.slug === false ? undefined : stringOf(data.slug);
  return own ?? (named?.rest ?? withoutExtension(basename(path))).replace(/\.+$/u, '');
}

/** Why the build stops on a value that is neither a text nor nothing, such as an unquoted number. */
export function notText(key: string, value: unknown): Why | undefined {
  if (value === undefined || value === null || value === false || typeof value === 'string') return undefined;
  return { kind: 'misspelt', text: `its \`${key}\` is no text, which stops the build`, build: true };
}

function unreadableTime(time: RubyTime | undefined, data: Values): Why | undefined {
  if (time === undefined || time instanceof Date) return undefined;
  const what = Object.hasOwn(data, 'date')
    ? `its date \`${stringOf(data.date) ?? ''}\``
    : 'the date in its name';
  return time === 'invalid'
    ? { kind: 'misspelt', text: `${what} is no date, which stops the build`, build: true }
    : { kind: 'unknown', text: `${what} is in an uncommon form` };
}

interface Naming {
  readonly slug: string;
  readonly moment: Date | undefined;
  readonly layers: Layers;
}

function addressOf(
  place: DocumentPlace,
  naming: Naming,
  reading: Reading,
): Pick<Source, 'url' | 'destination' | 'why'> {
  const permalink = permalinkOf(naming.layers.data);
  const ending = outputEnding(place.path, permalink, reading.config);
  const values = placeholdersOf(place, naming, reading, ending);
  let needsDate = false;
  const made = fillTemplate(permalink ?? place.collection.template, (name) => {
    needsDate ||= tellsDate(name);
    return placeholder(name, values);
  });
  if (!('url' in made)) return { why: unknownPlaceholder(made.unknownPlaceholder) };
  // A draft without a date has that of its file, which no tree keeps.
  if (place.kind === 'draft' && naming.moment === undefined && needsDate) return { why: UNTOLD_DATE };
  return { url: made.url, destination: destinationOf(made.url, ending) };
}

function placeholdersOf(
  place: DocumentPlace,
  { slug, moment, layers }: Naming,
  { config, now }: Reading,
  ending: string,
): Placeholders {
  const special = place.kind === 'draft' ? '_drafts' : `_${place.collection.label}`;
  return {
    collection: place.collection.label,
    path: place.path,
    slug,
    categories: categoriesOf(place.path, special, [layers.defaults, layers.own]),
    ending,
    // A document without a date has that of the build.
    time: zonedParts(moment ?? now, config.timeZone),
  };
}

const UNTOLD_DATE: Why = { kind: 'unknown', text: "its date is its file's, which is not known" };

function unknownPlaceholder(name: string): Why {
  const text = `its permalink has \`${name}\`, which Jekyll does not know; the build stops`;
  return { kind: 'misspelt', text, build: true };
}

/** The permalink that a source has of its own; an empty one counts, the site's top. */
export function permalinkOf(data: Values): string | undefined {
  return data.permalink === false ? undefined : stringOf(data.permalink);
}

function hiddenBecause(
  place: DocumentPlace,
  data: Values,
  moment: Date | undefined,
  { config, now }: Reading,
): Why | undefined {
  if (place.kind === 'draft' && !config.showsDrafts) return hidden('it is a draft');
  if (!place.collection.output) return hidden(`the collection \`${place.collection.label}\` is not written`);
  const published = !Object.hasOwn(data, 'published') || isTrue(data.published);
  if (!published && !config.showsUnpublished) return hidden('it is not `published`');
  return !config.showsFuture && isAfter(moment, now) ? LIES_AHEAD : undefined;
}

/** Seconds, since Jekyll compares no finer. */
function isAfter(moment: Date | undefined, now: Date): boolean {
  return moment !== undefined && Math.floor(moment.getTime() / 1000) > Math.floor(now.getTime() / 1000);
}

function hidden(text: string): Why {
  return { kind: 'unpublished', text };
}
