import type { FrontMatterProblem } from '../../post/front-matter.ts';

/** What front matter that cannot be read is told, by what was likely meant. */
export const frontMatterMessages = {
  missing: {
    en: 'Unexpected post without front matter, expected it at the top, between two lines `---`',
    zh: '文章没有头信息，应写在文件开头的两行 `---` 之间',
  },
  unclosed: {
    en: 'Unexpected front matter without an end, expected a line `{fence}` below its last key',
    zh: '头信息没有结束，最后一个键之后应有一行 `{fence}`',
  },
  fence: {
    en: 'Unexpected line that is nearly `{fence}`, expected `{fence}` exactly, to end the front matter',
    zh: '这一行与 `{fence}` 略有不同，应正好是 `{fence}`，头信息才会结束',
  },
  prose: {
    en: 'Unexpected text in the front matter, expected a line `{fence}` above it',
    zh: '头信息中出现了正文，应在正文之前有一行 `{fence}`',
  },
  unopened: {
    en: 'Unexpected start of the front matter, expected a first line `---`',
    zh: '头信息没有开头，第一行应为 `---`',
  },
  textAbove: {
    en: 'Unexpected text above the front matter, expected `---` on the first line',
    zh: '头信息之前有多余的内容，第一行应为 `---`',
  },
  blankAbove: {
    en: 'Unexpected blank line above the front matter, expected `---` on the first line',
    zh: '头信息之前有空行，第一行应为 `---`',
  },
  indented: {
    en: 'Unexpected spaces before `---`, expected it at the start of the first line',
    zh: '`---` 之前有空格，它应在第一行的行首',
  },
  foreign: {
    en: 'Unexpected `{fence}` at the top, expected front matter between two lines `---`, the only kind that Jekyll reads',
    zh: '开头是 `{fence}`，Jekyll 只读取两行 `---` 之间的头信息，应改用这种写法',
  },
  mapping: {
    en: 'Unexpected front matter without keys, expected lines such as `title: Hello`',
    zh: '头信息中没有键，应为 `title: Hello` 这样的行',
  },
  colon: {
    en: 'Unexpected `: ` in the value of `{key}`, expected quotes around the value',
    zh: '`{key}` 的值中有 `: `，应给整个值加上引号',
  },
  wide: {
    en: 'Unexpected full-width `：` after `{key}`, expected `:` and a space',
    zh: '`{key}` 之后使用了全角冒号 `：`，应为半角 `:` 加一个空格',
  },
  tab: {
    en: 'Unexpected tab at the start of the line, expected spaces',
    zh: '行首使用了制表符，应使用空格',
  },
  quote: {
    en: 'Unexpected signs in the value of `{key}`, expected quotes around the whole value',
    zh: '`{key}` 的值中有特殊符号，应给整个值加上引号',
  },
  space: {
    en: 'Unexpected `:` after `{key}` without a space, expected `:` and a space',
    zh: '`{key}` 之后的 `:` 没有空格，应为 `:` 加一个空格',
  },
  indentation: {
    en: 'Unexpected indentation of `{key}`, expected all keys at the start of their lines',
    zh: '`{key}` 的缩进与其他键不一致，所有键都应从行首开始',
  },
  list: {
    en: 'Unexpected `- ` before keys such as `{key}`, expected keys without it',
    zh: '`{key}` 等键之前有 `- `，应去掉',
  },
  bracket: {
    en: 'Unexpected `[` without its `]` in `{key}`, expected `]` at the end of the list',
    zh: '`{key}` 中的 `[` 没有对应的 `]`，列表末尾应有 `]`',
  },
  comma: {
    en: 'Unexpected comma before a closing bracket, expected none after the last value',
    zh: '右括号之前有多余的逗号，最后一个值之后不应有逗号',
  },
  equals: {
    en: 'Unexpected `:` after `{key}`, expected ` = ` as TOML has it',
    zh: '`{key}` 之后使用了 `:`，TOML 中应为 ` = `',
  },
  syntax: {
    en: 'Unexpected front matter near `{key}`, expected what a parser can read; it says `{detail}`',
    zh: '`{key}` 附近的头信息无法解析，应改为可以解析的写法；解析器的说法是 `{detail}`',
  },
  twice: {
    en: 'Unexpected second `{key}`, expected each key once',
    zh: '键 `{key}` 重复，每个键应只出现一次',
  },
  large: {
    en: 'Unexpected front matter of this size, expected less than 64 KiB',
    zh: '头信息过大，应小于 64 KiB',
  },
  costly: {
    en: 'Unexpected Markdown that would take more than a second to read, expected fewer open signs such as `*`, `_`, `[`, `<` or `>`: close them, or set the text as code',
    zh: '从这里起的 Markdown 要花一秒以上才能解析，应减少没有闭合的 `*`、`_`、`[`、`<`、`>` 等符号：补上闭合，或写成代码',
  },
  template: {
    en: 'Unexpected `{value}` from a template in `{key}`, expected a value of this post',
    zh: '`{key}` 中还留着模板文字 `{value}`，应换成本文的内容',
  },
} as const;

export type FrontMatterMessage = keyof typeof frontMatterMessages;

const BY_KIND: Readonly<Record<Exclude<FrontMatterProblem['kind'], 'unclosed'>, FrontMatterMessage>> = {
  missing: 'missing',
  unopened: 'unopened',
  'text-above': 'textAbove',
  'blank-above': 'blankAbove',
  indented: 'indented',
  'not-a-mapping': 'mapping',
  syntax: 'syntax',
  'duplicate-key': 'twice',
  'too-large': 'large',
};

const BY_HINT: Readonly<Record<NonNullable<FrontMatterProblem['hint']>, FrontMatterMessage>> = {
  colon: 'colon',
  'full-width-colon': 'wide',
  tab: 'tab',
  quote: 'quote',
  space: 'space',
  indentation: 'indentation',
  list: 'list',
  bracket: 'bracket',
  comma: 'comma',
  equals: 'equals',
};

/** The sentence for a problem: what was likely meant tells more than what a parser met. */
export function messageOf({ kind, hint, span, detail }: FrontMatterProblem): FrontMatterMessage {
  if (hint !== undefined) return BY_HINT[hint];
  if (kind !== 'unclosed') return BY_KIND[kind];
  if (span.start === 0) return 'unclosed';
  return detail === 'prose' ? 'prose' : 'fence';
}
