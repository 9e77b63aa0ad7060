import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/site/files.ts';
import { makeFiles } from '../../src/site/tree.ts';

const file = (path: string): Entry => ({ path, oid: '', kind: 'file' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a tree', () => {
  it('lists by code unit, whole and by folder', () => {
    const files = makeFiles(['b/z', 'a-b', 'a/2', 'a.md', 'a/1', 'a0', 'é'].map(file), new Map());
    expect(files.under('')).toEqual(['a-b', 'a.md', 'a/1', 'a/2', 'a0', 'b/z', 'é']);
    expect(files.under('a')).toEqual(['a/1', 'a/2']);
    expect(files.under('a/')).toEqual(['a/1', 'a/2']);
    expect(files.under('none')).toEqual([]);
  });

  it('asks for what is not read, and no longer once it is', () => {
    const contents = new Map<string, Uint8Array | undefined>();
    const files = makeFiles(['a.md', 'b.md', 'c.md'].map(file), contents);
    expect(files.text('a.md')).toBeUndefined();
    expect(files.bytes('b.md')).toBeUndefined();
    expect(files.text('absent.md')).toBeUndefined();
    expect([...files.wanted]).toEqual(['a.md', 'b.md']);
    expect(files.isRead('a.md')).toBe(false);
    files.forget();
    contents.set('a.md', bytes('A'));
    contents.set('b.md', undefined);
    expect(files.text('a.md')).toBe('A');
    expect(files.text('b.md')).toBeUndefined();
    expect(files.isRead('b.md')).toBe(true);
    expect(files.isRead('absent.md')).toBe(true);
    expect(files.wanted.size).toBe(0);
  });

  it('drops a byte order mark and takes nothing but UTF-8 text for text', () => {
    const contents = new Map([
      ['bom', bytes('\uFEFFtext')],
      ['latin', new Uint8Array([0x66, 0xfc, 0x72])],
      ['nul', bytes('a\0b')],
      ['empty', new Uint8Array()],
    ]);
    const files = makeFiles([...contents.keys()].map(file), contents);
    expect([...contents.keys()].map((path) => files.text(path))).toEqual(['text', undefined, undefined, '']);
    expect(files.bytes('latin')).toHaveLength(3);
  });

  it('reads neither symlinks nor submodules', () => {
    const files = makeFiles(
      [
        { path: 'link', oid: '', kind: 'symlink' },
        { path: 'module', oid: '', kind: 'submodule' },
      ],
      new Map([['link', bytes('a.md')]]),
    );
    expect(files.has('link')).toBe(true);
    expect(files.text('link')).toBeUndefined();
    expect(files.isRead('module')).toBe(true);
    expect(files.wanted.size).toBe(0);
  });

  it('names what is likely meant, most alike first', () => {
    const cafe = 'caf\u00e9.png';
    const names = [
      'img/Photo-1.png',
      'img/photo_1.png',
      'img/photo_1.jpg',
      'img/photo-1.jpg',
      'IMG/photo-1.png',
      'img/other.png',
      'other/photo-1.png',
      `img/${cafe}`,
      'img/a b.png',
    ];
    const files = makeFiles(names.map(file), new Map());
    expect(files.near('img/photo-1.png')).toEqual([
      'IMG/photo-1.png',
      'img/Photo-1.png',
      'img/photo-1.jpg',
      'img/photo_1.png',
      'img/photo_1.jpg',
    ]);
    expect(files.near(`img/${cafe.normalize('NFD')}`)).toEqual([`img/${cafe}`]);
    expect(files.near('img/a%20b.png')).toEqual(['img/a b.png']);
    expect(files.near('img/nothing.png')).toEqual([]);
  });

  it('takes a hundred thousand names', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => file(`d${at % 300}/e${at % 7}/f${at}.png`));
    const files = makeFiles(names, new Map());
    expect(files.under('d17/e3').length).toBeGreaterThan(0);
    expect(files.near('d17/e3/F17.png')).toEqual(['d17/e3/f17.png']);
  });
});
