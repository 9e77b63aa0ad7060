import { afterAll, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { type CliRun, reportOf, runCli } from '../support/run-cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const opened: TestRepository[] = [];
afterAll(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

/** Runs the built command line over a change that brings files to a site. */
function review(
  base: Files,
  change: Files,
  args: readonly string[] = [],
): CliRun & { readonly seconds: number } {
  const repository = makeRepository([
    { files: { 'README.md': 'A site.\n', ...base } },
    { branch: 'topic', from: 'main', files: change },
  ]);
  opened.push(repository);
  const folder = repository.workingCopy('topic');
  const begin = performance.now();
  const run = runCli(folder, args);
  return { ...run, seconds: (performance.now() - begin) / 1000 };
}

/** In seconds: one overrun takes one, and a busy machine some more. */
const SOON = 30;

const A = 'a'.repeat(60);
const JEKYLL = { '_config.yml': 'permalink: /:title/\nurl: https://blog.example\n' };
const NAME = `2026-05-01-${A}!`;
const POST = '---\ntitle: Lanterns\n---\n\n![A lantern](/assets/missing.png)\n';
const posts = (text = POST): Files => ({ [`_posts/${NAME}.md`]: text });
const inFrontMatter = (line: string): Files =>
  posts(POST.replace('title: Lanterns', `title: Lanterns\n${line}`));

/** Where a pattern of the configuration in force stands, the rule that it takes with it, and what blows it up. */
const OF_RULES: readonly (readonly [name: string, rule: string, options: object, change: Files])[] = [
  ['a name of a post', 'post-name', { pattern: '2026-05-01-(a+)+[.]md' }, posts()],
  ['a name of a post, without a group', 'post-name', { pattern: `${'.*a'.repeat(12)}.*b` }, posts()],
  ['alternatives', 'post-name', { pattern: '2026-05-01-(?:a|aa)*[.]md' }, posts()],
  ['what is optional', 'post-name', { pattern: `2026-05-01-${'a?'.repeat(60)}[.]md` }, posts()],
  ['a name of an image', 'image-name', { pattern: '^(a+)+$' }, { [`assets/${A}!.png`]: tinyFile('a.png') }],
  [
    'a name of a profile',
    'author-profile-fields',
    { fileName: '(a+)+[.]md' },
    { [`_authors/${A}!.md`]: POST },
  ],
  [
    'a field of a profile',
    'author-profile-fields',
    { fields: { site: { pattern: '(a+)+' } } },
    { '_authors/mei.md': `---\nsite: ${A}!\n---\n` },
  ],
  [
    'a value in a schema',
    'front-matter-schema',
    { schema: { properties: { tag: { pattern: '^(a+)+$' } } } },
    inFrontMatter(`tag: ${A}!`),
  ],
  [
    'a key in a schema',
    'front-matter-schema',
    { schema: { patternProperties: { '^(a+)+$': { type: 'string' } } } },
    inFrontMatter(`${A}!: x`),
  ],
  [
    'a format of the library’s own in a schema',
    'front-matter-schema',
    { schema: { properties: { site: { format: 'url' } } } },
    inFrontMatter(`site: "http://${A}!"`),
  ],
  [
    'what a body has in it',
    'front-matter-schema',
    { needs: [{ body: '(a+)+$', key: 'math', value: true }] },
    posts(`${POST}\n${A}!\n`),
  ],
  [
    'which posts need a badge',
    'badge-required',
    { badges: [{ name: 'B', image: 'https://img.example/b', when: { files: ['_posts/*(*a)b'] } }] },
    posts(),
  ],
];

describe('a rule whose pattern backtracks', () => {
  it.each(OF_RULES)(
    '%s: is not run on what blows it up, and the report says so',
    (_name, rule, options, change) => {
      const config = {
        site: { authors: { files: '_authors/{author}.md' } },
        rules: { [rule]: ['error', options] },
      };
      const healthy = '_posts/2026-05-02-healthy-lantern-post.md';
      const run = review(
        { ...JEKYLL, '.github/postproof.yml': JSON.stringify(config) },
        { ...change, [healthy]: POST },
        ['--format', 'json'],
      );
      expect(run.seconds).toBeLessThan(SOON);
      expect(run.stderr).toBe('');
      const report = reportOf(run);
      const left = report.notChecked.filter((one) => one.rule === rule);
      expect(left.length).toBeGreaterThan(0);
      expect(left[0]?.why).toMatch(
        /^the configuration’s (?:pattern|glob|schema)(?: `[^`]+`)? would take too long$/u,
      );
      expect(report.findings.filter((one) => one.rule === rule)).toEqual([]);
      expect(report.findings.some((one) => one.rule === 'image-exists' && one.path === healthy)).toBe(true);
    },
  );

  it('a stock rule of remark-lint: so too', () => {
    const remark = { 'no-undefined-references': [true, { allow: [{ source: '^(a+)+$' }] }] };
    const run = review(
      { ...JEKYLL, '.github/postproof.yml': JSON.stringify({ remark }) },
      posts(`${POST}\n[${A}!]\n`),
      ['--format', 'json'],
    );
    expect(run.seconds).toBeLessThan(SOON);
    expect(reportOf(run).notChecked.map((one) => `${one.rule}: ${one.why}`)).toEqual([
      'remark: the configuration’s `remark` would take too long',
    ]);
  });
});

it('a registry of blank lines does not keep the rule about profiles busy', () => {
  const config = { rules: { 'author-profile-fields': ['error', { fields: { name: { required: true } } }] } };
  const run = review(
    { ...JEKYLL, '.github/postproof.yml': JSON.stringify(config) },
    { '_data/authors.yml': `${'\n'.repeat(300_000)}mei: {name: Mei}\nlin: {site: x}\n` },
    ['--format', 'json'],
  );
  expect(run.seconds).toBeLessThan(SOON);
  expect(reportOf(run).findings.map((one) => `${one.start.line} ${one.rule}`)).toEqual([
    '300002 author-profile-fields',
  ]);
});

/** Where a glob of the configuration stands that decides what is reviewed. */
const DECISIVE: readonly (readonly [key: string, config: object])[] = [
  ['ignore', { ignore: ['_posts/*(*a)b'] }],
  ['ignore', { ignore: ['_posts/*a*a*a*a*a*a*a*a*a*a*b'] }],
  ['overrides', { overrides: [{ files: '_posts/+(a*|[0-9-])b', rules: { 'image-exists': 'off' } }] }],
  ['posts', { site: { posts: ['_posts/*(*a)b'] } }],
  ['posts', { site: { generator: 'plain', posts: ['_posts/{*(*a),*(*-)}b'] } }],
];

describe('a glob that decides what is reviewed, and backtracks', () => {
  it.each(DECISIVE)('%s: ends the run with one sentence, %o', (key, config) => {
    const run = review({ ...JEKYLL, '.github/postproof.yml': JSON.stringify(config) }, posts());
    expect(run.seconds).toBeLessThan(SOON);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(
      new RegExp(
        `^postproof: Unexpected glob \`[^\`]+\` in the configuration’s \`${key}\`, which would take too long to match paths with\nWrite it with fewer`,
        'u',
      ),
    );
  });
});

const MANY = Array.from({ length: 60 }, (_, index) => `*(*a)b${index}`);

const docusaurus = (blog: string): string =>
  `module.exports = { title: 'A', url: 'https://a.example', presets: [['classic', { blog: { ${blog} } }]] };\n`;

/** A generator’s configuration that a change brings, and what the sentence about it calls it. */
const PROPOSED: readonly (readonly [what: string, path: string, config: string, post: string])[] = [
  ['pattern of Hugo’s `ignoreFiles`', 'hugo.toml', `ignoreFiles = ['(a|aa)*$b']\n`, `content/posts/${A}.md`],
  [
    'pattern of Hugo’s `ignoreFiles`',
    'hugo.toml',
    `ignoreFiles = ['a*a*a*a*a*a*a*b']\n`,
    `content/posts/${A}.md`,
  ],
  [
    'pattern of Hugo’s `ignoreFiles`',
    'hugo.toml',
    `ignoreFiles = ['(?:(a)\\1?)+$b']\n`,
    `content/posts/${A}.md`,
  ],
  [
    'glob of Docusaurus’ `exclude`',
    'docusaurus.config.js',
    docusaurus(`exclude: ['*(*a)b']`),
    `blog/${A}.md`,
  ],
  [
    'glob of Docusaurus’ `include`',
    'docusaurus.config.js',
    docusaurus(`include: ['*a*a*a*a*a*a*a*a*a*b', '**/*.md']`),
    `blog/${A}.md`,
  ],
  [
    'glob of Hexo’s `skip_render`',
    '_config.yml',
    'theme: x\nskip_render: "_posts/*(*a)b"\n',
    `source/_posts/${A}.md`,
  ],
  [
    'glob of Hexo’s `skip_render`',
    '_config.yml',
    'theme: x\nskip_render: "_posts/(a|aa)+b"\n',
    `source/_posts/${A}.md`,
  ],
  ['glob of Hexo’s `ignore`', '_config.yml', 'theme: x\nignore: "**/*(*a)b"\n', `source/_posts/${A}.md`],
  [
    'pattern of Hexo’s `new_post_name`',
    '_config.yml',
    'theme: x\nnew_post_name: ":aa:ba:ca:da:ea:fa:ga:ha:i!.md"\n',
    `source/_posts/${A}.md`,
  ],
  [
    'glob of Jekyll’s `defaults`',
    '_config.yml',
    'defaults: [{scope: {path: "_posts/*(*a)b"}, values: {x: y}}]\n',
    `_posts/2026-05-01-${A}.md`,
  ],
  [
    'glob of Hexo’s `skip_render`',
    '_config.yml',
    `theme: x\nskip_render: ${JSON.stringify(MANY.map((glob) => `_posts/${glob}`))}\n`,
    `source/_posts/${A}.md`,
  ],
];

describe('a generator’s configuration that backtracks, in a change', () => {
  it.each(PROPOSED)('a %s: matches nothing, and the report says so', (what, path, config, post) => {
    const files = { [path]: config, [post]: POST.replace('title:', 'date: 2026-05-01\ntitle:') };
    const run = review({}, files, ['--no-color']);
    expect(run.seconds).toBeLessThan(SOON);
    expect(run.stderr).toBe('');
    expect(run.stdout).toContain(`note: A ${what} would take too long: it is taken to match nothing\n`);
    expect(run.stdout).toMatch(/ error image-exists /u);
    expect(run.exitCode).toBe(1);
  });
});
