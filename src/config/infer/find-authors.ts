import { asRecord, parseData } from '../../site/data-file.ts';
import type { SiteSettings } from '../../site/generator.ts';
import { pathBelow, withoutExtension } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import type { ObservedPost } from './observed.ts';

/** What may be a registry: a data file that is called for people. */
const REGISTRY = /(?:^|\/)[\w-]*(?:author|contributor|people|team|writer|member)[\w-]*\.(?:ya?ml|json)$/iu;

/** Where the authors are written down, when that is not where the generator looks. */
export function findAuthors(posts: readonly ObservedPost[], site: Site): Pick<SiteSettings, 'authors'> {
  const names = new Set(posts.flatMap((post) => post.authors));
  if (site.authors.kind !== 'none' || names.size < 2) return {};
  const paths = site.files.under(site.model.root);
  const registry = paths.filter((path) => REGISTRY.test(path)).find((path) => knows(path, names, site));
  if (registry !== undefined)
    return { authors: { registry: pathBelow(site.model.root, registry) ?? registry } };
  const files = profilePattern(paths, names, site);
  return files === undefined ? {} : { authors: { files } };
}

function isMost(count: number, names: ReadonlySet<string>): boolean {
  return count >= Math.max(2, names.size * 0.8);
}

function knows(path: string, names: ReadonlySet<string>, site: Site): boolean {
  const text = site.files.text(path);
  const known = new Set(text === undefined ? [] : namesIn(parseData(path, text)));
  return isMost([...names].filter((name) => known.has(name)).length, names);
}

function namesIn(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return Object.keys(asRecord(data) ?? {});
  return data.flatMap((one) =>
    ['id', 'key', 'slug', 'login', 'username', 'name'].flatMap((key) => {
      const value = asRecord(one)?.[key];
      return typeof value === 'string' ? [value] : [];
    }),
  );
}

function profilePattern(
  paths: readonly string[],
  names: ReadonlySet<string>,
  site: Site,
): string | undefined {
  const counts = new Map<string, Set<string>>();
  for (const path of paths) {
    const below = pathBelow(site.model.root, path) ?? path;
    const [, folder = '', name = '', ending = ''] =
      /^(.*\/)([^/]+)(\.(?:md|mdx|json|ya?ml|toml))$/iu.exec(below) ?? [];
    if (!names.has(name) || withoutExtension(below) === below) continue;
    const pattern = `${folder}{author}${ending}`;
    counts.set(pattern, (counts.get(pattern) ?? new Set()).add(name));
  }
  return [...counts].find(([, known]) => isMost(known.size, names))?.[0];
}
