import { AUTHORS, type Entry, english, german, IMAGE, instead, type Kind, without, yaml } from './series.ts';

const people = (folder: string) =>
  Object.fromEntries(
    AUTHORS.map((author) => [
      `${folder}/${author}.md`,
      yaml({ short_name: author, name: author.toUpperCase(), position: 'Warden' }),
    ]),
  );

const link = (entry: Entry, to: (before: Entry) => string): string =>
  entry.before === undefined ? '' : `\nSee also [${entry.before.title}](${to(entry.before)}).\n`;

const collections: Kind = {
  name: 'Jekyll with its collections in a folder of their own',
  around: {
    '_config.yml': [
      'title: Wetland',
      'url: https://wetland.example',
      'collections_dir: collections',
      'collections:',
      '  authors: { output: true }',
      '  places: { output: true }',
      'permalink: /blog/:title/',
      'defaults:',
      '  - scope: { path: "", type: posts }',
      '    values: { layout: post }',
      '',
    ].join('\n'),
    Gemfile: "gem 'jekyll'\n",
    'README.md': '# Wetland\n',
    'index.html': '---\nlayout: default\n---\n',
    'collections/_places/north-barn.md': yaml({ title: 'The north barn' }),
    ...people('collections/_authors'),
  },
  post: (entry) => ({
    [`collections/_posts/${entry.day}-${entry.slug}.md`]: `${yaml({
      title: `"${entry.title}"`,
      author: entry.author,
      categories: `[${entry.topic}]`,
      tags: `[${entry.tags.join(', ')}]`,
      image: `/assets/img/posts/${entry.slug}.jpg`,
      excerpt: `On ${entry.slug} and more.`,
    })}${english(entry)}\n![A view of it](/assets/img/posts/${entry.slug}.jpg)\n${link(entry, ({ slug }) => `/blog/${slug}/`)}`,
    [`assets/img/posts/${entry.slug}.jpg`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('excerpt'),
    without('author', 'author-required'),
    without('image', 'image-teaser'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: inez'),
    instead('an unknown category', 'front-matter-schema', /^categories: .*$/mu, 'categories: [fieldnotes]'),
    instead(
      'a missing image',
      'image-exists',
      /\]\(\/assets\/img\/posts\/[\w-]+\.jpg/u,
      '](/assets/img/posts/none.jpg',
    ),
    instead('a missing teaser', 'image-exists', /^image: .*$/mu, 'image: /assets/img/posts/none.jpg'),
    instead('a relative image', 'image-path', /\]\(\/assets/u, '](../../assets'),
    instead('a broken link', 'post-link', /\(\/blog\//u, '(/blog/not-'),
    instead('an image from elsewhere', 'image-local', /\]\(\/assets\/img/u, '](https://pictures.example'),
  ],
};

const mistakes: Kind = {
  name: 'Jekyll with authors in a data file, nested teasers and a base URL',
  around: {
    '_config.yml': [
      'title: Wetland',
      'url: "https://club.example"',
      'baseurl: "/wetland"',
      'permalink: /:categories/:title/',
      'timezone: Europe/Warsaw',
      'remote_theme: mmistakes/minimal-mistakes@4.26.2',
      '',
    ].join('\n'),
    '_data/authors.yml': AUTHORS.map(
      (author) =>
        `${author}:\n  name: "${author} W."\n  bio: "A warden."\n  avatar: /assets/images/bio.png\n`,
    ).join(''),
    '_pages/about.md': yaml({ title: 'About', permalink: '/about/' }),
    'assets/images/bio.png': IMAGE,
  },
  post: (entry) => ({
    [`_posts/${entry.day}-${entry.slug}.md`]: `---\ntitle: "${entry.title}"\ndate: ${entry.day}T08:30:00+01:00\nauthor: ${entry.author}\nheader:\n  teaser: /assets/images/${entry.year}/${entry.slug}/teaser.png\ncategories:\n  - ${entry.topic}\ntags:\n${entry.tags.map((tag) => `  - ${tag}\n`).join('')}---\n\n${english(entry)}\n![A view of it]({{ "/assets/images/${entry.year}/${entry.slug}/teaser.png" | relative_url }})\n${
      entry.before === undefined
        ? ''
        : `\nThe last one was [here]({% post_url ${entry.before.day}-${entry.before.slug} %}).\n`
    }`,
    [`assets/images/${entry.year}/${entry.slug}/teaser.png`]: IMAGE,
  }),
  breaks: [
    without('title'),
    without('author', 'author-required'),
    instead('no teaser', 'image-teaser', /^header:\n.*\n/mu, ''),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: Ines'),
    instead(
      'an unknown category',
      'front-matter-schema',
      /^categories:\n {2}- .*$/mu,
      'categories:\n  - wether',
    ),
    instead('a missing image', 'image-exists', 'teaser.png" | relative_url', 'tease.png" | relative_url'),
    instead('a missing teaser', 'image-exists', /^( {2}teaser: .*)teaser\.png$/mu, '$1teaser.jpg'),
    instead(
      "another post's folder",
      'image-folder',
      /"\/assets\/images\/.*\.png"/u,
      '"/assets/images/2024/laying-the-first-hedge/teaser.png"',
    ),
    instead('a broken link', 'post-link', /post_url [\d-]+/u, 'post_url 2020-01-01-'),
  ],
};

const inFolder: Kind = {
  name: 'Jekyll whose source is a folder, with posts in two languages',
  around: {
    '_config.yml':
      'title: Wetland\nsource: src\ndestination: public\npermalink: /:year/:month/:day/:title/\n',
    'src/index.md': yaml({ title: 'Home' }),
    'src/_data/people.json': JSON.stringify(
      AUTHORS.map((author) => ({ id: author, name: author.toUpperCase() })),
      null,
      2,
    ),
    'package.json': '{"private": true, "devDependencies": {"prettier": "3.3.3"}}\n',
  },
  post: (entry) => {
    const address = ({ year, month, day, slug }: Entry) => `/${year}/${month}/${day.slice(8)}/${slug}`;
    const shared = { author: entry.author, category: entry.topic };
    const picture = `![A view](/media/${entry.slug}/one.png)\n`;
    return {
      [`src/_posts/${entry.day}-${entry.slug}.md`]: `${yaml({ title: entry.title, ...shared })}${
        entry.isTranslated ? `> Deutsche Version: [${entry.title}](${address(entry)}-de/)\n\n` : ''
      }${english(entry)}\n${picture}`.replace('Deutsche Version', 'German version of this post'),
      [`src/media/${entry.slug}/one.png`]: IMAGE,
      ...(entry.isTranslated
        ? {
            [`src/_posts/${entry.day}-${entry.slug}-de.md`]: `${yaml({ title: `Zu ${entry.title}`, ...shared })}> Dieser Beitrag ist auch auf [Englisch](${address(entry)}/) verfügbar.\n\n${german(entry)}\n${picture}`,
          }
        : {}),
    };
  },
  breaks: [
    without('title'),
    without('category'),
    without('author', 'author-required'),
    instead('an unknown author', 'author-profile', /^author: .*$/mu, 'author: nobody'),
    instead('an unknown category', 'front-matter-schema', /^category: .*$/mu, 'category: notes'),
    instead('a missing image', 'image-exists', '/one.png', '/One.png'),
    instead("another post's folder", 'image-folder', /\/media\/[\w-]+\//u, '/media/laying-the-first-hedge/'),
    instead('no note', 'translation-link', /^> German.*\n/mu, ''),
    instead(
      'a note to another post',
      'translation-target',
      /\]\(\/[\w/-]+-de\//u,
      '](/2024/03/21/rain-gauges-compared-de/',
    ),
  ],
};

export const jekyllKinds: readonly Kind[] = [collections, mistakes, inFolder];
