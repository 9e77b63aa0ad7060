import type { Finding } from '../../src/lint/finding.ts';
import { say } from '../../src/report/words.ts';
import { tinyFile } from './images.ts';
import type { MemoryFiles } from './memory/memory-tree.ts';
import { applyFixes, findingsIn, onlyRule } from './run-example.ts';

/** A post and the files around it, as briefly as a table of cases can say it. */
export interface Asked {
  readonly path?: string;
  /** Lines of the front matter. */
  readonly front?: string;
  readonly body?: string;
  /** Files that are there: paths with a tiny content of their kind, or contents of their own. */
  readonly files?: readonly string[] | MemoryFiles;
  /** What the change adds: paths; absent: everything is looked at. */
  readonly added?: readonly string[];
  /** What the change takes away. */
  readonly removed?: MemoryFiles;
  readonly config?: string;
  /** Jekyll's own configuration. */
  readonly site?: string;
}

const SITE = 'permalink: /:year/:month/:day/:title/\nurl: https://blog.example\n';

/** What a rule finds in a post. */
export async function findingsOf(rule: string, asked: Asked): Promise<readonly Finding[]> {
  const head = headOf(asked);
  const { added, removed = {} } = asked;
  const base =
    added === undefined
      ? null
      : { ...removed, ...Object.fromEntries(Object.entries(head).filter(([path]) => !added.includes(path))) };
  return findingsIn(head, base, asked.config ?? onlyRule(rule), rule);
}

/** The sentences of a rule about a post. */
export async function sentencesOf(rule: string, asked: Asked): Promise<readonly string[]> {
  return (await findingsOf(rule, asked)).map(say);
}

/** The body of a post after the rule's fixes. */
export async function fixedBy(rule: string, asked: Asked): Promise<string> {
  const path = pathOf(asked);
  const text = textOf(asked);
  const fixed = applyFixes(text, path, await findingsOf(rule, asked));
  return fixed.slice(fixed.indexOf('\n---\n') + '\n---\n'.length);
}

function headOf(asked: Asked): MemoryFiles {
  const { files = [], site = SITE } = asked;
  const others = isList(files) ? Object.fromEntries(files.map((path) => [path, tinyFile(path)])) : files;
  const config = Object.keys(others).some((path) => /(?:hugo|docusaurus\.config)\.\w+$/u.test(path))
    ? {}
    : { '_config.yml': site };
  return { ...config, ...others, [pathOf(asked)]: textOf(asked) };
}

function isList(files: readonly string[] | MemoryFiles): files is readonly string[] {
  return Array.isArray(files);
}

function pathOf({ path = '_posts/2020-08-04-hello-big-world.md' }: Asked): string {
  return path;
}

function textOf({ front = 'title: Hello', body = '' }: Asked): string {
  return `---\n${front}\n---\n${body}`;
}
