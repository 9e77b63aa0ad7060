import { decodePath } from '../encoding.ts';
import { extension, join } from '../paths.ts';
import type { Build } from './build.ts';
import { defaultsFor } from './front-matter-defaults.ts';
import { isBinary, isMarkdown } from './output.ts';
import { collectionFileUrl } from './read-source.ts';
import { isTrue } from './scalars.ts';

/** Makes the lookup of files that Jekyll copies, by the decoded address below the base. */
export function makeStaticFiles(build: Build): (address: string) => string | undefined {
  const ofCollections = new Map<string, ReadonlyMap<string, string>>();
  return (address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const path = join(build.config.source, file);
    if (build.placeOf(path).kind === 'page' && isCopied(build, path)) return path;
    // A file keeps its ending, and most files of a collection are pages.
    const ending = extension(file);
    const alike = ofCollections.get(ending) ?? indexCollections(build, ending);
    ofCollections.set(ending, alike);
    const inCollection = alike.get(file);
    return inCollection !== undefined && isCopied(build, inCollection) ? inCollection : undefined;
  };
}

/** A file with front matter is a page, which for all but HTML and Markdown lies at the same address anyway. */
function isCopied(build: Build, path: string): boolean {
  const { files, config } = build;
  const entry = files.entry(path);
  if (entry === undefined || entry.kind === 'submodule') return false;
  if (isMarkdown(path, config) || /^\.x?html?$/iu.test(extension(path))) return isPlainText(build, path);
  return isPublished(build, path);
}

function isPlainText(build: Build, path: string): boolean {
  const text = build.files.text(path);
  const spared =
    build.config.plugins.includes('jekyll-optional-front-matter') && isMarkdown(path, build.config);
  return text !== undefined && !/^---\s*\n/u.test(text) && !spared && isPublished(build, path);
}

/** `published: false` in the configuration's defaults hides static files too (Jekyll 4.3, `StaticFile#write?`). */
function isPublished({ config, placeOf }: Build, path: string): boolean {
  const place = placeOf(path);
  if (config.defaults.length === 0 || place.kind === 'ignored') return true;
  const type = place.kind === 'page' ? undefined : place.collection.label;
  const values = defaultsFor(config.defaults, place.path, type);
  return !Object.hasOwn(values, 'published') || isTrue(values.published);
}

function indexCollections(build: Build, ending: string): ReadonlyMap<string, string> {
  const { config, files, placeOf } = build;
  const written = [...config.collections.values()].filter(({ label, output }) => output && label !== 'posts');
  const found = new Map<string, string>();
  for (const { label } of written) {
    for (const path of files.under(join(config.source, config.collectionsDir, `_${label}`))) {
      const place = extension(path) === ending ? placeOf(path) : undefined;
      if (place?.kind !== 'document') continue;
      found.set(decodePath(collectionFileUrl(place.path, place.collection)), path);
    }
  }
  // An image with a date in its name is a post to Jekyll, written as it is.
  const isDated = (path: string): boolean => extension(path) === ending && placeOf(path).kind === 'post';
  for (const path of isBinary(`x${ending}`) ? files.under(config.source) : []) {
    const post = path.includes('_posts/') && isDated(path) ? build.sourceOf(path) : undefined;
    if (post?.why === undefined && post?.destination !== undefined) found.set(post.destination, path);
  }
  return found;
}
