import fc from 'fast-check';
import { describe, it } from 'vitest';
import { jekyll } from '../../../src/site/jekyll.ts';
import { openModel } from '../../support/site/open-model.ts';

const pieces = (...texts: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5 })), { maxLength: 12 })
    .map((parts) => parts.join(''));

const PATHS = pieces('_posts/', '_drafts/', '2020-08-04-', 'x', '.md', '.', '/', '_', '广');
const CONFIGS = pieces(
  'permalink: ',
  '/:title/:year',
  'exclude: ',
  '[',
  '"*"',
  ']',
  '\n',
  'defaults:\n',
  ' - ',
  '{',
  ': ',
  '}',
  'timezone: Asia/Tokyo\n',
);
const FRONT_MATTERS = pieces(
  'date: ',
  '2020-',
  '01',
  ':',
  'permalink: ',
  '/:x',
  'slug: ',
  'categories: ',
  '[a, [b]]',
  '\n',
  '"',
);
const REFERENCES = pieces(
  '{{ ',
  ' }}',
  '{% ',
  ' %}',
  'post_url ',
  'link ',
  '2020-08-04-x',
  "'/x' | ",
  'relative_url',
  'site.',
  'page',
  '/',
  '-',
);

describe('any input', () => {
  it('is answered, and nothing throws', () => {
    fc.assert(
      fc.property(PATHS, CONFIGS, FRONT_MATTERS, REFERENCES, (path, config, frontMatter, href) => {
        const { model, page, render } = openModel(jekyll, {
          '_config.yml': config,
          [path]: `---\n${frontMatter}\n---\n`,
        });
        page(path);
        render({ kind: 'markdown-link', href }, path);
        model.staticFile(`/${path}`);
        model.defaults(path);
        model.pages();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a name of many folders', `{% post_url ${'a/'.repeat(60)} %}`, ''],
    ['a glob of many stars', '/x', `exclude: ['${'*a'.repeat(40)}']`],
    ['a scope of many stars', '/x', `defaults: [{scope: {path: '${'*a'.repeat(40)}'}, values: {}}]`],
    [
      'aliases upon aliases',
      '/x',
      `a: &a [x]\n${'bcdefghij'.replace(/./gu, (at) => `${at}: &${at} [*${String.fromCharCode(at.charCodeAt(0) - 1)}${', *a'.repeat(9)}]\n`)}`,
    ],
  ])(
    '%s takes no time',
    (_, href, config) => {
      const path = `_posts/${'a'.repeat(200)}.md`;
      const { render } = openModel(jekyll, { '_config.yml': config, [path]: '---\n---\n' });
      render({ kind: 'markdown-link', href }, path);
    },
    1000,
  );
});
