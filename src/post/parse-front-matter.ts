import type { Field, FrontMatter, FrontMatterProblem } from './front-matter.ts';
import { type Block, findBlock, isEntry, lineEnd } from './front-matter-block.ts';
import { readJson } from './front-matter-json.ts';
import { type Reading, unreadable } from './front-matter-reading.ts';
import { readToml } from './front-matter-toml.ts';
import { readYaml } from './front-matter-yaml.ts';
import type { Edit } from './span.ts';

/** Above this many UTF-16 units front matter is not read: YAML parsers take seconds for what no post needs. */
const LIMIT = 65_536;

/** How much long front matter the files of a run may still have together, in UTF-16 units; each takes from it. */
export interface Room {
  left: number;
}

const UNBOUNDED: Room = { left: Number.POSITIVE_INFINITY };

/** Up to this many UTF-16 units front matter takes no room: hardly a post has more. */
const LITTLE = 2048;

/**
 * Reads the front matter of a text: YAML between `---`, TOML between `+++`, JSON in `{}` or between `;;;`. Never
 * throws: what is wrong is in `problems`, with the exact place and, where it is clear what was meant, the edit.
 */
export function parseFrontMatter(text: string, room: Room = UNBOUNDED): FrontMatter {
  const first = parseOnce(text, room);
  return first.problems.length === 0
    ? first
    : { ...first, problems: first.problems.map((one) => sure(one, text, first)) };
}

/** A fix that would leave other problems behind is no fix. */
function sure(problem: FrontMatterProblem, text: string, found: FrontMatter): FrontMatterProblem {
  const { fix, ...rest } = problem;
  if (fix === undefined) return problem;
  const left = parseOnce(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).problems;
  return left.length < found.problems.length ? problem : rest;
}

function parseOnce(text: string, room: Room = UNBOUNDED): FrontMatter {
  const block = findBlock(text);
  const size = block.content.end - block.content.start;
  const isLeftOut = size > LITTLE && room.left <= 0;
  if (size > LITTLE) room.left -= size;
  const reading = block.readable && !isLeftOut ? read(block, text) : unreadable();
  const problems = [...block.problems, ...reading.problems];
  let fields: readonly Field[] | undefined;
  const all = (): readonly Field[] => (fields ??= reading.fields());
  return {
    ...(block.format === undefined ? {} : { format: block.format }),
    span: block.span,
    content: block.content,
    data: reading.data,
    problems,
    readable: reading.readable,
    ...(isLeftOut ? { isLeftOut } : {}),
    field: (key) => all().find((field) => field.key === key),
    fields: all,
  };
}

/** A text of its own: values are parts of it, and would otherwise hold on to the whole file for as long as they live. */
function copyOf(part: string): string {
  return JSON.parse(JSON.stringify(part)) as string;
}

function read(block: Block, text: string): Reading {
  const { start, end } = block.content;
  if (end - start > LIMIT) return unreadable({ kind: 'too-large', span: block.content });
  const source = copyOf(text.slice(start, end));
  if (block.format === 'toml') return readToml(source, start);
  // Between `;;;` the braces of the object are left out.
  if (block.format === 'json')
    return start === 0 ? readJson(source, start) : readJson(`{${source}}`, start - 1);
  const reading = readYaml(source, start);
  const gap = reading.problems.some((problem) => problem.kind === 'syntax')
    ? endOfKeys(text, block)
    : undefined;
  return gap === undefined ? reading : unreadable(gap);
}

/**
 * Prose inside what the fences enclose: the closing fence was forgotten, and a rule further down closes instead. The
 * keys above the first blank line must read, and what follows must not look like keys.
 */
function endOfKeys(text: string, block: Block): FrontMatterProblem | undefined {
  const { start, end } = block.content;
  const blank = /(?:\r\n|\n|\r(?!\n))(?=[ \t]*(?:\r|\n))/u.exec(text.slice(start, end));
  if (blank === null) return undefined;
  const keysEnd = start + blank.index + blank[0].length;
  const next = /\S[^\r\n]*/u.exec(text.slice(keysEnd, end));
  if (next === null || (isEntry(next[0]) && !/^#{1,6}[ \t]/u.test(next[0]))) return undefined;
  const keys = readYaml(text.slice(start, keysEnd), start);
  if (keys.problems.length > 0 || Object.keys(keys.data).length === 0) return undefined;
  const at = keysEnd + next.index;
  const span = { start: at, end: at + next[0].length };
  // What closes now becomes a rule of the text; without a blank line above it would turn that into a heading.
  const isRule = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(start, end));
  const fix: Edit = { start: keysEnd, end: keysEnd, text: `---${lineEnd(text)}` };
  return { kind: 'unclosed', span, detail: 'prose', ...(isRule ? { fix } : {}) };
}
