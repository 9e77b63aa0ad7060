import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';
import { findingsIn, onlyRule } from '../support/run-example.ts';

const RULE = 'front-matter-valid';
const subjects = async (front: string) => (await findingsOf(RULE, { front })).map((one) => one.subject);

const SITES = {
  jekyll: { config: { '_config.yml': 'url: https://blog.example\n' }, post: '_posts/2020-08-04-a.md' },
  hugo: { config: { 'hugo.toml': 'title = "x"\n' }, post: 'content/posts/a.md' },
  hexo: {
    config: {
      '_config.yml': 'title: x\nsource_dir: source\n',
      'package.json': '{"dependencies":{"hexo":"7.3.0"},"hexo":{}}',
    },
    post: 'source/_posts/a.md',
  },
  docusaurus: {
    config: { 'docusaurus.config.js': 'module.exports = {url: "https://x.example", baseUrl: "/"};' },
    post: 'blog/2020-08-04-a.md',
  },
} as const;

describe('what a generator reads', () => {
  it.each([
    ['jekyll', '\n---\ntitle: x\n---\n', ['blank-above']],
    ['jekyll', 'title: x\n---\nText', ['unopened']],
    ['jekyll', ' ---\ntitle: x\n---\n', ['indented']],
    ['jekyll', '# Hello\n\nText\n', ['missing']],
    ['jekyll', '+++\ntitle = "x"\n+++\n', ['toml']],
    ['jekyll', '', ['missing']],
    ['jekyll', '---\n---\n', []],
    ['hugo', '\n---\ntitle: x\n---\n', []],
    ['hugo', '+++\ntitle = "x"\n+++\n', []],
    ['hugo', '{"title": "x"}\n', []],
    ['hugo', 'title: x\n---\nText', ['unopened']],
    ['hexo', 'title: x\n---\nText', []],
    ['hexo', ';;;\n"title": "x"\n;;;\n', []],
    ['hexo', '---\ntitle: a: b\n---\n', ['syntax']],
    ['docusaurus', '# Hello\n\nText\n', []],
    ['docusaurus', 'Text\n', ['missing']],
    ['docusaurus', '\n---\ntitle: x\n---\n', ['blank-above']],
  ] as const)('%s: %j', async (generator, text, expected) => {
    const { config, post } = SITES[generator];
    const found = await findingsIn({ ...config, [post]: text }, null, onlyRule(RULE), RULE);
    expect(found.map((one) => one.subject)).toEqual(expected);
  });
});

describe('the text of a template', () => {
  it.each([
    'image: your_teaser_image_path',
    'author: your_github_username',
    'author: "@your_github_username"',
    'author: your-name',
    'author: Your Name',
    'author: <your name>',
    'title: YOUR TITLE HERE',
    'title: Your Title',
    'title: your_title_here',
    'title: "[Your title]"',
    'title: [Your title here]',
    'title: <insert title here>',
    'title: Post Title',
    'title: TODO',
    'title: {{ title }}',
    "title: \"{{ replace .Name '-' ' ' | title }}\"",
    'date: {{ date }}',
    'description: Enter your description here',
    'excerpt: Lorem ipsum dolor sit amet',
    'title: 请输入文章标题',
    'header:\n  teaser: your_teaser_image_path',
  ])('is found: %s', async (front) => {
    expect(await subjects(front)).toHaveLength(1);
  });

  it.each([
    'title: Your journey starts here',
    'title: Your name',
    'title: Untitled',
    'title: Todo lists that work',
    'title: What "your_name" means',
    'title: "{{ mustache }} templates"',
    'title: <canvas> for beginners',
    'title: "<title>"',
    'tags: [todo, your-name, TODO]',
    'slug: your-first-bot',
    'permalink: /your-title-here/',
    'author: yourick',
    'image: /assets/your-name/party.png',
    'description: How to write a good title here and there',
    'author: My Name Is Earl',
  ])('is not found: %s', async (front) => {
    expect(await subjects(front)).toEqual([]);
  });
});

describe('a key that is there twice', () => {
  it.each([
    ['the same value', 'title: a\ntags: [b]\ntitle: a', true],
    ['another value', 'title: a\ntitle: b', false],
    ['the same list', 'title: a\ntags: [b]\ntags: [b]', false],
  ])('with %s', async (_name, front, isMended) => {
    const found = await findingsOf(RULE, { front });
    expect(found).toHaveLength(1);
    expect(found[0]?.fix !== undefined).toBe(isMended);
  });
});

it('says nothing where the post says so', async () => {
  expect(await subjects('title: TODO # lint ignore front-matter-valid')).toEqual([]);
});
