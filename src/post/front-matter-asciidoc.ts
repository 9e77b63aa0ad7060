import type { Field, FrontMatter } from './front-matter.ts';
import { linesFrom } from './text-lines.ts';

const ATTRIBUTE = /^:(?:page-)?([\w-]+):[ \t]+(\S.*?)[ \t]*$/u;

/** Whether a file is AsciiDoc, by its ending: its front matter is read, its body is not. */
export function isAsciiDoc(path: string): boolean {
  return /\.(?:adoc|asciidoc)$/iu.test(path);
}

/**
 * Reads the header of an AsciiDoc document as front matter: `= Title`, then `:page-key: value` or `:key: value` until
 * the first blank line. Values are strings.
 */
export function parseAsciiDocHeader(text: string): FrontMatter {
  const fields: Field[] = [];
  let end = 0;
  for (const line of linesFrom(text, 0)) {
    if (line.text.trim() === '') break;
    fields.push(...fieldsOf(line.text, line.start));
    ({ end } = line);
  }
  const span = { start: 0, end };
  const isThere = fields.length > 0;
  return {
    ...(isThere ? { format: 'asciidoc' as const } : {}),
    span,
    content: span,
    data: Object.fromEntries(fields.map((field) => [field.key, field.value])),
    problems: isThere ? [] : [{ kind: 'missing', span: { start: 0, end: 0 } }],
    readable: isThere,
    field: (key) => fields.find((field) => field.key === key),
    fields: () => fields,
  };
}

function fieldsOf(line: string, start: number): readonly Field[] {
  const title = /^= +(\S.*?)[ \t]*$/u.exec(line)?.[1];
  const [, name, written] = ATTRIBUTE.exec(line) ?? [];
  const key = title === undefined ? name : 'title';
  const value = title ?? written;
  if (key === undefined || value === undefined) return [];
  const from = start + line.lastIndexOf(value);
  const keyAt = title === undefined ? start + line.indexOf(key) : start;
  return [
    {
      key,
      value,
      raw: value,
      quoted: false,
      keySpan: { start: keyAt, end: title === undefined ? keyAt + key.length : keyAt + 1 },
      valueSpan: { start: from, end: from + value.length },
    },
  ];
}
