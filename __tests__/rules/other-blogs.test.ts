import { describe, expect, it } from 'vitest';
import { tinyFile } from '../support/images.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { findingsIn } from '../support/run-example.ts';

/** A small blog as somebody else keeps it, with what a careful reader would say of it. */
interface Blog {
  readonly name: string;
  readonly config: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Files with a tiny content of their kind. */
  readonly media: readonly string[];
  /** Paths that the change adds; absent: everything is looked at. */
  readonly added?: readonly string[];
  /** `file:line rule`, and `fix` where one click mends it. */
  readonly expected: readonly string[];
}

const WECHATY = 'extends: wechaty\nlanguage: en\n';
const RECOMMENDED = 'extends: recommended\nlanguage: en\n';

const jekyll = {
  'jekyll/_config.yml':
    'permalink: /:year/:month/:day/:title/\nurl: https://wechaty.js.org\ncollections: {contributors: {output: true, permalink: /contributors/:name/}}\n',
  'jekyll/_contributors/huan.md':
    '---\nname: Huan\nbio: Keeper\navatar: /assets/contributors/huan/avatar.webp\n---\n',
  'jekyll/_contributors/mei.md':
    '---\nname: Mei\nbio: Guest\navatar: /assets/contributors/mei/avatar.webp\n---\n',
};
const avatars = ['jekyll/assets/contributors/huan/avatar.webp', 'jekyll/assets/contributors/mei/avatar.webp'];

const post = (front: readonly string[], ...paragraphs: readonly string[]): string =>
  `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;

const zh = '茶馆里有一个机器人，它每天都在群里回答客人的问题，帮助大家点茶，大家都很喜欢它。';
const en =
  'There is a bot in the tea house that answers the questions of the guests every day, and they like it a lot.';
const tea = (title: string, author: string): readonly string[] => [
  `title: ${title}`,
  `author: ${author}`,
  'categories: [project, story]',
  'tags: [tea, social]',
  'image: /assets/2022/07-bot-for-tea/cover.webp',
];
const ZH = 'jekyll/_posts/2022-07-10-bot-for-tea.md';
const EN = 'jekyll/_posts/2022-07-10-bot-for-tea-en.md';
const cover = 'jekyll/assets/2022/07-bot-for-tea/cover.webp';

const POLICY =
  '[![Powered by Wechaty](https://img.shields.io/badge/Powered%20By-Wechaty-brightgreen.svg)](https://wechaty.js.org)';

const BLOGS: readonly Blog[] = [
  {
    name: 'a pair that is right, in wordings of its own',
    config: WECHATY,
    texts: {
      ...jekyll,
      [ZH]: post(
        tea('茶馆机器人', '[huan, mei]'),
        `> 🌐 [English](/2022/07/10/bot-for-tea-en/) | 中文`,
        zh,
        `${POLICY} [![npm](https://img.shields.io/npm/v/wechaty.svg)](https://www.npmjs.com/package/wechaty)`,
        '{% include iframe.html src="https://youtu.be/abcdef" %}',
        '{% include iframe.html youtube="abcdef" %}',
      ),
      [EN]: post(
        tea('A Bot for Tea', '[huan, mei]'),
        en,
        `${POLICY} [![npm](https://img.shields.io/npm/v/wechaty.svg)](https://www.npmjs.com/package/wechaty)`,
        '---',
        '> This post was translated by AI from the [original Chinese version](/2022/07/10/bot-for-tea/).',
      ),
    },
    media: [...avatars, cover],
    expected: [],
  },
  {
    name: 'a pair whose notes lead astray',
    config: WECHATY,
    texts: {
      ...jekyll,
      [ZH]: post(
        tea('茶馆机器人', 'huan'),
        zh,
        '---',
        '> 本文已翻译为英文：[Tea](/2022/07/11/bot-for-tea-en/)',
      ),
      [EN]: post(
        tea('A Bot for Tea', 'huan'),
        en,
        '---',
        '> Japanese version: [茶](/2022/07/10/bot-for-tea/)',
      ),
    },
    media: [...avatars, cover],
    expected: [
      '2022-07-10-bot-for-tea-en.md:13 translation-label fix',
      '2022-07-10-bot-for-tea.md:13 translation-target fix',
    ],
  },
  {
    name: 'a translation that comes later, without a look at the original',
    config: WECHATY,
    texts: {
      ...jekyll,
      [ZH]: post(tea('茶馆机器人', 'huan'), zh),
      [EN]: post(
        tea('A Bot for Tea', 'huan'),
        en,
        '---',
        '> Read this article in [Chinese](/2022/07/10/bot-for-tea/).',
      ),
    },
    media: [...avatars, cover],
    added: [EN],
    expected: ['2022-07-10-bot-for-tea-en.md:13 translation-back-link'],
  },
  {
    name: 'a post with a GIF, several authors and what an author forgets',
    config: WECHATY,
    texts: {
      ...jekyll,
      [ZH]: post(
        tea('茶馆机器人', '[huan, Mei]'),
        zh,
        '![演示](/assets/2022/07-bot-for-tea/demo.gif)',
        '![结构](../assets/2022/07-bot-for-tea/cover.webp) ![](/assets/2022/07-bot-for-tea/Cover.webp)',
        '{% include iframe.html src="/assets/2022/07-bot-for-tea/menu.pdf" %}',
        '![截图](https://user-images.githubusercontent.com/1/a.png) ![截图](https://i.imgur.com/a.png)',
        '[上一篇](https://wechaty.js.org/2022/07/09/nothing-at-all-here/) [文档](https://wechaty.js.org/docs/howto/)',
        '{% raw %}`{{ cup }}` ![茶](/assets/2022/07-bot-for-tea/cup.webp){% endraw %}',
        '```md\n![x](/assets/nothing.png)\n```',
        '$$ a^2 $$',
      ),
    },
    media: [...avatars, cover, 'jekyll/assets/2022/07-bot-for-tea/demo.gif'],
    added: [ZH, cover, 'jekyll/assets/2022/07-bot-for-tea/demo.gif'],
    expected: [
      '2022-07-10-bot-for-tea.md:1 front-matter-schema fix',
      '2022-07-10-bot-for-tea.md:3 author-profile fix',
      '2022-07-10-bot-for-tea.md:13 image-exists fix',
      '2022-07-10-bot-for-tea.md:13 image-exists fix',
      '2022-07-10-bot-for-tea.md:15 image-exists',
      '2022-07-10-bot-for-tea.md:17 image-local',
      '2022-07-10-bot-for-tea.md:19 post-link',
      '2022-07-10-bot-for-tea.md:21 image-exists',
      'demo.gif:1 image-format',
    ],
  },
  {
    name: 'an English blog with the theme Chirpy',
    config: RECOMMENDED,
    texts: {
      '_config.yml': 'theme: jekyll-theme-chirpy\nurl: https://ana.example\npermalink: /posts/:title/\n',
      '_posts/2023-03-01-on-candles.md': post(['title: On candles'], '## Wax', 'Text.'),
      '_posts/2023-03-03-on-lanterns.md': post(
        [
          'title: On lanterns',
          'date: 2023-03-03 10:00:00 +0100',
          'author: {name: Ana, link: https://ana.example}',
          'media_subpath: /assets/img/2023/',
          'image:',
          '  path: lantern.png',
          '  alt: A lantern',
        ],
        '![A lantern](lantern.png){: width="700" }\n_A caption_',
        '> A tip.\n{: .prompt-tip }',
        '[Before]({% post_url 2023-03-01-on-candles %}), [wax](/posts/on-candles/#wax), [none](/posts/on-fires/)',
        '![A candle](candle.png)',
        "{% include embed/youtube.html id='abc' %}",
      ),
    },
    media: ['assets/img/2023/lantern.png'],
    expected: ['2023-03-03-on-lanterns.md:17 post-link', '2023-03-03-on-lanterns.md:19 image-exists'],
  },
  {
    name: 'an English blog below a base URL, with authors as objects',
    config: RECOMMENDED,
    texts: {
      '_config.yml': 'url: https://tea.example\nbaseurl: /blog\npermalink: pretty\n',
      '_posts/2024-01-10-autumn-tea.md': post(['title: Autumn tea'], 'Text.'),
      '_posts/2024-01-15-winter-tea.md': post(
        ['title: Winter tea', 'author:', '  name: Ana María', '  url: https://tea.example/ana'],
        '![Tea in winter]({{ site.baseurl }}/images/winter.jpg "Tea") ![Tea](/blog/images/winter.jpg)',
        '![Tea](/images/winter.jpg)',
        '![DSC_0123.jpg](/blog/images/winter.jpg)',
        '[last]({{ site.baseurl }}{% post_url 2024-01-10-autumn-tea %}) [bad]({% link _posts/2024-01-09-no-tea.md %})',
        '[^1]: A footnote with ![a cup](/blog/images/none.jpg)',
        'See[^1]. [Feed](/blog/feed.xml) [About](/blog/about/) [Tag](/blog/tags/#tea)',
        '{% assign img = "x.png" %} ![A cup](/blog/images/{{ img }})',
      ),
    },
    media: ['images/winter.jpg'],
    expected: [
      '2024-01-15-winter-tea.md:10 image-exists fix',
      '2024-01-15-winter-tea.md:12 image-alt',
      '2024-01-15-winter-tea.md:14 post-link',
      '2024-01-15-winter-tea.md:16 image-exists',
    ],
  },
  {
    name: 'a Jekyll blog with Minimal Mistakes’ includes',
    config: RECOMMENDED,
    texts: {
      '_config.yml':
        'remote_theme: mmistakes/minimal-mistakes\nurl: https://ana.example\npermalink: /:categories/:title/\n',
      '_data/authors.yml': 'ana: {name: Ana}\n',
      '_posts/2023-04-04-a-gallery.md': post(
        [
          'title: A gallery',
          'author: ana',
          'header:',
          '  teaser: assets/images/a.jpg',
          '  overlay_image: /assets/images/a.jpg',
        ],
        '{% include gallery caption="Some." %}',
        '{% include figure image_path="/assets/images/a.jpg" alt="A" %}',
        '{% include figure popup=true image_path="/assets/images/b.jpg" alt="B" %}',
        "![x]({{ site.url }}{{ site.baseurl }}/assets/images/a.jpg) ![y]({{ '/assets/images/a.jpg' | absolute_url }})",
      ),
    },
    media: ['assets/images/a.jpg'],
    expected: ['2023-04-04-a-gallery.md:13 image-exists'],
  },
  {
    name: 'a Hugo blog with page bundles and shortcodes',
    config: RECOMMENDED,
    texts: {
      'hugo.yaml': 'baseURL: https://h.example/\ntheme: PaperMod\n',
      'content/posts/other.md': '+++\ntitle = "Other"\ndate = 2023-05-01\n+++\n\n![Big](/images/big.png)\n',
      'content/posts/lamp/index.md': post(
        ['title: Lamp', 'date: 2023-05-05', 'cover:', '  image: lamp.png', '  relative: true'],
        '{{< figure src="lamp.png" title="Lamp" >}}',
        '![Lamp](lamp.png) ![Big](/images/big.png) ![None](/images/none.png)',
        '{{< figure src="Lamp.png" alt="x" >}}',
        '{{< youtube abc >}} {{< gallery match="images/*" >}}',
        '[other]({{< ref "other.md" >}}) [gone]({{< relref "gone.md" >}}) [part](#a-part)',
        '## A part',
        '{{</* figure src="never.png" */>}}',
      ),
    },
    media: ['content/posts/lamp/lamp.png', 'static/images/big.png'],
    expected: ['index.md:11 image-exists', 'index.md:13 image-exists fix', 'index.md:17 post-link'],
  },
  {
    name: 'a Hugo blog in two languages',
    config: RECOMMENDED,
    texts: {
      'config.toml':
        'baseURL = "https://h.example/"\ndefaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.zh]\nweight = 2\n',
      'content/posts/tea.md': post(
        ['title: Tea', 'date: 2023-01-01'],
        'This post is also available in [Chinese](/zh/posts/tea/).',
      ),
      'content/posts/tea.zh.md': post(['title: 茶', 'date: 2023-01-01'], '> 英文版：[Tea](/posts/teas/)'),
    },
    media: [],
    expected: ['tea.zh.md:6 translation-target fix'],
  },
  {
    name: 'a Docusaurus blog with MDX',
    config: RECOMMENDED,
    texts: {
      'docusaurus.config.js':
        "module.exports = {title: 'D', url: 'https://d.example', baseUrl: '/', presets: [['classic', {blog: {routeBasePath: 'blog'}}]]};\n",
      'blog/authors.yml': 'mei: {name: Mei}\n',
      'blog/2023-06-01-other.md': post(
        ['slug: other', 'title: Other', 'authors:', '  - name: Guest'],
        'Text.',
      ),
      'blog/2023-06-06-mdx.mdx': post(
        ['slug: mdx', 'title: MDX', 'authors: [mei, nobody]', 'image: ./img/lamp.png'],
        "import Lamp from './img/lamp.png';\nimport Gone from './img/gone.png';\nimport Tabs from '@theme/Tabs';",
        '<!-- truncate -->',
        '<img src={Lamp} alt="Lamp" />',
        '<img src={require(\'./img/lamp.png\').default} alt="Lamp" />',
        '![Lamp](./img/lamp.png) ![Static](/img/s.png) ![None](./img/none.png)',
        '{/* ![No](./img/no.png) */}',
        '[other](./2023-06-01-other.md) [route](/blog/other) [gone](./gone.md) [file](pathname:///x.pdf) [docs](/docs/intro)',
        ':::tip\n\n![Static](@site/static/img/s.png)\n\n:::',
      ),
    },
    media: ['blog/img/lamp.png', 'static/img/s.png'],
    expected: [
      '2023-06-06-mdx.mdx:4 author-profile',
      '2023-06-06-mdx.mdx:9 image-exists',
      '2023-06-06-mdx.mdx:18 image-exists',
      '2023-06-06-mdx.mdx:22 post-link',
    ],
  },
  {
    name: 'a Hexo blog with asset folders',
    config: RECOMMENDED,
    texts: {
      '_config.yml':
        'title: X\nurl: https://x.example\nroot: /\npermalink: :year/:month/:day/:title/\npost_asset_folder: true\n',
      'package.json': '{"dependencies":{"hexo":"^6"}}',
      'source/_posts/other.md': post(['title: 另', 'date: 2023-07-01 10:00:00'], '你好。'),
      'source/_posts/lamp.md': post(
        ['title: 灯', 'date: 2023-07-07 10:00:00', 'cover: /img/cover.jpg', 'top_img: /img/none.jpg'],
        '{% asset_img lamp.png 灯 %}',
        '![灯](/2023/07/07/lamp/lamp.png) ![图](/img/cover.jpg) ![无](/img/nope.jpg)',
        '{% post_link other 另一篇 %} {% post_link gone %} [另](/2023/07/01/other/)',
        '{% note info %}\n你好\n{% endnote %}',
      ),
    },
    media: ['source/_posts/lamp/lamp.png', 'source/img/cover.jpg'],
    expected: ['lamp.md:5 image-exists', 'lamp.md:10 image-exists', 'lamp.md:12 post-link'],
  },
  {
    name: 'a folder of Markdown that another program builds',
    config: RECOMMENDED,
    texts: {
      'astro.config.mjs': 'export default {}',
      'README.md': '# Hi\n\n![x](nope.png)\n',
      'src/content/blog/tea.md': post(
        ['title: Tea', 'pubDate: 2024-01-01', 'heroImage: ../../assets/tea.png'],
        '![A cup](../../assets/tea.png) ![A pot](/pot.png) ![None](./none.png)',
      ),
    },
    media: ['src/assets/tea.png', 'public/pot.png'],
    expected: ['tea.md:7 image-exists'],
  },
];

describe('other people’s blogs', () => {
  it.each(BLOGS)('$name', async ({ config, texts, media, added, expected }) => {
    const head: MemoryFiles = {
      ...texts,
      ...Object.fromEntries(media.map((path) => [path, tinyFile(path)])),
    };
    const base =
      added === undefined
        ? null
        : Object.fromEntries(Object.entries(head).filter(([path]) => !added.includes(path)));
    const found = await findingsIn(head, base, config);
    const said = found.map(({ path, start, rule, fix }) => {
      const place = `${path.replace(/^.*\//u, '')}:${start.line}`;
      return `${place} ${rule}${fix === undefined ? '' : ' fix'}`;
    });
    expect(said.toSorted()).toEqual([...expected].sort());
  });
});
