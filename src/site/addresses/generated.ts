/** What plugins and themes make pages of: lists, archives, terms, other tools' documentation. */
const GENERATED_SEGMENTS = new Set(
  (
    'tag tags category categories topic topics label labels series archive archives author authors page pages ' +
    'search feed feeds rss atom docs doc api wiki'
  ).split(' '),
);

/** Files that builds make of other files, or of nothing. */
const BUILT = /\.(?:xml|json|txt|css|js|mjs|map|webmanifest|rss|atom)$/iu;

/** Whether an address may be one that a plugin or a build makes, so that no source in the tree has to show it. */
export function isGenerated(address: string): boolean {
  const segments = address.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1);
  if (last === undefined || BUILT.test(last) || /^page-?\d+$/iu.test(last)) return true;
  // Below a date there are posts, and one may well be about `search`.
  const dated = segments.findIndex((segment) => /^\d+$/u.test(segment));
  const undated = dated < 0 ? segments : segments.slice(0, dated);
  return undated.some((segment) => GENERATED_SEGMENTS.has(segment.toLowerCase()));
}
