import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { type Report, reportOf, runCli } from '../support/run-cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const FOLDER = join(import.meta.dirname, '../fixtures/sites');
const CONFIG = '.github/postproof.yml';
/** What `recommended` leaves to a site: none of it can be seen in a clean run. */
const HOUSE_RULES = 'rules:\n  author-profile: error\n  translation-back-link: error\n';

/** A change that breaks one thing of each kind. */
interface Break {
  readonly generator: string;
  /** A post that gets another author, an image and a link. */
  readonly post: string;
  readonly author: readonly [right: string, wrong: string];
  readonly image: string;
  readonly link: string;
  /** A new translation, which leads to its original; the original does not lead back. */
  readonly translation: string;
  readonly note: string;
  readonly frontMatter: string;
  /** The file of the translation's original. */
  readonly original: string;
}

const BREAKS: readonly Break[] = [
  {
    generator: 'jekyll',
    post: '_posts/2024-05-04-first-rehearsal.md',
    author: ['author: lena', 'author: lenna'],
    image: "![The stage]({{ '/assets/2024/stage.png' | relative_url }})",
    link: '[The concert](/winds/2024/07/01/concert/)',
    translation: '_posts/2024-06-01-open-air-zh.md',
    note: '[English version]({% post_url 2024-06-01-open-air %})',
    frontMatter: 'title: 露天\nauthor: toma\ndate: 2024-06-01 23:30:00 +0200',
    original: '_posts/2024-06-01-open-air.md',
  },
  {
    generator: 'hexo',
    post: 'source/_posts/en/reading-a-tide-table.md',
    author: ['author: ines', 'author: inez'],
    image: '![The boat](boat.png)',
    link: '[The storm](/log/en/2024/storm/)',
    translation: 'source/_posts/zh/low-water-walk.md',
    note: '[英文版](/log/en/2024/low-water-walk/)',
    frontMatter: 'title: 低潮时散步\ndate: 2024-06-02 14:00:00\nauthor: wei',
    original: 'source/_posts/en/low-water-walk.md',
  },
  {
    generator: 'hugo',
    post: 'content/posts/first-light/index.md',
    author: ['authors: [mira]', 'authors: [myra]'],
    image: '![Saturn](saturn.png)',
    link: '[The comet](/notes/2024/03/comet/)',
    translation: 'content/posts/keeping-dew-away.zh.md',
    note: '[英文版](/notes/2024/02/keeping-dew-away/)',
    frontMatter: 'title: 防露水\ndate: 2024-02-03\nslug: keeping-dew-away\nauthors: [tobin]',
    original: 'content/posts/keeping-dew-away.md',
  },
  {
    generator: 'docusaurus',
    post: 'blog/2024-03-09-sourdough/index.md',
    author: ['authors: [odile]', 'authors: [odille]'],
    image: '![The basket](./basket.png)',
    link: '[The starter](/journal/2024/05/01/starter)',
    translation: 'i18n/zh/docusaurus-plugin-content-blog/2024-04-02-quick-rye.mdx',
    note: '[英文版](pathname:///bakery/journal/quick-rye)',
    frontMatter: 'title: 更快的黑麦面包\nslug: quick-rye\nauthors: [ren]',
    original: 'blog/2024-04-02-quick-rye.mdx',
  },
  {
    generator: 'plain',
    post: 'src/content/blog/en/first-firing.md',
    author: ['writer: petra', 'writer: pertra'],
    image: '![The shelf](/images/shelf.png)',
    link: '[The third firing](/en/third-firing/)',
    translation: 'src/content/blog/de/second-firing.md',
    note: '[English version](/en/second-firing/)',
    frontMatter: 'title: Zweiter Brand\nwriter: samir\npublished: 2024-03-02',
    original: 'src/content/blog/en/second-firing.md',
  },
];

const opened: TestRepository[] = [];
afterAll(() => {
  for (const repository of opened) repository.remove();
});

function siteFiles(generator: string): Files {
  const folder = join(FOLDER, generator);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

function repositoryOf(...commits: Parameters<typeof makeRepository>[0]): TestRepository {
  const repository = makeRepository(commits);
  opened.push(repository);
  return repository;
}

function textOf(files: Files, path: string): string {
  const file = files[path] ?? '';
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

const introduced = ({ findings }: Report) =>
  findings
    .filter((one) => one.introduced === true)
    .map(({ rule, path, start, blocking }) => [rule, path, start.line, blocking]);

describe.each(BREAKS)('a site of $generator', (broken) => {
  const site = siteFiles(broken.generator);

  it('has nothing to say under `recommended`, whatever the review looks at', () => {
    const folder = repositoryOf({ files: site }).workingCopy('main');
    const run = runCli(folder, ['--all', '--format', 'json']);
    expect(reportOf(run)).toMatchObject({ posts: 3, findings: [], notChecked: [], conclusion: 'success' });
    expect(run.exitCode).toBe(0);
  });

  it('has one finding for each thing that a change breaks, and no other', () => {
    const [right, wrong] = broken.author;
    const before = textOf(site, broken.post);
    const after = `${before.replace(right, wrong)}\n${broken.image}\n\n${broken.link}\n`;
    expect(before).toContain(right);
    const translated = `---\n${broken.frontMatter}\n---\n\n${broken.note}\n\n很短。\n`;
    const files = { ...site, [CONFIG]: textOf(site, CONFIG) + HOUSE_RULES };
    const changed = { [broken.post]: after, [broken.translation]: translated };
    const folder = repositoryOf({ files }, { branch: 'topic', from: 'main', files: changed }).workingCopy(
      'topic',
    );
    const report = reportOf(runCli(folder, ['--format', 'json']));
    const expected = [
      ['author-profile', broken.post, lineOf(after, wrong), true],
      ['image-exists', broken.post, lineOf(after, broken.image), true],
      ['post-link', broken.post, lineOf(after, broken.link), true],
      // Only the original, outside the change, could mend it: said, and never red.
      ['translation-back-link', broken.translation, expect.any(Number), false],
    ];
    const order = (rows: readonly (readonly unknown[])[]) =>
      rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    expect(order(introduced(report))).toEqual(expected);
    expect(report.posts).toBe(2);
    expect(report.notChecked).toEqual([]);
    const [back] = report.findings.filter(
      ({ rule, introduced: isNew }) => isNew === true && rule === 'translation-back-link',
    );
    expect(`${back?.message} ${back?.subject} ${back?.expected.join(' ')}`).toContain(broken.original);
  });
});
