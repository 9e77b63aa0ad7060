import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Lesson, learn } from '../../config/infer/lessons.ts';
import { type ObservedPost, observe } from '../../config/infer/observed.ts';
import { foundSettings } from '../../config/infer/site-settings.ts';
import { trial } from '../../config/infer/trial.ts';
import { type Learnt, writeConfig, writeWorkflow } from '../../config/infer/write-config.ts';
import { loadConfig } from '../../config/load-config.ts';
import { Failure } from '../../failure.ts';
import { visible } from '../../report/words.ts';
import { review } from '../../review.ts';
import { rules } from '../../rules/index.ts';
import { settledSites } from '../../side/scope.ts';
import { openSide, type PlacedSite, type Side } from '../../side/side.ts';
import { VERSION } from '../version.ts';
import { CONFIG_PATH, type LocalReview, openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';
import { replay } from './replay.ts';

const WORKFLOW_PATH = '.github/workflows/postproof.yml';

/** `postproof init`: learns the house rules from the posts, shows what it would write, and writes it. */
export async function init(options: CliOptions): Promise<number> {
  const folder = process.cwd();
  const local = await openLocal({ ...options, all: true }, folder);
  const taken = await takenPaths(local.repository.top);
  if (taken.length > 0 && !options.force) {
    throw new Failure(
      `${taken.map((path) => `\`${path}\``).join(' and ')} ${taken.length === 1 ? 'is' : 'are'} there already`,
      'Use `postproof init --force` to write anew.',
    );
  }
  const learnt = await learnFrom(local);
  const tried = await withoutFalse(local, learnt);
  const final = options.replay === undefined ? tried : await replay(options, local, tried, options.replay);
  const config = writeConfig(final);
  const workflow = writeWorkflow({ tag: `v${VERSION}`, commit: `v${VERSION}` });
  process.stdout.write(`${CONFIG_PATH}\n\n${shown(config)}\n${WORKFLOW_PATH}\n\n${shown(workflow)}\n`);
  await save(local.repository.top, CONFIG_PATH, config);
  await save(local.repository.top, WORKFLOW_PATH, workflow);
  process.stdout.write(
    'Both files are written. Commit them, and open a pull request to see the first review.\n',
  );
  return 0;
}

function shown(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${visible(line)}`))
    .join('\n');
}

async function takenPaths(top: string): Promise<readonly string[]> {
  const paths = [CONFIG_PATH, WORKFLOW_PATH];
  const found = await Promise.all(paths.map((path) => stat(join(top, path)).catch(() => undefined)));
  return paths.filter((_, index) => found[index] !== undefined);
}

async function learnFrom(local: LocalReview): Promise<Learnt> {
  const side = await openSide(local.after, loadConfig(undefined, rules), new Date());
  const sites = await settledSites(side);
  const [largest] = [...sites].sort((a, b) => b.site.posts().length - a.site.posts().length);
  const count = largest?.site.posts().length ?? 0;
  if (largest === undefined || count === 0) {
    throw new Failure(
      'No posts found',
      'Run it in a clone of the blog, or name the folder of the site: `postproof init --site DIR`.',
    );
  }
  const { posts, site } = await observed(side, largest.site.model.root);
  return {
    site: foundSettings(posts, site),
    lessons: learn(posts, site),
    posts: posts.length,
    generator: site.model.generator,
  };
}

/** Posts hang together by their translations and authors: they are looked at again until nothing more is asked for. */
async function observed(
  side: Side,
  root: string,
): Promise<{ readonly posts: readonly ObservedPost[]; readonly site: PlacedSite['site'] }> {
  for (let round = 1; ; round += 1) {
    const site = side.sites().find((placed) => placed.site.model.root === root)?.site;
    if (site === undefined) throw new Failure('The site was lost while it was read', 'Run it again.');
    if (round === 1) await side.prefetch(site.posts());
    const fresh = side.sites().find((placed) => placed.site.model.root === root)?.site ?? site;
    const posts = fresh
      .posts()
      .flatMap((path) => fresh.post(path) ?? [])
      .map((post) => observe(post, fresh));
    if (!(await side.readWanted())) return { posts, site: fresh };
  }
}

/** Tries the lessons on all posts and drops those that complain about what the blog does. */
async function withoutFalse(local: LocalReview, learnt: Learnt): Promise<Learnt> {
  const verdict = await review({
    pullRequest: { changes: async () => ({ base: null, head: null, files: [] }) },
    after: local.after,
    base: local.base,
    settings: loadConfig({ text: writeConfig(learnt), name: CONFIG_PATH }, rules),
    rules,
    now: new Date(),
    failOn: 'never',
    all: 'all',
  });
  const kept: readonly Lesson[] = trial(learnt.lessons, verdict.findings, verdict.facts());
  return { ...learnt, lessons: kept };
}

async function save(top: string, path: string, text: string): Promise<void> {
  const place = join(top, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}
