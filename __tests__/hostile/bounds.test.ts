import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { makeRepository } from '../support/github/index.ts';
import { type Report, reportOf, runCli } from '../support/run-cli.ts';

/** SECURITY.md: a run ends within two minutes and 512 MiB, and says what it left out. */
const SECONDS = 120;
const MEBIBYTES = 512;

const TELL = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';
const MEASURED = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL)}` };

type Files = Readonly<Record<string, string | Uint8Array>>;

const BASE: Files = { '_config.yml': 'permalink: /:year/:month/:day/:title/\nurl: https://tea.example\n' };
const HEALTHY = '_posts/2020-08-04-party.md';
const MISSING = '![The party](/assets/missing.png)\n';

const post = (body: string): string => `---\ntitle: Tea\n---\n\n${body}`;
const dayOf = (index: number): string =>
  new Date(Date.UTC(1980, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
const filesOf = (count: number, file: (index: number) => readonly [string, string | Uint8Array]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

/** A section of a post as people write them. */
const SECTION = `## A cup\n\n${'Tea was drunk with friends, **slowly**, and [so was the one before](/about/). '.repeat(6)}\n\n- one\n- two\n\n`;

/** Headers that promise what is not there, or what nobody has. */
const IMAGES: Readonly<Record<string, Uint8Array>> = {
  'huge.png': bytes(
    '\x89PNG\r\n\x1a\n',
    [0, 0, 0, 13],
    'IHDR',
    [0x7f, 255, 255, 255, 0x7f, 255, 255, 255, 8, 6, 0, 0, 0],
  ),
  'cut.png': bytes('\x89PNG\r\n\x1a\n', [255, 255, 255, 255]),
  'huge.gif': bytes('GIF89a', [255, 255, 255, 255, 0, 0, 0]),
  // Segments without an end: each is empty, and none is the one with the size.
  'endless.jpg': Buffer.concat([
    bytes([0xff, 0xd8]),
    Buffer.alloc(1_000_000, Buffer.from([0xff, 0xe1, 0x00, 0x02])),
  ]),
  'circle.jpg': bytes([0xff, 0xd8, 0xff, 0xe1, 0x00, 0x00, 0xff, 0xe1, 0x00, 0x00]),
  'lying.webp': bytes('RIFF', [255, 255, 255, 255], 'WEBPVP8 ', [255, 255, 255, 255, 0, 0]),
  'many.ico': bytes([0, 0, 1, 0, 255, 255]),
  'bomb.svg': bytes(
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`,
    `<svg width="&j;" height="&j;">${'<g>'.repeat(300_000)}`,
  ),
  // A search from each beginning for an end that is not there.
  'styles.svg': bytes(`<svg>${'<style '.repeat(140_000)}`),
  'outside.svg': bytes('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg><text>&x;</text></svg>'),
};

const FRONT_MATTERS: readonly string[] = [
  `a: &a [${'x, '.repeat(50)}]\n${'bcdefgh'.replace(/./gu, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(20)}]\n`)}`,
  `a: ${'['.repeat(20_000)}`,
  `a: ${'{a: '.repeat(8000)}`,
  Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join(''),
  `title: ${'x'.repeat(900_000)}\n`,
];

/** Just below what is read of one post: aliases of a long mapping. */
const LONG_FRONT_MATTER = `a: &a x\n${Array.from({ length: 5500 }, (_, index) => `k${index}: ${index < 90 ? '*a' : 'v'}\n`).join('')}`;

interface Row {
  readonly files: Files;
  /** What has to be said besides the finding of the healthy post. */
  readonly says?: (report: Report) => void;
}

const isLeftOut = ({ why }: { readonly why: string }): boolean => why.includes('left out');
const ofOthers = (report: Report) => report.findings.filter(({ path }) => path !== HEALTHY);

const ROWS: Readonly<Record<string, Row>> = {
  '10,000 changed files': {
    files: filesOf(10_000, (index) => [`data/${index % 100}/${index}.txt`, `${index}\n`]),
  },
  '3,000 changed posts': {
    files: filesOf(3000, (index) => [`_posts/${dayOf(index)}-tea.md`, post(SECTION.repeat(4))]),
    says: (report) => expect(report.posts).toBe(3001),
  },
  '100,000 findings in 1,000 posts': {
    files: filesOf(1000, (index) => [
      `_posts/${dayOf(index)}-tea.md`,
      post(Array.from({ length: 100 }, (_, image) => `![A party](/assets/none-${image}.png)\n\n`).join('')),
    ]),
    says: (report) => expect(report.notChecked.filter(isLeftOut)).toHaveLength(1),
  },
  '100,000 findings in one post': {
    files: { '_posts/2021-01-01-tea.md': post('![](a)\n\n'.repeat(100_000)) },
    says: (report) => expect(ofOthers(report).length).toBeGreaterThan(0),
  },
  'a post of a megabyte': {
    files: {
      '_posts/2021-01-01-tea.md': post(`${SECTION.repeat(Math.floor(1_000_000 / SECTION.length))}${MISSING}`),
    },
    says: (report) => expect(ofOthers(report).length).toBeGreaterThan(0),
  },
  'images with lying headers': {
    files: {
      ...Object.fromEntries(Object.entries(IMAGES).map(([name, content]) => [`assets/${name}`, content])),
      '_posts/2021-01-01-tea.md': post(
        Object.keys(IMAGES)
          .map((name) => `![A cup](/assets/${name})\n\n`)
          .join(''),
      ),
    },
    says: (report) => expect(report.findings.filter(({ rule }) => rule === 'image-exists')).toHaveLength(1),
  },
  'front matter that multiplies': {
    files: filesOf(FRONT_MATTERS.length, (index) => [
      `_posts/2021-01-0${index + 1}-tea.md`,
      `---\n${FRONT_MATTERS[index]}---\n\nText.\n`,
    ]),
    says: (report) => {
      const spoken = new Set(ofOthers(report).map(({ path }) => path));
      expect(spoken.size).toBe(FRONT_MATTERS.length);
    },
  },
  'the longest front matter in 300 posts': {
    files: {
      ...filesOf(300, (index) => [
        `_posts/${dayOf(index)}-tea.md`,
        `---\n${LONG_FRONT_MATTER}---\n\nText.\n`,
      ]),
      '_posts/2021-01-01-links.md': post(`[The last of them](/${dayOf(299).replaceAll('-', '/')}/tea/)\n`),
    },
    says: (report) => {
      expect(report.findings.filter(({ rule }) => rule === 'post-link')).toEqual([]);
      const unread = report.notChecked.filter(({ why }) => why.startsWith('its front matter is long'));
      expect(unread.some(({ rule }) => rule === 'front-matter-valid')).toBe(true);
    },
  },
};

describe('a run ends in time, in little memory, and reviews what it can', () => {
  it.each(Object.entries(ROWS))('%s', { timeout: (SECONDS + 60) * 1000 }, (_, { files, says }) => {
    const repository = makeRepository([
      { files: BASE },
      { branch: 'topic', from: 'main', files: { ...files, [HEALTHY]: post(MISSING) } },
    ]);
    try {
      const start = Date.now();

      const run = runCli(
        repository.workingCopy('topic'),
        ['--base', 'origin/main', '--head', 'HEAD', '--format', 'json'],
        MEASURED,
      );
      expect((Date.now() - start) / 1000).toBeLessThan(SECONDS);
      expect(run.exitCode).toBe(1);
      expect(Number(run.stderr.trim()) / 1024).toBeLessThan(MEBIBYTES);
      const report = reportOf(run);
      const own = report.findings.filter(({ path, rule }) => path === HEALTHY && rule === 'image-exists');
      expect(own.length + report.notChecked.filter(isLeftOut).length).toBeGreaterThan(0);
      says?.(report);
    } finally {
      repository.remove();
    }
  });
});
