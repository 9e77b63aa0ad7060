import { describe, expect, it } from 'vitest';
import { say } from '../../src/report/words.ts';
import { findingsOf } from '../support/ask-rule.ts';

const RULE = 'front-matter-schema';

async function said(options: unknown, front: string, body = '') {
  const config = JSON.stringify({ language: 'en', rules: { [RULE]: ['error', options] } });
  return findingsOf(RULE, { front, body, config });
}

const LIST = {
  anyOf: [{ enum: ['event', 'talk'] }, { type: 'array', minItems: 1, items: { enum: ['event', 'talk'] } }],
};

describe('each keyword says what is wrong at its own place', () => {
  it.each([
    [
      'type',
      { tags: { type: 'array' } },
      'tags: a',
      'Unexpected value `a` of `tags`, expected the type `array`',
    ],
    [
      'type of nothing',
      { tags: { type: 'array' } },
      'tags:',
      'Unexpected empty `tags`, expected a value that fits `type: "array"`',
    ],
    ['enum', { c: { enum: ['x', 'y'] } }, 'c: z', 'Unexpected value `z` of `c`, expected one of `x, y`'],
    ['const', { c: { const: 1 } }, 'c: 2', 'Unexpected value `2` of `c`, expected one of `1`'],
    ['pattern', { c: { pattern: '^a' } }, 'c: b', 'Unexpected value `b` of `c`, expected one that fits `^a`'],
    [
      'format',
      { c: { format: 'date' } },
      'c: soon',
      'Unexpected value `soon` of `c`, expected the form of a `date`',
    ],
    [
      'minLength',
      { c: { minLength: 3 } },
      'c: ab',
      'Unexpected value `ab` of `c`, expected at least `3` characters',
    ],
    [
      'maxLength',
      { c: { maxLength: 3 } },
      'c: abcd',
      'Unexpected length of `c`, expected at most `3` characters',
    ],
    [
      'minItems',
      { c: { minItems: 2 } },
      'c: [a]',
      'Unexpected number of values in `c`, expected at least `2`',
    ],
    [
      'maxItems',
      { c: { maxItems: 1 } },
      'c: [a, b]',
      'Unexpected number of values in `c`, expected at most `1`',
    ],
    [
      'uniqueItems',
      { c: { uniqueItems: true } },
      'c: [a, a]',
      'Unexpected value that is twice in `c`, expected each once',
    ],
    [
      'contains',
      { c: { contains: { enum: ['a', 'b'] } } },
      'c: [d]',
      'Unexpected `c` without a value that is needed there, expected one of `a, b` in it',
    ],
    [
      'not',
      { c: { items: { not: { const: 'a' } } } },
      'c: [a]',
      'Unexpected value `a` of `c`, expected another one: the site does not want it there',
    ],
  ])('%s', async (_name, properties, front, sentence) => {
    const found = await said({ schema: { properties } }, front);
    expect(found.map(say)).toEqual([sentence]);
    expect(found[0]?.start.line).toBe(2);
  });

  it.each([
    ['required', { required: ['author'] }, 'title: x', ['author']],
    ['required further in', { properties: { extra: { required: ['img'] } } }, 'extra: {a: 1}', ['extra.img']],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }, 'a: 1', ['b']],
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ['if and then', { if: { required: ['a'] }, then: { required: ['b'] } }, 'a: 1', ['b']],
    ['allOf', { allOf: [{ required: ['b'] }] }, 'a: 1', ['b']],
    ['additionalProperties', { properties: { title: {} }, additionalProperties: false }, 'a: 1', ['a']],
    [
      '$ref',
      { $defs: { word: { enum: ['x'] } }, properties: { a: { $ref: '#/$defs/word' } } },
      'a: y',
      ['a: y'],
    ],
  ])('%s', async (_name, schema, front, subjects) => {
    expect((await said({ schema }, front)).map((one) => one.subject)).toEqual(subjects);
  });
});

describe('alternatives', () => {
  it.each([
    ['c: event', []],
    ['c: [event, talk]', []],
    ['c: evnt', ['c: evnt']],
    ['c: [event, tlk]', ['c: tlk']],
    ['c: []', ['c: minItems']],
    ['c: 1', ['c: 1']],
  ])('%s', async (front, subjects) => {
    expect((await said({ schema: { properties: { c: LIST } } }, front)).map((one) => one.subject)).toEqual(
      subjects,
    );
  });

  it('are all offered where each would do', async () => {
    const c = { oneOf: [{ enum: ['a'] }, { const: 'b' }] };
    const [found] = await said({ schema: { properties: { c } } }, 'c: d');
    expect(found?.expected).toEqual(['a', 'b']);
  });
});

describe('what is meant', () => {
  const fixOf = async (front: string) =>
    (await said({ schema: { properties: { c: LIST } } }, front))[0]?.fix?.text;
  it.each([
    ['c: evnt', 'event'],
    ['c: EVENT', 'event'],
    ['c: "evnt"', '"event"'],
    ['c: [tlk]', 'talk'],
    ['c: party', undefined],
    ['c: e', undefined],
  ])('%s', async (front, text) => {
    expect(await fixOf(front)).toBe(text);
  });
});

describe('renamed values', () => {
  const renamed = { tags: { 'go-lantern': 'go', 'lantern-go': 'go' } };
  it.each([
    ['tags: [go-lantern]', ['go']],
    ['tags: go-lantern', ['go']],
    ['tags:\n  - "go-lantern"', ['"go"']],
    ['tags:\n  - go\n  - go-lantern', ['']],
    ['tags:\n  - go-lantern\n  - lantern-go', ['go', '']],
    ['tags: [go, go-lantern]', [undefined]],
    ['keywords: [go-lantern]', []],
    ['tags: [constructor]', []],
  ])('%s', async (front, fixes) => {
    expect((await said({ renamed }, front)).map((one) => one.fix?.text)).toEqual(fixes);
  });
});

describe('needs', () => {
  const needs = [{ body: '^[ \\t]*```mermaid', key: 'mermaid', value: true }];
  it.each([
    ['title: x', '```mermaid\n```', 1],
    ['mermaid: false', '```mermaid\n```', 1],
    ['mermaid: true', '```mermaid\n```', 0],
    ['title: x', 'about ```mermaid', 0],
    ['title: x', '<!--\n```mermaid\n-->', 0],
  ])('%s with %j', async (front, body, count) => {
    expect(await said({ needs }, front, body)).toHaveLength(count);
  });
});

describe('the schema itself', () => {
  it.each([
    ['a file', 'schema.json', '{"required": ["author"]}', 1],
    ['a YAML file', 'schema.yml', 'required: [author]\n', 1],
    ['a file that is not there', 'other.json', '{}', 0],
    ['one with a pattern that is none', 'schema.json', '{"properties": {"title": {"pattern": "("}}}', 0],
    ['one with a reference to nowhere', 'schema.json', '{"properties": {"title": {"$ref": "#/$defs/x"}}}', 0],
  ])('%s', async (_name, path, content, count) => {
    const config = `language: en\nrules:\n  ${RULE}: [error, {schema: ${path}}]\n`;
    const files = { [path === 'other.json' ? 'x.json' : path]: content };
    expect(await findingsOf(RULE, { front: 'title: x', config, files })).toHaveLength(count);
  });
});

describe('the conventions of wechaty', () => {
  const ask = async (front: string) =>
    (await findingsOf(RULE, { front: `title: x\n${front}`, config: 'extends: wechaty\nlanguage: en\n' })).map(
      (one) => one.subject,
    );
  it.each([
    ['categories: event\ntags: [meetup]', []],
    ['categories: event talk\ntags: [meetup, 2020]', []],
    ['categories: [event, project]\ntags: [meetup, education]', []],
    ['categories: project\ntags: [meetup]', ['tags: contains']],
    ['categories: event\ntags: [wechaty]', ['tags: wechaty']],
    ['categories: event\ntags: [Big, "a b", "a，b"]', ['tags: Big', 'tags: a b', 'tags: a，b']],
    ['categories: event\ntags: [python-wechaty]', ['tags: python-wechaty']],
    ['categories: event', ['tags']],
    ['categories: event\ntags: []', ['tags: minItems']],
    ['categories: Event\ntags: [a]', ['categories: Event']],
  ])('%s', async (front, subjects) => {
    expect(await ask(front)).toEqual(subjects);
  });
});
