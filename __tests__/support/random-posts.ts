import * as fc from 'fast-check';
import type { MemoryFiles } from './memory/memory-tree.ts';

/** A blog with one post left open, and the lines that such posts are made of, right and wrong. */
export interface RandomBlog {
  readonly name: string;
  readonly path: string;
  readonly config: string;
  readonly around: MemoryFiles;
  readonly posts: fc.Arbitrary<string>;
}

const COMMON = [
  '# Heading',
  '# Tea',
  '## Part',
  '[part](#part) and [none](#parts)',
  '[![Powered by Wechaty](https://img.shields.io/badge/Powered%20By-Wechaty-green.svg)](https://github.com/chatie/wechaty)',
  '![](https://img.shields.io/badge/Wechaty-开源激励计划-green.svg#align=left&display=inline) ![badge](https://img.shields.io/badge/a-b-red)',
  '![a](http://img.shields.io/badge/a-b-red.svg)[![a](https://img.shields.io/badge/A-b-blue)](https://a.example)',
  '<img src="/images/x.png" alt="x"><img src=\'../images/Cup.webp\'>',
  '<picture><source srcset="/images/a.png 1x, /images/b.png 2x"><img alt="a"></picture>',
  '![x][x] ![y][] ![z]',
  '[x]: /images/x.png "X"',
  '[y]: <../images/a b.png>',
  '| ![a](/images/cup.jpg) | [b](www.example.com) |',
  '| --- | --- |',
  '| [`c`](/2020/08/01/first/) | \\| ![](cup.webp) |',
  'مرحبا ![كأس](/images/كأس.png) \u202e[رابط](/2020/08/02/nowhere/)\u202c',
  '👩‍👩‍👧 ![👍🏽](/images/👍🏽.png) [𠮷](x.md)',
  'nul \0 ![a\0](/images/a\0.png)',
  `${'word '.repeat(2000)}![a](/images/long.png)${' ![b](/images/long.png)'.repeat(20)}`,
  `![${'['.repeat(50)}](/images/x.png${')'.repeat(50)}`,
  '[https://a.example/](a text) [a](localhost:4000/x) [b](me@example.com)',
  '<!-- ![a](/images/comment.png) -->',
  '<!--lint ignore image-exists-->',
  '`![a](/images/code.png)`',
  '```',
  '~~~md',
  '> quote ![a](/images/q.png)',
  '- item [a](../first.md)',
  '    ![a](/images/indented.png)',
  '<div>',
  '</div>',
  '$$',
  '',
  '',
  '',
] as const;

const JEKYLL = [
  '![cup](/assets/2020/08-hello-big-world/cup.webp)',
  '![](../assets/2020/08-hello-big-world/Cup.webp)',
  '![a]({{ site.baseurl }}/assets/2020/08-hello-big-world/cup.webp)',
  '![a](/assets/nowhere.png) and [b](/2020/08/01/first-small-steps/)',
  '> 作者： [@mei](https://github.com/mei)',
  '> Author: [@Mei](https://github.com/meimei), Code: [x](https://github.com/mei)',
  '> English version: [Hello](/2020/08/05/hello-big-world-en/)',
  '> 英文版：[Hello]({{ "/2020/08/04/hello-big-world-en/" | relative_url }})',
  '> Chinese version: [你好](2020-08-04-hello-big-world-en.md)',
  '{% post_url 2020-08-01-first-small-steps %} [a]({% post_url 2020-08-01-first-steps %})',
  '{% include iframe.html src="/assets/a.pdf" %}',
  '{% raw %}{{ x }} ![a](/assets/raw.png){% endraw %}',
  '{% comment %} ![a](/assets/c.png) {% endcomment %}',
] as const;

const KEYS = [
  'title: Tea: green',
  'title: Tea',
  'title: "Tea"',
  'author: mei',
  'author: Mei',
  'author: nobody',
  'author: [mei, Mei]',
  'categories: article',
  'categories: [Articles, article]',
  'tags: [tea, Tea, go-wechaty]',
  'tags:',
  '  - python-wechaty',
  'image: /assets/2020/08-hello-big-world/cup.webp',
  'image: assets/2020/08-hello-big-world/cup.png',
  'date: 2020-08-05',
  'date: 2020-08-04 02:00 +0800',
  'lang: zh',
  '# lint ignore author-profile',
  ' excerpt: x',
  '\tbad: tab',
  'full：width',
  '',
] as const;

const TOML_KEYS = [
  'title = "Tea"',
  "title = 'Tea'",
  'title = Tea',
  'date = 2020-08-04T02:00:00+08:00',
  'tags = ["tea", "Tea"]',
  'image = "/images/none.png"',
  '[cover]',
  'image = "cup.webp"',
  'draft = true',
  '',
] as const;

const SHORTCODES = [
  '{{< figure src="/images/none.png" alt="a" >}}',
  "{{< figure src='cup.webp' >}}",
  '{{% notice %}}',
  '{{% /notice %}}',
  '![a]({{< relref "none.md" >}})',
  '[a]({{< ref "first-small-steps" >}})',
  '{{/* ![a](/images/c.png) */}}',
  '![cup](cup.webp) ![Cup](Cup.webp)',
] as const;

const some = (lines: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...lines), { maxLength: most });

/** Front matter in any format, with a body of any lines, one below the other or apart. */
function posts(blocks: fc.Arbitrary<string>, lines: readonly string[]): fc.Arbitrary<string> {
  const body = fc
    .tuple(some(lines, 14), fc.constantFrom('\n', '\n\n'))
    .map(([own, joint]) => `${own.join(joint)}\n`);
  const whole = fc.tuple(blocks, body).map(([block, text]) => `${block}\n${text}`);
  const anyhow = some(['---', '+++', ...KEYS, ...lines], 20).map((own) => own.join('\n'));
  return fc.oneof({ weight: 6, arbitrary: whole }, anyhow, fc.string({ unit: 'binary', maxLength: 200 }));
}

const yaml = some(KEYS, 7).map((keys) => `---\n${keys.join('\n')}\n---\n`);
const good = fc.constant('---\ntitle: Tea\nauthor: mei\ncategories: article\ntags: [tea]\n---\n');
const toml = some(TOML_KEYS, 6).map((keys) => `+++\n${keys.join('\n')}\n+++\n`);
const json = fc
  .record(
    {
      title: fc.constantFrom('Tea', ''),
      tags: some(['tea', 'Tea'], 2),
      image: fc.constant('/images/none.png'),
    },
    { requiredKeys: [] },
  )
  .map((data) => `${JSON.stringify(data, null, 1)}\n`);

const jekyll: MemoryFiles = {
  'jekyll/_config.yml': 'permalink: /:year/:month/:day/:title/\nurl: https://wechaty.js.org\n',
  'jekyll/_contributors/mei.md': '---\nname: Mei\ngithub: mei\n---\n',
  'jekyll/assets/2020/08-hello-big-world/cup.webp': new Uint8Array([1, 2, 3]),
  'jekyll/_posts/2020-08-01-first-small-steps.md': '---\ntitle: First\nauthor: mei\n---\n\nText.\n',
  'jekyll/_posts/2020-08-04-hello-big-world-en.md':
    '---\ntitle: Hello\nauthor: mei\ncategories: article\ntags: [tea]\n---\n\nText.\n',
};

const hugo: MemoryFiles = {
  'hugo.toml': 'baseURL = "https://blog.example/"\n[permalinks]\nposts = "/:year/:month/:day/:slug/"\n',
  'content/posts/first-small-steps.md': '---\ntitle: First\ndate: 2020-08-01\n---\n\nText.\n',
  'content/posts/hello/cup.webp': new Uint8Array([1, 2, 3]),
  'static/images/cup.webp': new Uint8Array([1, 2, 3]),
};

/** The blogs on which all rules are tried. */
export const BLOGS: readonly RandomBlog[] = [
  {
    name: 'wechaty on Jekyll',
    path: 'jekyll/_posts/2020-08-04-hello-big-world.md',
    config: 'extends: wechaty\nlanguage: en\n',
    around: jekyll,
    posts: posts(fc.oneof(yaml, good), [...COMMON, ...JEKYLL]),
  },
  {
    name: 'recommended on Jekyll',
    path: '_posts/2020-08-04-hello-big-world.md',
    config: 'extends: recommended\nlanguage: en\n',
    around: Object.fromEntries(
      Object.entries(jekyll).map(([path, content]) => [path.replace('jekyll/', ''), content]),
    ),
    posts: posts(fc.oneof(yaml, good, json), [...COMMON, ...JEKYLL]),
  },
  {
    name: 'recommended on Hugo',
    path: 'content/posts/hello/index.md',
    config: 'extends: recommended\nlanguage: en\n',
    around: hugo,
    posts: posts(fc.oneof(toml, json, yaml), [...COMMON, ...SHORTCODES]),
  },
];
