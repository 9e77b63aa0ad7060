/** A line of a text: its text without the line end, its start, and the offset after its line end. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text from an offset on, one at a time: whoever stops early pays for no more. */
export function* linesFrom(text: string, start: number): Generator<TextLine> {
  const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/gy;
  pattern.lastIndex = start;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return;
    yield { text: match[1] ?? '', start: match.index, end: match.index + match[0].length };
  }
}
