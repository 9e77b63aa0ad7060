import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { cloneBundle, type Defect, readRows, reviewClone } from './blog.ts';

/**
 * What other tools say of the merged defects of the real blog, for the comparison in the README:
 *
 *     npm install markdownlint-cli2 remark-cli remark-frontmatter remark-gfm remark-preset-lint-recommended remark-validate-links
 *     node __tests__/corpus/peers.ts THAT_FOLDER
 *
 * Each runs as its own documentation shows it, on the posts of the change that brought a defect. A defect counts as found
 * when anything at all is said on its line, or on any line of the front matter for those of the front matter.
 */
interface Said {
  readonly path: string;
  readonly line: number;
}

interface Peer {
  readonly name: string;
  run(blog: string, posts: readonly string[]): readonly Said[];
}

const tools = resolve(process.argv[2] ?? '.');

function output(blog: string, tool: string, args: readonly string[]): string {
  const command = resolve(tools, 'node_modules/.bin', tool);
  const { stdout, stderr } = spawnSync(command, args, { cwd: blog, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return `${stdout}\n${stderr}`;
}

const plugin = (name: string): string => resolve(tools, 'node_modules', name, 'index.js');

/** Addresses from the top are looked for in the site's folder, which needs the name of some repository. */
const siteOf = (posts: readonly string[]): string =>
  posts[0]?.slice(0, Math.max(0, posts[0].indexOf('_posts/'))) ?? '';

function remark(blog: string, posts: readonly string[], plugins: readonly string[]): readonly Said[] {
  const uses = ['remark-frontmatter', 'remark-gfm', ...plugins].flatMap((name) => [
    '--use',
    name === 'remark-validate-links'
      ? `${plugin(name)}=${`"repository":"owner/blog","root":"./${siteOf(posts)}"`}`
      : plugin(name),
  ]);
  const text = output(blog, 'remark', ['--no-stdout', '--no-config', '--no-color', ...uses, ...posts]);
  const said: Said[] = [];
  let path = '';
  for (const line of text.split('\n')) {
    path = posts.find((post) => line.trim().startsWith(post)) ?? path;
    const at = /^\s*(?:(\d+):\d+\S*|)\s+(?:warning|error)\s/u.exec(line);
    if (at !== null) said.push({ path, line: Number(at[1] ?? 1) });
  }
  return said;
}

const peers: readonly Peer[] = [
  {
    name: 'markdownlint-cli2, its own defaults',
    run: (blog, posts) =>
      [...output(blog, 'markdownlint-cli2', posts).matchAll(/^(\S+?):(\d+)(?::\d+)? (?:error )?MD/gmu)].map(
        ([, path = '', line]) => ({ path, line: Number(line) }),
      ),
  },
  {
    name: 'remark-lint, preset recommended',
    run: (blog, posts) => remark(blog, posts, ['remark-preset-lint-recommended']),
  },
  { name: 'remark-validate-links', run: (blog, posts) => remark(blog, posts, ['remark-validate-links']) },
];

const FRONT_MATTER = /^(?:author-|front-matter-|image-teaser)/u;

function isFound(defect: Defect, said: readonly Said[], end: number): boolean {
  const isInFront = FRONT_MATTER.test(defect.class);
  return said.some(
    ({ path, line }) => path === defect.path && (isInFront ? line <= end : line === defect.line),
  );
}

function frontMatterEnd(text: string): number {
  return text.split('\n').findIndex((line, at) => at > 0 && /^---\s*$/u.test(line)) + 1;
}

interface Score {
  readonly name: string;
  found: number;
  said: number;
  milliseconds: number;
}

async function main(): Promise<void> {
  const { folder, remove } = cloneBundle('wechaty-blog.bundle');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const defects = readRows<Defect>('defects.jsonl');
  const changes = new Map(defects.map((one) => [`${one.base}..${one.head}`, one]));
  const scores = peers.map(({ name }) => ({ name, found: 0, said: 0, milliseconds: 0 }));
  const own = { name: 'Postproof with the blog’s preset', found: 0, said: 0, milliseconds: 0 };
  let posts = 0;
  for (const [range, { base, head }] of changes) {
    git('checkout', '--quiet', '--force', '--detach', head);
    const here = defects.filter((one) => `${one.base}..${one.head}` === range);
    const changed = git('diff', '--name-only', '--diff-filter=d', range, '--', '*.md').trim().split('\n');
    const paths = [
      ...new Set([...changed.filter((path) => path.includes('_posts/')), ...here.map(({ path }) => path)]),
    ];
    posts += paths.length;
    const front = new Map(here.map(({ path }) => [path, frontMatterEnd(git('show', `${head}:${path}`))]));
    const note = (score: Score, said: readonly Said[], start: number): void => {
      score.milliseconds += performance.now() - start;
      score.said += said.length;
      score.found += here.filter((defect) => isFound(defect, said, front.get(defect.path) ?? 1)).length;
    };
    for (const [index, score] of scores.entries()) {
      const start = performance.now();
      note(score, peers[index]?.run(folder, paths) ?? [], start);
    }
    const start = performance.now();
    const { findings } = await reviewClone(folder, ['--base', base, '--head', head]);
    // What was there before is counted by it and not said.
    const said = findings.filter((finding) => finding.introduced === true);
    note(
      own,
      said.map((finding) => ({ path: finding.path, line: finding.start.line })),
      start,
    );
  }
  remove();
  const placed = defects.filter(({ line }) => line !== null).length;
  process.stdout.write(`${changes.size} changes, ${posts} posts, ${placed} defects whose line is known\n`);
  for (const { name, found, said, milliseconds } of [...scores, own]) {
    const each = (milliseconds / changes.size / 1000).toFixed(1);
    process.stdout.write(`${name}: on the line of ${found}, ${said} messages, ${each} s a change\n`);
  }
}

await main();
