import { AUTHORS, type Entry, english, german, IMAGE, instead, type Kind, without, yaml } from './series.ts';

const before = (entry: Entry, to: (before: Entry) => string): string =>
  entry.before === undefined ? '' : `\nBefore that: [${entry.before.title}](${to(entry.before)}).\n`;

const hexo: Kind = {
  name: 'Hexo with asset folders of posts',
  around: {
    '_config.yml':
      'title: Wetland\nurl: https://wetland.example\nroot: /\npermalink: :year/:month/:day/:title/\nsource_dir: source\npost_asset_folder: true\nmarked:\n  prependRoot: true\n  postAsset: true\nnew_post_name: :title.md\ntheme: landscape\n',
    'package.json':
      '{"private": true, "hexo": {"version": "7.3.0"}, "dependencies": {"hexo": "^7.3.0", "hexo-renderer-marked": "^7.0.0"}}\n',
    'scaffolds/post.md': '---\ntitle: {{ title }}\ndate: {{ date }}\n---\n',
    'source/about/index.md': yaml({ title: 'About', date: '2024-01-01 10:00:00' }),
  },
  post: (entry) => ({
    [`source/_posts/${entry.slug}.md`]: `---\ntitle: ${entry.title}\ndate: ${entry.day} 10:00:00\nauthor: ${entry.author}\ncategories:\n  - ${entry.topic}\ntags:\n  - ${entry.tags.join('\n  - ')}\ncover: /images/covers/${entry.slug}.jpg\n---\n\n${english(entry)}\n<!-- more -->\n\n![A view](view.png)\n\n{% asset_img view.png The same again %}\n${
      entry.before === undefined ? '' : `\n{% post_link ${entry.before.slug} %}\n`
    }`,
    [`source/_posts/${entry.slug}/view.png`]: IMAGE,
    [`source/images/covers/${entry.slug}.jpg`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('date'),
    without('author', 'author-required'),
    without('cover', 'image-teaser'),
    instead(
      'an unknown category',
      'front-matter-schema',
      /^categories:\n {2}- .*$/mu,
      'categories:\n  - weathers',
    ),
    instead('a missing image', 'image-exists', '](view.png', '](views.png'),
    instead('a missing tag image', 'image-exists', 'asset_img view', 'asset_img views'),
    instead('a missing cover', 'image-exists', /^cover: .*$/mu, 'cover: /images/covers/none.jpg'),
    instead('a broken link', 'post-link', 'post_link ', 'post_link not-'),
  ],
};

const docusaurus: Kind = {
  name: 'Docusaurus in a folder of a larger repository',
  around: {
    'package.json': '{"private": true, "workspaces": ["website", "packages/*"]}\n',
    'packages/gauge/README.md': '# Gauge\n',
    'docs/design.md': '# Design\n',
    'website/docusaurus.config.js':
      "module.exports = {\n  title: 'Wetland',\n  url: 'https://wetland.example',\n  baseUrl: '/',\n  presets: [['classic', { docs: {}, blog: { showReadingTime: true } }]],\n};\n",
    'website/package.json': '{"dependencies": {"@docusaurus/core": "3.6.0"}}\n',
    'website/docs/intro.md': yaml({ title: 'Intro' }),
    'website/blog/authors.yml': AUTHORS.map((author) => `${author}:\n  name: ${author.toUpperCase()}\n`).join(
      '',
    ),
    'website/blog/tags.yml': ['hedges', 'water', 'animals', 'tools', 'winter']
      .map((tag) => `${tag}:\n  label: ${tag}\n`)
      .join(''),
  },
  post: (entry) => ({
    [`website/blog/${entry.day}-${entry.slug}/index.mdx`]: `${yaml({
      title: entry.title,
      authors: `[${entry.author}]`,
      tags: `[${entry.tags.join(', ')}]`,
      image: './cover.png',
    })}${english(entry)}\n{/* truncate */}\n\n![A view](./cover.png)\n${before(
      entry,
      ({ year, month, day, slug }) => `/blog/${year}/${month}/${day.slice(8)}/${slug}`,
    )}`,
    [`website/blog/${entry.day}-${entry.slug}/cover.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('tags'),
    without('authors', 'author-required'),
    without('image', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^authors: .*$/mu, 'authors: [bakary]'),
    instead('an unknown tag', 'front-matter-schema', /^tags: .*$/mu, 'tags: [hedge]'),
    instead('a missing image', 'image-exists', '](./cover', '](./covers'),
    instead('a missing cover', 'image-exists', /^image: .*$/mu, 'image: ./covers.png'),
    instead('a broken link', 'post-link', '](/blog/2', '](/blog/1'),
  ],
};

const keys: Kind = {
  name: 'Jekyll whose posts say language and group in keys',
  around: {
    '_config.yml':
      'title: Wetland\nurl: https://wetland.example\npermalink: /posts/:title/\nlanguages: [en, de]\n',
    '_data/people.yml': AUTHORS.map((author) => `- login: ${author}\n  name: ${author} W.\n`).join(''),
  },
  post: (entry) => {
    const one = (title: string, lang: string, body: string) =>
      `${yaml({ title, lang, 'lang-ref': entry.slug, author: entry.author, description: `"On ${entry.slug}"` })}${body}\n![ ](/assets/${entry.slug}.png)\n`.replace(
        '![ ]',
        '![A view]',
      );
    return {
      [`_posts/${entry.day}-${entry.slug}.md`]: one(
        entry.title,
        'en',
        `${entry.isTranslated ? `*Read this post in [German](/posts/${entry.slug}-auf-deutsch/).*\n\n` : ''}${english(entry)}`,
      ),
      [`assets/${entry.slug}.png`]: IMAGE,
      ...(entry.isTranslated
        ? {
            [`_posts/${entry.day}-${entry.slug}-auf-deutsch.md`]: one(
              `Zu ${entry.title}`,
              'de',
              `*Diesen Beitrag auf [Englisch](/posts/${entry.slug}/) lesen.*\n\n${german(entry)}`,
            ),
          }
        : {}),
    };
  },
  breaks: [
    without('title'),
    without('description'),
    without('lang'),
    without('author', 'author-required'),
    instead('an unknown author', ['author-profile', 'translation-parity'], /^author: .*$/mu, 'author: ina'),
    instead('an unknown language', 'front-matter-schema', /^lang: .*$/mu, 'lang: english'),
    instead('a missing image', 'image-exists', '](/assets/', '](/assets/not-'),
    instead('no note', 'translation-link', /^\*Read.*\n/mu, ''),
    instead('a note to nowhere', 'translation-target', '-auf-deutsch/', '-deutsch/'),
  ],
};

const docsFolder: Kind = {
  name: 'Jekyll in a folder, pictures beside it, teasers named by file alone',
  around: {
    'site/_config.yml': 'title: Wetland\nurl: https://wetland.example\npermalink: /:year/:title/\n',
    'site/index.html': '---\n---\n',
    'site/_people/ines.md': yaml({ name: 'Ines' }),
    'src/main.rs': 'fn main() {}\n',
    'README.md': '# Wetland\n',
  },
  post: (entry) => ({
    [`site/_posts/${entry.year}/${entry.day}-${entry.slug}.md`]: `${yaml({
      title: entry.title,
      categories: entry.topic,
      thumbnail: `${entry.slug}.jpg`,
    })}${english(entry)}\n![A view](/media/${entry.year}/${entry.slug}.jpg)\n${before(entry, ({ year, slug }) => `/${year}/${slug}/`)}`,
    [`media/${entry.year}/${entry.slug}.jpg`]: IMAGE,
    [`site/assets/thumbs/${entry.slug}.jpg`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('categories'),
    without('thumbnail', 'image-teaser'),
    instead('an unknown category', 'front-matter-schema', /^categories: .*$/mu, 'categories: wether'),
    instead('a missing teaser', 'image-exists', /^thumbnail: .*$/mu, 'thumbnail: none.jpg'),
    instead('a missing image', 'image-exists', /\]\(\/media\/\d+\//u, '](/media/1999/'),
    instead('a broken link', 'post-link', /\]\(\/(\d+)\/(?!media)/u, '](/$1/not-'),
  ],
};

const json: Kind = {
  name: 'Hugo with JSON front matter, dated folders and marks of language in names',
  around: {
    'hugo.toml':
      "baseURL = 'https://example.org/wetland/'\ndefaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n",
    'content/posts/_index.md': '{"title": "Posts"}\n',
    ...Object.fromEntries(
      AUTHORS.map((author) => [`content/authors/${author}/_index.md`, `{"title": "${author}"}\n`]),
    ),
  },
  post: (entry) => {
    const front = (title: string) =>
      `${JSON.stringify({ title, date: entry.day, authors: [entry.author], categories: [entry.topic], images: ['/img/a.png'] }, null, 2)}\n\n`.replace(
        '/img/a.png',
        `img/${entry.slug}.png`,
      );
    return {
      [`content/posts/${entry.year}/${entry.slug}.md`]:
        `${front(entry.title)}${english(entry)}\n{{< figure src="img/${entry.slug}.png" alt="A view" >}}\n`.replaceAll(
          'src="img',
          'src="/wetland/img',
        ),
      [`static/img/${entry.slug}.png`]: IMAGE,
      ...(entry.isTranslated
        ? {
            [`content/posts/${entry.year}/${entry.slug}.de.md`]: `${front(`Zu ${entry.title}`)}${german(entry)}\n![Ein Blick](/wetland/img/${entry.slug}.png)\n`,
          }
        : {}),
    };
  },
  breaks: [
    instead('no title', 'front-matter-schema', /^ {2}"title".*\n/mu, ''),
    instead('no author', 'author-required', /^ {2}"authors": \[\n.*\n {2}\],\n/mu, ''),
    instead('no date', 'front-matter-schema', /^ {2}"date".*\n/mu, ''),
    instead('an unknown category', 'front-matter-schema', /"(field-notes|building|weather)"/u, '"$1s"'),
    instead('a missing image', 'image-exists', 'src="/wetland/img/', 'src="/wetland/img/not-'),
  ],
};

const monorepo: Kind = {
  name: 'Next in an application folder, dated folders, absolute links to itself',
  around: {
    'apps/web/next.config.js': 'module.exports = {};\n',
    'apps/web/package.json': '{"dependencies": {"next": "14.2.0"}}\n',
    'apps/docs/content/intro.md': yaml({ title: 'Intro' }),
    'apps/docs/content/setup.md': yaml({ title: 'Setup' }),
    'packages/ui/README.md': '# UI\n',
    'package.json': '{"private": true, "workspaces": ["apps/*", "packages/*"]}\n',
    'apps/web/content/team.json': JSON.stringify(
      Object.fromEntries(AUTHORS.map((author) => [author, { name: author.toUpperCase(), twitter: author }])),
    ),
  },
  post: (entry) => ({
    [`apps/web/content/blog/${entry.year}/${entry.month}/${entry.slug}.mdx`]: `---\ntitle: ${entry.title}\npublishedAt: ${entry.day}\nauthors:\n  - ${entry.author}\ncategory: ${entry.topic}\nimage:\n  src: /blog/${entry.year}/${entry.slug}.png\n  alt: A view\n---\n\n${english(entry)}\n![A view](/blog/${entry.year}/${entry.slug}.png)\n${before(
      entry,
      ({ slug }) => `https://wetland.example/blog/${slug}`,
    )}`,
    [`apps/web/public/blog/${entry.year}/${entry.slug}.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('publishedAt'),
    without('category'),
    instead('no author', 'author-required', /^authors:\n.*\n/mu, ''),
    instead('no image', 'image-teaser', /^image:\n.*\n.*\n/mu, ''),
    instead('an unknown author', 'author-profile', /^ {2}- .*$/mu, '  - inesw'),
    instead('an unknown category', 'front-matter-schema', /^category: .*$/mu, 'category: Weather'),
    instead('a missing teaser', 'image-exists', /^ {2}src: .*$/mu, '  src: /blog/none.png'),
    instead('a missing image', 'image-exists', /\]\(\/blog\/\d+\//u, '](/blog/1999/'),
    instead('a broken link', 'post-link', 'example/blog/', 'example/blog/not-'),
  ],
};

const nuxt: Kind = {
  name: 'Nuxt Content with numbered files and authors written out',
  around: {
    'nuxt.config.ts': 'export default defineNuxtConfig({});\n',
    'package.json': '{"private": true, "dependencies": {"nuxt": "^3.14.0", "@nuxt/content": "^2.13.0"}}\n',
    'content/index.md': yaml({ title: 'Home', navigation: 'false' }),
    'content/2.about.md': yaml({ title: 'About' }),
    'README.md': '# Wetland\n',
  },
  post: (entry) => ({
    [`content/1.blog/${entry.index + 1}.${entry.slug}.md`]: `---\ntitle: ${entry.title}\ndescription: On ${entry.slug}.\ndate: ${entry.day}\nimage:\n  src: https://images.example.com/${entry.slug}.jpg\nauthors:\n  - name: ${entry.author}\n    to: https://social.example/${entry.author}\nbadge:\n  label: ${entry.topic}\n---\n\n${english(entry)}\n![A view](/img/${entry.slug}.webp)\n${before(entry, ({ slug }) => `/blog/${slug}`)}`,
    [`public/img/${entry.slug}.webp`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('description'),
    instead('no author', 'author-required', /^authors:\n.*\n.*\n/mu, ''),
    instead('no image', 'image-teaser', /^image:\n.*\n/mu, ''),
    instead('an unknown label', 'front-matter-schema', /^ {2}label: .*$/mu, '  label: wheater'),
    instead('a missing image', 'image-exists', '](/img/', '](/img/not-'),
  ],
};

export const moreKinds: readonly Kind[] = [hexo, docusaurus, keys, docsFolder, json, monorepo, nuxt];
