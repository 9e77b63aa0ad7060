import { loadConfig } from '../../src/config/load-config.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { tinyFile } from '../support/images.ts';
import { type MemoryFiles, memoryPullRequest, memoryTree } from '../support/memory/memory-tree.ts';
import { NOW } from '../support/run-example.ts';

const MARKER = '<!-- postproof:1 {"f":"0123456789abcdef","r":"image-exists","p":"x.md"} -->';

/** What a stranger may write anywhere: a name, and the text. */
export const ATTACKS: readonly (readonly [string, string])[] = [
  ['a mention', '@mention'],
  ['a mention of a team after a bracket', '(@owner/team) and @owner/team'],
  ['an issue', '#1'],
  ['an issue by its old name', 'GH-1 gh-2'],
  ['an issue of another repository', 'owner/repo#1'],
  ['the hash of a commit', '0123456789abcdef0123456789abcdef01234567 deadbee owner/repo@deadbee'],
  ['an address', 'https://evil.example/x www.evil.example <https://evil.example> evil@evil.example'],
  ['a picture that runs', '<img src=x onerror=alert(1)>'],
  ['a picture out of its attribute', '"><img src=x onerror=alert(1)> \'><svg onload=alert(1)>'],
  ['a script', '</code></script><script>alert(1)</script>'],
  ['details', '<details open><summary>x</summary>'],
  ['entities', '&lt;img&gt; &#64;mention &amp;#64;mention'],
  ['a picture and a link', '![x](https://evil.example/a.png) [y](https://evil.example) [z][z]'],
  ['a link in brackets', ']( https://evil.example) [x](https://evil.example "t") )](x'],
  ['a definition', '[z]: https://evil.example\n\n[z]'],
  ['a comment', '<!-- x -->'],
  ['the end of a comment', '--> @mention --!> @mention'],
  ['the start of a comment', '<!-- '],
  ['the marker of this program', MARKER],
  ['the marker on a line of its own', `\n\n${MARKER}`],
  ['fences of backticks', '```\n````\n`````suggestion\nx\n```'],
  ['fences of tildes', '~~~\n~~~~~~\n~~~~suggestion\n'],
  ['backticks', 'a`b``c```@mention````d'],
  ['one backtick', '` @mention'],
  ['a backtick at each end', '`@mention`'],
  ['backslashes and a backtick', '\\`@mention\\\\` <b>'],
  ['a table', 'a | b\n--- | ---\n@mention | `x'],
  ['emphasis', '**x** __y__ ~~z~~ *'],
  ['a heading, a quotation, a list', '\n# x\n> y\n- [ ] z\n1. a\n'],
  ['a footnote', '[^1]\n\n[^1]: @mention'],
  ['an output of a workflow', '::set-output name=x::y'],
  ['a mask of a workflow', '\n::add-mask::x'],
  ['commands stopped', '::stop-commands::x\r\n::error::y'],
  ['a command of the older form', '##[add-mask]x ##[error]y'],
  ['an escaped line end', '%0A::error::x%0D%0a::set-env name=x::y'],
  ['what ends a property', 'x,line=1,col=2::y'],
  ['lines', 'a\r\nb\nc\rd'],
  ['lines that are none', 'a\u{2028}b\u{2029}c\u{85}d'],
  ['colours', '\u{1b}[31mred\u{1b}[0m \u{1b}]8;;https://evil.example\u{7}x\u{1b}]8;;\u{7}'],
  ['colours in one character', '\u{9b}31mred \u{9d}0;title\u{9c}'],
  ['a bell and a backspace', '\u{7}\u{8}\u{7f}\u{c}'],
  ['directions turned', '\u{202a}a\u{202b}b\u{202c}c\u{202d}d\u{202e}e'],
  ['directions kept apart', '\u{2066}a\u{2067}b\u{2068}c\u{2069}d\u{200e}\u{200f}\u{61c}'],
  ['nothing to see', 'a\u{200b}b\u{200c}c\u{200d}d\u{2060}e\u{feff}f\u{ad}g'],
  ['letters that are tags', 'a\u{e0001}\u{e0041}\u{e007f}b'],
  ['NUL', 'a\0b\0'],
  ['half a character', 'a\u{d83d} b\u{de00}'],
  ['much', `${'a'.repeat(20_000)}@mention`],
];

/** Stands beside every attack, so that a test sees that it was said. */
export const WITNESS = 'zq';

const CONFIG = `extends: wechaty
language: en
remark: recommended
site:
  generator: jekyll
  authors: {files: "_contributors/{author}.md", split: [", "]}
  translations: {by: keys, keys: {language: lang, group: ref}}
rules:
  image-alt: error
  front-matter-unique: error
  translation-label: error
`;

const EARLIER = '_posts/2026-05-01-first-small-steps.md';

/** The verdict on a pull request that has a text wherever a stranger can write one. */
export async function verdictOn(attack: string): Promise<Verdict> {
  const { base, head } = blogWith(attack);
  return await review({
    pullRequest: memoryPullRequest(base, head, { opener: 'stranger' }),
    after: memoryTree(head),
    base: memoryTree(base),
    settings: loadConfig({ text: CONFIG, name: 'postproof.yml' }, rules),
    rules,
    now: NOW,
    failOn: 'error',
    all: 'changed',
  });
}

/** Names of files take everything but NUL and what no folder can be called. */
function inName(text: string): string {
  return text
    .slice(0, 100)
    .replaceAll('\0', '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}

/** Every character that could mean something as a character reference: Markdown and HTML read the text behind it. */
function referred(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function blogWith(attack: string): { readonly base: MemoryFiles; readonly head: MemoryFiles } {
  const value = (name: string): string => JSON.stringify(`${WITNESS}${name} ${attack}`);
  const base: MemoryFiles = {
    '_config.yml': 'permalink: /:year/:month/:day/:title/\n',
    '_contributors/mei.md': '---\nname: Mei\n---\n',
    [`assets/${WITNESS}Cup.png`]: tinyFile('a.png'),
    [EARLIER]: `---\ntitle: ${value('title')}\nlang: en\nref: ${value('group')}\n---\n\nText.\n`,
  };
  const name = inName(attack);
  const post = [
    '---',
    `title: ${value('title')}`,
    `author: ${value('author')}`,
    `categories: ${value('category')}`,
    `tags: [${value('tag')}]`,
    `image: ${value('teaser')}`,
    `date: ${value('date')}`,
    `lang: ${value('language')}`,
    `ref: ${value('group')}`,
    `${value('key')}: 1`,
    '---',
    '',
    `# ${WITNESS}heading ${attack}`,
    '',
    `![${WITNESS}alt ${attack}](/assets/${WITNESS}image.png)`,
    '',
    `![${referred(`${WITNESS}alt ${attack}`)}](/assets/${referred(`${WITNESS}image${attack}`)}.png)`,
    '',
    `<img src="/assets/${referred(`${WITNESS}source${attack}`)}.png" alt="">`,
    '',
    `[${WITNESS}text](/2026/05/01/${referred(`${WITNESS}link${attack}`)}/)`,
    '',
    `[${referred(`English ${attack}`)}](/2026/05/01/first-small-steps/)`,
    '',
    `[${WITNESS}reference ${referred(attack)}] and [${WITNESS}raw ${attack}] there`,
    '',
    `> Author: [@${WITNESS}byline ${attack}](https://github.com/${referred(attack)})`,
    '',
    `![Powered by Wechaty](https://img.shields.io/badge/Powered%20By-Wechaty-${referred(attack)}.svg)`,
    '',
    attack,
    '',
    `![](/assets/${WITNESS}twice.png) ${attack} ![](/assets/${WITNESS}twice.png)`,
    '',
    // A fix that takes the attack into its suggestion.
    `![${WITNESS} ${attack}](/assets/${WITNESS}cup.png)`,
    '',
    `${attack} ![${WITNESS}](/assets/${WITNESS}cup.png) ${attack}`,
    '',
  ].join('\n');
  const plain = `---\ntitle: ${value('other')}\nauthor: Mei\nlang: de\nref: ${value('group')}\n---\n\n![](../assets/${WITNESS}.png)\n`;
  const head = {
    ...base,
    [`_posts/2026-05-02-${WITNESS}name ${name}.md`]: post,
    [`${inName(`${attack}`)}/_posts/2026-05-03-${WITNESS}folder.md`]: plain,
    [`_posts/${name}/2026-05-04-${WITNESS}folder-in-posts.md`]: plain,
    [`assets/2026/05-x/${WITNESS}file ${name}.PNG`]: tinyFile('a.png'),
    [`_contributors/${WITNESS}profile ${name}.md`]: `---\nname: ${value('profile')}\navatar: ${value('avatar')}\n---\n`,
  };
  return { base, head };
}
