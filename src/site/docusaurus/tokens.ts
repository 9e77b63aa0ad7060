/** A piece of JavaScript or TypeScript, as far as literals need telling apart. */
export interface Token {
  /** `opaque`: a template with substitutions or a regular expression, whose value is not read. */
  readonly kind: 'sign' | 'name' | 'text' | 'number' | 'opaque';
  readonly value: string;
}

const PIECES =
  /(\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|([A-Za-z_$][\w$]*)|(\d[\w.]*)|("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(=>|\.\.\.|\?\?|\|\||&&|[\s\S])/uy;
const BEFORE_VALUE = /^(?:[({[,;=:!&|?+\-*%~<>^]|=>|\.\.\.|\?\?|\|\||&&)$/u;
const KEYWORDS = new Set([
  'return',
  'typeof',
  'case',
  'default',
  'in',
  'of',
  'new',
  'delete',
  'void',
  'throw',
  'await',
]);
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy;

/** Splits a source into tokens; comments and blanks are left out. Nothing throws, whatever the text is. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const { token, end } = readToken(source, at, tokens.at(-1));
    if (token !== undefined) tokens.push(token);
    at = Math.max(end, at + 1);
  }
  return tokens;
}

interface Read {
  readonly token?: Token;
  readonly end: number;
}

function readToken(source: string, at: number, before: Token | undefined): Read {
  if (source[at] === '`') return readTemplate(source, at);
  const isComment = /^\/[/*]/u.test(source.slice(at, at + 2));
  if (source[at] === '/' && !isComment && isValueNext(before)) return readRegex(source, at);
  PIECES.lastIndex = at;
  const match = PIECES.exec(source);
  const end = PIECES.lastIndex;
  if (match === null || match[1] !== undefined) return { end: match === null ? at + 1 : end };
  const [, , name, number, quoted, sign] = match;
  if (name !== undefined) return { token: { kind: 'name', value: name }, end };
  if (number !== undefined) return { token: { kind: 'number', value: number }, end };
  if (quoted !== undefined)
    return { token: { kind: 'text', value: decodeEscapes(quoted.slice(1, -1)) }, end };
  return { token: { kind: 'sign', value: sign ?? '' }, end };
}

/** Whether a slash after this token begins a regular expression and does not divide. */
function isValueNext(before: Token | undefined): boolean {
  if (before === undefined) return true;
  return before.kind === 'name'
    ? KEYWORDS.has(before.value)
    : before.kind === 'sign' && BEFORE_VALUE.test(before.value);
}

function readRegex(source: string, at: number): Read {
  REGEX.lastIndex = at;
  const match = REGEX.exec(source);
  return { token: { kind: 'opaque', value: '' }, end: match === null ? at + 1 : REGEX.lastIndex };
}

function readTemplate(source: string, start: number): Read {
  let depth = 0;
  let isPlain = true;
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source.startsWith('${', at)) {
      depth += 1;
      isPlain = false;
    } else if (depth > 0 && source[at] === '}') depth -= 1;
    else if (depth === 0 && source[at] === '`') {
      const value = isPlain ? decodeEscapes(source.slice(start + 1, at)) : '';
      return { token: { kind: isPlain ? 'text' : 'opaque', value }, end: at + 1 };
    }
  }
  return { token: { kind: 'opaque', value: '' }, end: source.length };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu,
    (_, braced?: string, four?: string, two?: string, other = '') => {
      const code = braced ?? four ?? two;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      return /^[\r\n]/u.test(other) ? '' : (ESCAPES[other] ?? other);
    },
  );
}
