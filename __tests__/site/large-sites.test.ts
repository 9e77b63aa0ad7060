import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Tree } from '../../src/ports.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { hunksBetween } from '../../src/world/git/hunks-between.ts';

const POSTS = 10_000;
const FILES = 100_000;
const NOW = new Date('2026-06-01T00:00:00Z');

interface Blog {
  readonly configuration: Readonly<Record<string, string>>;
  readonly post: (at: number) => string;
  readonly address: (at: number) => string;
  /** The folder that is served at `/images/`. */
  readonly images: string;
  readonly front: string;
}

const day = (at: number): readonly string[] => [
  String(2010 + (at % 15)),
  String(1 + (at % 12)).padStart(2, '0'),
  String(1 + (at % 28)).padStart(2, '0'),
];

const BLOGS: Readonly<Record<string, Blog>> = {
  jekyll: {
    configuration: { '_config.yml': 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n' },
    post: (at) => `_posts/${day(at).join('-')}-story-${at}.md`,
    address: (at) => `/${day(at).join('/')}/story-${at}/`,
    images: 'images',
    front: '',
  },
  hexo: {
    configuration: {
      '_config.yml': 'url: https://blog.example\npermalink: :year/:month/:day/:title/\n',
      'package.json': '{"hexo": {"version": "7.3.0"}}',
    },
    post: (at) => `source/_posts/story-${at}.md`,
    address: (at) => `/2020/01/01/story-${at}/`,
    images: 'source/images',
    front: 'date: 2020-01-01 10:00:00\n',
  },
  hugo: {
    configuration: { 'hugo.toml': "baseURL = 'https://blog.example/'\n" },
    post: (at) => `content/posts/story-${at}.md`,
    address: (at) => `/posts/story-${at}/`,
    images: 'static/images',
    front: 'date: 2020-01-01\n',
  },
  docusaurus: {
    configuration: {
      'docusaurus.config.js':
        "export default { title: 'B', url: 'https://blog.example', baseUrl: '/', presets: [['classic', {}]] };",
      'blog/authors.yml': 'mei:\n  name: Mei\n',
    },
    post: (at) => `blog/2020-01-01-story-${at}.md`,
    address: (at) => `/blog/2020/01/01/story-${at}`,
    images: 'static/images',
    front: '',
  },
};

function filesOf({ configuration, post, address, images, front }: Blog): Map<string, string> {
  const files = new Map(Object.entries(configuration));
  for (let at = 0; at < POSTS; at += 1) {
    const text = `---\ntitle: Story ${at}\n${front}---\n\nBefore it, [another](${address((at + 1) % POSTS)}).\n`;
    files.set(post(at), text);
  }
  for (let at = 0; files.size < FILES; at += 1) files.set(`${images}/${at % 300}/${at}.png`, '');
  return files;
}

/** A tree that writes down which files are read of it. */
function countedTree(
  files: ReadonlyMap<string, string>,
  oids: ReadonlyMap<string, string>,
  read: Set<string>,
): Tree {
  const contents = async (paths: readonly string[]) => {
    for (const path of paths) read.add(path);
    return new Map(paths.map((path) => [path, new TextEncoder().encode(files.get(path) ?? '')] as const));
  };
  const list = async () =>
    [...files.keys()].map((path) => ({ path, oid: oids.get(path) ?? path, size: 1, kind: 'file' as const }));
  return { list, read: contents, readHeads: contents };
}

/** The paths that a review reads when one post gets another body. */
async function readsFor(blog: Blog, body: string, configuration?: string) {
  const base = filesOf(blog);
  const path = blog.post(3);
  const head = new Map(base).set(path, `${base.get(path)}\n${body}\n`);
  const read = new Set<string>();
  const hunks = hunksBetween(base.get(path) ?? '', head.get(path) ?? '') ?? [];
  const file = { path, status: 'modified' as const, oid: 'new', hunks };
  const verdict = await review({
    pullRequest: { changes: async () => ({ base: 'b'.repeat(40), head: 'a'.repeat(40), files: [file] }) },
    after: countedTree(head, new Map([[path, 'new']]), read),
    base: countedTree(base, new Map(), read),
    settings: loadConfig(
      configuration === undefined ? undefined : { text: configuration, name: 'p.yml' },
      rules,
    ),
    rules,
    now: NOW,
    failOn: 'error',
    all: 'changed',
  });
  const found = verdict.findings.filter(({ introduced }) => introduced === true).map(({ rule }) => rule);
  return { read: [...read].sort(), found };
}

describe.each(Object.entries(BLOGS))(
  `a change of one post of ${POSTS} among ${FILES} files, with %s`,
  (_, blog) => {
    // The generator's configuration, the post, and the two posts that it links to, for their headings.
    const needed = [...Object.keys(blog.configuration), blog.post(3), blog.post(4), blog.post(5)].sort();

    it('reads nothing but the configuration, the post, and what it links to', async () => {
      const body = `![A picture](/images/7/7.png)\n\n[A story](${blog.address(5)}#top)`;
      const { read, found } = await readsFor(blog, body);
      expect(found).toEqual([]);
      expect(needed).toEqual(expect.arrayContaining(read));
    }, 60_000);

    it('reads no file to tell that an image is missing', async () => {
      const { read, found } = await readsFor(blog, '![A picture](/images/7/none.png)');
      expect(found).toEqual(['image-exists']);
      expect(needed).toEqual(expect.arrayContaining(read));
    }, 60_000);
  },
);

describe('with every rule on, and with a link that no name decides', () => {
  const blog = BLOGS.jekyll as Blog;

  it('reads no more for house rules', async () => {
    const body = `![A picture](/images/7/7.png)\n\n[A story](${blog.address(5)})`;
    const { read } = await readsFor(blog, body, 'extends: wechaty\n');
    expect(read.length).toBeLessThanOrEqual(4);
  }, 60_000);

  it('reads each post once: any of them could have the address by a permalink of its own', async () => {
    const { read, found } = await readsFor(blog, '[A story](/2020/01/01/none/)');
    expect(found).toEqual(['post-link']);
    expect(read.length).toBe(POSTS + 1);
    expect(read.filter((path) => path.endsWith('.png'))).toEqual([]);
  }, 60_000);
});
