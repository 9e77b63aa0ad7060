import { type Token, tokenize } from './tokens.ts';

/** A value of a JavaScript literal; undefined is whatever only running the code would tell. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Literal[]
  | { readonly [key: string]: Literal };

/** A literal and the index of the token after it. */
interface Parsed {
  readonly value: Literal;
  readonly next: number;
}

const SEPARATORS = new Set([',', ';']);
const ENDS = new Set([',', ';', ')', ']', '}']);
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);
const CONSTANTS: ReadonlyMap<string, Literal> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** Deeper nesting and longer chains of names than this are nobody's configuration. */
const DEPTH = 60;
/** The most tokens that the type of a declared name may have. */
const TYPE_LENGTH = 40;

/** The literals of one source: nothing is executed, names stand for the constants of the same file. */
export class Literals {
  readonly tokens: readonly Token[];
  readonly #ends: readonly number[];
  readonly #declared: ReadonlyMap<string, number>;
  readonly #named = new Map<string, Literal>();
  #depth = 0;

  constructor(source: string) {
    this.tokens = tokenize(source);
    this.#ends = findEnds(this.tokens);
    this.#declared = findDeclarations(this.tokens);
  }

  /** The value of the expression that begins at a token; undefined when it is no literal. */
  at(index: number): Literal {
    return this.#parse(index).value;
  }

  /** The value of a constant by its name; a name that leads back to itself has none. */
  named(name: string): Literal {
    const index = this.#declared.get(name);
    if (index === undefined) return undefined;
    if (!this.#named.has(name)) {
      this.#named.set(name, undefined);
      this.#named.set(name, this.at(index));
    }
    return this.#named.get(name);
  }

  #parse(index: number): Parsed {
    if (this.#depth > DEPTH) return { value: undefined, next: this.#end(index) };
    this.#depth += 1;
    const { value, next } = this.#primary(index);
    this.#depth -= 1;
    const sign = this.#sign(next);
    if (sign === undefined || ENDS.has(sign)) return { value, next };
    const name = this.tokens[next];
    const end = this.#end(next);
    if (name?.kind === 'name' && (name.value === 'as' || name.value === 'satisfies'))
      return { value, next: end };
    return { value: this.#fallback(next, end), next: end };
  }

  /** `process.env.X || '/'`: what counts when nothing is set from outside. */
  #fallback(from: number, end: number): Literal {
    const operator = this.#sign(end - 2);
    const last = this.tokens[end - 1];
    const isFallback = end - 2 >= from && (operator === '||' || operator === '??') && last?.kind === 'text';
    return isFallback ? last.value : undefined;
  }

  #primary(index: number): Parsed {
    const token = this.tokens[index];
    if (token === undefined) return { value: undefined, next: index };
    const next = index + 1;
    if (token.kind === 'text') return { value: token.value, next };
    if (token.kind === 'number') return { value: Number(token.value.replaceAll('_', '')), next };
    if (token.kind === 'name') return this.#name(token.value, index);
    if (token.value === '{') return this.#object(next);
    if (token.value === '[') return this.#array(next);
    if (token.value !== '(') return { value: undefined, next };
    const inner = this.#parse(next);
    const isGroup = this.#sign(inner.next) === ')' && this.#sign(inner.next + 1) !== '=>';
    return isGroup ? { value: inner.value, next: inner.next + 1 } : { value: undefined, next };
  }

  /** A constant, a name declared in the file, or the name of a package that is looked up (`require.resolve`). */
  #name(name: string, index: number): Parsed {
    const next = index + 1;
    if (CONSTANTS.has(name)) return { value: CONSTANTS.get(name), next };
    const call = this.tokens.slice(index, index + 6).map(({ value }) => value);
    const isLookUp = name === 'require' && call[1] === '.' && call[2] === 'resolve' && call[5] === ')';
    if (isLookUp) return { value: call[4], next: index + 6 };
    return { value: this.named(name), next };
  }

  #array(start: number): Parsed {
    const items: Literal[] = [];
    let index = start;
    while (index < this.tokens.length && this.#sign(index) !== ']') {
      const isSpread = this.#sign(index) === '...';
      const { value, next } = this.#parse(isSpread ? index + 1 : index);
      if (isSpread && Array.isArray(value)) items.push(...value);
      else if (!isSpread) items.push(value);
      index = this.#afterComma(next, index);
    }
    return { value: items, next: index + 1 };
  }

  #object(start: number): Parsed {
    const entries = new Map<string, Literal>();
    let index = start;
    while (index < this.tokens.length && this.#sign(index) !== '}') {
      const next = this.#member(index, entries);
      index = this.#afterComma(next, index);
    }
    return { value: Object.fromEntries(entries), next: index + 1 };
  }

  #member(index: number, entries: Map<string, Literal>): number {
    const key = this.tokens[index];
    if (this.#sign(index) === '...') {
      const { value, next } = this.#parse(index + 1);
      if (isObject(value)) for (const [name, own] of Object.entries(value)) entries.set(name, own);
      return next;
    }
    const isKey = key !== undefined && key.kind !== 'sign' && key.kind !== 'opaque';
    if (isKey && this.#sign(index + 1) === ':') {
      const { value, next } = this.#parse(index + 2);
      entries.set(key.value, value);
      return next;
    }
    const isShort = key?.kind === 'name' && (this.#sign(index + 1) === ',' || this.#sign(index + 1) === '}');
    if (isShort) entries.set(key.value, this.named(key.value));
    return this.#end(index);
  }

  #afterComma(next: number, index: number): number {
    const moved = Math.max(next, index + 1);
    return this.#sign(moved) === ',' ? moved + 1 : moved;
  }

  /** The index of the token that ends the expression around an index. */
  #end(index: number): number {
    return this.#ends[index] ?? this.tokens.length;
  }

  #sign(index: number): string | undefined {
    const token = this.tokens[index];
    return token?.kind === 'sign' || token === undefined ? token?.value : '';
  }
}

/** Whether a literal is an object. */
export function isObject(value: Literal): value is { readonly [key: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For every token the next that ends an expression at its depth: a separator, or the bracket around it. */
function findEnds(tokens: readonly Token[]): readonly number[] {
  const ends: number[] = new Array(tokens.length).fill(tokens.length);
  const around: number[] = [];
  let end = tokens.length;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const sign = tokens[index]?.kind === 'sign' ? (tokens[index]?.value ?? '') : '';
    if (CLOSING.has(sign)) around.push(end);
    if (OPENING.has(sign)) end = around.pop() ?? tokens.length;
    else if (CLOSING.has(sign) || SEPARATORS.has(sign)) end = index;
    ends[index] = end;
  }
  return ends;
}

/** Names that are declared with a value, with the index of the value's first token; a type between is stepped over. */
function findDeclarations(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const declared = new Map<string, number>();
  for (const [index, { kind, value }] of tokens.entries()) {
    if (kind !== 'name' || !['const', 'let', 'var'].includes(value)) continue;
    const name = tokens[index + 1];
    const rest = tokens.slice(index + 2, index + 2 + TYPE_LENGTH);
    const equals = rest.findIndex((token) => token.kind === 'sign' && /^[=;]$/u.test(token.value));
    if (name?.kind === 'name' && rest[equals]?.value === '=') declared.set(name.value, index + equals + 3);
  }
  return declared;
}
