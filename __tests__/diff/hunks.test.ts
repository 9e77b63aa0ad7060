import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksOfNew, linesOf, oldLinesOf, parsePatch } from '../../src/diff/hunks.ts';
import { hunksBetween } from '../../src/world/git/hunks-between.ts';

const PATCH = [
  '@@ -2,4 +2,5 @@ a heading',
  ' two',
  '-three',
  '+drei',
  '+dreieinhalb',
  ' four',
  ' five',
  '@@ -20,3 +21,2 @@',
  ' twenty',
  '-twenty-one',
  ' twenty-two',
  '\\ No newline at end of file',
].join('\n');

describe('the old line of a new one', () => {
  const hunks = parsePatch(PATCH);
  it.each([
    [1, 1],
    [2, 2],
    [3, undefined],
    [4, undefined],
    [5, 4],
    [10, 9],
    [21, 20],
    [22, 22],
    [40, 40],
  ])('%i was %s', (line, old) => {
    expect(oldLinesOf(hunks)(line)).toBe(old);
  });

  it('is that of the same text, whatever was edited', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = hunksBetween(before.join('\n'), after.join('\n')) ?? [];
        for (const [index, line] of after.entries()) {
          const old = oldLinesOf(found)(index + 1);
          if (old !== undefined) expect(before[old - 1] ?? '').toBe(line);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the lines of a hunk', () => {
  it('have the numbers of their sides', () => {
    const [first, second] = parsePatch(PATCH).map((hunk) => [...linesOf(hunk)]);
    expect(first).toEqual([
      { kind: 'context', old: 2, new: 2 },
      { kind: 'removed', old: 3 },
      { kind: 'added', new: 3 },
      { kind: 'added', new: 4 },
      { kind: 'context', old: 4, new: 5 },
      { kind: 'context', old: 5, new: 6 },
    ]);
    expect(second?.at(-1)).toEqual({ kind: 'context', old: 22, new: 22 });
  });

  it.each([
    ['', 0],
    ['one', 1],
    ['one\n', 1],
    ['one\n\n', 2],
  ])('of a new text %j are %i', (text, count) => {
    const lines = hunksOfNew(text).flatMap((hunk) => [...linesOf(hunk)]);
    expect(lines).toEqual(Array.from({ length: count }, (_, index) => ({ kind: 'added', new: index + 1 })));
  });
});
