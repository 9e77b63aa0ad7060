import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';
import { cloneBundle, hasCorpus, WECHATY } from '../corpus/blog.ts';
import { makeEvent, makeRepository, startGitHub } from '../support/github/index.ts';
import { makeBlog } from './big.ts';
import { type Command, cpuOf, memoryOf, middleOf, ratioOf } from './measure.ts';

const PAIRS = 9;
const DIST = process.env.POSTPROOF_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const PARSE_ONLY = fileURLToPath(new URL('parse-only.ts', import.meta.url));
const PARSE_ALL = fileURLToPath(new URL('parse-all.mjs', import.meta.url));

function row(name: string, value: number, unit = ''): void {
  process.stdout.write(`| ${name} | ${value.toFixed(unit === '' ? 2 : 0)}${unit} |\n`);
}

/** An event whose pull request changes no post, against the stand-in for GitHub. */
async function actionWithoutPosts(bare: Command): Promise<void> {
  const repository = makeRepository([
    { files: { '_config.yml': 'title: Tea\n', '_posts/2020-01-01-first.md': '---\ntitle: First\n---\n' } },
    { branch: 'topic', from: 'main', files: { 'script.js': 'tea();\n' } },
  ]);
  const github = await startGitHub({ repository, pulls: [{ head: 'topic' }] });
  try {
    const { env } = makeEvent(github, {});
    const command = { args: [join(DIST, 'action.js')], folder: bare.folder, env };
    row('The Action on an event without posts / `node -e 0`', await ratioOf(command, bare, PAIRS));
  } finally {
    repository.remove();
    await github.close();
  }
}

/** The bytes of JavaScript that a run loads and those that there are, of a build without spaces and long names. */
async function loadedOf(args: readonly string[], folder: string): Promise<readonly [number, number]> {
  const place = mkdtempSync(join(tmpdir(), 'postproof-dist-'));
  try {
    const dist = join(place, 'dist');
    writeFileSync(join(place, 'package.json'), '{"type":"module"}');
    const { default: config } = await import('../../rolldown.config.ts');
    const bundle = await rolldown(config as InputOptions);
    await bundle.write({ ...(config as { readonly output: OutputOptions }).output, dir: dist, minify: true });
    const said = join(place, 'loaded');
    const preload = `import{registerHooks as h}from"node:module";import{appendFileSync as a,statSync as s}from"node:fs";h({load(u,c,n){if(u.includes("/dist/"))a(${JSON.stringify(said)},s(new URL(u)).size+"\\n");return n(u,c)}})`;
    const hook = join(place, 'hook.mjs');
    writeFileSync(hook, preload);
    spawnSync(process.execPath, ['--import', hook, join(dist, 'cli.js'), ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
    const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
    const loaded = readFileSync(said, 'utf8').trim().split('\n').map(Number);
    const all = globSync('**/*.js', { cwd: dist }).map((name) => statSync(join(dist, name)).size);
    return [sum(loaded), sum(all)];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const LANTERNS =
  '---\ntitle: Lanterns\nauthor: mei\ncategories: article\ntags: [lantern]\n---\n\nText, and ![a lantern](/assets/lantern.png).\n';

/** What a large repository adds. */
async function inLargeOnes(bare: Command): Promise<void> {
  const costs: number[] = [];
  for (const others of [100, 100_000]) {
    const { folder, remove } = makeBlog({ posts: 200, others });
    try {
      await refreshed(folder);
      writeFileSync(join(folder, '_posts/2021-01-01-lanterns.md'), LANTERNS);
      const one = { ...bare, args: [join(DIST, 'cli.js'), '--base', 'HEAD'], folder };
      costs.push(await middleOf(async () => await cpuOf(one), PAIRS));
    } finally {
      remove();
    }
  }
  row(
    '100,000 files more in the repository: time added to one post',
    (costs[1] ?? 0) - (costs[0] ?? 0),
    ' ms',
  );
  const { folder, remove } = makeBlog({ posts: 10_000, others: 100 });
  try {
    row(
      'Memory for 10,000 posts',
      await memoryOf({ ...bare, args: [join(DIST, 'cli.js'), '--all'], folder }),
      ' MiB',
    );
  } finally {
    remove();
  }
}

/** As any clone is that git has looked at a second after its files were written: until then it hashes all of them anew. */
async function refreshed(folder: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  execFileSync('git', ['update-index', '-q', '--refresh'], { cwd: folder });
}

async function main(): Promise<void> {
  if (!hasCorpus()) {
    process.stdout.write('The corpus is not beside the project; nothing to measure.\n');
    return;
  }
  const [given] = process.argv.slice(2);
  const peers = given === undefined ? undefined : resolve(given);
  const { folder, remove } = cloneBundle('wechaty-blog.bundle');
  try {
    await refreshed(folder);
    const config = join(folder, '.git/postproof.yml');
    writeFileSync(config, WECHATY.text);
    const posts = join(folder, 'jekyll/_posts');
    const cli = (...args: string[]): Command => ({
      args: [join(DIST, 'cli.js'), ...args, '--config', config],
      folder,
    });
    const bare: Command = { args: ['-e', '0'], folder };
    const parsed: Command =
      peers === undefined
        ? { args: [PARSE_ONLY, posts], folder }
        : { args: [PARSE_ALL, posts, peers], folder };
    process.stdout.write('| measure | value |\n| --- | --- |\n');
    await actionWithoutPosts(bare);
    const all = cli('--all');
    const anew = {
      ...all,
      before: () => rmSync(join(folder, '.git/postproof'), { recursive: true, force: true }),
    };
    row('`--all`, 263 posts, all rules / only parsing the same posts', await ratioOf(anew, parsed, PAIRS));
    row('`--all` again with nothing changed / `node -e 0`', await ratioOf(all, bare, PAIRS));
    row('Memory for 263 posts', await memoryOf(cli('--all', '--cache', join(folder, '.git/memory'))), ' MiB');
    const lanterns = join(posts, '2021-01-01-a-new-lantern-post.md');
    writeFileSync(lanterns, LANTERNS);
    const one = cli('--base', 'HEAD');
    row('One new post of a local clone, all rules / `node -e 0`', await ratioOf(one, bare, PAIRS));
    const first = { ...one, env: { CI: 'true' } };
    row('The same where nothing is kept compiled / `node -e 0`', await ratioOf(first, bare, PAIRS));
    if (peers !== undefined) {
      const peer = join(peers, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
      const linted: Command = { args: [peer, lanterns], folder };
      row('One new post / markdownlint-cli2 on that post', await ratioOf(one, linted, PAIRS));
      row('markdownlint-cli2 on that post / `node -e 0`', await ratioOf(linted, bare, PAIRS));
    }
    row('Memory for one post', await memoryOf(one), ' MiB');
    const [loaded, whole] = await loadedOf(one.args.slice(1), folder);
    row('JavaScript loaded by a one-post run', loaded / 1000, ' kB');
    row('JavaScript in `dist/`', whole / 1000, ' kB');
    await inLargeOnes(bare);
  } finally {
    remove();
  }
}

await main();
