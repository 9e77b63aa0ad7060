import { dirname, relative, resolve, sep } from 'node:path';
import { loadConfig } from '../../config/load-config.ts';
import { Failure } from '../../failure.ts';
import type { Finding } from '../../lint/finding.ts';
import { makeFindings } from '../../lint/findings.ts';
import { renewPatterns } from '../../pattern/matchers.ts';
import type { Tree } from '../../ports.ts';
import { rulePage } from '../../report/links.ts';
import { rules } from '../../rules/index.ts';
import { examine } from '../../side/examine.ts';
import { settledSites } from '../../side/scope.ts';
import { openSide } from '../../side/side.ts';
import { languageOf } from '../../side/views.ts';
import { openLocal } from '../cli/local-review.ts';
import { readOptions } from '../cli/options.ts';

/**
 * What the rules say of a post while it is written: the text as the editor has it, everything else as the working
 * copy around it has it. A text outside of any repository has nothing said about it.
 *
 * @param path absolute, or relative to `folder`.
 * @throws Failure when the configuration is broken.
 */
export async function checkText(path: string, text: string, folder: string): Promise<readonly Finding[]> {
  renewPatterns();
  const place = resolve(folder, path);
  const local = await openLocal(readOptions(['--all']), dirname(place)).catch((error: unknown) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });
  if (local === undefined) return [];
  const own = relative(local.repository.top, place).split(sep).join('/');
  const settings = loadConfig(local.config, rules);
  const side = await openSide(withText(local.after, own, text), settings, new Date());
  await settledSites(side);
  const linted = await examine(side, { settings, rules, paths: [own] });
  const hits = linted.hits.filter((hit) => hit.path === own);
  return makeFindings(hits, {
    textOf: (name) => side.text(name),
    isIntroduced: () => null,
    languageOf: languageOf(side, settings),
    pageOf: rulePage,
  });
}

/** A tree in which one file has another text, or is there although nobody saved it yet. */
function withText(tree: Tree, path: string, text: string): Tree {
  const bytes = new TextEncoder().encode(text);
  return {
    list: async () => [
      ...(await tree.list()).filter((entry) => entry.path !== path),
      { path, oid: '', kind: 'file', size: bytes.length },
    ],
    read: async (paths) => {
      const contents = new Map(await tree.read(paths.filter((one) => one !== path)));
      return paths.includes(path) ? contents.set(path, bytes) : contents;
    },
    readHeads: (paths) => tree.readHeads(paths),
  };
}
