/** Built-in styles for posts (Jekyll 4.3, `Configuration#style_to_permalink`). */
const STYLES: Readonly<Record<string, string>> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

/** The template of posts for a configuration's `permalink`. */
export function styleTemplate(permalink: string): string {
  return STYLES[permalink] ?? permalink;
}

/**
 * How the addresses of pages and collection documents end, so that they look like those of posts
 * (Jekyll 4.3, `Utils.add_permalink_suffix`, which does not know `weekdate`).
 */
export function pageSuffix(permalink: string): string {
  if (permalink === 'pretty' || permalink.endsWith('/')) return '/';
  const known = ['date', 'ordinal', 'none'].includes(permalink);
  return known || permalink.endsWith(':output_ext') ? ':output_ext' : '';
}
