import type { FrontMatterFormat, FrontMatterProblem } from './front-matter.ts';
import { type Edit, type Span, WHOLE } from './span.ts';
import { linesFrom, type TextLine } from './text-lines.ts';

/** Where the front matter lies, before anything between its fences is read. */
export interface Block {
  readonly format?: FrontMatterFormat;
  readonly span: Span;
  readonly content: Span;
  readonly problems: readonly FrontMatterProblem[];
  readonly readable: boolean;
}

const FENCES = { '---': 'yaml', '+++': 'toml', ';;;': 'json' } as const;
type Fence = keyof typeof FENCES;

/** A fence that was meant but misspelt: indented, too short or long, or a long dash from an input method. */
const NEARLY_FENCE = /^[ \t]*(?:-{2,}|—{1,3}|–{2,3}|\+{2,}|;{3,}|- ?- ?-)[ \t]*$/u;
const KEY = /^[ \t]*["']?[\p{L}\w][\p{L}\w .-]{0,60}["']?[ \t]{0,8}(?::(?:\s|$)|：|=)/u;

/** Keys by which lines between two rules of a text are told from front matter. */
const TELLING_KEY =
  /^[ \t]*["']?(?:title|layout|date|authors?|categor(?:y|ies)|tags?|slug|description|draft|permalink)["']?[ \t]*[:：=]/iu;

/** How far below the top of a file its front matter is still looked for. */
const SEARCHED_LINES = 20;
/** Longer lines are no keys and no fences; cutting them keeps the patterns above quick. */
const LOOKED_AT = 200;

/** Finds the fences as Jekyll 4.3 does (the first line, exactly), and what is nearly front matter. */
export function findBlock(text: string): Block {
  const opening = /^(---|\+\+\+|;;;)[ \t]*(?:\r\n|\n|\r|$)/u.exec(text);
  if (opening !== null) return fenced(text, fenceOf(opening[1]), opening[0].length);
  if (/^\{\s*["}]/u.test(text)) return braced(text);
  return (
    misplaced(text) ?? {
      span: WHOLE,
      content: WHOLE,
      problems: [{ kind: 'missing', span: WHOLE }],
      readable: false,
    }
  );
}

function fenceOf(text: string | undefined): Fence {
  return text === '+++' || text === ';;;' ? text : '---';
}

function fenced(text: string, fence: Fence, start: number): Block {
  const closing = closingLine(text, fence, start);
  if (closing === undefined) return unclosed(text, fence, start);
  const content = { start, end: closing.start };
  return {
    format: FENCES[fence],
    span: { start: 0, end: closing.end },
    content,
    problems: [],
    readable: true,
  };
}

function closingLine(text: string, fence: Fence, start: number): TextLine | undefined {
  for (const line of linesFrom(text, start)) {
    const end = line.text.slice(0, LOOKED_AT).trimEnd();
    if (end === fence || (fence === '---' && end === '...')) return line;
  }
  return undefined;
}

/** The end is a fence that is nearly one, else where the keys stop: at a blank line, or at the first line of prose. */
function unclosed(text: string, fence: Fence, start: number): Block {
  let end = start;
  let state: 'keys' | 'blank' | 'keys-again' = 'keys';
  for (const line of linesFrom(text, start)) {
    if (isNearlyFence(line.text)) return nearlyClosed(line, fence, start);
    const isBlank = line.text.trim() === '';
    if (!isBlank && !isEntry(line.text)) break;
    if (isBlank) state = state === 'keys' ? 'blank' : state;
    else if (state !== 'keys') state = 'keys-again';
    else end = line.end;
  }
  const fix = { start: end, end, text: `${startOfLine(text, end)}${fence}${lineEnd(text)}` };
  const problem: FrontMatterProblem = {
    kind: 'unclosed',
    span: { start: 0, end: fence.length },
    ...(end === start || state === 'keys-again' ? {} : { fix }),
  };
  const format = FENCES[fence];
  return { format, span: { start: 0, end }, content: { start, end }, problems: [problem], readable: false };
}

/** The line end that the last line of a text lacks, where something is to be written below it. */
function startOfLine(text: string, offset: number): string {
  return /[\r\n]$/u.test(text.slice(0, offset)) ? '' : lineEnd(text);
}

function nearlyClosed(line: TextLine, fence: Fence, start: number): Block {
  const span = { start: line.start, end: line.start + line.text.length };
  return {
    format: FENCES[fence],
    span: { start: 0, end: line.end },
    content: { start, end: line.start },
    problems: [{ kind: 'unclosed', span, fix: { ...span, text: fence } }],
    readable: false,
  };
}

/** Whether a line may stand in front matter: a key, a list item, a comment, or what belongs to the line above. */
export function isEntry(line: string): boolean {
  const start = line.slice(0, LOOKED_AT);
  return KEY.test(start) || /^[ \t]*(?:-(?:[ \t]|$)|#|[\]}])/u.test(start) || /^[ \t]+\S/u.test(start);
}

function isNearlyFence(line: string): boolean {
  return line.length <= LOOKED_AT && NEARLY_FENCE.test(line);
}

/** The line end that a text uses. */
export function lineEnd(text: string): string {
  return /\r\n|\n/u.exec(text)?.[0] ?? '\n';
}

function braced(text: string): Block {
  const end = closingBrace(text);
  if (end === undefined) {
    const problem: FrontMatterProblem = { kind: 'unclosed', span: { start: 0, end: 1 } };
    return { format: 'json', span: WHOLE, content: WHOLE, problems: [problem], readable: false };
  }
  const span = { start: 0, end };
  return { format: 'json', span, content: span, problems: [], readable: true };
}

/**
 * The offset after the brace that closes the first one, strings respected; JSON has no other place for braces. A string
 * without an end goes to the end of its line, so that nothing is read twice.
 */
function closingBrace(text: string): number | undefined {
  let depth = 0;
  for (const token of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}]/gu)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return token.index + 1;
  }
  return undefined;
}

/** Front matter that is there but not where, or not as, it has to begin. */
function misplaced(text: string): Block | undefined {
  const lines = firstLines(text);
  const first = lines[0];
  if (first === undefined) return undefined;
  const opening = lines.find((line) => line.text.trim() === '---' || isNearlyFence(line.text));
  const isBare = !isNearlyFence(first.text) && KEY.test(first.text.slice(0, LOOKED_AT));
  if (isBare) return headless(text, { start: 0, end: 0, text: '' }, { start: 0, end: 0 });
  return opening === undefined ? undefined : headless(text, opening, { start: 0, end: opening.start });
}

function firstLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const line of linesFrom(text, 0)) {
    if (lines.push(line) === SEARCHED_LINES) break;
  }
  return lines;
}

/** Front matter below `opening` (empty: the opening is missing), with something above it or not. */
function headless(text: string, opening: TextLine, above: Span): Block | undefined {
  const closing = closingLine(text, '---', opening.end) ?? sameLine(text, opening);
  if (closing === undefined) return undefined;
  const content = { start: opening.end, end: closing.start };
  const lines = [...linesFrom(text.slice(0, content.end), content.start)].map((line) => line.text);
  const isBlock =
    lines.every((line) => line.trim() === '' || isEntry(line)) &&
    lines.some((line) => TELLING_KEY.test(line.slice(0, LOOKED_AT)));
  if (!isBlock) return undefined;
  const problem = beginning(text, opening, above, closing);
  const span = { start: 0, end: closing.end };
  return { format: 'yaml', span, content, problems: [problem], readable: problem.kind !== 'text-above' };
}

/** A closing fence that is misspelt just as the opening one. */
function sameLine(text: string, opening: TextLine): TextLine | undefined {
  for (const line of linesFrom(text, opening.end))
    if (line.text === opening.text && line.text !== '') return line;
  return undefined;
}

function beginning(text: string, opening: TextLine, above: Span, closing: TextLine): FrontMatterProblem {
  const written = { start: opening.start, end: opening.start + opening.text.length };
  if (opening.end === 0) {
    const first = { start: 0, end: /^[^\r\n]*/u.exec(text)?.[0].length ?? 0 };
    return { kind: 'unopened', span: first, fix: { start: 0, end: 0, text: `---${lineEnd(text)}` } };
  }
  const before = text.slice(above.start, above.end);
  if (before.trim() !== '') return { kind: 'text-above', span: { start: 0, end: before.trimEnd().length } };
  const fix = fences(text, { start: above.end === 0 ? written.start : 0, end: written.end }, closing);
  if (before !== '') return { kind: 'blank-above', span: above, fix };
  return { kind: opening.text.trim() === '---' ? 'indented' : 'unopened', span: written, fix };
}

/** Writes the opening fence anew, and the closing one where that is misspelt too. */
function fences(text: string, opening: Span, closing: TextLine): Edit {
  if (closing.text.trimEnd() === '---') return { ...opening, text: '---' };
  const between = text.slice(opening.end, closing.start);
  return { start: opening.start, end: closing.start + closing.text.length, text: `---${between}---` };
}
