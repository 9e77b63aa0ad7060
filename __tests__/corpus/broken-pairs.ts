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
  const isOne = (finding: Finding): boolean => finding.rule === broken.rule && finding.path === broken.at;
  const isFound = found.filter(isOne).length > unbroken.filter(isOne).length;
  const said = found.map(
    (finding) => `${finding.path.slice(14)}:${finding.start.line} ${finding.rule} ${say(finding)}`,
  );
  const mended = base === null ? await mend(head, found, broken, unbroken) : undefined;
  return { broken, isFound, said, ...(mended === undefined ? {} : { isMended: mended }) };
}

/** Makes the fix of the break's own finding; undefined where it has none. */
async function mend(
  head: MemoryFiles,
  found: readonly Finding[],
  broken: Break,
  unbroken: readonly Finding[],
): Promise<boolean | undefined> {
  const own = found.filter(
    ({ rule, path, fix }) => rule === broken.rule && path === broken.at && fix !== undefined,
  );
  const fixes = own.filter(
    (one) =>
      !unbroken.some(
        ({ rule, subject, span }) =>
          rule === one.rule && subject === one.subject && span.start === one.span.start,
      ),
  );
  const [first] = fixes.length === 0 ? own : fixes;
  if (first?.fix === undefined) return undefined;
  const { path } = first.fix;
  const again = await translationFindings(
    { ...head, [path]: applyFixes(String(head[path]), path, [first]) },
    null,
  );
  const count = (list: readonly Finding[], rule: string): number =>
    list.filter((one) => one.rule === rule).length;
  return again.length < found.length && again.every(({ rule }) => count(again, rule) <= count(found, rule));
}

async function translationFindings(head: MemoryFiles, base: MemoryFiles | null): Promise<readonly Finding[]> {
  const findings = await findingsIn(head, base, CONFIG);
  return findings.filter(({ rule }) => rule.startsWith('translation-'));
}
