import { relative, resolve, sep } from 'node:path';
import { Failure } from '../../failure.ts';
import { explainPost } from '../../report/explain.ts';
import { visibleJson } from '../../report/words.ts';
import { settledSites } from '../../side/scope.ts';
import { openSide, type Side, siteOf } from '../../side/side.ts';
import { openLocal } from './local-review.ts';
import type { CliOptions } from './options.ts';
import { chooseSite } from './site-option.ts';

/** `postproof explain PATH`: prints what is known of a post as JSON. */
export async function explain(options: CliOptions): Promise<number> {
  const [name, ...others] = options.paths;
  if (name === undefined || others.length > 0) {
    throw new Failure(
      'Unexpected arguments of `explain`, expected one path',
      'Name one post: `postproof explain PATH`.',
    );
  }
  const local = await openLocal({ ...options, paths: [], all: true }, process.cwd());
  const { settings } = await chooseSite(options, local, process.cwd());
  const side = await openSide(local.after, settings, new Date());
  const path = relative(local.repository.top, resolve(process.cwd(), name)).split(sep).join('/');
  if (!side.list().includes(path)) {
    throw new Failure(
      `No file \`${name}\` in the repository`,
      'Name a post that git tracks, or an untracked one that is not ignored.',
    );
  }
  process.stdout.write(`${visibleJson(JSON.stringify(await explained(side, path), null, 2))}\n`);
  return 0;
}

/** Asks until nothing more is wanted: an answer can hang on other posts. */
async function explained(side: Side, path: string): Promise<unknown> {
  await settledSites(side);
  for (;;) {
    const site = siteOf(path, side.sites())?.site;
    const post = site?.post(path);
    const answer = site === undefined || post === undefined ? undefined : explainPost(post, site);
    if (await side.readWanted()) continue;
    if (answer === undefined)
      throw new Failure(`\`${path}\` is no text that can be read`, 'Name a post: a Markdown file.');
    return answer;
  }
}
