import { afterEach, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';
import { type Report, reportOf, runCli } from '../support/run-cli.ts';

const opened: TestRepository[] = [];
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove();
});

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the command says of a change to a repository. */
function review(base: Files, change: Files): Report {
  const repository = makeRepository([{ files: base }, { branch: 'topic', from: 'main', files: change }]);
  opened.push(repository);
  return reportOf(runCli(repository.workingCopy('topic'), ['--format', 'json']));
}

const found = ({ findings }: Report) =>
  findings.map(({ rule, severity, path, subject }) => [rule, severity, path, subject]);

const PNG = tinyFile('a.png');
const JEKYLL = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';
const NFC = 'caf\u00e9';
const NFD = 'cafe\u0301';

describe('a repository of several sites', () => {
  const base: Files = {
    'blog/_config.yml': `${JEKYLL}baseurl: /blog\n`,
    'blog/_data/authors.yml': 'mei:\n  name: Mei\n',
    'blog/_posts/2024-01-01-old.md': '---\ntitle: Old\nauthor: mei\n---\n\nText.\n',
    'blog/assets/a.png': PNG,
    'web/docusaurus.config.js':
      "export default { title: 'W', url: 'https://w.example', baseUrl: '/', presets: [['classic', {}]] };\n",
    'web/blog/authors.yml': 'odile:\n  name: Odile\n',
    'web/blog/2024-01-01-old.md': '---\ntitle: Old\nauthors: [odile]\n---\n\nText.\n',
    'web/static/b.png': PNG,
    '.github/postproof.yml': [
      'sites:',
      '  - generator: jekyll',
      '    root: blog',
      '    rules: {image-alt: off, author-profile: error}',
      '  - generator: docusaurus',
      '    root: web',
      '    rules: {image-alt: error}',
      '',
    ].join('\n'),
  };

  it('judges each by its own generator, files, authors and rules', () => {
    const text = (author: string): string =>
      `---\ntitle: New\n${author}\n---\n\n![](/blog/a.png)\n\n![](/b.png)\n\n![](/blog/assets/a.png)\n\n[x](/blog/2024/01/01/old/)\n`;
    const report = review(base, {
      'blog/_posts/2024-02-01-new.md': text('author: odile'),
      'web/blog/2024-02-01-new.md': text('authors: [mei]'),
    });
    const post = 'blog/_posts/2024-02-01-new.md';
    const other = 'web/blog/2024-02-01-new.md';
    expect(found(report)).toEqual([
      ['author-profile', 'error', post, 'odile'],
      ['image-exists', 'error', post, '/blog/a.png'],
      ['author-profile', 'error', other, 'mei'],
      ['image-alt', 'error', other, '/blog/a.png'],
      ['image-exists', 'error', other, '/blog/a.png'],
      ['image-alt', 'error', other, '/b.png'],
      ['image-alt', 'error', other, '/blog/assets/a.png'],
      ['image-exists', 'error', other, '/blog/assets/a.png'],
    ]);
    expect(report.posts).toBe(2);
  });

  it('moves a post from one to the other as a new one', () => {
    const moved = '---\ntitle: Old\nauthors: [odile]\n---\n\n![An old picture](/b.png)\n';
    expect(found(review(base, { 'web/blog/2024-03-01-moved.md': moved }))).toEqual([]);
  });
});

describe('names as macOS writes them', () => {
  const base: Files = {
    '_config.yml': JEKYLL,
    [`assets/${NFD}.png`]: PNG,
    [`_posts/2024-01-01-${NFD}.md`]: '---\ntitle: Old\n---\n\nText.\n',
  };
  const post = '_posts/2024-02-01-new.md';
  const withBody = (body: string): Files => ({ [post]: `---\ntitle: New\n---\n\n${body}\n` });

  it('are other names than composed ones, and the file that is meant is named', () => {
    const report = review(base, withBody(`![Cups](/assets/${NFC}.png)`));
    expect(found(report)).toEqual([['image-exists', 'error', post, `/assets/${NFC}.png`]]);
    expect(report.findings[0]?.message).toMatch(/Unicode.*caf%C3%A9\.png.*cafe%CC%81\.png/u);
    expect(report.findings[0]?.fix?.text.normalize('NFC')).toContain(`/assets/${NFC}.png`);
  });

  it('are found as they are, raw and percent-encoded', () => {
    const body = `![Cups](/assets/${NFD}.png)\n\n![Cups](/assets/${encodeURIComponent(NFD)}.png)`;
    expect(found(review(base, withBody(body)))).toEqual([]);
  });

  it('give addresses as they are', () => {
    const link = (slug: string): string => `[Old](/2024/01/01/${slug}/)`;
    expect(found(review(base, withBody(link(NFD))))).toEqual([]);
    const report = review(base, withBody(link(NFC)));
    expect(found(report)).toEqual([['post-link', 'error', post, `/2024/01/01/${NFC}/`]]);
    expect(report.findings[0]?.message).toMatch(/Unicode.*caf%C3%A9\/.*cafe%CC%81\//u);
  });
});

describe('the case of names', () => {
  const base: Files = {
    '_config.yml': JEKYLL,
    'assets/Cup.PNG': PNG,
    'assets/both.png': PNG,
    'assets/BOTH.png': PNG,
    '_posts/2024-01-01-Old.md': '---\ntitle: Old\n---\n\nText.\n',
  };
  const post = '_posts/2024-02-01-new.md';

  it('is exact for images, links and tags; what is meant is offered', () => {
    const body = [
      '![A cup](/assets/cup.png)',
      '![A cup](/assets/Cup.PNG)',
      '![Both](/assets/both.png) ![BOTH](/assets/BOTH.png)',
      '[Old](/2024/01/01/old/)',
      '[Old](/2024/01/01/Old/)',
      '[Old]({% post_url 2024-01-01-old %})',
      '[Old]({% post_url 2024-01-01-Old %})',
    ].join('\n\n');
    const report = review(base, { [post]: `---\ntitle: New\n---\n\n${body}\n` });
    expect(report.findings.map(({ rule, start, fix }) => [rule, start.line, fix?.text])).toEqual([
      ['image-exists', 5, expect.stringContaining('/assets/Cup.PNG')],
      ['post-link', 11, expect.stringContaining('/2024/01/01/Old/')],
      ['post-link', 15, expect.stringContaining('2024-01-01-Old')],
    ]);
  });
});

describe('a post in AsciiDoc', () => {
  const base: Files = {
    '.github/postproof.yml': [
      'site:',
      '  generator: plain',
      "  posts: ['posts/*.adoc']",
      "  address: '/{slug}/'",
      '  files: {"/": static}',
      'rules: {author-required: error}',
      '',
    ].join('\n'),
    'static/cup.png': PNG,
  };
  const post = 'posts/cups.adoc';
  const body = '== Cups\n\nimage::none.png[]\n\n![Cups](/none.png) [Cups](/none/)\n';

  it('has its front matter read, and its body said to be unread', () => {
    const report = review(base, { [post]: `---\ntitle: Cups\nimage: /kup.png\n---\n\n${body}` });
    expect(found(report)).toEqual([
      ['author-required', 'error', post, 'author'],
      ['image-exists', 'error', post, '/kup.png'],
    ]);
    expect(report.notChecked).toEqual([{ path: post, rule: '*', why: expect.stringContaining('AsciiDoc') }]);
  });

  it('needs no front matter', () => {
    expect(found(review(base, { [post]: `= Cups\n:author: mei\n\n${body}` }))).toEqual([]);
  });
});
