import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { findingsIn, onlyRule } from '../support/run-example.ts';

const RULE = 'post-moved';
const CONFIG = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';
const OLD = '/2020/08/04/hello-big-world/';
const PATH = '_posts/2020-08-04-hello-big-world.md';
const text = (front = '') =>
  `---\ntitle: Hello\n${front}---\n\nText that stays as it is, so that it is the same post.\n`;

async function moves(head: MemoryFiles, base: MemoryFiles) {
  const found = await findingsIn(
    { '_config.yml': CONFIG, ...head },
    { '_config.yml': CONFIG, ...base },
    onlyRule(RULE),
    RULE,
  );
  return found.map(({ path, start, subject, actual, fix }) => [
    `${path}:${start.line}`,
    subject,
    actual,
    ...(fix === undefined ? [] : [fix.text]),
  ]);
}

describe('a post that moves', () => {
  it.each([
    ['by its name', '_posts/2020-08-05-hello-big-world.md', '', '/2020/08/05/hello-big-world/', 1],
    ['by its slug', PATH, 'slug: other\n', '/2020/08/04/other/', 3],
    ['by its permalink', PATH, 'permalink: /hello/\n', '/hello/', 3],
    ['by its date', PATH, 'date: 2020-08-06\n', '/2020/08/06/hello-big-world/', 3],
  ])('%s', async (_name, path, front, now, line) => {
    expect(await moves({ [path]: text(front) }, { [PATH]: text() })).toEqual([[`${path}:${line}`, OLD, now]]);
  });

  it('gets a line where the site has the plugin for it', async () => {
    const config = { '_config.yml': `${CONFIG}plugins: [jekyll-redirect-from]\n` };
    const found = await moves({ ...config, [PATH]: text('slug: other\n') }, { ...config, [PATH]: text() });
    expect(found).toEqual([[`${PATH}:3`, OLD, '/2020/08/04/other/', `redirect_from: ["${OLD}"]\n`]]);
  });

  it('on a Hugo site gets an alias, at the top of TOML', async () => {
    const hugo = {
      'hugo.toml': 'baseURL = "https://x.example/blog/"\n[permalinks]\nposts = "/:slug/"\n',
      '_config.yml': '',
    };
    const post = (slug: string) =>
      `+++\nslug = "${slug}"\ndate = 2020-08-04\n[extra]\nx = 1\n+++\nThe same text as before.\n`;
    const found = await moves(
      { ...hugo, 'content/posts/a.md': post('new') },
      { ...hugo, 'content/posts/a.md': post('old') },
    );
    expect(found).toEqual([['content/posts/a.md:2', '/blog/old/', '/blog/new/', 'aliases = ["/old/"]\n']]);
  });
});

describe('a post whose old address leads on', () => {
  it.each([
    ['nothing moved', { [PATH]: text('author: huan\n') }],
    ['its own redirect', { [PATH]: text(`slug: other\nredirect_from: ${OLD}\n`) }],
    ['a redirect without a slash', { [PATH]: text(`slug: other\nredirect_from: [${OLD.slice(0, -1)}]\n`) }],
    [
      'a stub in its place',
      { '_posts/2020-08-05-hello-big-world.md': text(), 'moved.md': `---\npermalink: ${OLD}\n---\n` },
    ],
    [
      'a redirect of the host',
      { [PATH]: text('slug: other\n'), _redirects: `${OLD} /2020/08/04/other/ 301\n` },
    ],
    ['no address any more', { [PATH]: text('published: false\n') }],
    ['deleted', { '_posts/2020-01-01-another-big-world.md': '---\n---\n' }],
  ])('%s', async (_name, head) => {
    expect(await moves(head, { [PATH]: text() })).toEqual([]);
  });

  it('because nobody could see it before', async () => {
    expect(await moves({ [PATH]: text('slug: other\n') }, { [PATH]: text('published: false\n') })).toEqual(
      [],
    );
    const later = '_posts/2030-08-04-hello-big-world.md';
    expect(await moves({ [later.replace('04', '05')]: text() }, { [later]: text() })).toEqual([]);
  });
});
