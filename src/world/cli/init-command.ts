import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectionView } from '../../config/infer/find-collection.ts';
import type { Lesson } from '../../config/infer/lesson.ts';
import { learn } from '../../config/infer/lessons.ts';
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
import type { SiteSettings } from '../../site/generator.ts';
import { VERSION } from '../version.ts';
import { CONFIG_PATH, type LocalReview, openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';
import { showing } from './progress.ts';
import { isAgreed } from './questions.ts';
import { replay } from './replay.ts';
import { chooseSite } from './site-option.ts';

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
  const root = await rootGiven(options, local, folder);
  const tried = await showing(
    'reading all posts',
    async () => await withoutFalse(local, await learnFrom(local, root)),
  );
  const final = options.replay === undefined ? tried : await replay(options, local, tried, options.replay);
  const config = writeConfig(final);
  const workflow = writeWorkflow({ tag: `v${VERSION}`, ...(await releasedCommit()) });
  process.stdout.write(`${CONFIG_PATH}\n\n${shown(config)}\n${WORKFLOW_PATH}\n\n${shown(workflow)}\n`);
  if (!options.force && !(await isAgreed('Write both files?', process.stdin, process.stdout))) {
    process.stdout.write('Nothing is written.\n');
    return 0;
  }
  await save(local.repository.top, CONFIG_PATH, config);
  await save(local.repository.top, WORKFLOW_PATH, workflow);
  process.stdout.write(
    'Both files are written. Commit them, and open a pull request to see the first review.\n',
  );
  return 0;
}

/** The folder of `--site`, from the repository's root. */
async function rootGiven(
  options: CliOptions,
  local: LocalReview,
  folder: string,
): Promise<string | undefined> {
  if (options.site === undefined) return undefined;
  const { settings } = await chooseSite(options, { ...local, config: undefined }, folder);
  return settings.sites[0]?.root;
}

/** The commit of this version: its release writes it down beside the program; elsewhere nobody knows it. */
async function releasedCommit(): Promise<{ readonly commit?: string }> {
  const text = await readFile(new URL('release.json', import.meta.url), 'utf8').catch(() => '{}');
  const { commit } = JSON.parse(text) as { readonly commit?: unknown };
  return typeof commit === 'string' ? { commit } : {};
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

/** How a repository is looked at until it shows posts: by what is found in it, by collections, by no generator, by AsciiDoc. */
async function viewsOf(local: LocalReview): Promise<readonly SiteSettings[]> {
  const paths = (await local.after.list()).map(({ path }) => path);
  return [
    {},
    ...collectionView(paths),
    { generator: 'plain' },
    { generator: 'plain', posts: ['**/*.{adoc,asciidoc}'] },
  ];
}

async function learnFrom(local: LocalReview, root: string | undefined): Promise<Learnt> {
  for (const one of await viewsOf(local)) {
    const view = root === undefined ? one : { ...one, root };
    const learnt = await settled(local, view);
    if (learnt !== undefined) return learnt;
  }
  throw new Failure(
    'No posts found',
    'Run it in a clone of the blog, or name the folder of the site: `postproof init --site DIR`.',
  );
}

/** What is found of a site shows its posts in another light: it is looked at again until nothing new is found. */
async function settled(local: LocalReview, view: SiteSettings): Promise<Learnt | undefined> {
  let settings = view;
  for (let round = 1; ; round += 1) {
    const seen = await observedWith(local, settings);
    if (seen === undefined) return undefined;
    const { posts, site } = seen;
    const found = merged(settings, foundSettings(posts, site));
    if (round < ROUNDS && JSON.stringify(found) !== JSON.stringify(settings)) {
      settings = found;
      continue;
    }
    return {
      site: settings,
      lessons: learn(posts, site),
      posts: posts.length,
      generator: site.model.generator,
    };
  }
}

const ROUNDS = 4;

function merged(known: SiteSettings, found: SiteSettings): SiteSettings {
  const keys = { ...known.keys, ...found.keys };
  return { ...known, ...found, ...(Object.keys(keys).length === 0 ? {} : { keys }) };
}

/** The posts of the repository's largest site, as settings have it; undefined when it has none. */
async function observedWith(local: LocalReview, site: SiteSettings): Promise<Observed | undefined> {
  const text = writeConfig({ site, lessons: [], posts: 0, generator: 'plain' });
  const side = await openSide(local.after, loadConfig({ text, name: CONFIG_PATH }, rules), new Date());
  const sites = await settledSites(side);
  const [largest] = [...sites].sort((a, b) => b.site.posts().length - a.site.posts().length);
  if (largest === undefined || largest.site.posts().length === 0) return undefined;
  return await observed(side, largest.site.model.root);
}

interface Observed {
  readonly posts: readonly ObservedPost[];
  readonly site: PlacedSite['site'];
}

/** Posts hang together by their translations and authors: they are looked at, and learnt from, until nothing more is asked for. */
async function observed(side: Side, root: string): Promise<Observed> {
  for (let round = 1; ; round += 1) {
    const site = side.sites().find((placed) => placed.site.model.root === root)?.site;
    if (site === undefined) throw new Failure('The site was lost while it was read', 'Run it again.');
    if (round === 1) await side.prefetch(site.posts());
    const fresh = side.sites().find((placed) => placed.site.model.root === root)?.site ?? site;
    const posts = fresh
      .posts()
      .flatMap((path) => fresh.post(path) ?? [])
      .map((post) => observe(post, fresh, (path) => side.head(path)));
    foundSettings(posts, fresh);
    learn(posts, fresh);
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
