/** A text as a regular expression that matches it and nothing else; `RegExp.escape` is not in Node 20. */
export function literalPattern(text: string): string {
  return text.replace(/[|\\{}()[\]^$+*?.]/gu, '\\$&');
}
