import type { Changes } from '../ports.ts';
import type { PostFacts } from '../report/facts.ts';
import { type Side, siteOf } from './side.ts';

/** What the site will show of the posts that were looked at, without building it. */
export function factsOf(side: Side, paths: readonly string[], changes: Changes): readonly PostFacts[] {
  const added = new Set(changes.files.filter((file) => file.status === 'added').map((file) => file.path));
  const sites = side.sites();
  return paths.flatMap((path): readonly PostFacts[] => {
    const site = siteOf(path, sites)?.site;
    const frontMatter = site?.isPost(path) === true ? site.frontMatter(path) : undefined;
    if (site === undefined || frontMatter === undefined) return [];
    const page = site.page(path);
    const [author] = site.authors.of({ path, frontMatter });
    const profile = author === undefined ? undefined : site.authors.find(author.name);
    const [teaser] = site.teasers({ path, frontMatter });
    const image = teaser === undefined ? undefined : site.resolve(teaser.reference, path).path;
    const { title, excerpt, description } = frontMatter.data;
    return [
      {
        path,
        isNew: added.has(path),
        title: typeof title === 'string' ? title : '',
        excerpt: [excerpt, description].find((one) => typeof one === 'string') ?? '',
        ...(page?.date === undefined ? {} : { date: page.date }),
        address: page?.futureAddress ?? page?.address ?? null,
        ...(author === undefined ? {} : { author: author.name }),
        ...(profile === undefined ? {} : { profile: profile.path }),
        ...(image === undefined ? {} : { teaser: image }),
        translations: (site.translations.siblings(path) ?? []).map(({ language, path: other }) => ({
          language,
          path: other,
        })),
      },
    ];
  });
}
