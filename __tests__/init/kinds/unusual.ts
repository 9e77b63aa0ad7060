import { AUTHORS, type Entry, english, german, IMAGE, instead, type Kind, without, yaml } from './series.ts';

const before = (entry: Entry, to: (before: Entry) => string): string =>
  entry.before === undefined ? '' : `\nBefore that: [${entry.before.title}](${to(entry.before)}).\n`;

const collection: Kind = {
  name: 'Jekyll whose articles are a collection',
  around: {
    '_config.yml':
      'title: Wetland\nurl: https://wetland.example\ncollections:\n  articles:\n    output: true\n    permalink: /articles/:name/\n  wardens:\n    output: false\n',
    'index.md': yaml({ layout: 'home', title: 'Home' }),
    'about.md': yaml({ layout: 'page', title: 'About' }),
    ...Object.fromEntries(
      AUTHORS.map((author) => [`_wardens/${author}.md`, yaml({ name: author.toUpperCase() })]),
    ),
  },
  post: (entry) => ({
    [`_articles/${entry.slug}.md`]: `${yaml({
      layout: 'article',
      title: entry.title,
      date: entry.day,
      author: entry.author,
      category: entry.topic,
      cover: `/assets/articles/${entry.slug}/cover.png`,
    })}${english(entry)}\n![A view](/assets/articles/${entry.slug}/cover.png)\n${before(entry, ({ slug }) => `/articles/${slug}/`)}`,
    [`assets/articles/${entry.slug}/cover.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('category'),
    without('author', 'author-required'),
    without('cover', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: tomeq'),
    instead('an unknown category', 'front-matter-schema', /^category: .*$/mu, 'category: weathr'),
    instead('a missing image', 'image-exists', '/cover.png)', '/covers.png)'),
    instead(
      "another post's folder",
      'image-folder',
      /\]\(\/assets\/articles\/[\w-]+/u,
      '](/assets/articles/laying-the-first-hedge',
    ),
    instead('a broken link', 'post-link', '](/articles/', '](/articles/not-'),
  ],
};

const mainAtTop: Kind = {
  name: 'no generator, the main language without a folder of its own',
  around: { 'build.py': 'print("built")\n', 'README.md': '# Wetland\n', 'docs/plan.md': '# Plan\n' },
  post: (entry) => ({
    [`posts/${entry.slug}.md`]: `${yaml({ title: entry.title, pubDatetime: `${entry.day}T08:00:00Z`, topic: entry.topic })}${
      entry.isTranslated ? `German version of this post: [Zu ${entry.title}](/de/${entry.slug}/)\n\n` : ''
    }${english(entry)}\n![The place](/img/${entry.slug}.png)\n${before(entry, ({ slug }) => `/${slug}/`)}`,
    [`static/img/${entry.slug}.png`]: IMAGE,
    ...(entry.isTranslated
      ? {
          [`posts/de/${entry.slug}.md`]: `${yaml({ title: `Zu ${entry.title}`, pubDatetime: `${entry.day}T08:00:00Z`, topic: entry.topic })}Dieser Beitrag ist auch auf [Englisch](/${entry.slug}/) verfügbar.\n\n${german(entry)}\n![Der Ort](/img/${entry.slug}.png)\n`,
        }
      : {}),
  }),
  breaks: [
    without('title'),
    without('pubDatetime'),
    without('topic'),
    instead('a missing image', 'image-exists', '](/img/', '](/img/not-'),
    instead('a path of the source', 'image-exists', '](/img/', '](/static/img/'),
    instead('no note', 'translation-link', /^German.*\n/mu, ''),
    instead(
      'a note to another post',
      'translation-target',
      /\]\(\/de\/[\w-]+\//u,
      '](/de/rain-gauges-compared/',
    ),
  ],
};

const adocOnJekyll: Kind = {
  name: 'Jekyll with AsciiDoc and Markdown side by side',
  around: {
    '_config.yml':
      'title: Wetland\nurl: https://wetland.example\npermalink: /blog/:title/\nplugins: [jekyll-asciidoc]\nasciidoctor:\n  base_dir: :docdir\n',
    '_data/authors.yaml': AUTHORS.map(
      (author) => `${author}:\n  name: "${author}"\n  bio: "A warden"\n`,
    ).join(''),
    'about.adoc': yaml({ layout: 'page', title: 'About' }),
  },
  post: (entry) => ({
    [`_posts/${entry.day}-${entry.slug}.${entry.index % 4 === 3 ? 'md' : 'adoc'}`]: `${yaml({
      layout: 'post',
      title: `'${entry.title}'`,
      date: entry.day,
      tags: entry.tags.join(' '),
      synopsis: `On ${entry.slug}.`,
      author: entry.author,
    })}${english(entry)}`,
  }),
  breaks: [
    without('title'),
    without('synopsis'),
    without('tags'),
    without('author', 'author-required'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: yrsah'),
    instead('another layout', 'front-matter-schema', /^layout: .*$/mu, 'layout: blog'),
  ],
};

const zolaTeasers: Kind = {
  name: 'Zola with sections by year, featured images named by file alone',
  around: {
    'config.toml':
      'base_url = "https://wetland.example"\nbuild_search_index = true\ndefault_language = "en"\n[extra]\nauthor = "The wardens"\n',
    'content/blog/_index.md': '+++\ntitle = "Blog"\nsort_by = "date"\ntransparent = true\n+++\n',
    'content/blog/2024/_index.md': '+++\ntitle = "2024"\n+++\n',
    'content/blog/2025/_index.md': '+++\ntitle = "2025"\n+++\n',
    'content/pages/about.md': '+++\ntitle = "About"\npath = "about"\n+++\n',
    'data/people.json': JSON.stringify({ people: AUTHORS }),
    'static/data/authors.json': JSON.stringify(Object.fromEntries(AUTHORS.map((name) => [name, { name }]))),
  },
  post: (entry) => ({
    [`content/blog/${entry.year}/${entry.slug}.md`]: `+++\ntitle = "${entry.title}"\ndate = ${entry.day}\n[taxonomies]\ntags = ["${entry.tags.join('", "')}"]\n[extra]\nauthor = "${entry.author}"\nfeatured_image = "${entry.slug}.jpg"\nfeatured_image_alt = "A view of ${entry.slug}"\n+++\n\n${english(entry)}\n![The cover](/images/featured/${entry.slug}.jpg)\n${before(entry, ({ year, slug }) => `/blog/${year}/${slug}/`)}`,
    [`static/images/featured/${entry.slug}.jpg`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('date'),
    without('featured_image_alt'),
    without('author', 'author-required'),
    without('featured_image', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author = .*$/mu, 'author = "Inês"'),
    instead('an unknown tag', 'front-matter-schema', /^tags = .*$/mu, 'tags = ["tool"]'),
    instead('a missing teaser', 'image-exists', /^featured_image = .*$/mu, 'featured_image = "none.jpg"'),
    instead('a missing image', 'image-exists', '](/images/featured/', '](/images/featured/not-'),
    instead('a broken link', 'post-link', /\]\(\/blog\/\d+\//u, '](/blog/1999/'),
  ],
};

const rootPosts: Kind = {
  name: 'no generator, dated files and names written out at the top',
  around: {
    'README.md': '# Wetland\n\n- posts\n',
    LICENSE: 'Free.\n',
    'CONTRIBUTING.md': '# How to write\n',
  },
  post: (entry) => ({
    [`${entry.day}-${entry.slug}.md`]: `${yaml({ title: entry.title, by: entry.author, keywords: entry.tags.join(', ') })}${english(entry)}\n![A view](pictures/${entry.slug}.gif)\n${before(entry, ({ day, slug }) => `${day}-${slug}.md`)}`,
    [`pictures/${entry.slug}.gif`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('keywords'),
    without('by', 'author-required'),
    instead('a missing image', 'image-exists', '](pictures/', '](pictures/not-'),
    instead('an image from elsewhere', 'image-local', '](pictures/', '](https://pictures.example/'),
    instead('a broken link', 'post-link', /\]\(\d{4}/u, '](1999'),
  ],
};

export const unusualKinds: readonly Kind[] = [collection, mainAtTop, adocOnJekyll, zolaTeasers, rootPosts];
