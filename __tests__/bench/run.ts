import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloneBundle, hasCorpus, WECHATY } from '../corpus/blog.ts';
import { makeEvent, makeRepository, startGitHub } from '../support/github/index.ts';
import { type Command, memoryOf, ratioOf } from './measure.ts';

const PAIRS = 9;
const DIST = process.env.POSTPROOF_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const PARSE_ONLY = fileURLToPath(new URL('parse-only.ts', import.meta.url));

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

async function main(): Promise<void> {
  if (!hasCorpus()) {
    process.stdout.write('The corpus is not beside the project; nothing to measure.\n');
    return;
  }
  const { folder, remove } = cloneBundle('wechaty-blog.bundle');
  try {
    const config = join(folder, '.git/postproof.yml');
    writeFileSync(config, WECHATY.text);
    const posts = join(folder, 'jekyll/_posts');
    const cli = (...args: string[]): Command => ({
      args: [join(DIST, 'cli.js'), ...args, '--config', config],
      folder,
    });
    const bare: Command = { args: ['-e', '0'], folder };
    const parsed: Command = { args: [PARSE_ONLY, posts], folder };
    const all = cli('--all');
    process.stdout.write('| measure | value |\n| --- | --- |\n');
    await actionWithoutPosts(bare);
    writeFileSync(
      join(posts, '2021-01-01-a-new-lantern-post.md'),
      '---\ntitle: Lanterns\nauthor: huan\ncategories: article\ntags: [lantern]\n---\n\nText, and ![a lantern](/assets/lantern.png).\n',
    );
    const one = cli('--base', 'HEAD');
    row('One new post of a local clone, all rules / `node -e 0`', await ratioOf(one, bare, PAIRS));
    row('`--all`, all rules / only parsing the same posts', await ratioOf(all, parsed, PAIRS));
    row('Memory for one post', await memoryOf(one), ' MiB');
    row('Memory for all posts', await memoryOf(all), ' MiB');
  } finally {
    remove();
  }
}

await main();
