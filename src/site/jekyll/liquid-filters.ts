import { Drop, type Liquid } from 'liquidjs';
import { zonedParts } from '../calendar.ts';
import type { Config } from './config.ts';
import { frontMatterTime } from './ruby-time.ts';
import { slugify } from './slugify.ts';
import { strftime } from './strftime.ts';
import { normaliseComponent } from './uri.ts';
import { absoluteUrl, relativeUrl, stripIndex } from './url-filters.ts';

/** Filters whose result depends on chance or on the machine. */
const UNSTEADY = ['sample', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'];

/** Adds Jekyll's own filters for addresses; those of Liquid itself are the engine's. */
export function registerFilters(engine: Liquid, config: Config): void {
  for (const name of UNSTEADY) engine.unregisterFilter(name);
  engine.registerFilter(
    'relative_url',
    onText((text) => relativeUrl(text, config)),
  );
  engine.registerFilter(
    'absolute_url',
    onText((text) => absoluteUrl(text, config)),
  );
  engine.registerFilter('strip_index', onText(stripIndex));
  engine.registerFilter('uri_escape', onText(normaliseComponent));
  engine.registerFilter('slugify', (value: unknown, mode: unknown) =>
    onText((text) => slugify(text, typeof mode === 'string' ? mode : undefined))(value),
  );
  engine.registerFilter('date', (value: unknown, format: unknown) =>
    onText((text) => formatDate(text, String(format), config.timeZone))(value),
  );
}

/** Nothing stays nothing; a list or a mapping has no text that is known here. */
function onText(filter: (text: string) => string): (value: unknown) => string {
  return (value) => {
    // The engine's own `nil` and `empty` are objects.
    const plain: unknown = value instanceof Drop ? value.valueOf() : value;
    if (plain === undefined || plain === null) return '';
    if (typeof plain === 'object') throw new TypeError('not a text');
    return filter(String(plain));
  };
}

function formatDate(text: string, format: string, zone: string): string {
  const time = frontMatterTime(text, 'plain', zone);
  if (!(time instanceof Date)) throw new TypeError(`${text} is no date`);
  return strftime(zonedParts(time, zone), format);
}
