import * as fc from 'fast-check';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { anyText, edited, frontMatterText, postText } from './texts.ts';

/** A blog of a generator: what stands around the post that is looked at. */
interface Ground {
  readonly path: string;
  readonly config: string;
  readonly around: MemoryFiles;
}

const FIRST = '---\ntitle: First\nauthor: mei\nlang: en\nref: tea\n---\n\nText.\n';
const CUP = new Uint8Array([1, 2, 3]);

const GROUNDS: readonly Ground[] = [
  {
    path: 'jekyll/_posts/2020-08-04-hello-big-world.md',
    config: 'extends: wechaty\nremark: recommended\n',
    around: {
      'jekyll/_config.yml': 'permalink: /:year/:month/:day/:title/\n',
      'jekyll/_contributors/mei.md': '---\nname: Mei\n---\n',
      'jekyll/assets/2020/08-hello-big-world/cup.webp': CUP,
      'jekyll/_posts/2020-08-01-first-small-steps.md': FIRST,
      'jekyll/_posts/2020-08-04-hello-big-world-en.md': FIRST,
    },
  },
  {
    path: 'source/_posts/hello-big-world.md',
    config: 'remark: consistent\nrules: { image-path: error, front-matter-unique: error }\n',
    around: {
      '_config.yml': 'title: Tea\npermalink: :year/:month/:day/:title/\npost_asset_folder: true\n',
      'package.json': '{"dependencies": {"hexo": "7.0.0"}}',
      'source/_posts/hello-big-world/cup.webp': CUP,
      'source/_posts/2020-08-01-first-small-steps.md': FIRST,
    },
  },
  {
    path: 'content/posts/hello-big-world/index.md',
    config:
      'site: { generator: hugo, translations: { by: suffix, languages: { en: .en } } }\nrules: { translation-link: error, image-folder: [error, { folder: "/images/{year}/" }] }\n',
    around: {
      'hugo.toml':
        'baseURL = "https://tea.example/"\ndefaultContentLanguage = "en"\n[languages.en]\n[languages.zh]\n',
      'content/posts/hello-big-world/cup.webp': CUP,
      'content/posts/hello-big-world/index.en.md': FIRST,
      'content/posts/2020-08-01-first-small-steps.md': FIRST,
      'static/assets/x.png': CUP,
    },
  },
  {
    path: 'blog/2020-08-04-hello-big-world.mdx',
    config: 'rules: { author-required: error, image-alt: error, post-title: error }\n',
    around: {
      'docusaurus.config.js':
        "module.exports = { url: 'https://tea.example', baseUrl: '/', presets: [['classic', { blog: {} }]] };\n",
      'blog/authors.yml': 'mei:\n  name: Mei\n',
      'blog/2020-08-01-first-small-steps.md': FIRST,
      'static/assets/2020/08-hello-big-world/cup.webp': CUP,
    },
  },
  {
    path: 'posts/hello-big-world.md',
    config:
      'language: zh\nsite: { generator: plain, posts: ["posts/*.md"], address: "/{slug}/", translations: { by: keys, keys: { language: lang, group: ref } } }\nrules: { translation-link: error, translation-back-link: error, image-local: error }\n',
    around: { 'posts/2020-08-01-first-small-steps.md': FIRST, 'assets/x.png': CUP },
  },
];

/** A change to a post of a blog: what it was before, or that it is new. */
export interface Change {
  readonly path: string;
  readonly config: string;
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
}

export const postChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom(...GROUNDS),
    fc.oneof({ weight: 3, arbitrary: postText }, { weight: 1, arbitrary: frontMatterText }),
    fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: postText }),
    fc.boolean(),
  )
  .chain(([ground, text, before, isEdit]) =>
    (isEdit ? edited(text) : fc.constant(before)).map((old) => ({
      path: ground.path,
      config: ground.config,
      base: old === undefined ? ground.around : { ...ground.around, [ground.path]: old },
      head: { ...ground.around, [ground.path]: text },
    })),
  );

const segment = fc.oneof(
  fc.constantFrom(
    ...[
      '_posts',
      'posts',
      'content',
      'source',
      'blog',
      'static',
      'assets',
      'docs',
      'i18n',
      '_drafts',
      'themes',
      'layouts',
    ],
    ...['_data', '_contributors', 'en', 'zh', 'a b', '茶', '.github', 'node_modules', '..a', '%41', 'A', 'a'],
  ),
  anyText.map((text) => text.replace(/[/\0]/gu, '').slice(0, 20)),
);
const name = fc.oneof(
  fc.constantFrom(
    ...[
      '2020-08-04-hello-big-world.md',
      '2020-02-31-x.md',
      'index.md',
      '_index.md',
      'index.zh.md',
      'README.md',
      'x.mdx',
    ],
    ...[
      'x.adoc',
      'cup.png',
      'Cup.PNG',
      'cup.jpg',
      'x.svg',
      'authors.yml',
      'mei.md',
      'image.html',
      '.md',
      'CNAME',
      '2020-1-1-.md',
    ],
  ),
  anyText.map((text) => `${text.replace(/[/\0]/gu, '').slice(0, 20)}.md`),
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), name)
  .map(([folders, file]) =>
    [...folders, file].filter((part) => part !== '' && part !== '.' && part !== '..').join('/'),
  );

const CONFIGURATIONS = [
  '_config.yml',
  '_config.yaml',
  '_config.toml',
  'hugo.toml',
  'hugo.json',
  'hugo.yaml',
  'config.toml',
  'config/_default/languages.toml',
  'docusaurus.config.js',
  'docusaurus.config.ts',
  'package.json',
  '_data/authors.yml',
  'blog/authors.yml',
  'blog/tags.yml',
  '_data/authors.json',
];
const KEYS = (
  'permalink baseURL url baseurl root languages language permalinks frontmatter module staticDir contentDir uglyURLs ' +
  'ignoreFiles params timeZone timezone collections collections_dir source defaults exclude include plugins destination ' +
  'marked skip_render post_asset_folder filename_case presets blog i18n trailingSlash title name defaultContentLanguage ' +
  'new_post_name date future show_drafts markup mounts theme path routeBasePath onBrokenLinks themeConfig dependencies hexo'
).split(' ');
const setting: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown; mapping: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyText,
    fc.constantFrom<unknown>(
      true,
      false,
      null,
      0,
      -1,
      1e308,
      'Asia/Shanghai',
      'Nowhere/Town',
      '/:year/:title/',
      ':a:b',
      '{{ x }}',
      '[',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('mapping'),
  ),
  mapping: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
})).mapping;

function tomlOf(data: unknown): string {
  return Object.entries(data as object)
    .map(([key, value]) => `${JSON.stringify(key)} = ${value === null ? '""' : inlineToml(value)}\n`)
    .join('');
}

function inlineToml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineToml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)} = ${inlineToml(one)}`);
    return `{${pairs.join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value ?? '""');
}

const configuration: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(fc.constantFrom(...CONFIGURATIONS), setting)
  .chain(([file, data]) => {
    const text = /\.toml$/u.test(file)
      ? tomlOf(data)
      : /\.[jt]s$/u.test(file)
        ? `export default ${JSON.stringify(data)};\n`
        : JSON.stringify(data);
    return fc
      .oneof({ weight: 4, arbitrary: fc.constant(text) }, { weight: 1, arbitrary: edited(text) })
      .map((it) => [file, it] as const);
  });

/** A repository of any files, with whatever generators' configurations. */
export const repository: fc.Arbitrary<MemoryFiles> = fc
  .tuple(
    fc.array(configuration, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(path, fc.oneof(postText, frontMatterText, fc.constant('---\ntitle: Tea\n---\n'))), {
      maxLength: 8,
    }),
    fc.constantFrom('', 'site/'),
  )
  .map(([configurations, posts, root]) =>
    Object.fromEntries([
      ...configurations.map(([file, text]) => [root + file, text] as const),
      ...posts.map(([file, text]) => [root + file, text] as const),
    ]),
  );
