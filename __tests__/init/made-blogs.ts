/** A blog made for a test: its files by path, and what `init` has to find in it. */
export interface MadeBlog {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Lines or parts of lines of the configuration. */
  readonly written: readonly string[];
}

const TOPICS = [
  'kiln',
  'glaze',
  'clay',
  'wheel',
  'slip',
  'bisque',
  'ash',
  'cone',
  'foot',
  'rim',
  'lid',
  'spout',
];
const AUTHORS = ['mira', 'odd', 'tove'];
const pixel = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n';

interface Numbered {
  readonly slug: string;
  readonly day: string;
  readonly author: string;
  readonly kind: string;
}

const posts: readonly Numbered[] = TOPICS.map((topic, index) => ({
  slug: `about-the-${topic}`,
  day: `2024-${String(index + 1).padStart(2, '0')}-05`,
  author: AUTHORS[index % 3] ?? '',
  kind: ['notes', 'how-to'][index % 2] ?? '',
}));

type Make = (post: Numbered, index: number) => Readonly<Record<string, string>>;
const each = (make: Make): Readonly<Record<string, string>> =>
  Object.assign({}, ...posts.map((post, index) => make(post, index)));

const yaml = (fields: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n${body}\n`;

const before = (index: number): string => posts[Math.max(0, index - 1)]?.slug ?? '';

export const madeBlogs: readonly MadeBlog[] = [
  {
    name: 'Jekyll with a collection of authors and a folder of images for each post',
    files: {
      '_config.yml':
        'title: Pots\npermalink: /:year/:month/:day/:title/\ncollections:\n  people: {output: true}\n',
      ...each(({ slug, day, author, kind }) => ({
        [`_posts/${day}-${slug}.md`]: yaml(
          {
            title: `"On ${slug}"`,
            author,
            categories: `[${kind}]`,
            image: `/img/${day.slice(0, 4)}/${slug}/top.svg`,
          },
          `Words.\n\n![a pot](/img/${day.slice(0, 4)}/${slug}/top.svg)`,
        ),
        [`img/${day.slice(0, 4)}/${slug}/top.svg`]: pixel,
        [`_people/${author}.md`]: yaml({ name: author, bio: 'a potter' }, ''),
      })),
    },
    written: [
      'author-required: error',
      'author-profile: error',
      'folder: "/img/{year}/{slug}/"',
      'image-teaser: error',
      'image-path: error',
      'post-name:',
      'front-matter-schema:',
    ],
  },
  {
    name: 'Astro, whose hero images have no usual place',
    files: {
      'astro.config.mjs': 'export default {}\n',
      ...each(({ slug, day, kind }, index) => ({
        [`src/content/blog/${slug}.md`]: yaml(
          { title: `On ${slug}`, pubDate: day, category: kind, heroImage: '/hero.svg' },
          `Words, see [the one before](/blog/${before(index)}/).`,
        ),
      })),
      'public/hero.svg': pixel,
      'README.md': '# Pots\n',
      'docs/plan.md': '---\ntitle: A plan\n---\n\nNo post.\n',
    },
    written: [
      'src/content/blog/**/*.md',
      'address: /blog/{slug}/',
      'image-teaser: error',
      '- category',
      '- notes',
    ],
  },
  {
    name: 'Zola: TOML front matter with keys of its own',
    files: {
      'config.toml': 'base_url = "https://pots.example"\n',
      ...each(({ slug, day, author }) => ({
        [`content/${slug}.md`]: `+++\ntitle = "On ${slug}"\ndate = ${day}\n\n[extra]\nwritten_by = "${author}"\nauthor = "${author}"\npicture = "/${slug}.svg"\n+++\n\nWords.\n`,
        [`static/${slug}.svg`]: pixel,
      })),
    },
    written: [
      'author: extra.author',
      'teaser: extra.picture',
      'author-required: error',
      'image-teaser: error',
    ],
  },
  {
    name: 'authors in JSON, teasers relative to a folder',
    files: {
      'package.json': '{"dependencies": {"next": "15"}}\n',
      'data/authors.json': JSON.stringify(Object.fromEntries(AUTHORS.map((name) => [name, { name }]))),
      ...each(({ slug, day, author }) => ({
        [`posts/${slug}.mdx`]: yaml(
          { title: `On ${slug}`, date: day, author, cover: `${slug}.svg` },
          'Words.',
        ),
        [`public/covers/${slug}.svg`]: pixel,
      })),
    },
    written: ['author-profile: error', 'key: cover', 'base: /covers/', 'posts/**/*.mdx'],
  },
  {
    name: 'images served from another folder, languages by path',
    files: {
      ...each(({ slug, day }) => ({
        [`articles/${slug}.md`]: yaml(
          { title: `On ${slug}`, date: day },
          `Words.\n\n![pot](/pictures/${slug}.svg)`,
        ),
        [`articles/sv/${slug}.md`]: yaml(
          { title: `Om ${slug}`, date: day },
          `Ord.\n\n![kruka](/pictures/${slug}.svg)`,
        ),
        [`media/pots/${slug}.svg`]: pixel,
      })),
    },
    written: ['/pictures/: media/pots', 'articles/**/*.md', 'image-path: error'],
  },
  {
    name: 'Hugo with TOML front matter, bundles and a taxonomy',
    files: {
      'hugo.toml': 'baseURL = "https://pots.example/"\n',
      ...each(({ slug, day, kind }) => ({
        [`content/posts/${slug}/index.md`]: `+++\ntitle = "On ${slug}"\ndate = ${day}T09:00:00Z\ncategories = ["${kind}"]\ntags = ["${kind}", "pots"]\n+++\n\nWords.\n\n![pot](pot.svg)\n`,
        [`content/posts/${slug}/pot.svg`]: pixel,
      })),
    },
    written: ['front-matter-schema:', '- how-to', '- categories', '- tags'],
  },
  {
    name: 'AsciiDoc, whose front matter alone is read',
    files: {
      '_config.yml': 'title: Pots\n',
      ...each(({ slug, day, author }) => ({
        [`_posts/${day}-${slug}.adoc`]: `---\ntitle: On ${slug}\nauthor: ${author}\nlayout: post\n---\n\n== Words\n\nimage::none.png[]\n`,
      })),
    },
    written: ['author-required: error', '- title', '- layout'],
  },
  {
    name: 'Eleventy, whose posts say language and group in keys',
    files: {
      '.eleventy.js': 'module.exports = {};\n',
      ...each(({ slug, day }) => ({
        [`src/posts/${slug}.md`]: yaml({ title: `On ${slug}`, date: day, lang: 'en', ref: slug }, 'Words.'),
        [`src/posts/${slug}-svenska.md`]: yaml(
          { title: `Om ${slug}`, date: day, lang: 'sv', ref: slug },
          'Ord.',
        ),
      })),
    },
    written: ['language: lang', 'group: ref', 'src/posts/**/*.md'],
  },
];
