import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { type CliRun, type Report, reportOf, runCli } from '../support/run-cli.ts';

type Shape = (size: number) => string;

const times =
  (unit: string): Shape =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

/** Half of the one, then half of the other. */
const then =
  (first: string, second: string): Shape =>
  (size) =>
    times(first)(size / 2) + times(second)(size / 2);

const counted =
  (line: (index: number) => string): Shape =>
  (size) => {
    let text = '';
    for (let index = 0; text.length < size; index += 1) text += line(index);
    return text;
  };

/** What makes a parser of Markdown, or a reader of front matter, slower than the text is long. */
const BODIES: Readonly<Record<string, Shape>> = {
  'starts of emphasis and others’ ends': times('*a_ '),
  'ends of emphasis': times('a* '),
  'starts of emphasis': times('*a '),
  'emphasis in emphasis': then('*a **b ', 'b** a* '),
  'emphasis between punctuation': times('*>})'),
  'emphasis within words': times('a**b'),
  'emphasis that is closed': times('_a_ '),
  'long runs of stars': (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
  'three stars each': then('***a ', ' a***'),
  'strikes of two lengths': times('~a~~ '),
  'strikes in strikes': then('~~a ', ' a~~'),
  'emphasis in a table': (size) => `|a|b|\n|-|-|\n${times('|*a_ |b*|\n')(size)}`,
  'links in links': then('[a', '](b)'),
  'images in images': then('![a', '](b)'),
  'brackets in brackets': then('[', ']'),
  'closing brackets': times(']'),
  'opening brackets': times('['),
  'references to nothing': times('[a][b] '),
  'footnotes to nothing': times('[^1]'),
  'images to nothing': times('![a]'),
  'addresses without an end': times('![a]('),
  'titles without an end': times('[a](b "'),
  'addresses in angles without an end': times('[a](<b'),
  'definitions whose titles do not end': times('[a]: b "x\n'),
  'definitions and as many references': (size) =>
    `${counted((index) => `[a${index}]: b\n`)(size / 2)}\n${times('[x] ')(size / 2)}`,
  footnotes: counted((index) => `[^${index}]: a\n\n`),
  'quotes in quotes': times('>'),
  'quotes in quotes on many lines': times(`${'>'.repeat(39)}a\n`),
  'quotes that go on without a mark': (size) => `> a\n${times('b\n')(size)}`,
  'quotes, each with a line of its own': times('> a\n\nb\n\n'),
  'lists in lists on one line': times('+ '),
  'rules that are none': (size) => `${times('* ')(size)}a`,
  'lists in lists as stairs': counted((index) => `${' '.repeat(2 * (index % 500))}- a\n`),
  'footnotes in footnotes': times('[^a]: '),
  'list items': times('- a\n'),
  'code of every length': counted((index) => `${'`'.repeat(index + 1)} a `),
  'code without an end': times('`a ``b '),
  'comments without an end': times('a <!-- '),
  'instructions without an end': times('a <?'),
  'declarations without an end': times('a <!A '),
  'tags without an end': times('<a b="c'),
  'angle brackets': times('<'),
  'references to characters': times('&amp;'),
  'lines without text': times('\n'),
  'lines with a tab': times('a\t\n'),
  'underlined headings': times('a\n=\n'),
  'heads of tables': times('a|b\n'),
  'a wide table': (size) => `${times('|a')(size / 2)}|\n${times('|-')(size / 2)}|\n`,
  'blocks of Liquid without an end': (size) => `${times('{% raw %}')(size)}{% endcode %}`,
  'comments of MDX without an end': times('{/* '),
  'shortcodes without an end': (size) => `${times('{{< highlight >}}')(size)}{{< / >}}`,
  'images of HTML without an end': times('<img src="'),
};

const yaml = (content: string): string => `---\ntitle: Lanterns\n${content}\n---\n\nText.\n`;

const FRONT_MATTERS: Readonly<Record<string, Shape>> = {
  keys: (size) => yaml(counted((index) => `k${index}: 1\n`)(size)),
  'lists in lists': (size) => yaml(`a: ${'['.repeat(size)}`),
  'mappings in mappings': (size) => yaml(`a: ${times('{a: ')(size)}`),
  aliases: (size) => yaml(`a: &a x\n${counted((index) => `k${index}: *a\n`)(size)}`),
  'aliases of aliases': () =>
    yaml(
      counted((index) =>
        index === 0 ? 'a0: &a0 [x]\n' : `a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}]\n`,
      )(2000),
    ),
  'TOML lists in lists': (size) => `+++\na = ${'['.repeat(size)}\n+++\n\nText.\n`,
  'TOML keys': (size) => `+++\n${counted((index) => `k${index} = 1\n`)(size)}+++\n\nText.\n`,
  'JSON strings without an end': (size) => `{"a": "${times('\\"')(size)}\n\nText.\n`,
  'JSON lists in lists': (size) => `{"a": ${'['.repeat(size)}\n\nText.\n`,
};

const HEALTHY = '_posts/2026-05-02-healthy-lantern-post.md';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

function casesOf(
  shapes: Readonly<Record<string, Shape>>,
  size: number,
  around: (text: string) => string,
): readonly Case[] {
  return Object.entries(shapes).map(([name, shape]) => ({
    name,
    path: `_posts/2026-05-01-hostile-${name.replaceAll(/[^a-z]+/giu, '-').toLowerCase()}-post.md`,
    text: around(shape(size)),
  }));
}

it('knows forty shapes and more', () => {
  expect(Object.keys(BODIES).length).toBeGreaterThanOrEqual(40);
});

describe.each([10_000, 100_000, 1_000_000])('posts of %i signs that were made to be slow', (size) => {
  const bodies = casesOf(BODIES, size, (text) => `---\ntitle: Lanterns\n---\n\n${text}\n`);
  const cases = [...bodies, ...casesOf(FRONT_MATTERS, size, (text) => text)];
  let repository: TestRepository;
  let run: CliRun;
  let report: Report;

  beforeAll(() => {
    repository = makeRepository([
      {
        files: {
          '_config.yml': 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n',
          ...Object.fromEntries(cases.map(({ path, text }) => [path, text])),
          [HEALTHY]: '---\ntitle: Lanterns\n---\n\n![A lantern](/assets/missing.png)\n',
        },
      },
    ]);
    run = runCli(repository.workingCopy('main'), ['--all', '--format', 'json']);
    report = reportOf(run);
  }, 150_000);
  afterAll(() => repository.remove());

  it('do not keep the run from its end, nor any post from being counted', () => {
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(1);
    expect(report.posts).toBe(cases.length + 1);
  });

  it('do not keep a healthy post from its review', () => {
    const found = report.findings.filter((one) => one.path === HEALTHY);
    expect(found.map((one) => one.rule)).toEqual(['image-exists']);
  });

  it.each(bodies.map(({ name, path }) => [name, path] as const))('%s: parsed, or one finding', (_, path) => {
    const found = report.findings.filter((one) => one.path === path);
    const skipped = report.notChecked.filter((one) => one.path === path);
    const costly = found.filter((one) => one.subject === 'too-costly');
    if (costly.length === 0) {
      expect(skipped).toEqual([]);
      return;
    }
    expect(found).toEqual(costly);
    expect(costly).toHaveLength(1);
    expect(costly[0]).toMatchObject({ rule: 'front-matter-valid', severity: 'error' });
    expect(skipped.length).toBeGreaterThan(0);
  });

  // Each of these kept the parser busy for longer than a second, or exhausted its stack, at 100 kB.
  it
    .runIf(size >= 100_000)
    .each([
      'starts of emphasis and others’ ends',
      'emphasis in emphasis',
      'links in links',
      'quotes in quotes',
      'brackets in brackets',
      'footnotes to nothing',
    ])('%s: not parsed to the end', (name) => {
    const path = cases.find((one) => one.name === name)?.path;
    const found = report.findings.filter((one) => one.path === path);
    expect(found.map((one) => one.subject)).toEqual(['too-costly']);
  });
});
