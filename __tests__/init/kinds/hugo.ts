import { AUTHORS, type Entry, english, german, IMAGE, instead, type Kind, without } from './series.ts';

const toml = (entry: Entry, more: readonly string[]): string =>
  `+++\ntitle = "${entry.title}"\ndate = ${entry.day}T07:00:00Z\n${more.map((line) => `${line}\n`).join('')}+++\n\n`;
const list = (words: readonly string[]): string => `[${words.map((word) => `"${word}"`).join(', ')}]`;

const pages: Kind = {
  name: 'Hugo with TOML front matter and images in static',
  around: {
    'config.toml':
      'baseURL = "https://wetland.example/"\ntitle = "Wetland"\ntheme = "ananke"\n\n[permalinks]\npost = "/:year/:month/:slug/"\n\n[taxonomies]\ntag = "tags"\ncategory = "categories"\n',
    'archetypes/default.md': '+++\ntitle = "{{ replace .Name "-" " " }}"\ndraft = true\n+++\n',
    'content/_index.md': '+++\ntitle = "Home"\n+++\n',
    'content/about.md': '+++\ntitle = "About"\n+++\n',
    'data/authors.json': JSON.stringify(Object.fromEntries(AUTHORS.map((name) => [name, { name }]))),
    'themes/ananke/exampleSite/content/post/one.md': '+++\ntitle = "One"\n+++\n',
  },
  post: (entry) => ({
    [`content/post/${entry.slug}.md`]: `${toml(entry, [
      `slug = "${entry.slug}"`,
      `author = "${entry.author}"`,
      `categories = ${list([entry.topic])}`,
      `tags = ${list(entry.tags)}`,
      `featured_image = "/images/${entry.slug}.png"`,
    ])}${english(entry)}\n![The place](/images/${entry.slug}.png)\n${
      entry.before === undefined
        ? ''
        : `\nBefore that: [${entry.before.title}]({{< ref "${entry.before.slug}.md" >}}).\n`
    }`,
    [`static/images/${entry.slug}.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('categories'),
    without('author', 'author-required'),
    without('featured_image', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author = .*$/mu, 'author = "yrza"'),
    instead('an unknown category', 'front-matter-schema', /^categories = .*$/mu, 'categories = ["Building"]'),
    instead('a missing image', 'image-exists', /\]\(\/images\//u, '](/images/not-'),
    instead(
      'a missing teaser',
      'image-exists',
      /^featured_image = .*$/mu,
      'featured_image = "/images/none.png"',
    ),
    instead('a path of the source', 'image-exists', /\]\(\/images\//u, '](/static/images/'),
    instead('a broken link', 'post-link', /ref "/u, 'ref "not-'),
  ],
};

const languages: Kind = {
  name: 'Hugo with a folder for each language and bundles',
  around: {
    'hugo.yaml':
      'baseURL: https://wetland.example/\ndefaultContentLanguage: en\nlanguages:\n  en:\n    contentDir: content/en\n    weight: 1\n  de:\n    contentDir: content/de\n    weight: 2\n',
    'content/en/_index.md': '---\ntitle: Home\n---\n',
    'content/de/_index.md': '---\ntitle: Start\n---\n',
    'go.mod': 'module wetland.example\n',
  },
  post: (entry) => {
    const fields = (title: string) =>
      `---\ntitle: "${title}"\ndate: ${entry.day}\nauthors: [${entry.author}]\ncategories: [${entry.topic}]\nresources:\n  - src: cover.png\n    name: cover\n---\n\n`;
    return {
      [`content/en/posts/${entry.slug}/index.md`]: `${fields(entry.title)}${english(entry)}\n![The place](cover.png)\n${
        entry.before === undefined
          ? ''
          : `\nBefore that: [${entry.before.title}](../${entry.before.slug}/).\n`
      }`,
      [`content/en/posts/${entry.slug}/cover.png`]: IMAGE,
      ...(entry.isTranslated
        ? {
            [`content/de/posts/${entry.slug}/index.md`]: `${fields(`Zu ${entry.title}`)}${german(entry)}\n![Der Ort](cover.png)\n`,
            [`content/de/posts/${entry.slug}/cover.png`]: IMAGE,
          }
        : {}),
    };
  },
  breaks: [
    without('title'),
    without('date'),
    without('authors', 'author-required'),
    instead(
      'an unknown category',
      ['front-matter-schema', 'translation-parity'],
      /^categories: .*$/mu,
      'categories: [wheather]',
    ),
    instead('a missing image', 'image-exists', '](cover.png', '](covers.png'),
    instead('a broken link', 'post-link', /\]\(\.\.\//u, '](../not-'),
  ],
};

export const hugoKinds: readonly Kind[] = [pages, languages];
