import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/post/parse-front-matter.ts';

const edited = (text: string, fix: { start: number; end: number; text: string } | undefined) =>
  fix === undefined ? undefined : text.slice(0, fix.start) + fix.text + text.slice(fix.end);

const kinds = (text: string) => parseFrontMatter(text).problems.map(({ kind, hint }) => hint ?? kind);

describe('front matter of a run that has brought too much of it', () => {
  const long = `---\ntitle: ${'x'.repeat(3000)}\n---\n`;

  it('is left out where it is long', () => {
    const room = { left: 1 };
    expect(parseFrontMatter(long, room).readable).toBe(true);
    const next = parseFrontMatter(long, room);
    expect(next).toMatchObject({ readable: false, isLeftOut: true, problems: [], data: {} });
    expect(next.span.end).toBe(long.length);
  });

  it('is read where it is as short as nearly all', () => {
    expect(parseFrontMatter('---\ntitle: x\n---\n', { left: 0 })).toMatchObject({ data: { title: 'x' } });
  });
});

describe('front matter that can be read', () => {
  it.each([
    ['YAML', '---\ntitle: x\ntags: [a, b]\n---\nText', { title: 'x', tags: ['a', 'b'] }],
    ['YAML with CRLF', '---\r\ntitle: x\r\n---\r\nText', { title: 'x' }],
    ['an empty block', '---\n---\n', {}],
    ['a block of comments', '---\n# nothing yet\n---\n', {}],
    ['blanks behind the fences', '---  \ntitle: x\n--- \n', { title: 'x' }],
    ['dots at the end', '---\ntitle: x\n...\nText', { title: 'x' }],
    ['all keys indented', '---\n title: x\n author: y\n---\n', { title: 'x', author: 'y' }],
    [
      'dates as they are written',
      '---\ndate: 2020-08-04 10:00 +0800\n---\n',
      { date: '2020-08-04 10:00 +0800' },
    ],
    ['no end of the file after the fence', '---\ntitle: x\n---', { title: 'x' }],
    ['TOML', '+++\ntitle = "x"\ndate = 2020-08-04\n+++\n', { title: 'x', date: '2020-08-04' }],
    [
      'TOML with CRLF',
      '+++\r\ntitle = "x"\r\n[extra]\r\nimg = "a"\r\n+++\r\n',
      { title: 'x', extra: { img: 'a' } },
    ],
    ['JSON', '{\n\t"title": "x {",\n\t"tags": ["a"]\n}\nText', { title: 'x {', tags: ['a'] }],
    ['JSON between fences', ';;;\n"title": "x"\n;;;\nText', { title: 'x' }],
    ['aliases', '---\na: &a [x]\nb: *a\n---\n', { a: ['x'], b: ['x'] }],
  ])('%s', (_name, text, data) => {
    const found = parseFrontMatter(text);
    expect(found.problems).toEqual([]);
    expect(found.readable).toBe(true);
    expect(found.data).toEqual(data);
  });

  it.each([
    [
      'YAML',
      '---\ntitle: "x"\nextra:\n  img: a\ntags:\n  - b\n---\n',
      { title: '"x"', 'extra.img': 'a', 'tags.0': 'b' },
    ],
    [
      'YAML with CRLF',
      '---\r\ntitle: x\r\ntags: [a, "b"]\r\n---\r\n',
      { title: 'x', 'tags.0': 'a', 'tags.1': '"b"' },
    ],
    [
      'TOML',
      '+++\ntitle = "x" # y\ntags = [\n  "a", # "z"\n  "b",\n]\n[[res]]\nsrc = "1"\n[[res]]\nsrc = "2"\n+++\n',
      { title: '"x"', 'tags.0': '"a"', 'tags.1': '"b"', 'res.0.src': '"1"', 'res.1.src': '"2"' },
    ],
    ['TOML of many lines', '+++\na = """\nb = "no"\n"""\nc = 1\n+++\n', { c: '1' }],
    ['JSON', '{"title": "x", "tags": ["a"]}\n', { title: '"x"', 'tags.0': '"a"' }],
    ['JSON between fences', ';;;\n"title": "x"\n;;;\n', { title: '"x"' }],
  ])('knows where values stand: %s', (_name, text, places) => {
    const found = parseFrontMatter(text);
    const sources = Object.keys(places).map((key) => {
      const span = found.field(key)?.valueSpan;
      return [key, span && text.slice(span.start, span.end)];
    });
    expect(Object.fromEntries(sources)).toEqual(places);
    expect(found.fields().some((field) => field.key === 'b')).toBe(false);
  });
});

describe('front matter with a mistake', () => {
  it.each([
    ['an unquoted colon', '---\ntitle: A: b\n---\n', 'colon', '---\ntitle: "A: b"\n---\n'],
    ['two of them', '---\ntitle: A: b\nx: c: d\n---\n', 'colon', '---\ntitle: "A: b"\nx: "c: d"\n---\n'],
    ['a colon and quotes', '---\ntitle: A: "b"\n---\n', 'colon', `---\ntitle: 'A: "b"'\n---\n`],
    ['a colon and a comment', '---\ntitle: A: b # why\n---\n', 'colon', '---\ntitle: "A: b" # why\n---\n'],
    [
      'full-width colons',
      '---\ntitle：x\nauthor：y\n---\n',
      'full-width-colon',
      '---\ntitle: x\nauthor: y\n---\n',
    ],
    ['tabs', '---\r\ntags:\r\n\t- a\r\n\t- b\r\n---\r\n', 'tab', '---\r\ntags:\r\n  - a\r\n  - b\r\n---\r\n'],
    ['no space after a colon', '---\ntitle:x\nauthor: y\n---\n', 'space', '---\ntitle: x\nauthor: y\n---\n'],
    [
      'a sign that YAML keeps for itself',
      '---\nauthor: @huan\n---\n',
      'quote',
      '---\nauthor: "@huan"\n---\n',
    ],
    ['another', '---\nsale: %50 off\n---\n', 'quote', '---\nsale: "%50 off"\n---\n'],
    [
      'an alias that was no alias',
      '---\ntitle: *new*\nb: c\n---\n',
      'quote',
      '---\ntitle: "*new*"\nb: c\n---\n',
    ],
    ['a quote that is not closed', '---\ntitle: "x\nb: c\n---\n', 'quote', '---\ntitle: "x"\nb: c\n---\n'],
    ['a quote closed by another', '---\ntitle: "x”\nb: c\n---\n', 'quote', '---\ntitle: "x"\nb: c\n---\n'],
    ['a quote in quotes', "---\ntitle: 'it's'\n---\n", 'quote', '---\ntitle: "it\'s"\n---\n'],
    ['text after quotes', '---\ntitle: "x" y\n---\n', 'quote', `---\ntitle: '"x" y'\n---\n`],
    ['an escape that is none', '---\npath: "C:\\p"\n---\n', 'quote', `---\npath: 'C:\\p'\n---\n`],
    [
      'a list that is not closed',
      '---\ntags: [a, b\nc: d\n---\n',
      'bracket',
      '---\ntags: [a, b]\nc: d\n---\n',
    ],
    [
      'a key too far in',
      '---\ntitle: x\n  author: y\n---\n',
      'indentation',
      '---\ntitle: x\nauthor: y\n---\n',
    ],
    [
      'some keys indented',
      '---\n title: x\n a: y\nb: z\n---\n',
      'indentation',
      '---\ntitle: x\na: y\nb: z\n---\n',
    ],
    [
      'keys as a list',
      '---\n- title: x\n- a: y\n\ntags:\n  - b\n---\n',
      'list',
      '---\ntitle: x\na: y\n\ntags:\n  - b\n---\n',
    ],
    ['no quotes in TOML', '+++\ntitle = Hello\n+++\n', 'quote', '+++\ntitle = "Hello"\n+++\n'],
    ['colons in TOML', '+++\ntitle: Hello\nx: 1\n+++\n', 'equals', '+++\ntitle = "Hello"\nx = 1\n+++\n'],
    [
      'a comma too many',
      '{"title": "x", "tags": ["a",],\n}\nText',
      'comma',
      '{"title": "x", "tags": ["a"]\n}\nText',
    ],
  ])('%s', (_name, text, hint, meant) => {
    const found = parseFrontMatter(text);
    expect(kinds(text)).toEqual([hint]);
    expect(found.readable).toBe(false);
    expect(edited(text, found.problems[0]?.fix)).toBe(meant);
    expect(parseFrontMatter(meant).problems).toEqual([]);
  });

  it.each([
    ['a colon', '---\ndate: x\ntitle: A: b\n---\n', 'A: b'],
    ['a full-width colon', '---\ntitle: x\nauthor：y\nb: c\n---\n', '：'],
    ['a tab', '---\ntags:\n\t- a\n---\n', '\t'],
    ['the value of a quote', '---\ntitle: "x\nb: c\n---\n', '"x'],
  ])('is pointed at: %s', (_name, text, place) => {
    const span = parseFrontMatter(text).problems[0]?.span;
    expect(span && text.slice(span.start, span.end)).toBe(place);
  });

  it.each([
    ['a scalar', '---\njust words\n---\n'],
    ['a list', '---\n- a\n- b\n---\n'],
    ['a key twice', '---\na: 1\na: 2\n---\n'],
    ['a word in JSON', '{"title": x}\n'],
  ])('is not mended: %s', (_name, text) => {
    const { problems } = parseFrontMatter(text);
    expect(problems.length).toBe(1);
    expect(problems[0]?.fix).toBeUndefined();
  });
});

describe('fences', () => {
  it('takes no line end of Windows for a blank line', () => {
    const [problem] = parseFrontMatter('---\r\na: x\r\n# b\r\ntitle: Tea: green\r\n---\r\n').problems;
    expect(problem?.kind).toBe('syntax');
  });

  it.each([
    ['an empty file', '', ['missing'], false],
    ['no front matter', 'Just text.\n', ['missing'], false],
    ['a rule and a label further down', 'Intro\n\n---\n\nNote: a thing\n\n---\n', ['missing'], false],
    ['keys without any fence', 'title: x\n\nText\n', ['missing'], false],
    ['one fence and nothing else', '---', ['unclosed'], false],
    ['an empty object that is not closed', '{"title": "x"', ['unclosed'], false],
    ['text above', '<!-- c -->\n---\ntitle: x\n---\n', ['text-above'], false],
    ['two keys alike at two depths', '---\na: {b: 1}\nb: 2\n---\n', [], true],
    ['a key twice further in', '---\na: {b: 1, b: 2}\n---\n', ['duplicate-key'], true],
    ['a key twice in TOML', '+++\na = 1\na = 2\n+++\n', ['duplicate-key'], false],
    ['more than anybody writes', `---\na: ${'x'.repeat(70_000)}\n---\n`, ['too-large'], false],
    ['1 MB on one line', 'x'.repeat(1_000_000), ['missing'], false],
    [
      'an alias bomb',
      `---\na: &a [x,x]\n${'b c d e f g h i j k'
        .split(' ')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]`)
        .join('\n')}\n---\n`,
      ['not-a-mapping'],
      false,
    ],
  ])('%s', (_name, text, expected, readable) => {
    const found = parseFrontMatter(text);
    expect(found.problems.map(({ kind }) => kind)).toEqual(expected);
    expect(found.readable).toBe(readable);
  });

  it.each([
    ['no closing fence', '---\ntitle: x\n\nText\n', 'unclosed', '---\ntitle: x\n---\n\nText\n'],
    ['none at the end of the file', '---\ntitle: x', 'unclosed', '---\ntitle: x\n---\n'],
    [
      'none, with CRLF',
      '---\r\ntitle: x\r\n\r\nText\r\n',
      'unclosed',
      '---\r\ntitle: x\r\n---\r\n\r\nText\r\n',
    ],
    ['too many dashes', '---\ntitle: x\n-----\nText', 'unclosed', '---\ntitle: x\n---\nText'],
    ['a long dash', '---\ntitle: x\n——\nText', 'unclosed', '---\ntitle: x\n---\nText'],
    ['an indented fence', '---\ntitle: x\n ---\nText', 'unclosed', '---\ntitle: x\n---\nText'],
    ['another format’s fence', '+++\ntitle = "x"\n---\nText', 'unclosed', '+++\ntitle = "x"\n+++\nText'],
    [
      'a rule further down that closes instead',
      '---\ntitle: x\n\nSome text.\n\nMore of it: all.\n\n---\n\nEnd',
      'unclosed',
      '---\ntitle: x\n---\n\nSome text.\n\nMore of it: all.\n\n---\n\nEnd',
    ],
    [
      'the same with CRLF',
      '---\r\ntitle: x\r\n\r\nSome text.\r\n\r\nMore of it: all.\r\n\r\n---\r\n\r\nEnd',
      'unclosed',
      '---\r\ntitle: x\r\n---\r\n\r\nSome text.\r\n\r\nMore of it: all.\r\n\r\n---\r\n\r\nEnd',
    ],
    ['a blank line above', '\r\n---\r\ntitle: x\r\n---\r\n', 'blank-above', '---\r\ntitle: x\r\n---\r\n'],
    ['no opening fence', 'title: x\n---\nText', 'unopened', '---\ntitle: x\n---\nText'],
    ['long fences', '----\ntitle: x\n----\nText', 'unopened', '---\ntitle: x\n---\nText'],
    ['a space before', ' ---\ntitle: x\n---\n', 'indented', '---\ntitle: x\n---\n'],
  ])('is mended: %s', (_name, text, kind, meant) => {
    const [problem, ...more] = parseFrontMatter(text).problems;
    expect(problem?.kind).toBe(kind);
    expect(more).toEqual([]);
    expect(edited(text, problem?.fix)).toBe(meant);
    expect(parseFrontMatter(meant).problems).toEqual([]);
  });

  it.each([
    ['a blank line above', '\n---\ntitle: x\n---\nText'],
    ['no opening fence', 'title: x\n---\nText'],
    ['a space before', ' ---\ntitle: x\n---\nText'],
  ])('keeps the data that some generators read: %s', (_name, text) => {
    const found = parseFrontMatter(text);
    expect(found.data).toEqual({ title: 'x' });
    expect(text.slice(found.span.end)).toBe('Text');
  });
});

describe('any text', () => {
  const part = fc.constantFrom(
    '---',
    '+++',
    ';;;',
    '----',
    '—',
    '{',
    '}',
    '"',
    "'",
    '[',
    ']',
    ': ',
    '：',
    '\t',
    ' ',
    '- ',
    '\n',
    '\r\n',
    'title',
    'date',
    '中文',
    '#',
    '&a',
    '*a',
    '%',
    '@',
    '|',
    '>',
    '=',
    ',',
    '\\',
    '1',
    '\u{feff}',
    '<!--',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(part, { maxLength: 20 }).map((parts) => `---\ntitle: x\n${parts.join('')}\n---\n`),
  );

  it('is read without a throw, and no fix leaves as many problems as there were', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = parseFrontMatter(source);
        found.fields();
        for (const { span, fix } of found.problems) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
          const left = fix === undefined ? [] : parseFrontMatter(edited(source, fix) ?? '').problems;
          expect(left.length).toBeLessThan(found.problems.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
