/** What front matter that does not fit its schema is told, by the schema's keyword. */
export const schemaMessages = {
  missing: {
    en: 'Unexpected front matter without `{key}`, expected it',
    zh: '头信息缺少 `{key}`，应有此项',
  },
  needed: {
    en: 'Unexpected front matter without `{key}: {value}`, expected it for what the post has in it',
    zh: '头信息缺少 `{key}: {value}`，文章的内容需要它',
  },
  empty: {
    en: 'Unexpected empty `{key}`, expected a value that fits `{rule}`',
    zh: '`{key}` 是空的，应填写符合 `{rule}` 的值',
  },
  oneOf: {
    en: 'Unexpected value `{value}` of `{key}`, expected one of `{expected}`',
    zh: '`{key}` 的值 `{value}` 不在可用范围内，应为 `{expected}` 之一',
  },
  contains: {
    en: 'Unexpected `{key}` without a value that is needed there, expected one of `{expected}` in it',
    zh: '`{key}` 缺少必要的值，其中应有 `{expected}` 之一',
  },
  renamed: {
    en: 'Unexpected value `{value}` of `{key}`, which is called `{expected}` now, expected `{expected}`',
    zh: '`{key}` 的值 `{value}` 已改名，应为 `{expected}`',
  },
  type: {
    en: 'Unexpected value `{value}` of `{key}`, expected the type `{limit}`',
    zh: '`{key}` 的值 `{value}` 类型不对，应为 `{limit}`',
  },
  pattern: {
    en: 'Unexpected value `{value}` of `{key}`, expected one that fits `{limit}`',
    zh: '`{key}` 的值 `{value}` 不合规则，应符合 `{limit}`',
  },
  format: {
    en: 'Unexpected value `{value}` of `{key}`, expected the form of a `{limit}`',
    zh: '`{key}` 的值 `{value}` 格式不对，应为 `{limit}`',
  },
  banned: {
    en: 'Unexpected value `{value}` of `{key}`, expected another one: the site does not want it there',
    zh: '`{key}` 不应使用 `{value}`，应换成其他值',
  },
  short: {
    en: 'Unexpected value `{value}` of `{key}`, expected at least `{limit}` characters',
    zh: '`{key}` 的值 `{value}` 太短，至少应有 `{limit}` 个字符',
  },
  long: {
    en: 'Unexpected length of `{key}`, expected at most `{limit}` characters',
    zh: '`{key}` 太长，最多应有 `{limit}` 个字符',
  },
  few: {
    en: 'Unexpected number of values in `{key}`, expected at least `{limit}`',
    zh: '`{key}` 的值太少，至少应有 `{limit}` 个',
  },
  many: {
    en: 'Unexpected number of values in `{key}`, expected at most `{limit}`',
    zh: '`{key}` 的值太多，最多应有 `{limit}` 个',
  },
  twice: {
    en: 'Unexpected value that is twice in `{key}`, expected each once',
    zh: '`{key}` 中有重复的值，每个值应只出现一次',
  },
  value: {
    en: 'Unexpected value `{value}` of `{key}`, expected one that fits the schema: `{rule}`',
    zh: '`{key}` 的值 `{value}` 不符合要求，应满足：`{rule}`',
  },
  key: {
    en: 'Unexpected key `{key}`, expected only those that the schema names',
    zh: '不应有键 `{key}`，应只使用模式中列出的键',
  },
} as const;

export type SchemaMessage = keyof typeof schemaMessages;
