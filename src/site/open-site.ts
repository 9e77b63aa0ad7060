import { openAddresses } from './addresses.ts';
import { openAuthors } from './authors.ts';
import type { Files } from './files.ts';
import type { Model, SiteSettings } from './generator.ts';
import type { Parsers } from './parsers.ts';
import type { Site } from './site.ts';
import { readSources } from './sources.ts';
import { findTeasers } from './teasers.ts';
import { openTranslations } from './translations.ts';

/**
 * Opens a site of a model: the questions that a rule may ask, answered from what is read. Nothing is computed before
 * it is asked for, and nothing that is read is parsed twice.
 *
 * @param now the moment that the review speaks of.
 */
export function openSite(
  model: Model,
  settings: SiteSettings,
  files: Files,
  parsers: Parsers,
  now: Date,
): Site {
  const sources = readSources(model, files, parsers);
  const { resolve, addressOf } = openAddresses(model, settings, files, sources);
  return {
    model,
    settings,
    files,
    now,
    authors: openAuthors(model, settings, files, parsers),
    translations: openTranslations(model, settings, files, { sources, resolve }),
    isPost: (path) => sources.isPost(path),
    posts: () => sources.posts(),
    post: (path) => sources.post(path),
    parsed: (path) => sources.parsed(path),
    frontMatter: (path) => sources.frontMatter(path),
    page: (path) => sources.page(path),
    teasers: ({ frontMatter }) => findTeasers(frontMatter, settings),
    resolve,
    addressOf,
  };
}
