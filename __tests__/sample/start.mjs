import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = join(here, '..', '..', 'dist', 'cli.js');
const args = process.argv.slice(2);

const postproof = (folder, more) =>
  spawnSync(process.execPath, [cli, ...more], { cwd: folder, stdio: 'inherit' }).status ?? 1;

/** The sample blog's pull request, made in a temporary folder: a main branch, and a translation on top of it. */
function makeRepository(folder) {
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const who = [
    '-c',
    'user.name=Mei Lin',
    '-c',
    'user.email=mei-lin@lantern.example',
    '-c',
    'commit.gpgSign=false',
  ];
  const git = (...words) => {
    const done = spawnSync('git', [...who, ...words], { cwd: folder, env, encoding: 'utf8' });
    if (done.error !== undefined || done.status !== 0) {
      throw new Error(`git ${words[0]}: ${done.error?.message ?? done.stderr}`);
    }
  };
  git('init', '--quiet', '--initial-branch', 'main');
  for (const step of ['base', 'change']) {
    if (step === 'change') git('checkout', '--quiet', '-b', 'translation');
    cpSync(join(here, step), folder, { recursive: true });
    git('add', '--all');
    git(
      'commit',
      '--quiet',
      '--message',
      step === 'base' ? 'A club and its blog' : 'Translate the evening at the tea house',
    );
  }
}

function reviewSample() {
  const folder = mkdtempSync(join(tmpdir(), 'postproof-sample-'));
  try {
    makeRepository(folder);
    process.stdout.write('The sample blog’s pull request adds an English translation of a Chinese post:\n\n');
    const status = postproof(folder, ['--fail-on', 'never']);
    process.stdout.write('\nReview a clone of your own: npm start -- PATH (more: npm start -- --help)\n');
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = args.length === 0 ? reviewSample() : postproof(process.cwd(), args);
