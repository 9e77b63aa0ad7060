import * as fc from 'fast-check';
import { parse } from 'yaml';
import { rules } from '../../src/rules/index.ts';
import { readDocumentation } from '../support/examples.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { damage, damaged } from './damage.ts';
import { anyText, edited } from './texts.ts';

const KEYS = (
  'extends language site sites rules remark overrides ignore generator root url posts address files keys includes ' +
  'authors translations author teaser date split registry by languages default paths links group key base folder since ' +
  'pattern words hosts schema renamed needs badges image name names variants moved fields required file extensions bytes ' +
  'width height split value body unique count days __proto__ toString'
).split(' ');
const NAMES = rules.map((rule) => rule.name);

const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; mapping: unknown; rules: unknown }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom<unknown>(
        true,
        false,
        null,
        0,
        -1,
        1e308,
        3,
        'error',
        'warning',
        'off',
        'wechaty',
        'jekyll',
        'en',
      ),
      fc.constantFrom(
        '**/*.md',
        '{a,b}',
        '[',
        '!(',
        '(',
        '\\',
        '{author}',
        '{p}',
        '/{date:%Y}/{slug}/',
        '2021-01-01',
        '2021-02-31',
      ),
      anyText,
      fc.array(tie('value'), { maxLength: 3 }),
      tie('mapping'),
    ),
    mapping: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
    rules: fc.dictionary(
      fc.constantFrom(...NAMES),
      fc.oneof(tie('value'), fc.tuple(fc.constant('error'), tie('mapping'))),
      {
        maxKeys: 5,
      },
    ),
  }),
).mapping;

const entries: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    extends: fc.constantFrom<unknown>('wechaty', ['recommended', 'wechaty'], 'nobody'),
    language: fc.constantFrom<unknown>('en', 'zh', 'de'),
    site: value,
    sites: fc.array(value, { maxLength: 2 }),
    rules: fc.dictionary(
      fc.constantFrom(...NAMES),
      fc.oneof(
        fc.constantFrom<unknown>('error', 'warning', 'off', 'on'),
        fc.tuple(fc.constant('error'), value),
      ),
      { maxKeys: 4 },
    ),
    remark: fc.oneof(fc.constantFrom<unknown>('off', 'recommended', 'consistent'), value),
    overrides: fc.array(fc.record({ files: fc.oneof(anyText, fc.constant('_posts/2019-*')), rules: value }), {
      maxLength: 2,
    }),
    ignore: fc.array(fc.oneof(anyText, fc.constantFrom('**/drafts/**', '('.repeat(70_000))), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

/** A configuration that nearly everything is right with. */
const nearlyRight: fc.Arbitrary<unknown> = fc.record(
  {
    extends: fc.constantFrom('wechaty', 'recommended'),
    language: fc.constantFrom('en', 'zh'),
    site: fc.record(
      {
        generator: fc.constantFrom('jekyll', 'hexo', 'hugo', 'docusaurus', 'plain'),
        root: fc.oneof(anyText, fc.constantFrom('', '.', '/', '../..', 'site/')),
        posts: fc.array(fc.oneof(anyText, fc.constantFrom('**/*.md', '[')), { minLength: 1, maxLength: 2 }),
        address: fc.oneof(
          anyText,
          fc.constantFrom('/{slug}/', '/{date:%Y/%Q}/{front.a.b}/{path}', '{nothing}', '{'),
        ),
        files: fc.dictionary(anyText, anyText, { maxKeys: 2 }),
        includes: fc.dictionary(anyText, fc.oneof(anyText, fc.constant('{src}/{file}')), { maxKeys: 2 }),
        authors: fc.record(
          {
            files: fc.constantFrom('{author}', 'a/{author}.md', '{author}{author}'),
            split: fc.array(anyText, { maxLength: 2 }),
          },
          { requiredKeys: [] },
        ),
        translations: fc.record(
          {
            by: fc.constantFrom('suffix', 'folder', 'paths', 'keys', 'links', 'none'),
            languages: fc.dictionary(anyText, anyText, { maxKeys: 2 }),
            default: anyText,
            paths: fc.dictionary(anyText, fc.constantFrom('{p}', 'es/{p}.md', '{p}{p}'), { maxKeys: 2 }),
            keys: fc.record({ language: anyText, group: anyText }),
            links: anyText,
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    rules: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('error', 'warning', 'off'), {
      maxKeys: 6,
    }),
  },
  { requiredKeys: [] },
);

/** The text of a configuration file: JSON is YAML too. */
export const configText: fc.Arbitrary<string> = fc.oneof(
  entries.chain((data) => edited(JSON.stringify(data, null, 2))),
  nearlyRight.map((data) => JSON.stringify(data)),
  nearlyRight.map((data) => JSON.stringify(data)),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('', '  ', '- ', '\t'),
        fc.constantFrom(...KEYS, ...NAMES),
        fc.constantFrom(': ', ':', ' '),
        anyText,
      ),
      { maxLength: 8 },
    )
    .map((lines) => lines.map((parts) => parts.join('')).join('\n')),
  anyText,
);

/** A rule's own example, its configuration damaged: options of every kind that there is, on the files they speak of. */
export interface DamagedExample {
  readonly config: string;
  readonly base: MemoryFiles | null;
  readonly head: MemoryFiles;
}

const EXAMPLES = readDocumentation().flatMap(({ examples }) =>
  examples.flatMap(({ config, base, head }) =>
    config === undefined ? [] : [{ data: parse(config) as unknown, base, head }],
  ),
);

export const damagedExample: fc.Arbitrary<DamagedExample> = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.array(damage, { maxLength: 2 }))
  .map(([{ data, base, head }, list]) => ({
    config: JSON.stringify(list.reduce(damaged, data)) ?? 'null',
    base,
    head,
  }));
