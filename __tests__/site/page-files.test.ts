import { describe, expect, it } from 'vitest';
import { indexPageFiles } from '../../src/site/page-files.ts';

describe('files that move with their page', () => {
  const files = Array.from({ length: 1000 }, (_, index) => ({
    path: `posts/p${index}/cover.png`,
    owner: `posts/p${index}.md`,
    name: 'cover.png',
  }));
  const addresses = new Map(
    files.map(({ owner }, index) => [owner, `/${index % 2 === 0 ? 'moved' : 'p'}${index}/`]),
  );

  function index(read: ReadonlySet<string>) {
    const asked = new Set<string>();
    const folderOf = (owner: string): string | undefined => {
      asked.add(owner);
      return read.has(owner) ? addresses.get(owner) : undefined;
    };
    const found = indexPageFiles(() => files, { folderOf, isRead: (owner) => read.has(owner) });
    return { asked, at: found.at };
  }

  it('are found by the name of their folder, and read pages are not needed for that', () => {
    const { asked, at } = index(new Set(['posts/p77.md']));
    expect(at('/p77/cover.png')).toBe('posts/p77/cover.png');
    expect([...asked]).toContain('posts/p77.md');
    expect(asked.size).toBeLessThan(20);
  });

  it('are found at another address when their page is read, without asking for all the others', () => {
    const { asked, at } = index(new Set(['posts/p500.md']));
    expect(at('/moved500/cover.png')).toBe('posts/p500/cover.png');
    expect(at('/elsewhere/cover.png')).toBeUndefined();
    expect(asked).toEqual(new Set(['posts/p500.md']));
  });

  it('are looked for again once more pages are read', () => {
    const read = new Set<string>();
    const { at } = index(read);
    expect(at('/moved500/cover.png')).toBeUndefined();
    read.add('posts/p500.md');
    expect(at('/moved500/cover.png')).toBe('posts/p500/cover.png');
  });
});
