import type { FrontMatter } from '../../post/front-matter.ts';
import type { Files } from '../files.ts';
import type { SiteContext } from '../generator.ts';
import { lazy } from '../lazy.ts';
import { basename } from '../paths.ts';
import { type Config, readConfig } from './config.ts';
import { readDatedName } from './document-date.ts';
import { isBinary } from './output.ts';
import { makePlaces, type Place } from './place.ts';
import { indexPosts, type PostIndex } from './post-index.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

/** One site as Jekyll would read it; whatever takes a look at many files is done when first asked. */
export interface Build {
  readonly config: Config;
  readonly files: Files;
  placeOf(path: string): Place;
  /** What Jekyll makes of a source with this front matter. */
  read(path: string, frontMatter: FrontMatter): Source;
  /** What Jekyll makes of a file of the tree; undefined while it is unread. */
  sourceOf(path: string): Source | undefined;
  /** All files that Jekyll takes for posts by name, drafts where they are shown. */
  posts(): PostIndex;
}

export function openBuild(context: SiteContext): Build {
  const { root, files, now } = context;
  const config = readConfig(files, root);
  const placeOf = makePlaces(config);
  const read = (path: string, frontMatter: FrontMatter): Source =>
    readSource(placeOf(path), { path, frontMatter, config, now });
  const posts = lazy(() =>
    indexPosts(files.under(config.source).flatMap((path) => namedPost(path, placeOf, config))),
  );
  return { config, files, placeOf, read, sourceOf: sourceReader(context, read), posts };
}

function sourceReader({ files, parsers }: SiteContext, read: Build['read']): Build['sourceOf'] {
  const known = new Map<string, { readonly text: string; readonly source: Source }>();
  return (path) => {
    if (isBinary(path)) return read(path, NO_FRONT_MATTER);
    const text = files.text(path);
    if (text === undefined) return files.isRead(path) ? NO_TEXT : undefined;
    if (parsers === undefined) return undefined;
    const old = known.get(path);
    if (old?.text === text) return old.source;
    const source = read(path, parsers.frontMatter(path, text));
    known.set(path, { text, source });
    return source;
  };
}

const NOWHERE = { start: 0, end: 0 };

const NO_FRONT_MATTER: FrontMatter = {
  span: NOWHERE,
  content: NOWHERE,
  data: {},
  problems: [],
  readable: false,
  field: () => undefined,
  fields: () => [],
};

/** A link, a submodule, or a file in another encoding. */
const NO_TEXT: Source = { slug: '', data: {}, why: { kind: 'unknown', text: 'it is no text' } };

function namedPost(
  path: string,
  placeOf: (path: string) => Place,
  config: Config,
): readonly (readonly [path: string, local: string])[] {
  if (!path.includes('_posts/') && !path.includes('_drafts/')) return [];
  const place = placeOf(path);
  if (place.kind !== 'post' && place.kind !== 'draft') return [];
  const isNamed = place.kind === 'draft' ? config.showsDrafts : readDatedName(basename(path)) !== undefined;
  return isNamed && !isBinary(path) ? [[path, place.path]] : [];
}
