import { AUTHORS, english, german, IMAGE, instead, type Kind, without, yaml } from './series.ts';

const assets: Kind = {
  name: 'Astro with images in src/assets and authors in a JSON collection',
  around: {
    'astro.config.mjs': "export default { site: 'https://wetland.example' };\n",
    'package.json': '{"name": "wetland", "type": "module", "dependencies": {"astro": "^5.0.0"}}\n',
    'src/content.config.ts': 'export const collections = {};\n',
    'src/pages/about.md': yaml({ layout: '../layouts/Base.astro', title: 'About' }),
    'public/favicon.svg': IMAGE,
    'README.md': '# Wetland\n',
    ...Object.fromEntries(
      AUTHORS.map((author) => [`src/content/authors/${author}.json`, JSON.stringify({ name: author })]),
    ),
  },
  post: (entry) => ({
    [`src/content/blog/${entry.slug}.md`]: `${yaml({
      title: `'${entry.title}'`,
      description: `'On ${entry.slug} and more.'`,
      pubDate: entry.day,
      author: entry.author,
      tags: `['${entry.tags.join("', '")}']`,
      heroImage: `'../../assets/blog/${entry.slug}.jpg'`,
    })}${english(entry)}\n![A view of it](../../assets/blog/${entry.slug}.jpg)\n${
      entry.before === undefined ? '' : `\nBefore: [${entry.before.title}](/blog/${entry.before.slug}/)\n`
    }`,
    [`src/assets/blog/${entry.slug}.jpg`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('description'),
    without('pubDate'),
    without('author', 'author-required'),
    without('heroImage', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: innes'),
    instead('an unknown tag', 'front-matter-schema', /^tags: .*$/mu, "tags: ['hedge']"),
    instead('a missing image', 'image-exists', /\]\(\.\.\/\.\.\/assets\/blog\//u, '](../../assets/blog/not-'),
    instead('a missing hero', 'image-exists', /^heroImage: .*$/mu, "heroImage: '../../assets/blog/none.jpg'"),
    instead('a broken link', 'post-link', /\]\(\/blog\//u, '](/blog/not-'),
  ],
};

const byFolder: Kind = {
  name: 'Astro with a folder for each language',
  around: {
    'astro.config.ts': "export default { i18n: { defaultLocale: 'en', locales: ['en', 'de'] } };\n",
    'package.json': '{"name": "wetland", "type": "module", "dependencies": {"astro": "^5.0.0"}}\n',
    'public/favicon.svg': IMAGE,
  },
  post: (entry) => ({
    [`src/content/posts/en/${entry.slug}.mdx`]: `${yaml({
      title: entry.title,
      published: entry.day,
      category: entry.topic,
    })}${
      entry.isTranslated ? `This post is also available in [German](/de/posts/${entry.slug}/).\n\n` : ''
    }${english(entry)}\n![A view of it](/images/${entry.slug}.webp)\n`,
    [`public/images/${entry.slug}.webp`]: IMAGE,
    ...(entry.isTranslated
      ? {
          [`src/content/posts/de/${entry.slug}.mdx`]: `${yaml({
            title: `Zu ${entry.title}`,
            published: entry.day,
            category: entry.topic,
          })}Dieser Beitrag ist auch auf [Englisch](/en/posts/${entry.slug}/) verfügbar.\n\n${german(entry)}\n![Ein Blick](/images/${entry.slug}.webp)\n`,
        }
      : {}),
  }),
  breaks: [
    without('title'),
    without('published'),
    without('category', 'front-matter-schema', 'translation-parity'),
    instead(
      'an unknown category',
      ['front-matter-schema', 'translation-parity'],
      /^category: .*$/mu,
      'category: bilding',
    ),
    instead('a missing image', 'image-exists', /\]\(\/images\//u, '](/images/not-'),
    instead('no note', 'translation-link', /^This post is also.*\n/mu, ''),
    instead('a note to nowhere', 'translation-target', /\]\(\/de\/posts\//u, '](/de/posts/not-'),
  ],
};

export const astroKinds: readonly Kind[] = [assets, byFolder];
