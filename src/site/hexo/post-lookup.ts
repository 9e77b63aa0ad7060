import { splitAddress } from '../address-parts.ts';
import type { Rendered, Why } from '../generator.ts';
import { lazy } from '../lazy.ts';
import { urlFor } from './addresses.ts';
import { type NameReader, type PageFacts, slugOf } from './facts.ts';
import type { Settings } from './settings.ts';
import type { Source, Sources } from './sources.ts';

/** Finds posts as the tags `post_link` and `post_path` do. */
export interface PostLookup {
  /** `stops`: the build stops when no post has the name; `passes`: nothing is written. */
  render(name: string, otherwise: 'stops' | 'passes'): Rendered;
}

/** Looks posts up by slug, and when none has it by title, for which all posts must be read (Hexo 7.3). */
export function lookUpPosts(
  sources: Sources,
  settings: Settings,
  readName: NameReader,
  factsOf: (path: string) => PageFacts | undefined,
): PostLookup {
  const posts = lazy(() => sources.pages().filter(({ kind }) => kind !== 'page'));
  const bySlug = lazy(() => new Map(posts().map(({ path, place }) => [slugOf(place, readName).slug, path])));
  return {
    render(name, otherwise) {
      const { path: slug, tail } = otherwise === 'stops' ? splitFragment(name) : { path: name, tail: '' };
      const found = bySlug().get(slug) ?? titled(slug, posts(), factsOf);
      if (found === undefined) return missing(slug, otherwise);
      return typeof found === 'string'
        ? renderPost(found, tail, settings, factsOf)
        : { url: null, why: found };
    },
  };
}

function titled(
  title: string,
  posts: readonly Source[],
  factsOf: (path: string) => PageFacts | undefined,
): string | Why | undefined {
  const read = posts.map(({ path }) => ({ path, facts: factsOf(path) }));
  const found = read.find(({ facts }) => facts?.title === title);
  if (found !== undefined) return found.path;
  const isRead = read.every(({ facts }) => facts !== undefined);
  return isRead ? undefined : { kind: 'unread', text: 'posts that may have this title are unread' };
}

function renderPost(
  target: string,
  tail: string,
  settings: Settings,
  factsOf: (path: string) => PageFacts | undefined,
): Rendered {
  const facts = factsOf(target);
  if (facts === undefined) return { url: null, target, why: { kind: 'unread', text: 'the post is unread' } };
  const text = "the post's address cannot be told from the tree";
  if (facts.path === null) return { url: null, target, why: { kind: 'unknown', text } };
  return { url: urlFor(facts.path + tail, settings), target };
}

/** A name with one fragment; more than one `#` belongs to the name. */
function splitFragment(name: string): { readonly path: string; readonly tail: string } {
  return name.split('#').length === 2 ? splitAddress(name) : { path: name, tail: '' };
}

function missing(name: string, otherwise: 'stops' | 'passes'): Rendered {
  const why = { kind: 'missing' as const, text: `no post has the name \`${name}\`` };
  return { url: null, why: otherwise === 'stops' ? { ...why, build: true } : why };
}
