import { describe, expect, it } from 'vitest';
import { detectSites } from '../../src/site/detect.ts';
import type { Generator, GeneratorName, SiteSettings } from '../../src/site/generator.ts';
import { plain } from '../../src/site/plain.ts';
import { makeFiles } from '../../src/site/tree.ts';

const claiming = (name: GeneratorName, ...roots: readonly string[]): Generator => ({
  ...plain,
  name,
  roots: () => roots,
});

function detect(
  paths: readonly string[],
  generators: readonly Generator[],
  settings: readonly SiteSettings[] = [],
): readonly string[] {
  const files = makeFiles(
    paths.map((path) => ({ path, oid: '', kind: 'file' })),
    new Map(),
  );
  const found = detectSites(files, [...generators, plain], settings);
  return found.map(({ generator, root }) => `${generator.name}:${root}`);
}

describe('sites of a tree', () => {
  it('is one plain site when nobody claims anything', () => {
    expect(detect(['a.md'], [])).toEqual(['plain:']);
  });

  it('keeps sites of different generators side by side and inside one another', () => {
    const paths = ['website/docusaurus.config.js', '_config.yml', '_posts/2020-01-01-a.md'];
    expect(detect(paths, [claiming('docusaurus', 'website'), claiming('jekyll', '')])).toEqual([
      'docusaurus:website',
      'jekyll:',
    ]);
  });

  it('gives a folder to the first that claims it', () => {
    const generators = [claiming('hexo', ''), claiming('jekyll', '')];
    expect(detect(['_config.yml', 'source/_posts/a.md'], generators)).toEqual(['hexo:']);
  });

  it('ignores posts without a configuration where another site has one', () => {
    const paths = ['docusaurus.config.ts', 'blog/a.md', 'old/_posts/2020-01-01-a.md'];
    const generators = [claiming('docusaurus', ''), claiming('jekyll', 'old')];
    expect(detect(paths, generators)).toEqual(['docusaurus:']);
    expect(detect(paths.slice(2), [claiming('jekyll', 'old')])).toEqual(['jekyll:old']);
  });

  it('passes over samples, unless they are all there is, and over packages always', () => {
    const paths = ['hugo.toml', 'themes/x/exampleSite/hugo.toml', 'node_modules/y/hugo.toml'];
    const roots = ['', 'themes/x/exampleSite', 'node_modules/y'];
    expect(detect(paths, [claiming('hugo', ...roots)])).toEqual(['hugo:']);
    expect(detect(paths.slice(1), [claiming('hugo', ...roots.slice(1))])).toEqual([
      'hugo:themes/x/exampleSite',
    ]);
  });

  it('takes an inner site for the real one where the outer has no content', () => {
    const paths = ['_config.yml', 'blog/_config.yml', 'jekyll/_config.yml', 'jekyll/_posts/2020-01-01-a.md'];
    expect(detect(paths.slice(2), [claiming('jekyll', 'jekyll')])).toEqual(['jekyll:jekyll']);
    const outer = ['_config.yml', 'jekyll/_config.yml', 'jekyll/_posts/2020-01-01-a.md'];
    expect(detect(outer, [claiming('jekyll', '', 'jekyll')])).toEqual(['jekyll:jekyll']);
    expect(detect([...outer, '_posts/2020-01-01-b.md'], [claiming('jekyll', '', 'jekyll')])).toEqual([
      'jekyll:',
    ]);
  });

  it('follows the settings, and fills in what they leave open', () => {
    const generators = [claiming('hugo', 'site'), claiming('jekyll', 'blog')];
    const paths = ['site/hugo.toml', 'blog/_config.yml'];
    expect(detect(paths, generators, [{}])).toEqual(['hugo:site']);
    expect(detect(paths, generators, [{}, {}])).toEqual(['hugo:site', 'jekyll:blog']);
    expect(detect(paths, generators, [{ generator: 'jekyll' }])).toEqual(['jekyll:blog']);
    expect(detect(paths, generators, [{ root: './blog/' }])).toEqual(['jekyll:blog']);
    expect(detect(paths, generators, [{ root: 'notes' }])).toEqual(['plain:notes']);
    expect(detect(paths, generators, [{ generator: 'plain' }])).toEqual(['plain:']);
  });
});
