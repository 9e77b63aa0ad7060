import { parse } from 'yaml';
import { applyFixes, fixesByPath } from '../../src/diff/apply-fixes.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { parsePost } from '../../src/post/post.ts';
import { reviewClone } from './blog.ts';
import { commitsOf, type Replayed, type Said, saidIn } from './defects.ts';

/** A commit of defects whose fixes were made, how many of the defects that took away, and what is wrong after it. */
export interface Mended {
  readonly head: string;
  readonly fixable: number;
  readonly gone: number;
  readonly problems: readonly string[];
}

/** As many times as `--fix` looks again for fixes that touched one another. */
const PASSES = 5;

/** Makes the fixes at the commit of each defect that has one, as `--fix` does, and looks again. */
export async function mendDefects(folder: string, replayed: readonly Replayed[]): Promise<readonly Mended[]> {
  const commits = new Map<string, Replayed[]>();
  for (const one of replayed) {
    if (!one.fits.some(isFixable)) continue;
    commits.set(one.defect.head, [...(commits.get(one.defect.head) ?? []), one]);
  }
  const mended: Mended[] = [];
  for (const own of commits.values()) mended.push(await mend(folder, own));
  return mended;
}

async function mend(folder: string, own: readonly Replayed[]): Promise<Mended> {
  const [{ defect, verdict } = {}] = own;
  if (defect === undefined || verdict === undefined) throw new Error('No defect to mend');
  let edits = new Map<string, string>();
  let after = verdict;
  for (let pass = 1; pass <= PASSES && after.findings.some(isFixable); pass += 1) {
    edits = new Map([...edits, ...edited(after, after.findings.filter(isFixable), edits)]);
    after = saidIn(await reviewClone(folder, commitsOf(defect), edits));
  }
  const findings = [...new Set(own.flatMap(({ fits }) => fits.filter(isFixable)))];
  const gone = findings.filter(
    (finding) => countOf(after, keyOf(finding)) < countOf(verdict, keyOf(finding)),
  );
  const left = after.findings.filter(isFixable).map((finding) => `${keyOf(finding)} has a fix still`);
  return {
    head: defect.head.slice(0, 7),
    fixable: findings.length,
    gone: gone.length,
    problems: [...left, ...problemsAfter(verdict, after, edits)],
  };
}

function isFixable({ introduced, fix }: Finding): boolean {
  return introduced !== false && fix !== undefined;
}

function edited(
  verdict: Said,
  findings: readonly Finding[],
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, fixes] of fixesByPath(findings)) {
    const text = before.get(path) ?? verdict.sources.get(path);
    if (text !== undefined) texts.set(path, applyFixes(text, fixes).text);
  }
  return texts;
}

/** Findings that were not there before, and posts that cannot be read any more. */
function problemsAfter(before: Said, after: Said, edits: ReadonlyMap<string, string>): string[] {
  const couldNotRun = new Set(before.notChecked.map(({ path, rule }) => `${path} ${rule}`));
  const fresh = after.findings
    .filter(({ path, rule }) => !couldNotRun.has(`${path} ${rule}`))
    .map(keyOf)
    .filter((key) => countOf(after, key) > countOf(before, key));
  const broken = [...edits].flatMap(([path, text]) => {
    const reason = unreadable(path, text, before.sources.get(path) ?? '');
    return reason === undefined ? [] : [`${path} ${reason}`];
  });
  return [...new Set(fresh)].map((key) => `${key} is new`).concat(broken);
}

/** Whether front matter that could be read still can, and the text still has the code, images and links that it had. */
function unreadable(path: string, text: string, before: string): string | undefined {
  const problem = problemOf(text);
  if (problem !== undefined && problemOf(before) === undefined) return problem;
  const [was, is] = [parsePost(path, before), parsePost(path, text)];
  if (!was.frontMatter.readable) return is.frontMatter.readable ? undefined : 'has no front matter still';
  const kept =
    was.spans.code.length === is.spans.code.length &&
    was.images.length === is.images.length &&
    was.links.length <= is.links.length;
  return kept ? undefined : 'has other code, images or links';
}

/** By YAML’s own strict rules, not by the program’s reader. */
function problemOf(text: string): string | undefined {
  const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*$/mu.exec(text.replaceAll('\r\n', '\n'));
  if (block === null || block.index !== 0) return 'has no front matter';
  try {
    const data: unknown = parse(block[1] ?? '', { strict: true, uniqueKeys: true });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? undefined : 'has no keys';
  } catch (error) {
    return `does not parse: ${String(error)}`;
  }
}

function countOf({ findings }: Said, key: string): number {
  return findings.filter((finding) => keyOf(finding) === key).length;
}

function keyOf({ rule, path, subject }: Finding): string {
  return `${path} ${rule} ${subject}`;
}
