import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseFrontMatter } from '../../../src/post/parse-front-matter.ts';
import { parsePost } from '../../../src/post/post.ts';
import type { Generator } from '../../../src/site/generator.ts';
import { makeEvaluator } from '../../../src/site/jekyll/liquid.ts';
import { openSite } from '../../../src/site/open-site.ts';
import { imageReference, linkReference } from '../../../src/site/references.ts';
import type { Site, Target } from '../../../src/site/site.ts';
import { makeFiles } from '../../../src/site/tree.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/sites');
const NOW = new Date('2026-06-01T00:00:00Z');

/** A sample site with all its files read. */
export function openFixture(name: string, generator: Generator): Site {
  const folder = join(FOLDER, name);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const contents = new Map(names.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
  const files = makeFiles(
    names.map((path) => ({ path, oid: '', kind: 'file' as const })),
    contents,
  );
  const parsers = {
    post: parsePost,
    frontMatter: (_: string, text: string) => parseFrontMatter(text),
    liquid: () => makeEvaluator,
  };
  const [root = ''] = generator.roots(files);
  const model = generator.open({ root, files, settings: {}, now: NOW, parsers });
  return openSite(model, {}, files, parsers, NOW);
}

/** What the references of all posts lead to, by post and address as written. */
export function referencesOf(site: Site): Readonly<Record<string, Target['status']>> {
  const found: Record<string, Target['status']> = {};
  for (const path of site.posts()) {
    const post = site.post(path);
    const references = [
      ...(post?.images ?? []).map(imageReference),
      ...(post?.links ?? []).map(linkReference),
    ];
    for (const one of references) found[`${path}: ${one.href}`] = site.resolve(one, path).status;
  }
  return found;
}
