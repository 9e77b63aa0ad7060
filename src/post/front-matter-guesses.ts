import type { Guess } from './front-matter-hints.ts';
import { linesFrom, type TextLine } from './text-lines.ts';

/** What people mean by a line that YAML does not take. */
export function* guessYamlLine(line: TextLine): Generator<Guess> {
  const tab = /^ *\t[ \t]*/u.exec(line.text);
  if (tab !== null) yield replacing(line, 0, tab[0], tab[0].replaceAll('\t', '  '), 'tab');
  const wide = /^([ \t]*(?:- )?[\p{L}\w-]+)([ \t]*：[ \t]*)/u.exec(line.text);
  if (wide?.[1] !== undefined && wide[2] !== undefined) {
    yield replacing(line, wide[1].length, wide[2], ': ', 'full-width-colon');
  }
  const bracketed = /^[^[\]]*\[[^[\]]*?(?=[ \t]*$)/u.exec(line.text);
  if (bracketed !== null) yield replacing(line, bracketed[0].length, '', ']', 'bracket');
  yield* quoting(line);
  const squeezed = /^([ \t]*(?:- )?[\p{L}\w-]+):(?=[^\s:/])/u.exec(line.text);
  if (squeezed?.[1] !== undefined) yield replacing(line, squeezed[1].length, ':', ': ', 'space');
  const indented = /^ +(?=["']?[\p{L}\w-]+["']?:)/u.exec(line.text);
  if (indented !== null) yield replacing(line, 0, indented[0], '', 'indentation');
}

/** A value that is no plain one: it holds `: `, begins with a sign of YAML's own, or has quotes that do not match. */
function* quoting(line: TextLine): Generator<Guess> {
  const entry = /^([ \t]*(?:-[ \t]+)?(?:["']?[\p{L}\w.-]+["']?:[ \t]+)?)(\S.*?)[ \t]*(?:[ \t]#.*)?$/u.exec(
    line.text,
  );
  const value = entry?.[2];
  if (entry?.[1] === undefined || value === undefined || entry[1].trim() === '') return;
  const hint = /^[^"']*:(?:\s|$)/u.test(value) ? 'colon' : 'quote';
  const [first = ''] = value;
  const isQuote = first === '"' || first === "'";
  if (isQuote && !value.slice(1).includes(first)) {
    yield replacing(line, entry[1].length, value, `${value.replace(/[”“’‘]$/u, '')}${first}`, hint);
  }
  const inner = isQuote && value.length > 2 && value.endsWith(first) ? value.slice(1, -1) : value;
  yield replacing(line, entry[1].length, value, quoted(inner), hint);
}

/** A text as YAML scalar in quotes, without escapes where that can be had. */
export function quoted(text: string): string {
  if (!/["\\]/u.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${text}'`;
}

/** Mistakes that run through the whole text: keys written as a list, keys that are indented while others are not. */
export function* guessYamlWhole(source: string): Generator<Guess> {
  const item = /^- (?=[\p{L}\w-]+:[ \t])/mu.exec(source);
  if (item !== null) {
    const text = source.replace(/^- (?=[\p{L}\w-]+:[ \t])/gmu, '');
    const place = { start: item.index, end: item.index + item[0].length };
    yield { start: 0, end: source.length, text, hint: 'list', place };
  }
  const first = [...linesFrom(source, 0)].find((line) => /^\s*["']?[\p{L}\w-]+["']?:/u.test(line.text));
  const indent = /^ +/u.exec(first?.text ?? '')?.[0];
  if (first === undefined || indent === undefined) return;
  const text = source.replace(new RegExp(`^${indent}`, 'gmu'), '');
  const place = { start: first.start, end: first.start + indent.length };
  yield { start: 0, end: source.length, text, hint: 'indentation', place };
}

function replacing(line: TextLine, at: number, old: string, text: string, hint: Guess['hint']): Guess {
  const start = line.start + at;
  return { start, end: start + old.length, text, hint };
}
