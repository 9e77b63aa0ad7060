import * as fc from 'fast-check';

/** Lines that posts are made of, right and wrong, in any order. Markdown that only keeps a parser busy is none of them. */
const LINES = [
  '---',
  '+++',
  '...',
  'title: Tea: green',
  'title: Tea',
  'title: "Tea',
  'author: mei',
  'author: [Mei, nobody]',
  'categories: article',
  'tags: [tea, Tea]',
  'lang: en',
  'ref: tea',
  'image: /assets/2020/08-hello-big-world/cup.webp',
  'image: ../assets/Cup.webp',
  'date: 2020-08-05',
  'date: 2020-02-31 25:00',
  'slug: "/a//b/"',
  'permalink: /:nonsense/{{ x }}/',
  'draft: true',
  '# lint ignore author-profile',
  '# Heading',
  'Tea',
  '===',
  '![cup](/assets/2020/08-hello-big-world/cup.webp)',
  '![cup](</assets/2020/08-hello-big-world/Cup.webp> "A cup")',
  '![](../assets/2020/08-hello-big-world/Cup.webp)',
  '![a](/assets/nowhere.png) and [b](/2020/08/01/first-small-steps/)',
  '[first](/2020/08/01/first-smal-steps/) and [first](2020-08-01-first-small-steps.md)',
  '[![Powered by Wechaty](https://img.shields.io/badge/Powered%20By-Wechaty-green.svg)](https://github.com/chatie/wechaty)',
  '![Wechaty](https://img.shields.io/badge/Wechaty-开源激励计划-green.svg)',
  '> 作者： [@mei](https://github.com/mei)',
  '> Author: [@Mei](https://github.com/Mei) & [@Ann](https://github.com/)',
  '> English version of this post: [Hello](/2020/08/04/hello-big-world-en/)',
  '[English](/en/) | [中文](/zh/)',
  '<img src="/assets/x.png" alt="x">',
  '<img src=../assets/2020/08-hello-big-world/cup.webp>',
  "<a href=\"/2020/08/01/first-small-steps/#x\"><img alt='' src='data:image/png;base64,AA'></a>",
  '[x]: /assets/x.png',
  '![x][x] [y][] [z]',
  '{% post_url 2020-08-01-first-small-steps %}',
  '{% include image.html loc="a" file="b.png" %}',
  '{{< figure src="cup.webp" >}} {{ page.title }}',
  '{% raw %}',
  '<!--lint disable image-exists-->',
  '<!-- postproof:1 {} -->',
  '| a | b |',
  '| - | - |',
  'a[^1]',
  '[^1]: b',
  '- [ ] item',
  '    code',
  '```',
  '````',
  '~~~',
  '\\',
  '🏮 灯笼',
  '',
  '',
  '',
];

const line = fc.constantFrom(...LINES);

/** Text of any characters, no longer than a line or two. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // Signs that mean something somewhere, each seldom enough to keep no parser busy.
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '{',
          '}',
          '%',
          ':',
          '-',
          '#',
          '|',
          '@',
          '&',
          '\\',
          '!',
        ],
        ...[
          '\t',
          ' ',
          '\n',
          '\r',
          '\0',
          '\u{1b}',
          '\u{202e}',
          '\u{2028}',
          '\u{feff}',
          '\u{d83d}',
          '/',
          '..',
          'a',
          '茶',
        ],
      ),
      { maxLength: 20 },
    )
    .map((signs) => signs.join('')),
);

const body = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { maxLength: 25 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(line, anyText), { maxLength: 12 }) },
);

const opening = fc.oneof(
  fc.constant('---\ntitle: Tea\nauthor: mei\n---\n\n'),
  fc.constant(''),
  fc.constant('---\ntitle: Tea\n'),
  fc.constant('+++\ntitle = "Tea"\n+++\n'),
  fc.constant('{"title": "Tea"}\n'),
);

/** How a text was saved: its line ends, its byte order mark, its last line end. */
const saved = fc.record({
  end: fc.oneof(
    { weight: 4, arbitrary: fc.constant('\n') },
    { weight: 2, arbitrary: fc.constant('\r\n') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\r', 'mixed'),
    },
  ),
  mark: fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constant('\u{feff}') },
  ),
  last: fc.boolean(),
});

/** The text of a post as it lies in the repository. */
export const postText: fc.Arbitrary<string> = fc
  .tuple(opening, body, saved)
  .map(([start, lines, { end, mark, last }]) => {
    const text = start + lines.join('\n') + (last ? '\n' : '');
    let odd = false;
    const ended = text.replace(/\n/gu, () => {
      odd = !odd;
      return end === 'mixed' ? (odd ? '\r\n' : '\n') : end;
    });
    return mark + ended;
  });

const key = fc.constantFrom(
  ...[
    'title',
    'date',
    'author',
    'authors',
    'tags',
    'categories',
    'image',
    'extra.image',
    'slug',
    'url',
    'permalink',
  ],
  ...[
    'lang',
    'ref',
    'draft',
    'published',
    'aliases',
    'weight',
    'resources',
    '__proto__',
    'constructor',
    '茶',
    'a b',
  ],
);

const scalar = fc.oneof(
  anyText,
  fc.constantFrom(
    'Tea: green',
    '*new*',
    '&a x',
    '@mei',
    '%50',
    '"x',
    "it's",
    '[a, b',
    '{a: b',
    '2020-08-04',
    '1e999',
  ),
  fc.constantFrom(
    '~',
    'yes',
    '0x1F',
    '.nan',
    '!!binary AA==',
    '| ',
    '>-',
    '# x',
    '- a',
    '? a',
    '<<: *a',
    '：',
    '\ta',
  ),
);

/** Front matter of a format, from whole to hopeless. */
export const frontMatterText: fc.Arbitrary<string> = fc.oneof(
  fenced(
    '---',
    fc.tuple(
      fc.constantFrom('', ' ', '  ', '\t', '- '),
      key,
      fc.constantFrom(': ', ':', '：', ' : '),
      scalar,
    ),
  ),
  fenced('+++', fc.tuple(fc.constantFrom('', ' '), key, fc.constantFrom(' = ', '=', ': '), tomlValue())),
  fc.jsonValue({ maxDepth: 4 }).chain((data) => edited(`${JSON.stringify(data, null, 1)}\nText\n`)),
  fc
    .dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 8 })
    .chain((data) => edited(`${JSON.stringify(data)}\n`)),
  fc.tuple(fc.constantFrom('---\n', '+++\n', '{', ';;;\n', '= ', ''), anyText).map((parts) => parts.join('')),
  postText,
);

function tomlValue(): fc.Arbitrary<string> {
  return fc.oneof(
    anyText,
    anyText.map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '"x',
      "'x'",
      '"""',
      '[1, 2',
      '[[a]]',
      '{a = 1}',
      '2020-08-04',
      '2020-08-04T25:00:00Z',
      'nan',
      '1_0',
    ),
  );
}

function fenced(
  fence: string,
  entry: fc.Arbitrary<readonly [string, string, string, string]>,
): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(`${fence}\n`, `${fence} \r\n`, `\n${fence}\n`, ''),
      fc.array(fc.oneof({ weight: 5, arbitrary: entry.map((parts) => parts.join('')) }, anyText), {
        maxLength: 10,
      }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(fence, `${fence} `, '', '...', `${fence}x`),
    )
    .map(
      ([start, entries, end, close]) =>
        `${start}${entries.map((it) => it + end).join('')}${close}${end}Text${end}`,
    );
}

/** A text with a few characters taken out or put in. */
export function edited(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 3 }), fc.oneof(fc.constant(''), anyText));
  return fc.array(edit, { maxLength: 2 }).map((edits) => {
    let result = text;
    for (const [at, count, inserted] of edits)
      result = result.slice(0, at) + inserted + result.slice(at + count);
    return result;
  });
}
