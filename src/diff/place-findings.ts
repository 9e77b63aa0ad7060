import type { Finding } from '../lint/finding.ts';
import { indexLines, type Lines, type Span } from '../post/span.ts';
import { type Hunk, linesOf } from './hunks.ts';
import type { Place, Placed, PlacedFile, Suggestion } from './place.ts';

/** Finds for each finding where a review can say it, and the suggestion that fits there. */
export function placeFindings(
  findings: readonly Finding[],
  fileOf: (path: string) => PlacedFile | undefined,
): readonly Placed[] {
  const known = new Map<string, Known | undefined>();
  return findings.map((finding) => {
    if (finding.summaryOnly) return { finding, place: { kind: 'summary' } };
    if (!known.has(finding.path)) known.set(finding.path, know(fileOf(finding.path)));
    return placeOne(finding, known.get(finding.path));
  });
}

interface Known {
  readonly source: string;
  readonly hasMark: boolean;
  readonly lines: Lines;
  readonly hunks: readonly Hunk[];
  readonly frontMatter?: Span;
  /** Line to the number of its hunk. */
  readonly shown: ReadonlyMap<number, number>;
  /** In ascending order. */
  readonly added: readonly number[];
  /** How many of the lines up to each one are blank; counted once, as a paragraph may be a whole file. */
  blanksUpTo(): readonly number[];
}

function know(file: PlacedFile | undefined): Known | undefined {
  if (file === undefined) return undefined;
  const source = file.source ?? '';
  // Git counts lines by line feeds alone: where a lone carriage return ends one, no line of a hunk is the text's.
  const hunks = /\r(?!\n)/u.test(source) ? [] : (file.hunks ?? []);
  const shown = new Map<number, number>();
  const added: number[] = [];
  for (const [index, hunk] of hunks.entries()) {
    for (const line of linesOf(hunk)) {
      if (line.new === undefined) continue;
      shown.set(line.new, index);
      if (line.kind === 'added') added.push(line.new);
    }
  }
  const frontMatter = file.frontMatter === undefined ? {} : { frontMatter: file.frontMatter };
  const hasMark = file.hasMark === true;
  const lines = indexLines(source);
  let blanks: readonly number[] | undefined;
  const blanksUpTo = () => (blanks ??= countBlanks(source, lines));
  return { source, hasMark, lines, hunks, shown, added, blanksUpTo, ...frontMatter };
}

function countBlanks(source: string, lines: Lines): readonly number[] {
  const counts = [0];
  for (let line = 1; line <= lines.count; line += 1) {
    const { start, end } = lines.line(line);
    counts.push((counts[line - 1] ?? 0) + (source.slice(start, end).trim() === '' ? 1 : 0));
  }
  return counts;
}

function placeOne(finding: Finding, file: Known | undefined): Placed {
  if (file === undefined) return { finding, place: { kind: 'summary' } };
  const isWhole = finding.span.start === 0 && finding.span.end === 0;
  const suggestion = suggestionOf(finding, file);
  const near = isWhole ? nearestLine(finding, file, true) : finding.start.line;
  const isShown = near !== undefined && file.shown.has(near);
  const isAround = near !== undefined && suggestion !== undefined && isWithin(near, suggestion);
  // The first changed line is where a whole-post finding stands, whatever its fix; any other goes with its fix.
  if (suggestion !== undefined && (isAround || (!isWhole && !isShown)))
    return { finding, place: linePlace(suggestion.startLine, suggestion.line), suggestion };
  if (isWhole) return { finding, place: placeAt(near, true) };
  return {
    finding,
    place: isShown ? exactPlace(finding, file) : placeAt(nearestLine(finding, file, false), false),
  };
}

function isWithin(line: number, { startLine, line: last }: Suggestion): boolean {
  return line >= startLine && line <= last;
}

function placeAt(line: number | undefined, exact: boolean): Place {
  return line === undefined ? { kind: 'file' } : { kind: 'line', line, exact };
}

function linePlace(startLine: number, line: number): Place {
  return { kind: 'line', line, ...(startLine < line ? { startLine } : {}), exact: true };
}

/** The lines of the finding when all of them are in one hunk, else its first line. */
function exactPlace(finding: Finding, file: Known): Place {
  const { start, end } = finding;
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const isOneHunk = file.shown.get(last) !== undefined && file.shown.get(last) === file.shown.get(start.line);
  return isOneHunk ? linePlace(start.line, last) : linePlace(start.line, start.line);
}

/** The nearest changed line that belongs to the same thing: the same front matter, the same paragraph. */
function nearestLine(finding: Finding, file: Known, isWhole: boolean): number | undefined {
  const { line } = finding.start;
  const matter = file.frontMatter;
  const last = matter === undefined ? 0 : file.lines.point(Math.max(matter.end - 1, 0)).line;
  if (isWhole) return file.added.find((one) => one <= last) ?? file.added[0];
  const isRelated = line <= last ? (one: number) => one <= last : sameParagraph(line, file);
  const at = firstFrom(file.added, line);
  const related = file.added.slice(Math.max(at - 1, 0), at + 1).filter(isRelated);
  return related.sort((a, b) => Math.abs(a - line) - Math.abs(b - line) || a - b)[0];
}

/** The place of the first of ascending numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether no blank line stands between two lines, the second included. */
function sameParagraph(line: number, file: Known): (one: number) => boolean {
  return (one) => {
    const blanks = file.blanksUpTo();
    const [before, last] = one < line ? [one - 1, line - 1] : [line, one];
    return blanks[before] === blanks[last];
  };
}

/**
 * What a suggestion could not show as it is, so that nobody could see what it commits: control characters, ends of lines
 * that are none, and marks that turn the text around them.
 */
const UNSHOWABLE =
  /[^\P{Cc}\t\r\n]|\r(?!\n)|[\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{e0000}-\u{e007f}]/u;

/** The fix as whole lines of one hunk; undefined when it does not lie within one, or could not be shown there. */
function suggestionOf(finding: Finding, file: Known): Suggestion | undefined {
  const { fix } = finding;
  if (fix === undefined || fix.path !== finding.path) return undefined;
  const { lines, source } = file;
  const firstLine = fix.start.line;
  const deletesLineEnd =
    fix.text === '' && fix.end.column === 1 && fix.end.line > firstLine && fix.start.column === 1;
  const lastLine = deletesLineEnd ? fix.end.line - 1 : fix.end.line;
  const hunk = file.shown.get(firstLine);
  if (hunk === undefined || file.shown.get(lastLine) !== hunk) return undefined;
  const start = lines.line(firstLine).start;
  const end = lines.line(lastLine).end;
  const replaced = source.slice(start, end);
  if (deletesLineEnd) return { startLine: firstLine, line: lastLine, text: null, replaced };
  const mark = file.hasMark && firstLine === 1 ? '\u{feff}' : '';
  const text = mark + source.slice(start, fix.span.start) + fix.text + source.slice(fix.span.end, end);
  // GitHub gives all lines of a suggestion the line end of the last one that it replaces.
  const isWindows = source.slice(end, lines.after(lastLine)) === '\r\n';
  if (UNSHOWABLE.test(text) || (isWindows ? /(?<!\r)\n/u : /\r\n/u).test(text)) return undefined;
  return { startLine: firstLine, line: lastLine, text: text.replaceAll('\r\n', '\n'), replaced };
}
