import { describe, expect, it } from 'vitest';
import { type Hunk, parsePatch } from '../../src/diff/hunks.ts';
import type { PlacedFile } from '../../src/diff/place.ts';
import { placeFindings } from '../../src/diff/place-findings.ts';
import { type FindingOptions, makeFinding } from '../support/make-finding.ts';

/** Front matter in lines 1 to 5; paragraphs in 7 to 9, 11 to 12 and 20. */
const LINES = [
  '---',
  'title: Party',
  'author: Mei-Lin',
  'date: 2020-08-04',
  '---',
  '',
  'One',
  'two',
  'three',
  '',
  'four',
  'five',
  ...Array.from({ length: 7 }, () => ''),
  'twenty',
];
const SOURCE = `${LINES.join('\n')}\n`;
const MATTER = { start: 0, end: SOURCE.indexOf('\n\nOne') };

/** A hunk of the new file: its lines, and which of them the change added. */
function hunk(first: number, last: number, added: readonly number[]): Hunk {
  const shown = LINES.slice(first - 1, last);
  const lines = shown.map((text, index) => `${added.includes(first + index) ? '+' : ' '}${text}`);
  const [found] = parsePatch(
    [`@@ -${first},${shown.length - added.length} +${first},${shown.length} @@`, ...lines].join('\n'),
  );
  if (found === undefined) throw new Error('no hunk');
  return found;
}

function place(options: FindingOptions, hunks: readonly Hunk[] | undefined, file: Partial<PlacedFile> = {}) {
  const finding = makeFinding({ text: SOURCE, ...options });
  const placed = {
    source: options.text ?? SOURCE,
    frontMatter: MATTER,
    ...(hunks === undefined ? {} : { hunks }),
    ...file,
  };
  const [found] = placeFindings([finding], () => placed);
  if (found === undefined) throw new Error('no place');
  return found;
}

describe('where a finding is said', () => {
  it.each<[string, FindingOptions, readonly Hunk[] | undefined, object]>([
    [
      'on its line, where a hunk shows it',
      { at: 'two' },
      [hunk(7, 9, [9])],
      { kind: 'line', line: 8, exact: true },
    ],
    [
      'on a line that is only context',
      { at: 'One' },
      [hunk(5, 9, [8])],
      { kind: 'line', line: 7, exact: true },
    ],
    [
      'on all its lines, where one hunk shows them',
      { at: 'One\ntwo\nthree' },
      [hunk(5, 9, [8])],
      { kind: 'line', startLine: 7, line: 9, exact: true },
    ],
    [
      'on its first line, where another hunk shows the last',
      { at: 'three\n\nfour' },
      [hunk(7, 9, [8]), hunk(11, 12, [12])],
      { kind: 'line', line: 9, exact: true },
    ],
    [
      'on its first line, where no hunk shows the last',
      { at: 'two\nthree' },
      [hunk(5, 8, [8])],
      { kind: 'line', line: 8, exact: true },
    ],
    [
      'without the line after its last line end',
      { at: 'two\nthree\n' },
      [hunk(5, 11, [8])],
      { kind: 'line', startLine: 8, line: 9, exact: true },
    ],
    [
      'on the nearest changed line of its paragraph',
      { at: 'One' },
      [hunk(8, 9, [8, 9])],
      { kind: 'line', line: 8, exact: false },
    ],
    [
      'on the nearest changed line of the front matter',
      { at: 'Party' },
      [hunk(3, 9, [3, 4, 8])],
      { kind: 'line', line: 3, exact: false },
    ],
    [
      'on the file, where only another paragraph changed',
      { at: 'One' },
      [hunk(11, 12, [11])],
      { kind: 'file' },
    ],
    [
      'on the file, where nothing of it is left in a hunk',
      { at: 'One' },
      [hunk(20, 20, [])],
      { kind: 'file' },
    ],
    ['on the file, where it only moved', { at: 'One' }, [], { kind: 'file' }],
    ['on the file, where GitHub shows no patch', { at: 'One' }, undefined, { kind: 'file' }],
    [
      'in the summary, where it belongs there',
      { at: 'One', summaryOnly: true },
      [hunk(7, 9, [7])],
      { kind: 'summary' },
    ],
    [
      'as a whole: on the first changed line of the front matter',
      {},
      [hunk(1, 9, [3, 4, 8])],
      { kind: 'line', line: 3, exact: true },
    ],
    [
      'as a whole: else on the first changed line',
      {},
      [hunk(5, 12, [8, 11])],
      { kind: 'line', line: 8, exact: true },
    ],
    ['as a whole: on the file, where only lines went', {}, [hunk(5, 12, [])], { kind: 'file' }],
  ])('%s', (_name, options, hunks, expected) => {
    expect(place(options, hunks).place).toEqual(expected);
  });

  it('is the summary for a file outside of the change', () => {
    const [found] = placeFindings([makeFinding({ text: SOURCE, at: 'One' })], () => undefined);
    expect(found?.place).toEqual({ kind: 'summary' });
  });
});

describe('what a suggestion replaces', () => {
  const whole = [hunk(1, 12, [3, 7, 8, 9])];

  it.each<[string, FindingOptions, object]>([
    [
      'whole lines, with what stands around the fix',
      { at: 'Mei-Lin', fixed: ['Mei-Lin', 'mei-lin'] },
      { startLine: 3, line: 3, text: 'author: mei-lin', replaced: 'author: Mei-Lin' },
    ],
    [
      'several lines at once',
      { at: 'One\ntwo', fixed: ['ne\ntw', 'n t'] },
      { startLine: 7, line: 8, text: 'On to', replaced: 'One\ntwo' },
    ],
    [
      'a line by two',
      { at: 'One', fixed: ['One', 'Note\n\nOne'] },
      { startLine: 7, line: 7, text: 'Note\n\nOne', replaced: 'One' },
    ],
    [
      'deleted lines by nothing',
      { at: 'two\n', fixed: ['two\n', ''] },
      { startLine: 8, line: 8, text: null, replaced: 'two' },
    ],
  ])('%s', (_name, options, expected) => {
    expect(place(options, whole).suggestion).toEqual(expected);
  });

  it('has the line ends of a comment, whatever the file has', () => {
    const source = SOURCE.replaceAll('\n', '\r\n');
    const finding = makeFinding({ text: source, at: 'One\r\ntwo', fixed: ['One\r\ntwo', 'Eins\r\nzwei'] });
    const [found] = placeFindings([finding], () => ({ source, hunks: whole }));
    expect(found?.suggestion).toEqual({
      startLine: 7,
      line: 8,
      text: 'Eins\nzwei',
      replaced: 'One\r\ntwo',
    });
  });

  it.each<[string, FindingOptions, readonly Hunk[] | undefined]>([
    ['no hunk shows the lines', { at: 'One', fixed: ['One', 'Eins'] }, [hunk(11, 12, [11])]],
    [
      'two hunks share the lines',
      { at: 'three', fixed: ['three\n\nfour', 'x'] },
      [hunk(7, 9, [8]), hunk(11, 12, [12])],
    ],
    [
      'the last line has no end to tell which',
      { text: 'a\r\nb', at: 'b', fixed: ['b', 'b\r\n\r\nc'] },
      [hunk(1, 2, [1, 2])],
    ],
    ['there is no patch', { at: 'One', fixed: ['One', 'Eins'] }, undefined],
    [
      'the fix is in another file',
      { at: 'One', fixed: ['One', 'Eins'], fixPath: '_posts/2020-08-04-other.md' },
      whole,
    ],
    ['the finding is said on lines of its own', { at: 'twenty', fixed: ['One', 'Eins'] }, [hunk(7, 20, [7])]],
  ])('nothing, where %s', (_name, options, hunks) => {
    expect(place(options, hunks).suggestion).toBeUndefined();
  });

  it.each<[string, FindingOptions, object, string | undefined]>([
    [
      'stays on the first changed line, where the fix is elsewhere',
      { fixed: ['One', 'Note\n\nOne'] },
      { kind: 'line', line: 3, exact: true },
      undefined,
    ],
    [
      'has the suggestion whose lines hold that one',
      { fixed: ['author: Mei-Lin', 'author: mei-lin'] },
      { kind: 'line', line: 3, exact: true },
      'author: mei-lin',
    ],
  ])('a whole-post finding %s', (_name, options, expected, text) => {
    const found = place(options, whole);
    expect(found.place).toEqual(expected);
    expect(found.suggestion?.text).toBe(text);
  });

  it('takes the comment of a finding that no hunk shows with it', () => {
    const found = place({ at: 'twenty', fixed: ['One\ntwo', 'Eins'] }, [hunk(7, 9, [7])]);
    expect(found.place).toEqual({ kind: 'line', startLine: 7, line: 8, exact: true });
  });
});
