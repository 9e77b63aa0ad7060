import { guardBlocks, guardDefinitions, guardLines } from './cost-blocks.ts';
import type { Construct, Extension } from './cost-guard.ts';
import { guardInlines } from './cost-inlines.ts';
import type { Meter } from './cost-meter.ts';

/**
 * Constructs of the parser that match nothing and are asked before the others: they see each place where the parser
 * tries something, and charge for what makes it slower than linear. As they read a text as the parser does, what looks
 * dear and is code, and what is much in many small blocks, costs what it costs.
 */
export function guardParser(meter: Meter): Extension {
  const blocks = guardBlocks(meter);
  return {
    document: { ...at('>*+-[0123456789', blocks), null: blocks },
    contentInitial: at('[', guardDefinitions(meter)),
    flow: { null: guardLines(meter) },
    text: at('*_~[]!<`&\\', guardInlines(meter)),
  };
}

/**
 * Whether a text is harmless whatever its marks do to one another: watching the parser costs a fifth of the parse, and
 * the worst that is known of so many marks takes a tenth of a second.
 */
export function hasFewMarks(text: string): boolean {
  if (text.length > LONG) return false;
  let left = FEW;
  for (let at = 0; at < text.length && left > 0; at += 1) {
    const code = text.charCodeAt(at);
    if (MARKS.has(code) || (OPENERS.has(code) && /\s/u.test(text.charAt(at + 1)))) left -= 1;
  }
  return left > 0;
}

const FEW = 1500;
const LONG = 65_536;
const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const MARKS = codesOf('*_~[]!<>`&\\|');
/** Ends of what opens a list, where a space follows. */
const OPENERS = codesOf('-+.)');

function at(signs: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), construct]));
}
