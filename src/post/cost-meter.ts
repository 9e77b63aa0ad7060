/**
 * What a post may cost to parse, in microseconds of an ordinary machine. Estimated from what the parser meets, never
 * measured while it runs: the same text is refused everywhere or nowhere.
 */
export const LIMIT = 1_000_000;

/** Thrown out of the parser once a post costs more than any post should. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
  /** How far the parser had come. */
  readonly offset: number;

  constructor(offset: number) {
    super('The text takes too long to parse');
    this.offset = offset;
  }
}

/** Who knows the place that the parser is at. */
export interface Where {
  now(): { readonly offset: number };
}

const TOP: Where = { now: () => ({ offset: 0 }) };

/** Adds up what one parse costs. */
export interface Meter {
  /** Starts anew with what the text costs for its size alone. */
  start(text: string, limit: number): void;
  /** @throws TooCostly when the sum is above the limit. */
  charge(microseconds: number, at: Where): void;
  /** The sum so far. */
  readonly spent: number;
}

/** Measured per sign, line and cell; a line costs more where nothing else is on it. */
const SIGN = 0.15;
const LINE = 2;
const CELL = 25;

export function openMeter(): Meter {
  let spent = 0;
  let limit = LIMIT;
  const charge = (microseconds: number, at: Where): void => {
    spent += microseconds;
    if (spent > limit) throw new TooCostly(at.now().offset);
  };
  return {
    start(text, upTo) {
      spent = 0;
      limit = upTo;
      charge(text.length * SIGN + count(text, '\n') * LINE + count(text, '|') * CELL, TOP);
    },
    charge,
    get spent() {
      return Math.min(spent, limit);
    },
  };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
