import type { Files } from './files.ts';
import type { Generator, SiteSettings } from './generator.ts';
import { join, pathBelow } from './paths.ts';

/** What finding needs of a generator. */
type Finder = Pick<Generator, 'name' | 'roots'>;

/** A site that a tree holds. */
export interface FoundSite<Found extends Finder = Finder> {
  readonly generator: Found;
  /** The site's folder from the repository's root, `''` for the root itself. */
  readonly root: string;
  readonly settings: SiteSettings;
}

type Claim<Found extends Finder = Finder> = Omit<FoundSite<Found>, 'settings'>;

/** Folders that hold other people's sites, never this repository's. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|bower_components)(?:\/|$)/u;
/** Folders that hold sites to show or to test something, which count only when there is no other. */
const SAMPLE =
  /(?:^|\/)(?:exampleSite|examples?|demos?|__tests__|tests?|specs?|testdata|fixtures?|__fixtures__|templates?|features|themes)(?:\/|$)/u;
const YAML_OR_TOML = ['yml', 'yaml', 'toml'];
const CONFIGURATIONS = [
  ...YAML_OR_TOML.map((ending) => `_config.${ending}`),
  ...[...YAML_OR_TOML, 'json'].flatMap((ending) => [`hugo.${ending}`, `config.${ending}`]),
  ...['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'].map((ending) => `docusaurus.config.${ending}`),
];
/** Where generators keep sources. */
const CONTENT = ['_posts', '_drafts', 'content', 'source', 'blog'];

/**
 * Finds the sites of a tree: the configured ones, or else all that a generator recognises; without any, the whole
 * tree is a plain one.
 *
 * @param generators in the order in which they are asked; an earlier one's claim to a folder wins.
 * @param settings one for each configured site; a site without root or generator is the first found that fits.
 */
export function detectSites<Found extends Finder>(
  files: Files,
  generators: readonly Found[],
  settings: readonly SiteSettings[],
): readonly FoundSite<Found>[] {
  const all = allClaims(files, generators);
  const claims = likelyClaims(files, all);
  const fallback = generators.find(({ name }) => name === 'plain');
  if (settings.length > 0) return configuredSites(generators, settings, { likely: claims, all });
  if (claims.length > 0) return claims.map((claim) => ({ ...claim, settings: {} }));
  return fallback === undefined ? [] : [{ generator: fallback, root: '', settings: {} }];
}

function configuredSites<Found extends Finder>(
  generators: readonly Found[],
  settings: readonly SiteSettings[],
  claims: { readonly likely: readonly Claim<Found>[]; readonly all: readonly Claim<Found>[] },
): readonly FoundSite<Found>[] {
  const taken = new Set<Claim>();
  return settings.flatMap((site) => {
    const root = site.root === undefined ? undefined : trimRoot(site.root);
    // A folder that is named is believed, also where it looks like a part of another site.
    const fitting = (root === undefined ? claims.likely : claims.all).filter(
      (claim) =>
        (site.generator === undefined || claim.generator.name === site.generator) &&
        (root === undefined || claim.root === root),
    );
    const claim = fitting.find((candidate) => !taken.has(candidate)) ?? fitting[0];
    if (claim !== undefined) taken.add(claim);
    const generator = generators.find(
      ({ name }) => name === (site.generator ?? claim?.generator.name ?? 'plain'),
    );
    return generator === undefined ? [] : [{ generator, root: root ?? claim?.root ?? '', settings: site }];
  });
}

function allClaims<Found extends Finder>(
  files: Files,
  generators: readonly Found[],
): readonly Claim<Found>[] {
  return generators
    .flatMap((generator) => generator.roots(files).map((root): Claim<Found> => ({ generator, root })))
    .filter(({ root }) => !FOREIGN.test(root));
}

function likelyClaims<Found extends Finder>(
  files: Files,
  all: readonly Claim<Found>[],
): readonly Claim<Found>[] {
  const real = all.filter(({ root }) => !SAMPLE.test(root));
  const candidates = real.length > 0 ? real : all;
  // Posts without a configuration beside them are a site only where no configured one could be theirs.
  const configured = candidates.filter(({ root }) => hasConfiguration(files, root));
  return withoutDuplicates(files, configured.length > 0 ? configured : candidates);
}

/**
 * One generator a folder. Of two sites of one generator, one inside the other, the inner is a part of the outer,
 * unless only the inner has content: then the outer's configuration is about something else.
 */
function withoutDuplicates<Found extends Finder>(
  files: Files,
  claims: readonly Claim<Found>[],
): readonly Claim<Found>[] {
  const isInside = (inner: Claim, outer: Claim): boolean =>
    inner.generator === outer.generator &&
    inner.root !== outer.root &&
    pathBelow(outer.root, inner.root) !== undefined;
  const isEmpty = (outer: Claim): boolean =>
    !hasContent(files, outer.root) &&
    claims.some((inner) => isInside(inner, outer) && hasContent(files, inner.root));
  const full = claims.filter((claim) => !isEmpty(claim));
  return full.filter(
    (claim, index) =>
      full.findIndex(({ root }) => root === claim.root) === index &&
      !full.some((outer) => isInside(claim, outer)),
  );
}

function hasConfiguration(files: Files, root: string): boolean {
  return (
    CONFIGURATIONS.some((name) => files.has(join(root, name))) ||
    files.under(join(root, 'config/_default')).length > 0
  );
}

function hasContent(files: Files, root: string): boolean {
  return CONTENT.some((folder) => files.under(join(root, folder)).length > 0);
}

function trimRoot(root: string): string {
  return root === '.' ? '' : root.replace(/^(?:\.?\/)+|\/+$/gu, '');
}
