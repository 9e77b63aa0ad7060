import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';
import { tinyFile } from '../support/images.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';

/** What a rule says of files that a change adds, each as its path and subject. */
async function saidOf(
  rule: string,
  added: MemoryFiles,
  more: {
    readonly body?: string;
    readonly files?: MemoryFiles;
    readonly options?: string;
    readonly site?: string;
  } = {},
) {
  const { body = '', files = {}, options = '{}', site } = more;
  const found = await findingsOf(rule, {
    body,
    files: { ...files, ...added },
    added: ['_posts/2020-08-04-hello-big-world.md', ...Object.keys(added)],
    config: `rules: {${rule}: [error, ${options}]}\n`,
    ...(site === undefined ? {} : { site }),
  });
  return found.map((one) => one.path);
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const png = (width: number, height: number): Uint8Array => {
  const content = Uint8Array.from(tinyFile('a.png'));
  new DataView(content.buffer).setUint32(16, width);
  new DataView(content.buffer).setUint32(20, height);
  return content;
};
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n';

describe('image-kind', () => {
  it.each([
    ['an image', { 'assets/a.png': tinyFile('a.png') }, []],
    [
      'an SVG',
      { 'assets/a.svg': '<?xml version="1.0"?>\n<!-- A -->\n<svg xmlns="x"><title>on top</title></svg>' },
      [],
    ],
    ['an empty file', { 'assets/a.png': '' }, ['assets/a.png']],
    ['a page', { 'assets/a.jpg': '\n<html lang="en">' }, ['assets/a.jpg']],
    ['a page with a byte order mark', { 'assets/a.jpg': '\ufeff<!doctype HTML>' }, ['assets/a.jpg']],
    ['a page under the name of an SVG', { 'assets/a.svg': '<!DOCTYPE html>' }, ['assets/a.svg']],
    ['a pointer', { 'assets/a.webp': POINTER }, ['assets/a.webp']],
    [
      'a pointer where Git LFS is used',
      { 'assets/a.webp': POINTER, '.gitattributes': '*.webp filter=lfs diff=lfs' },
      [],
    ],
    ['a script', { 'assets/a.svg': '<svg><script href="a.js"/></svg>' }, ['assets/a.svg']],
    ['a handler', { 'assets/a.svg': '<svg onload="a()"></svg>' }, ['assets/a.svg']],
    [
      'a link that runs script',
      { 'assets/a.svg': '<svg><a xlink:href="javascript:a()"/></svg>' },
      ['assets/a.svg'],
    ],
    ['a script in a comment', { 'assets/a.svg': '<svg><!-- <script/> --></svg>' }, []],
    ['an empty file that is no image', { 'assets/a.pdf': '' }, []],
    ['images of a program', { 'assets/js/a.png': '' }, []],
    ['a file that is not served', { '_drafts/a.png': '' }, []],
  ])('judges %s', async (_name, added, expected) => {
    expect(await saidOf('image-kind', added)).toEqual(expected);
  });
});

describe('image-format', () => {
  it.each([
    ['.jpeg for JPEG', { 'assets/a.jpeg': tinyFile('a.jpg') }, []],
    ['capitals', { 'assets/a.PNG': tinyFile('a.png') }, []],
    ['WebP as PNG', { 'assets/a.png': tinyFile('a.webp') }, ['assets/a.png']],
    ['PNG as JPEG', { 'assets/a.jpg': tinyFile('a.png') }, ['assets/a.jpg']],
    ['SVG as PNG', { 'assets/a.png': '<svg xmlns="x"/>' }, ['assets/a.png']],
    ['a PDF as an image', { 'assets/a.png': '%PDF-1.4' }, ['assets/a.png']],
    ['what nobody knows', { 'assets/a.png': 'hello' }, []],
    ['nothing', { 'assets/a.png': '' }, []],
    ['a broken header', { 'assets/a.png': bytes('\x89PNG\r\n\x1a\nxx') }, []],
  ])('judges %s', async (_name, added, expected) => {
    expect(await saidOf('image-format', added)).toEqual(expected);
  });

  it('knows the formats that the blog wants', async () => {
    const added = {
      'assets/a.png': tinyFile('a.png'),
      'assets/b.webp': tinyFile('b.webp'),
      'assets/c.docx': 'x',
    };
    expect(await saidOf('image-format', added, { options: '{extensions: [webp, .pdf]}' })).toEqual([
      'assets/a.png',
      'assets/c.docx',
    ]);
  });

  it('goes by the day of the posts that show a file, else by its path', async () => {
    const added = {
      'assets/a.png': tinyFile('a.png'),
      'assets/2020/b.png': tinyFile('a.png'),
      'assets/2021/c.png': tinyFile('a.png'),
    };
    expect(
      await saidOf('image-format', added, { options: '{extensions: [webp], since: 2021-01-01}' }),
    ).toEqual(['assets/2021/c.png']);
  });
});

describe('image-size', () => {
  it.each([
    ['a small image', { 'assets/a.png': png(100, 100) }, '{}', []],
    ['one as wide as may be', { 'assets/a.png': png(4096, 1) }, '{}', []],
    ['a wide one', { 'assets/a.png': png(4097, 1) }, '{}', ['assets/a.png']],
    ['a tall one', { 'assets/a.png': png(1, 4097) }, '{}', ['assets/a.png']],
    ['a tall one that may be', { 'assets/a.png': png(1, 4097) }, '{height: null}', []],
    ['an absurd one', { 'assets/a.png': png(4_000_000_000, 1) }, '{}', []],
    ['a broken header', { 'assets/a.jpg': bytes('\xff\xd8\xff\xe0\xff\xff') }, '{}', []],
    ['a WebP that ends early', { 'assets/a.webp': bytes('RIFFxxxxWEBPVP8X') }, '{}', []],
    ['a heavy one', { 'assets/a.png': new Uint8Array(1_048_577) }, '{}', ['assets/a.png']],
    ['a PDF without a limit', { 'assets/a.pdf': new Uint8Array(9_000_000) }, '{}', []],
    ['a PDF over the limit', { 'assets/a.pdf': new Uint8Array(11) }, '{pdf: 10}', ['assets/a.pdf']],
    ['a video', { 'assets/a.mp4': new Uint8Array(9_000_000) }, '{}', []],
  ])('judges %s', async (_name, added, options, expected) => {
    expect(await saidOf('image-size', added, { options })).toEqual(expected);
  });
});

describe('image-name', () => {
  it.each([
    ['a-b_c.1.png', []],
    ['A.png', ['assets/A.png']],
    ['a b.png', ['assets/a b.png']],
    ['é.pdf', ['assets/é.pdf']],
    ['A.css', []],
  ])('judges %s', async (name, expected) => {
    expect(await saidOf('image-name', { [`assets/${name}`]: 'x' })).toEqual(expected);
  });

  it('says nothing of a file that moves under its old name', async () => {
    const content = tinyFile('a.png');
    const head = { 'assets/2020/Old Name.png': content };
    const found = await findingsOf('image-name', {
      files: head,
      added: Object.keys(head),
      removed: { 'download/Old Name.png': content },
    });
    expect(found).toEqual([]);
  });
});

describe('image-unused', () => {
  const image = tinyFile('a.png');
  it.each([
    ['a file that the post shows', '![A](/assets/x/a.png)', {}, []],
    ['one that it links', '[A](/assets/x/a.png)', {}, []],
    ['one that it names in the wrong case', '![A](/assets/x/A.png)', {}, []],
    ['one in the place of another that is missing', '![A](/assets/x/b.png)', {}, []],
    [
      "one in the author's profile",
      '',
      { '_contributors/huan.md': '---\navatar: /assets/x/a.png\n---\n' },
      [],
    ],
    ['one in the data', '', { '_data/gallery.yml': '- a.png' }, []],
    ['one whose folder is an argument', '{% include gallery.html folder="/assets/x" %}', {}, []],
    ['one in a loop', '{% for i in list %}![A](/assets/x/{{ i }}.png){% endfor %}', {}, []],
    ['one that nothing names', '![B](/assets/y/b.png)', { 'assets/y/b.png': 'x' }, ['assets/x/a.png']],
    [
      'one beside a file that is named without its first slash',
      '![B](assets/x/b.png)',
      { 'assets/x/b.png': 'x' },
      ['assets/x/a.png'],
    ],
    ['one whose folder is only spoken of', 'See assets/x for more.', {}, ['assets/x/a.png']],
  ])('judges %s', async (_name, body, files, expected) => {
    expect(await saidOf('image-unused', { 'assets/x/a.png': image }, { body, files })).toEqual(expected);
  });

  it('goes by the plain name of a picture for fine screens', async () => {
    const added = { 'assets/x/a.png': image, 'assets/x/a@2x.png': image };
    expect(await saidOf('image-unused', added, { body: '![A](/assets/x/a.png)' })).toEqual([]);
  });
});
