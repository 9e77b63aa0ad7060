import { describe, expect, it } from 'vitest';
import { mergeTrees } from '../../src/diff/merge-trees.ts';
import type { Entry } from '../../src/site/files.ts';

type Files = Readonly<Record<string, string>>;

const tree = (files: Files): readonly Entry[] =>
  Object.entries(files).map(([path, oid]) => ({ path, oid, kind: 'file' }));

describe('the tree after the merge', () => {
  it.each<[string, Files, Files, Files, Files]>([
    ['what neither touched stays', { a: '1' }, { a: '1' }, { a: '1' }, { a: '1' }],
    ['what the head added is there', {}, { a: '1' }, {}, { a: '1' }],
    ['what the base added is there', {}, {}, { a: '1' }, { a: '1' }],
    ['what the head edited is the head’s', { a: '1' }, { a: '2' }, { a: '1' }, { a: '2' }],
    ['what the base edited is the base’s', { a: '1' }, { a: '1' }, { a: '2' }, { a: '2' }],
    ['what both edited is the head’s', { a: '1' }, { a: '2' }, { a: '3' }, { a: '2' }],
    ['what the head deleted is gone', { a: '1' }, {}, { a: '1' }, {}],
    ['what the base deleted is gone', { a: '1' }, { a: '1' }, {}, {}],
    ['what both deleted is gone', { a: '1' }, {}, {}, {}],
    ['what the head deleted and the base edited is gone', { a: '1' }, {}, { a: '2' }, {}],
    ['what the head edited and the base deleted is gone', { a: '1' }, { a: '2' }, {}, {}],
    ['what both added is the head’s', {}, { a: '1' }, { a: '2' }, { a: '1' }],
  ])('%s', (_name, mergeBase, head, tip, expected) => {
    const merged = mergeTrees(tree(head), tree(tip), tree(mergeBase));
    expect(Object.fromEntries(merged.map(({ path, oid }) => [path, oid]))).toEqual(expected);
  });
});
