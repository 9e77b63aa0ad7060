import { describe, expect, it } from 'vitest';
import { say } from '../../src/report/words.ts';
import { findingsIn, onlyRule } from '../support/run-example.ts';

const RULE = 'post-name';
const TEXT = '---\ntitle: Hello\n---\n';
const JEKYLL = { '_config.yml': 'url: https://blog.example\n' };
const WECHATY = 'extends: wechaty\nlanguage: en\n';

async function expectedOf(path: string, config = onlyRule(RULE), files: Record<string, string> = JEKYLL) {
  const found = await findingsIn({ ...files, [path]: TEXT }, null, config, RULE);
  return found.filter((one) => one.path === path).map((one) => one.expected[0] ?? say(one));
}

describe('what Jekyll needs', () => {
  it.each([
    '_posts/2020-08-04-hello.md',
    '_posts/2020-8-4-hello.md',
    '_posts/20-08-04-hello.md',
    '_posts/deep/2020-08-04-hello.md',
    '_posts/2020-08-04-hello world.md',
    '_posts/2020-08-04-你好.md',
    '_drafts/hello.md',
    '_posts/README.md',
  ])('is there: %s', async (path) => {
    expect(await expectedOf(path)).toEqual([]);
  });

  it.each([
    ['_posts/hello.md', '2026-06-01-hello.md'],
    ['_posts/20200804-hello.md', '2020-08-04-hello.md'],
    ['_posts/2020-08-04_hello.md', '2020-08-04-hello.md'],
    ['_posts/2020.8.4 hello.md', '2020-08-04-hello.md'],
    ['_posts/2020-08-04.md', '2020-08-04-title.md'],
    ['_posts/2020-hello.md', '2026-06-01-2020-hello.md'],
  ])('is not there: %s', async (path, example) => {
    expect(await expectedOf(path)).toEqual([example]);
  });

  it.each([
    ['_post/2020-08-04-hello.md', {}, ['_posts/']],
    ['_post/hello.md', {}, ['_posts/', '2026-06-01-hello.md']],
    [
      '_posts/2020-08-04-hello.md',
      { 'jekyll/_config.yml': 'url: https://b.example\n', 'jekyll/_posts/2020-01-01-a.md': TEXT },
      ['jekyll/_posts/'],
    ],
  ])('is elsewhere: %s', async (path, files, expected) => {
    const isNested = Object.keys(files).length > 0;
    const site = { ...(isNested ? {} : { ...JEKYLL, '_posts/2020-01-01-a.md': TEXT }), ...files };
    const config = isNested ? `${onlyRule(RULE)}site: {root: jekyll}\n` : onlyRule(RULE);
    expect(await expectedOf(path, config, site)).toEqual(expected);
  });

  it('is nothing that other generators need', async () => {
    expect(
      await expectedOf('content/posts/hello.md', onlyRule(RULE), { 'hugo.toml': 'title = "x"\n' }),
    ).toEqual([]);
  });
});

it('asks for no date of a document of a collection that the site counts among its posts', async () => {
  const config = `${onlyRule(RULE)}site: {posts: ["_articles/**/*.md"]}\n`;
  const files = { '_config.yml': 'collections: {articles: {output: true}}\n' };
  expect(await expectedOf('_articles/hello.md', config, files)).toEqual([]);
});

describe('the pattern and the words that the site wants', () => {
  it.each([
    '2020-08-04-hello-big-world.md',
    '2020-08-04-hello-big-world-en.md',
    '2020-08-04-why-use-it.md',
    '2018-10-06-release-v0.16.md',
  ])('fits: %s', async (name) => {
    expect(await expectedOf(`_posts/${name}`, WECHATY)).toEqual([]);
  });

  it.each([
    ['2020-12-7-rock-release-notes.md', '2020-12-07-rock-release-notes.md'],
    ['2020-12-07-Rock_Release Notes.md', '2020-12-07-rock-release-notes.md'],
    [
      '2020-12-07-rock-release.md',
      'Unexpected name `2020-12-07-rock-release.md` of a post, expected at least 3 words in it',
    ],
    [
      '2020-12-07-rock-en.md',
      'Unexpected name `2020-12-07-rock-en.md` of a post, expected at least 3 words in it',
    ],
  ])('does not fit: %s', async (name, expected) => {
    const files = { ...JEKYLL, [`_posts/${name.replace('-en', '')}`]: TEXT };
    expect(await expectedOf(`_posts/${name}`, WECHATY, files)).toEqual([expected]);
  });

  it('goes by the folder of a bundle', async () => {
    const config = `language: en\nrules:\n  ${RULE}: [error, {pattern: "[a-z-]+[.]md"}]\n`;
    const hugo = { 'hugo.toml': 'title = "x"\n' };
    expect(await expectedOf('content/posts/my-post/index.md', config, hugo)).toEqual([]);
    expect(await expectedOf('content/posts/My_Post/index.md', config, hugo)).toEqual(['my-post.md']);
  });
});
