import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees } from '../../src/diff/compare-trees.ts';
import type { Entry } from '../../src/site/files.ts';

const tree = (files: Readonly<Record<string, string>>): readonly Entry[] =>
  Object.entries(files).map(([path, oid]) => ({ path, oid, kind: 'file' }));

describe('what differs between two trees', () => {
  it.each<[string, Record<string, string>, Record<string, string>, readonly object[]]>([
    ['nothing', { a: '1' }, { a: '1' }, []],
    ['an added file', {}, { a: '1' }, [{ path: 'a', status: 'added', oid: '1' }]],
    ['an edited file', { a: '1' }, { a: '2' }, [{ path: 'a', status: 'modified', oid: '2' }]],
    ['a deleted file', { a: '1' }, {}, [{ path: 'a', status: 'removed', oid: '1' }]],
    [
      'a file that moved',
      { a: '1' },
      { b: '1' },
      [{ path: 'b', status: 'renamed', previousPath: 'a', oid: '1' }],
    ],
    ['a copy, which is new', { a: '1' }, { a: '1', b: '1' }, [{ path: 'b', status: 'added', oid: '1' }]],
    [
      'two that moved with the same content, each once',
      { a: '1', b: '1' },
      { c: '1', d: '1' },
      [
        { path: 'c', status: 'renamed', previousPath: 'a', oid: '1' },
        { path: 'd', status: 'renamed', previousPath: 'b', oid: '1' },
      ],
    ],
    [
      'a file that moved and was edited, which nobody can know',
      { a: '1' },
      { b: '2' },
      [
        { path: 'a', status: 'removed', oid: '1' },
        { path: 'b', status: 'added', oid: '2' },
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(compareTrees(tree(before), tree(after))).toEqual(expected);
  });

  it('a file that became a link', () => {
    const link: Entry = { path: 'a', oid: '1', kind: 'symlink' };
    expect(compareTrees(tree({ a: '1' }), [link])).toEqual([{ path: 'a', status: 'modified', oid: '1' }]);
  });

  it('made to the first tree, gives the second', () => {
    const files = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(files, files, (before, after) => {
        const now = new Map<string, string>(Object.entries(before));
        const changes = compareTrees(tree(before), tree(after));
        for (const { path, status, previousPath } of changes) {
          if (status === 'removed') now.delete(path);
          if (previousPath !== undefined) now.delete(previousPath);
        }
        for (const { path, status, oid } of changes) if (status !== 'removed') now.set(path, oid);
        expect(Object.fromEntries(now)).toEqual({ ...after });
      }),
    );
  });
});
