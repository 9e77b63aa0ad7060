import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../src/site/docusaurus.ts';
import type { Generator, ReferenceKind } from '../../src/site/generator.ts';
import { hexo } from '../../src/site/hexo.ts';
import { hugo } from '../../src/site/hugo.ts';
import { openModel } from '../support/site/open-model.ts';

interface Subject {
  readonly generator: Generator;
  readonly configuration: string;
  readonly keys: string;
  readonly path: string;
}

const SUBJECTS: readonly Subject[] = [
  {
    generator: hugo,
    configuration: 'hugo.json',
    keys: 'baseURL languages permalinks frontmatter module staticDir contentDir uglyURLs ignoreFiles params timeZone',
    path: 'content/posts/2020-01-02-x.md',
  },
  {
    generator: hexo,
    configuration: '_config.json',
    keys: 'url root permalink permalink_defaults new_post_name filename_case marked timezone language skip_render',
    path: 'source/_posts/2020-01-02-x.md',
  },
  {
    generator: docusaurus,
    configuration: 'docusaurus.config.json',
    keys: 'url',
    path: 'blog/2020-01-02-x.md',
  },
];
const KINDS: readonly ReferenceKind[] = [
  'markdown-image',
  'markdown-link',
  'html-image',
  'html-link',
  'front-matter',
  'tag',
];
const FRONT_MATTER =
  'title date slug url aliases draft published categories permalink lang authors author id';

const mapping = (keys: string): fc.Arbitrary<Record<string, fc.JsonValue>> =>
  fc.dictionary(fc.constantFrom(...keys.split(' ')), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });

describe('models', () => {
  for (const { generator, configuration, keys, path } of SUBJECTS) {
    it(`of ${generator.name} answer whatever configuration, front matter and references say`, () => {
      const address = fc.string({ unit: 'binary' });
      const any = fc.property(mapping(keys), mapping(FRONT_MATTER), address, (settings, front, href) => {
        const texts = {
          [configuration]: JSON.stringify(settings),
          [path]: `---\n${JSON.stringify(front)}\n---\n`,
        };
        const { model, render } = openModel(generator, texts);
        model.staticFile(`/${href}`);
        for (const kind of KINDS) render({ kind, href }, path);
        render({ kind: 'tag', href: `{{< ref "${href}" >}}{% post_link ${href} %}` }, path);
        expect(Array.isArray(model.pages())).toBe(true);
        expect(typeof model.isPost(path)).toBe('boolean');
        expect(Array.isArray(model.postFolders)).toBe(true);
      });
      fc.assert(any, { numRuns: 150 });
    });
  }
});
