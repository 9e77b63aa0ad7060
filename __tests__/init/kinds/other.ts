import { AUTHORS, type Entry, english, german, IMAGE, instead, type Kind, without, yaml } from './series.ts';

const before = (entry: Entry, to: (before: Entry) => string): string =>
  entry.before === undefined ? '' : `\nBefore that: [${entry.before.title}](${to(entry.before)}).\n`;

const zola: Kind = {
  name: 'Zola with pages that hold their assets, taxonomies and internal links',
  around: {
    'config.toml':
      'base_url = "https://wetland.example"\ntitle = "Wetland"\ntheme = "after-dark"\ncompile_sass = true\ntaxonomies = [{name = "tags"}, {name = "categories"}]\n\n[markdown]\nhighlight_code = true\n',
    'content/_index.md': '+++\ntitle = "Home"\nsort_by = "date"\n+++\n',
    'content/blog/_index.md': '+++\ntitle = "Blog"\npaginate_by = 10\n+++\n',
    'templates/page.html': '{{ page.title }}\n',
    'static/logo.svg': IMAGE,
  },
  post: (entry) => ({
    [`content/blog/${entry.day}-${entry.slug}/index.md`]: `+++\ntitle = "${entry.title}"\ndescription = "On ${entry.slug} and more."\ndate = ${entry.day}\nauthors = ["${entry.author}"]\n\n[taxonomies]\ncategories = ["${entry.topic}"]\ntags = ["${entry.tags.join('", "')}"]\n\n[extra]\ncover = "cover.png"\n+++\n\n${english(entry)}\n![The cover](cover.png)\n${before(entry, ({ day, slug }) => `@/blog/${day}-${slug}/index.md`)}`,
    [`content/blog/${entry.day}-${entry.slug}/cover.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('description'),
    without('authors', 'author-required'),
    without('cover', 'image-teaser'),
    instead(
      'an unknown category',
      'front-matter-schema',
      /^categories = .*$/mu,
      'categories = ["feld-notes"]',
    ),
    instead('a missing image', 'image-exists', '](cover.png', '](covers.png'),
    instead('a missing cover', 'image-exists', /^cover = .*$/mu, 'cover = "covers.png"'),
    instead('a broken link', 'post-link', '](@/blog/', '](@/blog/not-'),
  ],
};

const nextJs: Kind = {
  name: 'Next with MDX, authors in JSON and covers named by file alone',
  around: {
    'next.config.mjs': 'export default {};\n',
    'package.json': '{"name": "wetland", "dependencies": {"next": "15.1.0", "contentlayer2": "0.5.0"}}\n',
    'data/authors.json': JSON.stringify(
      AUTHORS.map((author) => ({ slug: author, name: author.toUpperCase() })),
      null,
      2,
    ),
    'README.md': '# Wetland\n',
    'docs/setup.md': '# Setup\n',
  },
  post: (entry) => ({
    [`content/posts/${entry.slug}.mdx`]: `${yaml({
      title: `"${entry.title}"`,
      date: `"${entry.day}"`,
      author: entry.author,
      cover: `${entry.slug}.webp`,
      tags: `["${entry.tags.join('", "')}"]`,
      summary: `"On ${entry.slug} and more."`,
    })}${english(entry)}\n![A view of it](/images/posts/${entry.slug}.webp)\n${before(entry, ({ slug }) => `/posts/${slug}`)}`,
    [`public/images/posts/${entry.slug}.webp`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('date'),
    without('summary'),
    without('author', 'author-required'),
    without('cover', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: thomek'),
    instead('an unknown tag', 'front-matter-schema', /^tags: .*$/mu, 'tags: ["waters"]'),
    instead('a missing cover', 'image-exists', /^cover: .*$/mu, 'cover: none.webp'),
    instead('a missing image', 'image-exists', /\]\(\/images\/posts\//u, '](/images/posts/not-'),
    instead('a path of the source', 'image-exists', '](/images', '](/public/images'),
    instead('a broken link', 'post-link', '](/posts/', '](/posts/not-'),
  ],
};

const eleventy: Kind = {
  name: 'Eleventy whose images lie beside the source and are served from the top',
  around: {
    'eleventy.config.js':
      "export default (config) => { config.addPassthroughCopy({ 'src/images': 'img' }); };\n",
    'package.json': '{"name": "wetland", "dependencies": {"@11ty/eleventy": "^3.0.0"}}\n',
    'src/_data/authors.json': JSON.stringify(AUTHORS.map((author) => ({ key: author, name: author }))),
    'src/index.njk': '---\nlayout: base.njk\n---\n',
    'src/blog/blog.json': '{"layout": "post.njk", "tags": "posts"}\n',
  },
  post: (entry) => ({
    [`src/blog/${entry.day}-${entry.slug}.md`]: `${yaml({
      title: entry.title,
      author: entry.author,
      topic: entry.topic,
      thumbnail: `/img/${entry.year}/${entry.slug}.png`,
    })}${english(entry)}\n![The place](/img/${entry.year}/${entry.slug}.png)\n${before(entry, ({ slug }) => `/blog/${slug}/`)}`,
    [`src/images/${entry.year}/${entry.slug}.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('topic'),
    without('author', 'author-required'),
    without('thumbnail', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: tom'),
    instead('an unknown topic', 'front-matter-schema', /^topic: .*$/mu, 'topic: wetter'),
    instead('a missing image', 'image-exists', /\]\(\/img\/\d+\//u, '](/img/1999/'),
    instead('a path of the source', 'image-exists', '](/img', '](/src/images'),
    instead('a broken link', 'post-link', '](/blog/', '](/blog/not-'),
  ],
};

const gatsby: Kind = {
  name: 'Gatsby with a folder for each post, translations beside it',
  around: {
    'gatsby-config.js': 'module.exports = { plugins: [] };\n',
    'package.json': '{"name": "wetland", "dependencies": {"gatsby": "^5.0.0"}}\n',
    'content/authors.yaml': AUTHORS.map((author) => `- id: ${author}\n  bio: A warden\n`).join(''),
  },
  post: (entry) => ({
    [`content/blog/${entry.slug}/index.md`]: `${yaml({
      title: entry.title,
      date: `"${entry.day}T10:00:00.000Z"`,
      author: entry.author,
      featuredImage: './cover.jpg',
    })}${english(entry)}\n![Seen from the gate](./cover.jpg)\n`,
    [`content/blog/${entry.slug}/cover.jpg`]: IMAGE,
    ...(entry.isTranslated
      ? {
          [`content/blog/${entry.slug}/index.de.md`]: `${yaml({
            title: `Zu ${entry.title}`,
            date: `"${entry.day}T10:00:00.000Z"`,
            author: entry.author,
            featuredImage: './cover.jpg',
          })}${german(entry)}\n![Vom Tor aus](./cover.jpg)\n`,
        }
      : {}),
  }),
  breaks: [
    without('title'),
    without('date'),
    without('author', 'author-required'),
    without('featuredImage', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: bakary'),
    instead('a missing image', 'image-exists', '](./cover', '](./covers'),
    instead('a missing cover', 'image-exists', /^featuredImage: .*$/mu, 'featuredImage: ./none.jpg'),
    instead('an image from elsewhere', 'image-local', '](./cover.jpg', '](https://pictures.example/a.jpg'),
  ],
};

const asciidoc: Kind = {
  name: 'AsciiDoc, whose front matter alone is read',
  around: {
    'package.json': '{"name": "wetland", "devDependencies": {"@antora/cli": "3.1.9"}}\n',
    'README.adoc': '= Wetland\n',
    'authors.yml': AUTHORS.map((author) => `${author}:\n  name: ${author}\n`).join(''),
  },
  post: (entry) => ({
    [`posts/${entry.day}-${entry.slug}.adoc`]: `${yaml({
      title: entry.title,
      date: entry.day,
      author: entry.author,
      category: entry.topic,
      synopsis: `On ${entry.slug} and more.`,
      image: `/images/${entry.slug}.png`,
    })}= ${entry.title}\n\n${english(entry)}\nimage::${entry.slug}.png[A view]\n`,
    [`static/images/${entry.slug}.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('date'),
    without('synopsis'),
    without('author', 'author-required'),
    without('image', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: nobody'),
    instead('an unknown category', 'front-matter-schema', /^category: .*$/mu, 'category: field'),
    instead('a missing teaser', 'image-exists', /^image: .*$/mu, 'image: /images/none.png'),
  ],
};

const byPath: Kind = {
  name: 'no known generator, languages by path, images from a folder of another name',
  around: { Makefile: 'all:\n\t./build\n', 'README.md': '# Wetland\n', LICENSE: 'All rights reserved.\n' },
  post: (entry) => ({
    [`articles/en/${entry.year}/${entry.slug}.md`]: `${yaml({ title: entry.title, date: entry.day, writer: entry.author })}${
      entry.isTranslated ? `[Deutsche Version](/de/${entry.year}/${entry.slug}.html)\n\n` : ''
    }${english(entry)}\n![The place](/pictures/${entry.slug}.png)\n${before(entry, ({ year, slug }) => `/en/${year}/${slug}.html`)}`,
    [`media/pictures/${entry.slug}.png`]: IMAGE,
    ...(entry.isTranslated
      ? {
          [`articles/de/${entry.year}/${entry.slug}.md`]: `${yaml({ title: `Zu ${entry.title}`, date: entry.day, writer: entry.author })}[English version](/en/${entry.year}/${entry.slug}.html)\n\n${german(entry)}\n![Der Ort](/pictures/${entry.slug}.png)\n`,
        }
      : {}),
  }),
  breaks: [
    without('title'),
    without('date'),
    without('writer', 'author-required'),
    instead('a missing image', 'image-exists', '](/pictures/', '](/pictures/not-'),
    instead('a path of the source', 'image-exists', '](/pictures', '](/media/pictures'),
    instead('a broken link', 'post-link', /\]\(\/en\/\d+\//u, '](/en/2024/not-'),
    instead('no note', 'translation-link', /^\[Deutsche.*\n/mu, ''),
    instead('a note to nowhere', 'translation-target', /\]\(\/de\/\d+\//u, '](/de/2024/not-'),
  ],
};

export const otherKinds: readonly Kind[] = [zola, nextJs, eleventy, gatsby, asciidoc, byPath];
