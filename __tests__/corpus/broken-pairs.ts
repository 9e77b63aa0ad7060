import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/lint/finding.ts';
import { say } from '../../src/report/words.ts';
import type { MemoryFiles } from '../support/memory/memory-tree.ts';
import { applyFixes, findingsIn } from '../support/run-example.ts';
import { type Break, breakPair, type Pair, STRANGER } from './break-pairs.ts';

const CONFIG = 'extends: wechaty\nlanguage: en\n';

/** What became of one break. */
export interface Broken {
  readonly broken: Break;
  readonly isFound: boolean;
  /** For the rules with fixes: whether the finding is gone once its fix is made, and nothing of these rules is new. */
  readonly isMended?: boolean;
  readonly said: readonly string[];
}

/** How many breaks each rule found and mended, and what it missed, as lines for a person. */
export function tellBroken(asked: readonly Broken[]): readonly string[] {
  const rules = [...new Set(asked.map(({ broken }) => broken.rule))].sort();
  const counts = rules.map((rule) => {
    const own = asked.filter(({ broken }) => broken.rule === rule);
    const fixed = own.filter(({ isMended }) => isMended !== undefined);
    const mended = fixed.filter(({ isMended }) => isMended === true).length;
    return `${rule} ${own.filter(({ isFound }) => isFound).length} of ${own.length}, fixes ${mended} of ${fixed.length}`;
  });
  const missed = asked.filter(({ isFound, isMended }) => !isFound || isMended === false);
  return [...counts, ...missed.map(({ broken }) => `missed ${broken.rule}: ${broken.name}`)];
}

/** Breaks a copy of each pair of a clone in every way, one at a time, and asks the rules. */
export async function askAboutBroken(folder: string): Promise<readonly Broken[]> {
  const common: MemoryFiles = {
    'jekyll/_config.yml': readFileSync(join(folder, 'jekyll/_config.yml'), 'utf8'),
    [STRANGER]: '---\ntitle: Some other story\nauthor: huan\n---\n\nText.\n',
  };
  const asked: Broken[] = [];
  for (const pair of readPairs(folder)) {
    for (const broken of breakPair(pair)) asked.push(await ask(broken, pair, common));
  }
  return asked;
}

function readPairs(folder: string): readonly Pair[] {
  const posts = join(folder, 'jekyll/_posts');
  return readdirSync(posts)
    .filter((name) => name.endsWith('-en.md'))
    .map((name) => {
      const [translation, original] = [
        `jekyll/_posts/${name}`,
        `jekyll/_posts/${name.replace('-en.md', '.md')}`,
      ];
      const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
      return {
        original,
        translation,
        texts: { [original]: read(original), [translation]: read(translation) },
      };
    });
}

async function ask(broken: Break, pair: Pair, common: MemoryFiles): Promise<Broken> {
  const head = { ...common, ...broken.texts };
  const base = broken.before === undefined ? null : { ...common, ...broken.before };
  const unbroken = base === null ? await translationFindings({ ...common, ...pair.texts }, null) : [];
  const found = await translationFindings(head, base);
  const ofBreak = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ rule, path }) => rule === broken.rule && path === broken.at);
  const [own, before] = [ofBreak(found), ofBreak(unbroken)];
  const fresh = own.filter((one) => !before.some((old) => isSame(one, old)));
  const fixed = fresh.find(({ fix }) => fix !== undefined);
  return {
    broken,
    isFound: fresh.length > 0,
    said: found.map((one) => `${one.path.slice(14)}:${one.start.line} ${one.rule} ${say(one)}`),
    ...(fixed === undefined ? {} : { isMended: await isMended(head, found, fixed) }),
  };
}

function isSame(one: Finding, other: Finding): boolean {
  return one.subject === other.subject && one.span.start === other.span.start && say(one) === say(other);
}

/** Whether the fix takes its finding away and brings no other. */
async function isMended(head: MemoryFiles, found: readonly Finding[], fixed: Finding): Promise<boolean> {
  const path = fixed.fix?.path ?? fixed.path;
  const text = applyFixes(String(head[path]), path, [fixed]);
  const again = await translationFindings({ ...head, [path]: text }, null);
  const count = (findings: readonly Finding[], rule: string): number =>
    findings.filter((one) => one.rule === rule).length;
  return again.length < found.length && again.every(({ rule }) => count(again, rule) <= count(found, rule));
}

async function translationFindings(head: MemoryFiles, base: MemoryFiles | null): Promise<readonly Finding[]> {
  const findings = await findingsIn(head, base, CONFIG);
  return findings.filter(({ rule }) => rule.startsWith('translation-'));
}
